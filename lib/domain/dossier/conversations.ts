import { huidige, huidigeInCyclus } from './current'
import type { GestartDossier, Vermelding } from './state'

type Gesprek = Vermelding<'gesprek'>

/** The conversation that was held later and names this one, which could not be held then. */
export function ingehaaldDoor(dossier: GestartDossier, gesprek: Gesprek): Gesprek | undefined {
  const rij = dossier.gesprekken.filter((v) => v.reeks === gesprek.reeks)
  return huidige(dossier.gesprekken).find(
    (v) => v.inhoud.gevoerd && v.reeks !== gesprek.reeks && rij.some(({ id }) => v.inhoud.alsnog.includes(id)),
  )
}

const stillOpen = (dossier: GestartDossier, gesprekken: readonly Gesprek[]): readonly Gesprek[] =>
  gesprekken.filter((v) => !v.inhoud.gevoerd && ingehaaldDoor(dossier, v) === undefined)

/** Not held in this cycle, and not made good by a later one: to be held as soon as it is safe. No day is set. */
export const openGesprekken = (dossier: GestartDossier): readonly Gesprek[] =>
  stillOpen(dossier, huidigeInCyclus(dossier, dossier.gesprekken))

/** The same of all cycles: what was put off long ago can be made good too. */
export const inTeHalen = (dossier: GestartDossier): readonly Gesprek[] =>
  stillOpen(dossier, huidige(dossier.gesprekken))
