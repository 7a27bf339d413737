import { initialsOf, type Names } from './case-file'
import { type Chain, readChain, skipInterfix } from './chain'
import { type Mentions, whoIsMeant } from './who'
import type { Scan } from './scan'
import type { Token } from './tokens'
import { DETERMINERS, PERSON_PREPOSITIONS, TITLES, VERBS } from './words-grammar'

/** A word that is a name of the case file and may be an ordinary word here: somebody must decide. */
export type Doubt = { readonly index: number; readonly persons: readonly string[] }

/** Marks every mention of the persons of the case file; what it cannot decide it gives back. */
export function findKnown(scan: Scan, names: Names, mentions: Mentions): readonly Doubt[] {
  const doubts: Doubt[] = []
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.free(i)
    if (!token?.isWord) continue
    const chain = readChain(scan, names, i) ?? readLetter(scan, names, i)
    if (!chain) continue
    const confidence = judge(scan, chain)
    if (confidence === 0) doubts.push({ index: chain.to, persons: [...chain.persons] })
    else mark(scan, names, mentions, chain, confidence)
    i = chain.to
  }
  return doubts
}

function mark(scan: Scan, names: Names, mentions: Mentions, chain: Chain, confidence: number): void {
  const person = whoIsMeant(scan, names, mentions, chain)
  const start = scan.tokens[chain.from]!.start
  const last = scan.tokens[chain.to]!
  const dotted = last.folded.length === 1 && scan.text[last.end] === '.' && chain.from < chain.to
  scan.add({
    start,
    end: last.end + (dotted ? 1 : 0),
    type: 'PERSON',
    confidence,
    why: chain.typo ? 'typefout' : 'in-dossier',
    ...(person === undefined ? (chain.persons.size > 0 ? { choices: [...chain.persons] } : {}) : { person }),
  })
  if (person !== undefined) mentions.set(person, start)
}

/** How sure it is that a name is meant: 0 when it may as well be an ordinary word. */
function judge(scan: Scan, chain: Chain): number {
  const first = scan.tokens[chain.from]!
  const token = scan.tokens[chain.to]!
  const base = token.folded.replace(/'s$/u, '')
  if (chain.sure) return chain.typo ? 0.85 : 0.97
  const ordinary = scan.isWord(base) || scan.isAllowed(base)
  if (!ordinary) return chain.typo ? (token.cap ? 0.75 : 0.6) : token.cap ? 0.97 : 0.9
  if (token.upper && token.text.length > 2) return 0.8
  if (token.cap && !first.first) return 0.9
  if (hasTitle(scan, chain.from)) return 0.8
  if (token.cap) return startOfSentence(scan, chain)
  return aloneAmongPeople(scan, chain) ? 0.55 : 0
}

function startOfSentence(scan: Scan, chain: Chain): number {
  const next = scan.after(chain.to)
  const acts = next === undefined || isVerb(next)
  if (chain.part === 'first') return next && /^(?:vorig|volgend|jl|dit)/u.test(next.folded) ? 0 : acts ? 0.8 : 0.6
  return next && VERBS.has(next.folded) ? 0.6 : 0
}

const hasTitle = (scan: Scan, at: number): boolean => {
  const before = scan.tokens[at - 1]
  return before !== undefined && TITLES.has(before.folded) && /^\.? ?$/u.test(scan.gap(at - 1))
}
const isVerb = (token: Token): boolean => VERBS.has(token.folded)

/**
 * "roos", "over tijger", "bij lente in de klas": a name in lower case that is a word too. It is the word after an article,
 * an adjective or a pronoun, and when it is no noun at all.
 */
function aloneAmongPeople(scan: Scan, chain: Chain): boolean {
  const word = scan.tokens[chain.to]!.folded
  if (chain.part === 'last' || NO_NOUNS.has(word)) return false
  // A sentence that begins in lower case was typed in haste: the word is no noun, which would have an article.
  if (scan.tokens[chain.from]!.first) return true
  const before = scan.before(chain.from)
  const after = scan.after(chain.to)
  if (before && ['die', 'dat'].includes(before.folded)) return after === undefined || !VERBS.has(before.folded)
  if (!before) return after !== undefined && isVerb(after)
  if (DETERMINERS.has(before.folded) || PRONOUNS.has(before.folded)) return before.folded === 'en'
  if (PERSON_PREPOSITIONS.has(before.folded) || isVerb(before)) return true
  if (/(?:e|ste)$/u.test(before.folded) && scan.isWord(before.folded) && before.folded.length > 3) return false
  return true
}
const PRONOUNS = new Set('ik jij je hij zij ze wij we er het u heel erg zo te zeer iets niets wat een als'.split(' '))
/** Names that in lower case are a verb, an adverb or an adjective. */
const NO_NOUNS = new Set(
  (
    'hoop echt best mei sterk groen wit zwart bruin lang kort fijn goed jong rijk recht wijs vroom blij rust hard mooi stil klein ' +
    'groot oud nieuw dag will wil zo dan an ben is as jan al van may april juni august sam even hind blank zacht vrij trouw koen ' +
    'stout snel laat vroeg sober eens ook wel toch maar nu toe tot en om op'
  ).split(' '),
)

/** "S. van de Velde": the letter belongs to a surname that the case file does not know. */
function startsSurname(scan: Scan, at: number): boolean {
  const next = skipInterfix(scan, at + 1)
  const token = next === undefined ? undefined : scan.free(next)
  return token !== undefined && token.cap && token.text.length > 1 && (next! > at + 1 || !scan.isWord(token.folded))
}

const NO_INITIAL =
  /^(?:vitamine|bijlage|type|groep|plan|optie|hepatitis|categorie|punt|klas|variant|stap|code|deel|lid|model|cluster|fase|artikel|onder|sub|as|blok|graad|rijbewijs|niveau|vraag|u)$/u

/** "Moeder M. zegt", "met S naar school": one letter, where a person can stand. */
function readLetter(scan: Scan, names: Names, at: number): Chain | undefined {
  const token = scan.tokens[at]!
  if (!/^\p{Lu}$/u.test(token.text)) return undefined
  const before = scan.before(at)
  if (/\p{Lu}\. ?$/u.test(scan.text.slice(Math.max(0, token.start - 3), token.start))) return undefined
  const dot = scan.text[token.end] === '.'
  const next = scan.tokens[at + 1]
  if (before && NO_INITIAL.test(before.folded)) return undefined
  if (token.text === 'U' && !dot) return undefined
  const person = before !== undefined && (TITLES.has(before.folded) || PERSON_PREPOSITIONS.has(before.folded))
  if (dot && startsSurname(scan, at)) return undefined
  const goesOn = dot && next !== undefined && !next.cap && !next.first
  const acts = next !== undefined && next.joined && isVerb(next)
  if (!(person || goesOn || acts || (before && isVerb(before) && dot))) return undefined
  const persons = [...names.persons.values()].filter((p) => initialsOf(p).startsWith(token.folded)).map((p) => p.id)
  if (persons.length === 0) return undefined
  // "S.S." whole, or the one letter.
  let to = at
  while (
    scan.text[scan.tokens[to]!.end] === '.' &&
    /^\p{Lu}$/u.test(scan.tokens[to + 1]?.text ?? '') &&
    /^\. ?$/u.test(scan.gap(to))
  )
    to++
  return { from: at, to, persons: new Set(persons), sure: true, part: 'first', typo: false }
}
