import { notFound } from 'next/navigation'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { can } from '@/lib/domain/access/permissions'
import type { Params } from '@/lib/web/form-spec'
import { requireMember } from '@/lib/web/member-page'
import { readForm, type Query } from '@/lib/web/read-form'
import { ContactFields } from '../_fields'
import { contactsPath } from '../_paths'
import { spec } from './form'

type Props = { params: Promise<Params>; searchParams: Query }

export default async function NewContactPage({ params, searchParams }: Props) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, spec.page(at))
  // The form itself holds nothing, but for who has no list this place does not exist.
  if (!can(actor, 'contact.save', 'zelf')) notFound()
  const state = await readForm(spec, at, searchParams, { actor, version: null })
  return (
    <Page
      place={place}
      visitor={visitor}
      area="dossiers"
      windowTitle="Nieuw contact"
      title="Wie wilt u in uw lijst zetten?"
      back={{ href: contactsPath(at), text: 'Mijn contacten' }}
      errors={state.errors}
    >
      <Form state={state} submit="Zet in mijn lijst" draft={false}>
        <ContactFields state={state} />
      </Form>
    </Page>
  )
}
