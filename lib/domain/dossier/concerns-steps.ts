import type { Kader, Stap } from '../kader/schema'
import { slachtofferOpen } from './asymmetry'
import { kindcheckOpen } from './checks'
import { concern, type Concern } from './concern'
import type { Voornemen } from './concerns-deviation'
import { openGesprekken } from './conversations'
import { huidige, huidigeInCyclus, laatsteAcuut } from './current'
import { kindNietBetrokken } from './participation'
import type { GestartDossier } from './state'

type Rol = Stap['rollen'][number]

/** Acute danger first and always, then the earlier steps: open is possible, and the record says so (A10). */
export function concernsAboutSteps(kader: Kader, dossier: GestartDossier, besluit: Voornemen): Concern[] {
  return [
    ...acute(dossier, besluit),
    ...earlierSteps(kader, dossier),
    ...withinSteps(kader, dossier),
    ...pending(dossier),
    ...injuryExpert(dossier),
  ]
}

function acute(dossier: GestartDossier, besluit: Voornemen): Concern[] {
  const laatste = laatsteAcuut(dossier)
  if (laatste === undefined) {
    return [
      concern('acuut-niet-gevraagd', 'U hebt nog niet vastgelegd of er direct gevaar is. Ga dat steeds opnieuw na.'),
    ]
  }
  if (laatste.inhoud.gevaar !== 'ja' || besluit.melden !== 'nee') return []
  return [concern('acuut-zonder-melding', 'U legde vast dat er direct gevaar is. U besluit toch niet te melden.')]
}

/** The steps before the weighing of which nothing was recorded in this cycle. */
export function openRoles(dossier: GestartDossier): readonly Rol[] {
  const leeg: Partial<Record<Rol, boolean>> = {
    signalen: huidige(dossier.feiten).length === 0,
    overleg: huidigeInCyclus(dossier, dossier.overleggen).length === 0,
    gesprek: huidigeInCyclus(dossier, dossier.gesprekken).length === 0,
  }
  return (['signalen', 'overleg', 'gesprek'] as const).filter((rol) => leeg[rol])
}

function earlierSteps(kader: Kader, dossier: GestartDossier): Concern[] {
  const open = openRoles(dossier)
  const stappen = kader.stappen.filter((stap) => stap.rollen.some((rol) => open.includes(rol)))
  // Danger comes first: then one reason for all open steps is enough.
  if (laatsteAcuut(dossier)?.inhoud.gevaar === 'ja' && open.length > 0) {
    const welke = stappen.map((stap) => `stap ${stap.nummer}`).join(', ')
    return [concern('eerdere-stappen-open', `U besluit terwijl dit nog open staat: ${welke}. Dat mag als er haast is.`)]
  }
  const gesprekMet = dossier.soort === 'kind' ? 'de ouders en het kind' : 'uw cliënt'
  return open.map((rol) => {
    if (rol === 'signalen') return concern('geen-feiten', 'U besluit zonder feiten. Schrijf op wat u zag en hoorde.')
    if (rol === 'overleg') {
      return concern(
        'geen-overleg',
        'U hebt nog niemand om advies gevraagd. Een collega of Veilig Thuis denkt met u mee.',
      )
    }
    return concern(
      'geen-gesprek',
      `U hebt nog niet gesproken met ${gesprekMet}. Ook een reden om te wachten ontbreekt.`,
    )
  })
}

/** What a step asks for by itself: the kindcheck of an adult, the suspected victim, the child. */
function withinSteps(kader: Kader, dossier: GestartDossier): Concern[] {
  // Danger comes first: the one reason for all open steps is enough.
  if (laatsteAcuut(dossier)?.inhoud.gevaar === 'ja') return []
  const wie = slachtofferOpen(dossier).map((p) => p.inhoud.aanduiding)
  return [
    ...(kindcheckOpen(kader, dossier)
      ? [concern('kindcheck-open', 'Ga na of er kinderen zijn, en of zij veilig zijn. Dat heet de kindcheck.')]
      : []),
    ...(wie.length === 0
      ? []
      : [
          concern(
            'slachtoffer-niet-gesproken',
            `U behandelt de mogelijke pleger. Spreek in ieder geval ook met ${wie.join(', ')}, als dat veilig kan.`,
          ),
        ]),
    ...(kindNietBetrokken(kader, dossier)
      ? [concern('kind-niet-betrokken', 'Vertel het kind wat er gebeurt, en vraag wat het ervan vindt.')]
      : []),
  ]
}

/** Not held, with its ground: then it is to be held later, as soon as that is safe. */
export function pending(dossier: GestartDossier): Concern[] {
  const wacht = openGesprekken(dossier)
  if (wacht.length === 0) return []
  const wie = wacht.map((v) => v.inhoud.met).join(', ')
  return [concern('gesprek-nog-niet', `Met ${wie} is nog niet gesproken. Doe dat alsnog zodra het veilig kan.`)]
}

function injuryExpert(dossier: GestartDossier): Concern[] {
  const overleg = huidigeInCyclus(dossier, dossier.overleggen)
  const letsel = overleg.findIndex((v) => v.inhoud.met === 'letseldeskundige')
  const veiligThuis = overleg.findIndex((v) => v.inhoud.met === 'veilig-thuis')
  if (letsel < 0 || (veiligThuis >= 0 && veiligThuis < letsel)) return []
  const tekst = 'Het kader noemt de letseldeskundige pas na overleg met Veilig Thuis. In uw dossier is dat anders.'
  return [concern('letselduiding-voor-veilig-thuis', tekst)]
}
