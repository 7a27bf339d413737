import type { Actor } from '../../../lib/domain/access/actor'
import type { DossierId, FormKey } from '../../../lib/domain/shared/ids'
import { newId } from '../../../lib/platform/ids'
import { openDossier } from '../../../lib/usecases/dossier/open-dossier'
import { recordAfweging } from '../../../lib/usecases/dossier/record-afweging'
import { recordBesluit } from '../../../lib/usecases/dossier/record-besluit'
import { recordFeit } from '../../../lib/usecases/dossier/record-feit'
import type { Outcome } from '../../../lib/usecases/outcome'

const MOTIVATION =
  'De signalen blijven na het gesprek met moeder en de school ziet hetzelfde. Ik heb met een collega overlegd en andere verklaringen nagegaan; die verklaren niet alles. Het kind is zeven en slaapt slecht. Daarom besluit ik nu zo, en kijk ik over twee weken opnieuw.'

/** A dossier on which its owner decides again and again: how many entries it holds, the form has to send along. */
export type Case = { readonly actor: Actor; readonly dossierId: DossierId; entries: number }

const filled = ({ dossierId, entries }: Case, inhoud: object) => ({
  dossierId,
  sleutel: newId<FormKey>(),
  versie: entries,
  inhoud,
})
const notCorrected = { vervangt: null, redenCorrectie: '' }

async function done(at: Case, act: Promise<Outcome<unknown>>, entries = 1): Promise<void> {
  const outcome = await act
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  at.entries += entries
}

/** With a fact, and the answer to the first question. */
export async function openCase(actor: Actor): Promise<Case> {
  const opened = await openDossier(actor, { sleutel: newId<FormKey>(), inhoud: { soort: 'kind', label: 'Kastanje' } })
  if (!opened.ok) throw new Error(`refused: ${JSON.stringify(opened)}`)
  const at: Case = { actor, dossierId: opened.value.dossierId, entries: 1 }
  const happened = { soort: 'omstreeks', tekst: 'vorige week' }
  const feit = {
    soort: 'feit',
    wat: MOTIVATION,
    bron: 'zelf gezien',
    hand: 'eerste',
    akkoord: 'niet-gevraagd',
    weging: [],
  }
  await done(at, recordFeit(actor, { ...filled(at, { ...feit, ...notCorrected }), happened }))
  const weighed = { afweging: 'afweging-4-1', antwoord: 'ja', motivering: MOTIVATION, andereVerklaringen: MOTIVATION }
  const rest = { leeftijdEnGevolgen: '', stemVanHetKind: '', samenMetVeiligThuis: false, ...notCorrected }
  await done(at, recordAfweging(actor, { ...filled(at, { ...weighed, ...rest }), antwoorden: [] }))
  return at
}

/** "Leg besluit vast", as the form sends it. */
export async function decide(at: Case): Promise<void> {
  const melden = { melden: 'ja-norm-1', meldenMotivering: MOTIVATION }
  const hulp = { hulp: 'samen-met-veilig-thuis', hulpMotivering: MOTIVATION }
  const act = recordBesluit(at.actor, { ...filled(at, { ...melden, ...hulp, ...notCorrected }), redenen: [] })
  await done(at, act)
}
