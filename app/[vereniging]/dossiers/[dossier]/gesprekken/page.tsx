import { Facts } from '@/app/_ui/facts'
import { ingehaaldDoor } from '@/lib/domain/dossier/conversations'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier, Vermelding } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import { momentTekst } from '@/lib/documents/tijd'
import { dossierPage } from '../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { namedPersons } from '../../_parts/persons'
import { RecordList } from '../../_parts/record-list'
import { ToSpeakWith } from '../personen/to-speak-with'
import { groundWords } from './grounds'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }
type Gesprek = Vermelding<'gesprek'>
const row = (label: string, text: string) =>
  text === '' ? [] : [{ label, value: <span className="typed">{text}</span> }]

export default async function ConversationsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'gesprekken')
  const { dossier, kader } = page.view
  return (
    <RecordList
      page={page}
      at={at}
      folder="gesprekken"
      woorden={['melding', 'pleger', 'veilig-thuis']}
      title="Gesprekken met betrokkenen"
      add="Leg een gesprek vast"
      empty="Er is nog geen gesprek vastgelegd."
      done={(await searchParams).gelukt}
      before={
        <>
          <p>
            <a href={`${dossierPath(at)}/gesprekken/voorbereiden`}>Bereid een gesprek voor</a>
          </p>
          <ToSpeakWith dossier={dossier} at={at} />
        </>
      }
      rows={huidige(dossier.gesprekken)}
      item={({ gevoerd, met }, gesprek) => ({
        heading: gevoerd ? `Gesprek met ${met}` : `Nog geen gesprek met ${met}`,
        body: gevoerd ? (
          <Held gesprek={gesprek} dossier={dossier} />
        ) : (
          <NotYet gesprek={gesprek} dossier={dossier} kader={kader} at={at} />
        ),
      })}
    />
  )
}

function Held({ gesprek: { inhoud: g }, dossier }: { gesprek: Gesprek; dossier: Dossier }) {
  return (
    <Facts
      rows={[
        ...row('Uit dit dossier', namedPersons(dossier, g.personen)),
        ...row('Wat is er gezegd', g.inhoud),
        { label: 'Reactie', value: g.reactie && <span className="typed">{g.reactie}</span> },
        ...row('Eigen oplossingen', g.eigenOplossingen),
        ...row('Wat u aanbood', g.aanbod),
        ...row('Afspraken', g.afspraken),
        ...row('Haalt in', madeGood(dossier, g.alsnog)),
      ]}
    />
  )
}

function madeGood(dossier: Dossier, ids: Gesprek['inhoud']['alsnog']): string {
  return ids
    .map((id) => {
      const gesprek = dossier.gesprekken.find((v) => v.id === id)
      return gesprek === undefined ? 'vertellen dat u meldde' : `het gesprek met ${gesprek.inhoud.met}`
    })
    .join(', ')
}

type NotYetProps = { gesprek: Gesprek; dossier: Dossier; kader: Kader; at: DossierParams }
/** To be held later, as soon as it is safe; without a day of ours. */
function NotYet({ gesprek, dossier, kader, at }: NotYetProps) {
  const { grond, inhoud, personen } = gesprek.inhoud
  const later = dossier.toestand === 'nieuw' ? undefined : ingehaaldDoor(dossier, gesprek)
  return (
    <>
      <Facts
        rows={[
          ...row('Uit dit dossier', namedPersons(dossier, personen)),
          ...(grond === '' ? [] : row('Reden', groundWords(kader, grond))),
          ...row('Waarom nog niet', inhoud),
        ]}
      />
      {later !== undefined && <p>Ingehaald. Dat gesprek is vastgelegd op {momentTekst(later.recorded)}.</p>}
      {later === undefined && dossier.toestand === 'open' && (
        <p>
          Dit doet u nog, zodra het veilig kan.{' '}
          <a href={`${dossierPath(at)}/gesprekken/nieuw?alsnog=${gesprek.id}`}>
            Leg het gesprek alsnog vast<span className="visually-hidden"> met {gesprek.inhoud.met}</span>
          </a>
        </p>
      )}
    </>
  )
}
