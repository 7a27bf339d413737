import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { momentTekst } from '@/lib/documents/tijd'
import { differences } from '@/lib/web/differences'
import type { Values } from '@/lib/web/values'
import { readForm, type Query } from '@/lib/web/read-form'
import { ContactFields, valuesOfContact } from '../_fields'
import { contactPath, contactsPath, type ContactParams } from '../_paths'
import { ownContact } from './own-contact'
import { spec } from './form'

type Props = { params: Promise<ContactParams>; searchParams: Query }

export default async function ContactPage({ params, searchParams }: Props) {
  const at = await params
  const { member, contact } = await ownContact(at, contactPath(at))
  const values = valuesOfContact(contact)
  const recordedNow = (typed: Values) => ({
    at: momentTekst(contact.updatedAt),
    values: differences(values, typed),
  })
  const state = await readForm(spec, at, searchParams, {
    actor: member.actor,
    version: contact.version,
    values,
    // Changed in another window: what was typed goes on as a change of what stands there now.
    changed: (draft, sentAs) =>
      sentAs === null
        ? null
        : { values: draft.values, conflict: { again: false, since: ['Contact'], recorded: recordedNow(draft.values) } },
  })
  return (
    <Page
      place={member.place}
      visitor={member.visitor}
      area="dossiers"
      windowTitle="Contact"
      title="Wat wilt u wijzigen?"
      back={{ href: contactsPath(at), text: 'Mijn contacten' }}
      errors={state.errors}
    >
      <Form state={state} submit="Bewaar de wijziging" draft={false}>
        <ContactFields state={state} />
      </Form>
      <p>
        <a href={`${contactPath(at)}/weg`}>Haal dit contact uit mijn lijst</a>
      </p>
    </Page>
  )
}
