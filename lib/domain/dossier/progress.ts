import type { Kader, Stap } from '../kader/schema'
import { tasksOfControles } from './checks'
import { tasksOfParticipatie } from './participation'
import { tasksOfMelding } from './progress-melding'
import { pathOf, type DossierPad } from './path'
import {
  alwaysTasks,
  tasksOfSignalen,
  taskOfBesluit,
  taskOfGesprek,
  taskOfOverleg,
  tasksOfAfwegingen,
  tasksOfAutonomie,
} from './progress-tasks'
import type { Dossier, GestartDossier } from './state'
import { LABELS, type Taak, type Taaktoestand } from './task'

export type Stapvoortgang = {
  readonly id: string
  readonly nummer: number
  readonly kop: string
  readonly toestand: Taaktoestand
  readonly label: string
  readonly taken: readonly Taak[]
}
/** The home of a dossier: what is there, step by step. It states, it never locks and never counts. */
export type Voortgang = {
  /** One tap away at every step: the acute question and a quick note. */
  readonly altijd: readonly Taak[]
  readonly stappen: readonly Stapvoortgang[]
}

/** `concepten`: the ids of tasks of which a draft is kept; a task with only a draft is "bezig". */
export function progressOf(kader: Kader, dossier: Dossier, concepten: ReadonlySet<string> = new Set()): Voortgang {
  if (dossier.toestand === 'nieuw') return { altijd: [], stappen: [] }
  const pad = pathOf(kader, dossier)
  const metConcept = (taken: readonly Taak[]) => taken.map((taak) => started(taak, concepten))
  const stappen = kader.stappen.map((stap): Stapvoortgang => {
    const taken = metConcept(tasksOf(kader, dossier, stap, pad))
    const toestand = together(taken)
    return { id: stap.id, nummer: stap.nummer, kop: stap.kop, toestand, label: LABELS[toestand], taken }
  })
  return { altijd: metConcept(alwaysTasks(dossier)), stappen }
}

function tasksOf(kader: Kader, dossier: GestartDossier, stap: Stap, pad: DossierPad): Taak[] {
  const beslissing = stap.rollen.includes('beslissen')
    ? [...tasksOfAutonomie(dossier, pad), taskOfBesluit(dossier), ...tasksOfMelding(dossier)]
    : []
  const afwegingen = tasksOfAfwegingen(dossier, pad, stap.id)
  return [
    ...(stap.rollen.includes('signalen') ? [...tasksOfSignalen(dossier), ...tasksOfControles(kader, dossier)] : []),
    ...(stap.rollen.includes('overleg') ? [taskOfOverleg(dossier)] : []),
    ...(stap.rollen.includes('gesprek') ? [taskOfGesprek(dossier), ...tasksOfParticipatie(kader, dossier)] : []),
    ...(kader.beslissing.staat === 'voor' ? [...beslissing, ...afwegingen] : [...afwegingen, ...beslissing]),
  ]
}

const started = (taak: Taak, concepten: ReadonlySet<string>): Taak =>
  taak.toestand === 'niet-begonnen' && concepten.has(taak.id)
    ? { ...taak, toestand: 'bezig', label: LABELS.bezig, uitleg: 'U hebt een concept bewaard.' }
    : taak

/** Only where they play a part: not begun, they keep no step open. */
const WHERE_IT_MATTERS: ReadonlySet<Taak['soort']> = new Set(['achtergrond', 'hulpverleners', 'toestemming'])

/** A step is as far as its tasks together; one without tasks is only text to read. */
function together(taken: readonly Taak[]): Taaktoestand {
  const telt = taken
    .filter((t) => t.toestand !== 'niet-begonnen' || !WHERE_IT_MATTERS.has(t.soort))
    .map((t) => t.toestand)
    .filter((t) => t !== 'niet-van-toepassing')
  if (telt.length === 0) return 'niet-van-toepassing'
  if (telt.every((t) => t === 'klaar')) return 'klaar'
  return telt.every((t) => t === 'niet-begonnen') ? 'niet-begonnen' : 'bezig'
}
