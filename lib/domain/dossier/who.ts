import type { EntryId } from '../shared/ids'
import { huidige } from './current'
import type { GestartDossier, Vermelding } from './state'

export type Wie = Vermelding<'persoon'>
const MINDERJARIG: ReadonlySet<string> = new Set(['0-11', '12-15', '16-17'])

/** The person as described now, named by any entry of its row of corrections; undefined when it was erased. */
export function persoonVan(dossier: GestartDossier, id: EntryId | null): Wie | undefined {
  const genoemd = dossier.personen.find((p) => p.id === id)
  return genoemd && huidige(dossier.personen).find((p) => p.reeks === genoemd.reeks)
}

/** Is this the same person, however often the description changed? */
export const isZelfde = (dossier: GestartDossier, id: EntryId | null, persoon: Wie): boolean =>
  persoonVan(dossier, id)?.reeks === persoon.reeks

export const isMinderjarig = ({ inhoud }: Pick<Wie, 'inhoud'>): boolean => MINDERJARIG.has(inhoud.leeftijd)
/** Everybody under 18 who was noted, in whatever role: a witness counts too. */
export const minderjarigen = (dossier: GestartDossier): readonly Wie[] =>
  huidige(dossier.personen).filter(isMinderjarig)

/**
 * Is a minor involved in a dossier about an adult? Then the way for a child can be followed as well: it is offered, with
 * why, and nothing changes by itself. By a person that was noted, or by the kindcheck.
 */
export function kindwegAangeboden(dossier: GestartDossier): boolean {
  if (dossier.soort === 'kind') return false
  return minderjarigen(dossier).length > 0 || huidige(dossier.controles).some((v) => v.inhoud.minderjarigen === 'ja')
}
