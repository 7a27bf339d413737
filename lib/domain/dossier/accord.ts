import type { InhoudVan } from './entries'
import type { Dossier, Vermelding } from './state'

export type AccordStand = InhoudVan<'feit'>['akkoord']
export type Accord = {
  /** Of the informant, on the text as it stands now. */
  readonly stand: AccordStand
  /** The answer itself, when it was recorded apart; null when it was noted with the fact, or not asked. */
  readonly antwoord: Vermelding<'akkoord'> | null
  /** What the informant last said of an earlier text, when this one is asked about anew. */
  readonly eerder: AccordStand | null
}

/** What the informant is asked about. A fact that is only linked to a weighing, or said to be of other persons, is the same text. */
const sameText = (a: Vermelding<'feit'>, b: Vermelding<'feit'>): boolean =>
  JSON.stringify(textOf(a)) === JSON.stringify(textOf(b))
const textOf = ({ happened, inhoud }: Vermelding<'feit'>) => [
  ...[inhoud.wat, inhoud.waar, inhoud.bron, inhoud.hand],
  happened,
]

type Said = { readonly position: number; readonly stand: AccordStand; readonly antwoord: Vermelding<'akkoord'> | null }

/** The accord of the informant on this exact text: an edit of the text opens it anew, and the earlier answer stays readable. */
export function accordOn(dossier: Dossier, feit: Vermelding<'feit'>): Accord {
  const row = dossier.feiten.filter((v) => v.reeks === feit.reeks)
  const now = last(
    saidOn(
      dossier,
      row.filter((v) => sameText(v, feit)),
    ),
  )
  if (now !== undefined) return { stand: now.stand, antwoord: now.antwoord, eerder: null }
  const before = last(saidOn(dossier, row))
  return { stand: 'niet-gevraagd', antwoord: null, eerder: before?.stand ?? null }
}

/** In order: what was noted with the fact itself, and what was recorded of its source later. */
function saidOn(dossier: Dossier, texts: readonly Vermelding<'feit'>[]): readonly Said[] {
  const ids = new Set<string>(texts.map((v) => v.id))
  const noted = texts
    .filter((v) => v.inhoud.akkoord !== 'niet-gevraagd')
    .map(({ position, inhoud }) => ({ position, stand: inhoud.akkoord, antwoord: null }))
  const answered = dossier.akkoorden
    .filter((a) => ids.has(a.inhoud.feit))
    .map((a) => ({ position: a.position, stand: a.inhoud.stand, antwoord: a }))
  return [...noted, ...answered].toSorted((a, b) => a.position - b.position)
}
const last = (said: readonly Said[]): Said | undefined => said.at(-1)

/** Second hand: there is somebody to ask. */
export const needsAccord = ({ inhoud }: Vermelding<'feit'>): boolean => inhoud.hand === 'tweede'

/** Did the informant agree with this very text? */
export const isAccorded = (dossier: Dossier, feit: Vermelding<'feit'>): boolean =>
  accordOn(dossier, feit).stand === 'akkoord'

/** The most texts on one sheet for an informant: their ids stand in an address. */
export const MOST_TEXTS = 100
