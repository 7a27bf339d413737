import { BESLUIT_ZELF, type Soort } from './entries'
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

/** Is a minor involved: is the dossier about a child, was a person under 18 noted, or did a check find one? */
export const minderjarigeBetrokken = (dossier: GestartDossier): boolean =>
  dossier.soort === 'kind' ||
  huidige(dossier.personen).some((p) => ['0-11', '12-15', '16-17'].includes(p.inhoud.leeftijd)) ||
  huidige(dossier.controles).some((v) => v.inhoud.minderjarigen === 'ja')

/**
 * The moments that the therapist set and that did not come yet: an answer or a decision recorded afterwards ends them.
 * In the order of their days; those without a day last.
 */
export function openWeegmomenten(dossier: Dossier, over?: string): readonly Vermelding<'weegmoment'>[] {
  const beantwoord = (v: Vermelding<'weegmoment'>) =>
    v.inhoud.over === BESLUIT_ZELF
      ? dossier.besluiten.some((b) => b.position > v.position)
      : dossier.afwegingen.some((a) => a.inhoud.afweging === v.inhoud.over && a.position > v.position)
  return huidigeInCyclus(dossier, dossier.weegmomenten)
    .filter((v) => (over === undefined || v.inhoud.over === over) && !beantwoord(v))
    .toSorted((a, b) => (a.inhoud.op ?? '9999').localeCompare(b.inhoud.op ?? '9999'))
}

/** How a refusal was weighed in this cycle, last. */
export const huidigeAutonomie = (dossier: Dossier): Vermelding<'autonomie'> | undefined =>
  huidigeInCyclus(dossier, dossier.autonomie).at(-1)

/** A decision in haste that no decision after it completed: danger was recorded, and what was done. */
export const openSpoed = (dossier: Dossier): Vermelding<'acuut'> | undefined =>
  huidigeInCyclus(dossier, dossier.acuut).findLast(
    (v) => v.inhoud.gevaar === 'ja' && !dossier.besluiten.some((b) => b.position > v.position),
  )

/** An adult, and nobody under 18 was noted: then a refusal of a capable person weighs (R-58, A7). */
export const volwasseneZonderMinderjarigen = (dossier: GestartDossier): boolean => !minderjarigeBetrokken(dossier)
