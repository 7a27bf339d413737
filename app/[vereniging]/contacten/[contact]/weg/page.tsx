import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { readForm, type Query } from '@/lib/web/read-form'
import { contactPath, type ContactParams } from '../../_paths'
import { ownContact } from '../own-contact'
import { spec } from './form'

type Props = { params: Promise<ContactParams>; searchParams: Query }

export default async function RemoveContactPage({ params, searchParams }: Props) {
  const at = await params
  const { member, contact } = await ownContact(at, spec.page(at))
  const state = await readForm(spec, at, searchParams, { actor: member.actor, version: null })
  return (
    <Page
      place={member.place}
      visitor={member.visitor}
      area="dossiers"
      windowTitle="Contact weghalen"
      title="Wilt u dit contact uit uw lijst halen?"
      back={{ href: contactPath(at), text: 'Terug naar het contact' }}
      errors={state.errors}
      draftKept={false}
    >
      <p>
        <b>{contact.naam}</b>
      </p>
      <p>In uw dossiers verandert niets. Wat u daar eerder overnam, blijft staan.</p>
      <Form state={state} submit="Haal uit mijn lijst" draft={false}>
        {null}
      </Form>
    </Page>
  )
}
