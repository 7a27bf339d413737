import { COUNTED, FREQUENCY, USABLE_TIME, VAGUE_MOMENT } from './lexicon/time'
import { anyOf, has, places } from './pattern'
import type { Place } from './finding'

const USABLE = anyOf(USABLE_TIME)
const COUNT = anyOf(COUNTED)
const OFTEN = anyOf(FREQUENCY)
const VAGUE = anyOf(FREQUENCY, VAGUE_MOMENT)
const SINCE = /(?:sinds|vanaf|tussen|in (?:de )?(?:afgelopen|periode))\s/u

export const hasDate = (text: string): boolean => has(USABLE, text)
export const frequencyIn = (text: string): Place | undefined => places(OFTEN, text)[0]
export const vagueIn = (text: string): Place | undefined => places(VAGUE, text)[0]

/** Whether the text says when, well enough to look it up: a date, or a period with a count (policy 15). */
export function saysWhen(text: string): boolean {
  if (!hasDate(text)) return false
  // "Sinds januari regelmatig" is a period without a count.
  return !(SINCE.test(text) && frequencyIn(text) !== undefined && !has(COUNT, text))
}
