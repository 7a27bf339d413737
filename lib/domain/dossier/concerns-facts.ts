import { concern, type Concern } from './concern'
import { huidige, huidigeAfwegingen } from './current'
import type { GestartDossier } from './state'

/** Facts: concrete, with their source, for and against. */
export function concernsAboutFacts(dossier: GestartDossier): Concern[] {
  const feiten = huidige(dossier.feiten).map((v) => v.inhoud)
  const concerns: Concern[] = [...factsAgainst(dossier)]
  const afwegingen = huidigeAfwegingen(dossier)
  if (afwegingen.length > 0 && afwegingen.every((v) => v.inhoud.andereVerklaringen === '')) {
    concerns.push(concern('geen-andere-verklaring', 'U schreef nergens op of er een andere verklaring kan zijn.'))
  }
  if (feiten.some((f) => f.bron === '')) {
    concerns.push(concern('feit-zonder-bron', 'Van ten minste één feit staat er niet bij van wie u het hebt.'))
  }
  if (feiten.some((f) => f.hand === 'tweede' && f.akkoord !== 'akkoord')) {
    const tekst = 'U hebt iets van een ander gehoord. Die is nog niet akkoord met uw tekst.'
    concerns.push(concern('feit-zonder-akkoord', tekst))
  }
  return concerns
}

/** Asked for also when the traject is closed: what speaks against the suspicion? */
export function factsAgainst(dossier: GestartDossier): Concern[] {
  const tegen = huidige(dossier.feiten).some((v) => v.inhoud.weging.some((w) => w.richting === 'tegen'))
  if (tegen) return []
  return [concern('geen-feiten-tegen', 'Er staat niets dat tegen het vermoeden spreekt. Zoek ook daarnaar.')]
}
