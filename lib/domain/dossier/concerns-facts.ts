import { isAccorded, needsAccord } from './accord'
import { sidesMissing } from './accused'
import { concern, type Concern } from './concern'
import { huidige, huidigeAfwegingen } from './current'
import { speaksAgainst } from './fact-filter'
import type { GestartDossier } from './state'

/** Facts: concrete, with their source, for and against. */
export function concernsAboutFacts(dossier: GestartDossier): Concern[] {
  const feiten = huidige(dossier.feiten)
  const concerns: Concern[] = [...factsAgainst(dossier)]
  const afwegingen = huidigeAfwegingen(dossier)
  const uitleg = huidige(dossier.achtergrond).some((v) => v.inhoud.onderwerp === 'andere-verklaring')
  if (!uitleg && afwegingen.length > 0 && afwegingen.every((v) => v.inhoud.andereVerklaringen === '')) {
    concerns.push(concern('geen-andere-verklaring', 'U schreef nergens op of er een andere verklaring kan zijn.'))
  }
  if (feiten.some((v) => v.inhoud.bron === '')) {
    concerns.push(concern('feit-zonder-bron', 'Van ten minste één feit staat er niet bij van wie u het hebt.'))
  }
  if (feiten.some((v) => needsAccord(v) && !isAccorded(dossier, v))) {
    const tekst = 'U hebt iets van een ander gehoord. Die is nog niet akkoord met uw tekst.'
    concerns.push(concern('feit-zonder-akkoord', tekst))
  }
  return [...concerns, ...accused(dossier)]
}

/** The accused is heard too, unless that is not safe: the reason is then the therapist's. */
function accused(dossier: GestartDossier): Concern[] {
  const wie = sidesMissing(dossier).map((p) => p.inhoud.aanduiding)
  if (wie.length === 0) return []
  const tekst = `U sprak nog niet met ${wie.join(', ')}. Kan dat niet veilig? Schrijf dan op waarom.`
  return [concern('beschuldigde-niet-gehoord', tekst)]
}

/** Asked for also when the traject is closed: what speaks against the suspicion? */
export function factsAgainst(dossier: GestartDossier): Concern[] {
  const tegen = huidige(dossier.feiten).some(speaksAgainst)
  if (tegen) return []
  return [concern('geen-feiten-tegen', 'Er staat niets dat tegen het vermoeden spreekt. Zoek ook daarnaar.')]
}
