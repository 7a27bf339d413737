import { EVENTS, ROUTINES } from './lexicon/behaviour'
import { INCIDENT_NOUNS, INCIDENT_PHRASES, INCIDENT_VERBS, NO_INCIDENT, OUT_OF_SIGHT } from './lexicon/incidents'
import { NEGATED } from './lexicon/neutral'
import { clauseAround } from './groups'
import { anyOf, has, places } from './pattern'
import { frequencyIn } from './time'
import type { Place } from './finding'

const ACTS = anyOf(INCIDENT_PHRASES, INCIDENT_VERBS)
const NOUNS = anyOf(INCIDENT_NOUNS)
const NO_ACT = anyOf(NO_INCIDENT)
const NOT = anyOf(NEGATED)
const AWAY = anyOf(OUT_OF_SIGHT)
const ORDINARY = anyOf(EVENTS)
const ROUTINE = anyOf(ROUTINES)
/** Where the clause of an act ends. */
const ENDS = /[,;:]|(?<!\p{L})(?:als|dat|omdat|terwijl|toen|wanneer|totdat|zodat|en|maar|zodra|die)(?!\p{L})/u
const WITHOUT = /(?:eten|drinken|ontbijt|maaltijd|voedsel|toezicht)/u

/** Acts of violence, threat, injury, sex or neglect in a stretch; what did not happen is none (policy 15). */
export function incidentsIn(text: string, told: boolean): readonly Place[] {
  const exceptions = places(NO_ACT, text)
  return [...places(ACTS, text).filter((act) => !isNamed(text, act)), ...(told ? places(NOUNS, text) : [])]
    .filter((act) => !exceptions.some((other) => act.from < other.to && other.from < act.to))
    .filter((act) => !isNegated(text, act))
    .toSorted((a, b) => a.from - b.from)
}

/** "Door knijpen", "het slaan": a word for a kind of act, no act. */
const isNamed = (text: string, act: Place): boolean =>
  /^\p{L}+en$/u.test(text.slice(act.from, act.to)) &&
  /(?<!\p{L})(?:door|het|van|met|tot)\s+(?:hard\s+)?$/u.test(text.slice(0, act.from))

function isNegated(text: string, act: Place): boolean {
  if (WITHOUT.test(text.slice(act.from, act.to))) return false
  const clause = clauseAround(text, { from: 0, to: text.length }, act)
  const end = ENDS.exec(text.slice(act.to))
  const around = text.slice(clause.from, end === null ? text.length : act.to + end.index)
  return has(NOT, around)
}

export const isOutOfSight = (text: string): boolean => has(AWAY, text)

/** Behaviour that is no incident, told with a frequency word only. */
export function repeatedIn(text: string): Place | undefined {
  const often = frequencyIn(text)
  if (often === undefined) return undefined
  const events = places(ORDINARY, text)
  const routine = has(ROUTINE, text) && !/(?:te laat|ruzie|schreeuw|zonder|dronken|niet)/u.test(text)
  return events.length > 0 && !routine ? often : undefined
}
