import type { BESLUIT_ZELF } from '@/lib/domain/dossier/entries'
import type { Vermelding } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import { dagTekst } from '@/lib/documents/tijd'
import { dossierPath, type DossierParams } from './paths'

type Moment = Vermelding<'weegmoment'>
const DECISION: typeof BESLUIT_ZELF = 'besluit'

const WAY: Record<Moment['inhoud']['manieren'][number], { readonly path: string; readonly text: string }> = {
  feiten: { path: 'feiten/nieuw', text: 'Leg een feit vast' },
  overleg: { path: 'overleg/nieuw', text: 'Leg een overleg vast' },
  gesprek: { path: 'gesprekken/nieuw', text: 'Leg een gesprek vast' },
}

/** The moments that the therapist set and that are still to come. No reminder, no colour, no count (R-06, I8). */
export function Moments({ moments, kader, at }: { moments: readonly Moment[]; kader: Kader; at: DossierParams }) {
  if (moments.length === 0) return null
  return (
    <section className="stack" aria-labelledby="momenten">
      <h2 id="momenten">Wanneer u verder kijkt</h2>
      <ul className="records">
        {moments.map((moment) => (
          <Line key={moment.id} moment={moment} kader={kader} at={at} />
        ))}
      </ul>
    </section>
  )
}

function Line({ moment, kader, at }: { moment: Moment; kader: Kader; at: DossierParams }) {
  const { over, op, toelichting, manieren } = moment.inhoud
  const afweging = kader.afwegingen.find((a) => a.id === over)
  return (
    <li>
      <a href={`${dossierPath(at)}/${afweging === undefined ? 'besluit' : `afwegingen/${over}?opnieuw=1`}`}>
        {over === DECISION ? 'Besluit over melden en hulp' : (afweging?.vraag ?? over)}
      </a>
      <span className="quiet">{op === null ? 'U koos geen dag.' : `U koos ${dagTekst(op)}.`}</span>
      {toelichting !== '' && <p className="typed">{toelichting}</p>}
      {manieren.map((manier) => (
        <p key={manier}>
          <a href={`${dossierPath(at)}/${WAY[manier].path}`}>{WAY[manier].text}</a>
        </p>
      ))}
      <p>
        <a href={`${dossierPath(at)}/weegmoment/nieuw?vervangt=${moment.id}`}>
          Wijzig<span className="visually-hidden"> dit moment</span>
        </a>
      </p>
    </li>
  )
}
