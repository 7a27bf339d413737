import { huidige, huidigeInCyclus } from './current'
import { isMinor } from './report-facts'
import type { GestartDossier, Vermelding } from './state'

/**
 * The accused is heard too: of whom may have done it, who took part in no conversation of this traject. Heard is
 * who is ticked as taking part, or who is named in "met wie". A minor is heard as a child is, not as accused.
 */
export function notHeard(
  dossier: GestartDossier,
  talks: readonly Vermelding<'gesprek'>[] = heldTalks(dossier),
): readonly Vermelding<'persoon'>[] {
  const present = new Set(talks.flatMap((g) => g.inhoud.personen))
  const named = talks.map((g) => g.inhoud.met.toLowerCase())
  const heard = (p: Vermelding<'persoon'>) =>
    dossier.personen.some((v) => v.reeks === p.reeks && present.has(v.id)) ||
    named.some((met) => met.includes(p.inhoud.aanduiding.toLowerCase()))
  return huidige(dossier.personen).filter(
    (p) => p.inhoud.rollen.includes('mogelijke-pleger') && !isMinor(p.inhoud) && !heard(p),
  )
}

const heldTalks = (dossier: GestartDossier) =>
  huidigeInCyclus(dossier, dossier.gesprekken).filter((g) => g.inhoud.gevoerd)

/** Who was spoken of in no conversation at all, held or not, while others were: a side that is missing. */
export function sidesMissing(dossier: GestartDossier): readonly Vermelding<'persoon'>[] {
  if (heldTalks(dossier).length === 0) return []
  return notHeard(dossier, huidigeInCyclus(dossier, dossier.gesprekken))
}
