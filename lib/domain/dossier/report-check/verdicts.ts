import { DIAGNOSES, DIAGNOSTICIAN, INJURY_CAUSE, INJURY_NOUNS, LEGAL, NO_DIAGNOSIS } from './lexicon/field'
import { GUESSES, IMPRESSIONS, NO_HEDGE } from './lexicon/hedges'
import { BEHAVIOUR, VERDICT_VERBS, WORTH } from './lexicon/judgements'
import { VERDICT_PHRASES } from './lexicon/verdicts'
import { anyOf, has, places } from './pattern'
import type { Place } from './finding'

const overlaps = (a: Place, b: Place) => a.from < b.to && b.from < a.to
const without = (found: readonly Place[], exceptions: readonly Place[]): readonly Place[] =>
  found.filter((place) => !exceptions.some((exception) => overlaps(place, exception)))

const LOOKS = anyOf(IMPRESSIONS)
const GUESSING = anyOf(GUESSES)
const NO_LOOK = anyOf(NO_HEDGE)
export const impressionsIn = (text: string): readonly Place[] => without(places(LOOKS, text), places(NO_LOOK, text))
export const guessesIn = (text: string): readonly Place[] => without(places(GUESSING, text), places(NO_LOOK, text))

const TERMS = anyOf(DIAGNOSES)
const NO_TERM = anyOf(NO_DIAGNOSIS)
const LAW = anyOf(LEGAL)
const CAUSE = anyOf(INJURY_CAUSE)
const INJURY = anyOf(INJURY_NOUNS)
const WHO = anyOf(DIAGNOSTICIAN)
const DIAGNOSED =
  /(?<!\p{L})(?:vastgesteld|vaststelde|gesteld|stelde|gediagnosticeerd|diagnose|bekend met|onder behandeling|in behandeling|geconstateerd|behandelt|behandeld)(?!\p{L})/u

export type Term = Place & { readonly established: boolean; readonly legal: boolean }
/** Terms of another's field: diagnoses, the law, the cause or age of an injury. */
export function termsIn(text: string, sentence: string): readonly Term[] {
  const established = DIAGNOSED.test(text)
  if (established && has(WHO, sentence)) return []
  const medical = without(places(TERMS, text), places(NO_TERM, text))
  const cause = has(INJURY, sentence) ? places(CAUSE, text) : []
  return [...medical, ...places(LAW, text), ...cause]
    .toSorted((a, b) => a.from - b.from)
    .map((place) => ({ ...place, established, legal: has(LAW, text.slice(place.from, place.to)) }))
}

const CHARACTER = anyOf(WORTH, VERDICT_VERBS)
const CONDUCT = anyOf(BEHAVIOUR)
const STATED = anyOf(VERDICT_PHRASES)
export type Verdict = Place & {
  /** Clean with the fact beside it (policy 8). */
  readonly curable: boolean
}
export function verdictsIn(text: string): readonly Verdict[] {
  const worth = places(CHARACTER, text).map((place) => ({ ...place, curable: false }))
  const conduct = places(CONDUCT, text).map((place) => ({ ...place, curable: true }))
  const stated = places(STATED, text).map((place) => ({ ...place, curable: true }))
  return [...worth, ...conduct, ...stated].toSorted((a, b) => a.from - b.from)
}
