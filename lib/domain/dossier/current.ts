import type { Soort } from './entries'
import type { Dossier, GestartDossier, Vermelding } from './state'

/** What counts now: of every row of corrections the newest, in the order in which the rows began. */
export function huidige<K extends Soort>(lijst: readonly Vermelding<K>[]): readonly Vermelding<K>[] {
  const hoofden = new Map<number, Vermelding<K>>()
  for (const v of lijst) hoofden.set(v.reeks, v)
  return [...hoofden.values()].toSorted((a, b) => a.reeks - b.reeks)
}

/** The same, of the current cycle only: a new cycle begins its steps afresh. */
export function huidigeInCyclus<K extends Soort>(
  dossier: Dossier,
  lijst: readonly Vermelding<K>[],
): readonly Vermelding<K>[] {
  return dossier.toestand === 'nieuw' ? [] : huidige(lijst).filter((v) => v.cyclus === dossier.cyclus)
}

/** The answer that stands for a head question in this cycle. Weighing again makes the newest stand. */
export const huidigeAfweging = (dossier: Dossier, afweging: string): Vermelding<'afweging'> | undefined =>
  huidigeInCyclus(dossier, dossier.afwegingen).findLast((v) => v.inhoud.afweging === afweging)

/** The standing answers in this cycle, one for each head question that was answered. */
export function huidigeAfwegingen(dossier: Dossier): readonly Vermelding<'afweging'>[] {
  const perVraag = new Map<string, Vermelding<'afweging'>>()
  for (const v of huidigeInCyclus(dossier, dossier.afwegingen)) perVraag.set(v.inhoud.afweging, v)
  return [...perVraag.values()]
}

/** The latest answers to the helper questions of one weighing in this cycle. */
export const huidigeHulpvragen = (dossier: Dossier, afweging: string): Vermelding<'hulpvragen'> | undefined =>
  huidigeInCyclus(dossier, dossier.hulpvragen).findLast((v) => v.inhoud.afweging === afweging)

/** The decision that stands in this cycle: the newest that was not corrected. */
export const huidigBesluit = (dossier: Dossier): Vermelding<'besluit'> | undefined =>
  huidigeInCyclus(dossier, dossier.besluiten).at(-1)

/** The latest answer to the acute question in this cycle. */
export const laatsteAcuut = (dossier: Dossier): Vermelding<'acuut'> | undefined =>
  huidigeInCyclus(dossier, dossier.acuut).at(-1)

/** Is a minor involved: is the dossier about a child, or was a person under 18 noted? */
export const minderjarigeBetrokken = (dossier: GestartDossier): boolean =>
  dossier.soort === 'kind' ||
  huidige(dossier.personen).some((p) => ['0-11', '12-15', '16-17'].includes(p.inhoud.leeftijd))
