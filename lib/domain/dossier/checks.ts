import type { Kader } from '../kader/schema'
import { huidigeInCyclus } from './current'
import type { GestartDossier, Vermelding } from './state'
import { task, type Taak } from './task'

type Controle = Vermelding<'controle'>

/** The kindcheck of this framework; it is statutory, so every version has one. */
const kindcheckVan = (kader: Kader) => kader.controles.find((c) => c.soort === 'kindcheck')

/** The outcome of a check that counts in this cycle. */
export const laatsteControle = (dossier: GestartDossier, controle: string): Controle | undefined =>
  huidigeInCyclus(dossier, dossier.controles).findLast((v) => v.inhoud.controle === controle)

/** Why is the kindcheck not finished? Null when it is: done, or not done with the reason. */
function openBecause(kindcheck: Controle | undefined): 'niet-begonnen' | 'zonder-reden' | 'onduidelijk' | null {
  if (kindcheck === undefined) return 'niet-begonnen'
  const { uitkomst, toelichting, minderjarigen } = kindcheck.inhoud
  if (uitkomst === 'niet-gedaan') return toelichting === '' ? 'zonder-reden' : null
  return uitkomst === 'weet-niet' || minderjarigen === 'weet-niet' ? 'onduidelijk' : null
}

/** Asked of whoever treats an adult. About a child it is not asked, and can be noted all the same. */
export function kindcheckOpen(kader: Kader, dossier: GestartDossier): boolean {
  const kindcheck = kindcheckVan(kader)
  if (dossier.soort === 'kind' || kindcheck === undefined) return false
  return openBecause(laatsteControle(dossier, kindcheck.id)) !== null
}

const KOP = 'Zijn er kinderen, en zijn zij veilig?'
const UITLEG = {
  'niet-begonnen': null,
  'zonder-reden': 'U deed de kindcheck niet. Schrijf nog op waarom.',
  onduidelijk: 'Het is nog niet duidelijk. Vraag verder als dat kan.',
} as const

/** The checks of step 1: a task for an adult, an offer for a child. */
export function tasksOfControles(kader: Kader, dossier: GestartDossier): Taak[] {
  if (kader.controles.length === 0) return []
  const vastgelegd = huidigeInCyclus(dossier, dossier.controles)
  if (dossier.soort === 'kind') {
    const kop = 'Check bij de ouders'
    if (vastgelegd.length > 0) return [task('controles', kop, 'klaar')]
    return [
      task('controles', kop, 'niet-van-toepassing', 'Behandelt u een ouder? Dan kunt u de check hier vastleggen.'),
    ]
  }
  const kindcheck = kindcheckVan(kader)
  const reden = openBecause(kindcheck && laatsteControle(dossier, kindcheck.id))
  if (reden === null) return [task('controles', KOP, 'klaar')]
  return [task('controles', KOP, reden === 'niet-begonnen' ? 'niet-begonnen' : 'bezig', UITLEG[reden])]
}
