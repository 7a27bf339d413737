import { concern, type Concern } from './concern'
import { huidigeAfwegingen, huidigeAutonomie, volwasseneZonderMinderjarigen, minderjarigeBetrokken } from './current'
import type { DossierPad } from './path'
import type { GestartDossier } from './state'

/** The weighings: which are open on the path, and what each should hold when a minor is involved. */
export function concernsAboutWeighing(dossier: GestartDossier, pad: DossierPad): Concern[] {
  return [...openQuestions(pad), ...aboutMinors(dossier, pad), ...adultRefuses(dossier, pad)]
}

/** What is opened together with Veilig Thuis comes after the report (A1), so it is not open yet. */
function openQuestions(pad: DossierPad): Concern[] {
  const open = pad.stappen.filter((s) => s.stand === 'gevraagd' && s.antwoord === null)
  if (open.length === 0) return []
  return [concern('afweging-open', `U besluit terwijl dit nog open staat: ${names(open)}.`)]
}

function aboutMinors(dossier: GestartDossier, pad: DossierPad): Concern[] {
  if (!minderjarigeBetrokken(dossier)) return []
  const gegeven = huidigeAfwegingen(dossier)
  const missing = (...velden: readonly ('leeftijdEnGevolgen' | 'stemVanHetKind' | 'stemGevraagd')[]) =>
    pad.stappen.filter((s) => gegeven.some((v) => v.id === s.entry && velden.every((veld) => v.inhoud[veld] === '')))
  const leeftijd = missing('leeftijdEnGevolgen')
  const stem = missing('stemVanHetKind', 'stemGevraagd')
  const geen = gegeven.length === 0
  return [
    ...(geen || leeftijd.length > 0
      ? [
          concern(
            'leeftijd-en-gevolgen',
            `Weeg de leeftijd en de gevolgen voor het kind uitdrukkelijk mee.${at(leeftijd)}`,
          ),
        ]
      : []),
    ...(geen || stem.length > 0
      ? [
          concern(
            'stem-van-het-kind',
            `Schrijf op hoe u het kind naar zijn mening vroeg, en wat die u deed besluiten.${at(stem)}`,
          ),
        ]
      : []),
  ]
}

/** A capable adult who refuses, no minors known: restraint, and still a duty of care. Neither forced nor blocked (A7). */
function adultRefuses(dossier: GestartDossier, pad: DossierPad): Concern[] {
  if (!refuses(pad) || !volwasseneZonderMinderjarigen(dossier) || huidigeAutonomie(dossier) !== undefined) return []
  const tekst =
    'Is uw cliënt wilsbekwaam, en zijn er geen minderjarigen? Schrijf dan op hoe u de weigering woog. Melden kan wel, en hoeft niet vanzelf.'
  return [concern('volwassene-weigert', tekst)]
}

/** Did those involved not cooperate, by the therapist's own answer? */
export const refuses = (pad: DossierPad): boolean =>
  pad.stappen.some((s) => s.kern === 'medewerking' && s.antwoord === 'nee')

const names = (stappen: DossierPad['stappen']) => stappen.map((s) => `afweging ${s.landelijk}`).join(', ')
const at = (stappen: DossierPad['stappen']) => (stappen.length === 0 ? '' : ` Dit ontbreekt nog bij ${names(stappen)}.`)
