import { dagTekst } from '@/lib/documents/tijd'
import { listShared } from '@/lib/usecases/toezicht/list-shared'
import type { Params } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { Notice } from '../../_ui/notice'
import { Page } from '../../_ui/page'

const SCOPE = { geheel: 'Het hele dossier', besluiten: 'Alleen de besluiten' } as const

/** What therapists shared with this supervisor; nothing else can be found or searched. */
export default async function ToezichtPage({ params }: { params: Promise<Params> }) {
  const { vereniging } = await params
  const { actor, place, visitor } = await requireMember(vereniging, `/${vereniging}/toezicht`)
  const shared = valueOrNotFound(await listShared(actor, {}))
  return (
    <Page place={place} visitor={visitor} area="toezicht" windowTitle="Toezicht" title="Wat is er met u gedeeld?">
      <p>U leest alleen wat een therapeut zelf met u deelt, en niet langer dan die therapeut wil.</p>
      {shared.length === 0 ? (
        <Notice title="Er is nu niets met u gedeeld">
          <p>Een therapeut kan hier nog niets delen. Dat deel van de dienst wordt nog gemaakt.</p>
        </Notice>
      ) : (
        <ul className="rows">
          {shared.map(({ dossierId, scope, until }) => (
            <li key={dossierId}>
              <b>{SCOPE[scope]}</b>
              <span className="quiet">Gedeeld tot en met {dagTekst(until.slice(0, 10))}.</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
