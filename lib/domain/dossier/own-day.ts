import type { Day } from '../shared/ids'
import { huidigeInCyclus, openWeegmomenten } from './current'
import type { Dossier } from './state'

/** A day that the therapist set, and what it is about: a head question, the decision, or the call after a report. */
export type EigenDag = { readonly op: Day; readonly over: string }

/**
 * The days of this cycle that still stand, earliest first. Only what the therapist typed sets one, never a rule of
 * ours; an answer, a newer entry or the end of the traject takes it away (R-06, R-45, R-47, I8).
 */
export function eigenDagen(dossier: Dossier): readonly EigenDag[] {
  if (dossier.toestand !== 'open') return []
  const wegen = openWeegmomenten(dossier).map((v) => ({ op: v.inhoud.op, over: v.inhoud.over }))
  const bellen = {
    op: huidigeInCyclus(dossier, dossier.naMelding).at(-1)?.inhoud.opvolgenOp ?? null,
    over: 'na-melding',
  }
  return [...wegen, bellen]
    .flatMap(({ op, over }) => (op === null ? [] : [{ op, over }]))
    .toSorted((a, b) => a.op.localeCompare(b.op))
}

/** Those that have come: from the day itself on, for as long as they stand. Nothing is late (I8). */
export const aangebroken = (dossier: Dossier, vandaag: Day): readonly EigenDag[] =>
  eigenDagen(dossier).filter(({ op }) => op <= vandaag)

export const vroegsteDag = (dossier: Dossier): Day | null => eigenDagen(dossier)[0]?.op ?? null
