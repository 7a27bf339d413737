import { NEUTRAL_PREDICATES } from './lexicon/predicates'
import { anyOf, has } from './pattern'
import type { Place } from './finding'
import type { Sentence, Span } from './types'

const NEUTRAL = anyOf(NEUTRAL_PREDICATES)
/** "is", at most two words of degree, then one word that closes the sentence, with or without "een". */
const COPULA =
  /(?<!\p{L})(?:is|was|blijft|bleef|(?<=(?:en|s|rs) )zijn|waren|wordt|werd)\s+(?<what>(?:(?:heel|erg|zeer|echt|een|te|totaal|gewoon|nogal|vrij|behoorlijk|ontzettend|buitengewoon|veel|wat|niet|nooit|altijd|vaak|ook|duidelijk|extreem|bijzonder|enorm|volkomen|zo’n|zo)\s+){0,3}(?:\p{L}+\s+)?\p{L}{3,})(?=\s*(?:[.,;!]|$)|\s+(?:en|maar)\s)/u
const HOME = /(?<!\p{L})(?:gezin|huishouden|thuissituatie|huwelijk|opvoeding|relatie|gezinssituatie|scheiding)$/u
const PARTICIPLE =
  /(?:^|\s)(?:(?:aan|af|in|op|uit|toe|weg|mee|over|bij|door|om|na|voor|binnen|thuis)?ge\p{L}+(?:d|t|en)|(?:ver|be|ont|her)\p{L}+(?:d|t))$/u

/**
 * A short bare predicate on a person that no list knows ("Moeder is bekrompen"): nothing in it can carry it, so it is a
 * judgement, unless it is one of the plain facts of life.
 */
export function predicateIn(sentence: Sentence, span: Span): Place | undefined {
  if (span.voice !== 'own' || span.telling === true) return undefined
  const text = sentence.text.slice(span.from, span.to)
  const match = COPULA.exec(text)
  const what = match?.groups?.['what']
  if (match === null || what === undefined || /\d/u.test(text)) return undefined
  // "Bleef zitten": a verb, no quality.
  if (/^(?:blijft|bleef)/u.test(match[0]) && what.endsWith('en')) return undefined
  const before = text.slice(0, match.index).trim()
  const subject = sentence.mentions.find((m) => !m.oblique && m.from >= span.from && m.to <= span.from + match.index)
  const plainSubject =
    (subject !== undefined || HOME.test(before)) && before.split(/\s+/u).length <= 5 && !/[,;:]/u.test(before)
  const adjective = /een\s+(?<adjective>\p{L}+e)\s+\p{L}+$/u.exec(what)?.groups?.['adjective']
  if (!plainSubject || has(NEUTRAL, adjective ?? what) || PARTICIPLE.test(what)) return undefined
  const from = span.from + match.index
  return { from, to: from + match[0].trimEnd().length }
}
