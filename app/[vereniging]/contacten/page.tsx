import { Page } from '@/app/_ui/page'
import { LinkButton } from '@/app/_ui/link-button'
import { HULPVERLENER } from '@/lib/documents/labels'
import { listContacten } from '@/lib/usecases/contacten/list-contacten'
import type { Params } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { ContactDone } from './_done'
import { contactPath, contactsPath } from './_paths'

type Props = { params: Promise<Params>; searchParams: Promise<{ gelukt?: string }> }

/** The therapist's own list of whom to call: of no dossier, and nobody else's to read. */
export default async function ContactsPage({ params, searchParams }: Props) {
  const at = await params
  const base = contactsPath(at)
  const { actor, place, visitor } = await requireMember(at.vereniging, base)
  const contacts = valueOrNotFound(await listContacten(actor, {}))
  return (
    <Page
      place={place}
      visitor={visitor}
      area="dossiers"
      windowTitle="Mijn contacten"
      title="Mijn contacten"
      lead="Zet hier wie u vaker belt: een huisarts, een school, Veilig Thuis. Alleen u ziet deze lijst."
      back={{ href: `/${at.vereniging}/dossiers`, text: 'Mijn dossiers' }}
    >
      <ContactDone code={(await searchParams).gelukt} />
      <p>
        <LinkButton href={`${base}/nieuw`}>Voeg een contact toe</LinkButton>
      </p>
      {contacts.length === 0 && <p className="quiet">Uw lijst is nog leeg.</p>}
      <ul className="rows">
        {contacts.map(({ contactId, naam, soort, telefoon, bereikbaar }) => (
          <li key={contactId}>
            <a href={contactPath({ ...at, contact: contactId })}>{naam}</a>
            <span className="quiet">
              {[HULPVERLENER[soort], telefoon, bereikbaar].filter((t) => t !== '').join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
