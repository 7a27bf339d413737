import { huidigBesluit, huidigeAfweging, huidigeAfwegingen } from '../dossier/current'
import type { Dossier, Vermelding } from '../dossier/state'
import type { Antwoord } from '../kader/graph'
import type { Kader } from '../kader/schema'
import type { Oefening } from './oefening'

export type Stand = 'niet-begonnen' | 'bezig' | 'klaar'
/** How far somebody came. A word and no number: practice is not counted. */
export function standVan(dossier: Dossier): Stand {
  if (huidigBesluit(dossier) !== undefined) return 'klaar'
  return dossier.entryCount > 0 ? 'bezig' : 'niet-begonnen'
}
export const isBeantwoord = (dossier: Dossier): boolean =>
  huidigeAfwegingen(dossier).length > 0 || huidigBesluit(dossier) !== undefined

/** One question with both answers. Neither is the right one, so nothing says whether they are the same. */
export type NaastElkaar = {
  readonly afweging: string
  readonly vraag: string
  readonly u: Vermelding<'afweging'> | null
  /** What the worked case answers; null: it says nothing of this question. */
  readonly voorbeeld: Antwoord | null
}
export const naastElkaar = (kader: Kader, dossier: Dossier, { casus }: Oefening): readonly NaastElkaar[] =>
  kader.afwegingen.map(({ id, vraag }) => ({
    afweging: id,
    vraag,
    u: huidigeAfweging(dossier, id) ?? null,
    voorbeeld: casus.antwoorden[id] ?? null,
  }))
