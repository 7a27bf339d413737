import { BESIDE, MOODS, VISIBLE } from './lexicon/facts'
import { anyOf, has } from './pattern'
import { hasDate } from './time'
import type { Place } from './finding'
import type { Voiced } from './voices'
import type { Sentence } from './types'

const FACTS = MOODS.map(({ mood, facts }) => ({ word: anyOf(mood), fact: anyOf(`(?:${facts})`) }))
const ASIDE = anyOf(BESIDE)
const SEEN = anyOf(VISIBLE)
const COUNTED = /\d|(?<!\p{L})(?:keer|maal|tweemaal|driemaal|minuten|uur)(?!\p{L})/u
/** What may bring in the fact: ":", ";", "want", "omdat", "doordat", "toen", "en", a parenthesis, a new clause. */
/** A fact that is plainly given as the ground. */
const GIVES = /^(?:[:;(]|want|omdat|doordat|aangezien|namelijk|immers)/u
const BRINGS =
  /(?:[:;(]|(?<!\p{L})(?:want|omdat|doordat|aangezien|namelijk|immers|doordat|toen|terwijl|waarbij|nadat|met|en|zo)(?!\p{L})|,)/u

/** The rest of the sentence, in which the observation could stand. */
function support(sentence: Sentence, all: readonly Voiced[], at: Place): string {
  const behind = sentence.text.slice(at.to)
  const brings = BRINGS.exec(behind)
  const group = all.find(({ group: g }) => at.from >= g.from && at.from < g.to)?.group
  const before = group === undefined ? '' : sentence.text.slice(0, group.from)
  const lead = /^\s*(?:doordat|omdat|toen|nadat|terwijl)/u.test(sentence.text) ? sentence.text.slice(0, at.from) : ''
  return `${before} ${lead} ${brings === null ? '' : behind.slice(brings.index)}`
}

/** Whether the observation that carries the word stands in the same sentence (policies 7 and 8). */
export function isCarried(sentence: Sentence, all: readonly Voiced[], at: Place): boolean {
  const words = sentence.text.slice(at.from, at.to)
  const facts = support(sentence, all, at)
  const given =
    GIVES.test(facts.trimStart()) ||
    /[:;]\s*$/u.test(sentence.text.slice(0, at.from)) ||
    (facts.trimStart() !== '' && /[:;]/u.test(sentence.text.slice(0, at.from)))
  if (facts.trim() === '') return false
  const fitting = FACTS.filter(({ word }) => has(word, words))
  if (fitting.some(({ fact }) => has(fact, facts))) return true
  const pointsElsewhere = FACTS.some(({ fact }) => has(fact, facts))
  if (pointsElsewhere && fitting.length > 0) return false
  const seen = given && has(SEEN, facts)
  if (has(ASIDE, facts) && !(seen && has(COUNTED, facts))) return false
  return seen && (hasDate(facts) || has(COUNTED, facts) || fitting.length === 0)
}
