import { momentTekst } from '@/lib/documents/tijd'
import { readAssociationLog } from '@/lib/usecases/vereniging/read-association-log'
import type { Params } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { Page } from '../../../_ui/page'
import { EVENT_WORDS, roleWord } from '../_words'

/** The association's own log: never anything about a case. */
export default async function AssociationLogPage({ params }: { params: Promise<Params> }) {
  const { vereniging } = await params
  const base = `/${vereniging}/beheer`
  const { actor, place, visitor } = await requireMember(vereniging, `${base}/logboek`)
  const events = valueOrNotFound(await readAssociationLog(actor, {}))
  return (
    <Page
      place={place}
      visitor={visitor}
      area="beheer"
      windowTitle="Logboek"
      title="Wat is er gebeurd in de vereniging?"
      back={{ href: base, text: 'Leden en rollen' }}
    >
      <p>
        Inloggen, rollen en publicaties. Wat over een dossier gaat, staat hier nooit bij. Het nieuwste staat bovenaan,
        tot hoogstens 200 regels.
      </p>
      <ol className="rows">
        {events.map(({ id, type, time, role, by, about, part }) => (
          <li key={id}>
            <b>{EVENT_WORDS[type] ?? type}</b>
            {type.startsWith('rol.') && part !== null && `: ${roleWord(part).toLowerCase()}`}
            {about !== null && about !== by && `, voor ${about}`}
            <span className="quiet">
              {by ?? roleWord(role)}. {momentTekst(time)}.
            </span>
          </li>
        ))}
      </ol>
    </Page>
  )
}
