import type { ReactNode } from 'react'
import { Details } from '@/app/_ui/details'
import { huidigeInCyclus } from '@/lib/domain/dossier/current'
import { progressOf } from '@/lib/domain/dossier/progress'
import type { GestartDossier } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import { OVERLEG_MET } from '@/lib/documents/labels'
import { EarlierInDossier } from './earlier'
import { dossierPath, type DossierParams } from './paths'

type Props = {
  readonly kader: Kader
  readonly dossier: GestartDossier
  readonly afweging: string
  readonly at: DossierParams
}

/** What a person wants in view while weighing: who was consulted, what is still open, what was answered before. */
export const WeighingContext = (props: Props) => (
  <>
    <Consulted {...props} />
    <StillOpen {...props} />
    <EarlierInDossier {...props} />
  </>
)

function Consulted({ dossier, at }: Props) {
  const held = huidigeInCyclus(dossier, dossier.overleggen)
  return (
    <Folded summary="Met wie u overlegde" count={held.length} empty="U hebt nog geen overleg vastgelegd.">
      <ul>
        {held.map((v) => (
          <li key={v.id}>
            {OVERLEG_MET[v.inhoud.met]}: <span className="typed">{v.inhoud.uitkomst || v.inhoud.besproken}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${dossierPath(at)}/overleg`}>Bekijk of voeg een overleg toe</a>
      </p>
    </Folded>
  )
}

/** Steps guide and never lock: what is open is said here, and asked about once, when the decision is checked (A10). */
function StillOpen({ kader, dossier, at }: Props) {
  const open = progressOf(kader, dossier)
    .stappen.slice(0, 3)
    .filter((s) => s.toestand === 'niet-begonnen' || s.toestand === 'bezig')
  if (open.length === 0) return null
  return (
    <Folded summary="Wat in eerdere stappen nog open staat" count={open.length} empty="">
      <ul>
        {open.map((s) => (
          <li key={s.id}>
            <a href={`${dossierPath(at)}#${s.id}`}>{s.kop}</a>: {s.label.toLowerCase()}
          </li>
        ))}
      </ul>
      <p>U kunt gewoon verder wegen. Bij uw besluit kunt u opschrijven waarom dit nog open staat.</p>
    </Folded>
  )
}

const Folded = ({
  summary,
  count,
  empty,
  children,
}: {
  summary: string
  count: number
  empty: string
  children: ReactNode
}) => <Details summary={summary}>{count === 0 ? <p className="quiet">{empty}</p> : children}</Details>
