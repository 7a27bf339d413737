import { isCarried } from './carried'
import { isUnmet, judgedAt } from './judged'
import { GROUNDS, MARKED } from './lexicon/hedges'
import { anyOf, has, places } from './pattern'
import { predicateIn } from './predicate'
import { hasDate } from './time'
import { guessesIn, impressionsIn, termsIn, verdictsIn } from './verdicts'
import type { Found, Place } from './finding'
import type { Voiced } from './voices'
import type { Sentence, Span } from './types'

const GROUND = anyOf(GROUNDS)
const OWN_MARK = anyOf(MARKED)
const PERSON = /(?<!\p{L})(?:hij|zij|ze|het|haar|hem|hen|hun|zijn|er|men|iemand|thuis|gezin|situatie|dit|dat)(?!\p{L})/u

const moved = ({ from, to }: Place, by: number): Place => ({ from: from + by, to: to + by })

/** Impressions, verdicts and terms of another's field in words that are not somebody else's. */
export function judgementsIn(sentence: Sentence, all: readonly Voiced[], span: Span): readonly Found[] {
  const found = span.voice === 'opinion' ? opinionIn(sentence, all, span) : statementIn(sentence, all, span)
  if (span.voice === 'untraceable') return found
  const about = found.filter(({ code, met }) => code !== 'niet-ontmoet' && met !== true)
  const unmet = about.find((each) => isUnmet(sentence, personsIn(sentence, span, each)))
  return unmet === undefined ? found : [...found, { code: 'niet-ontmoet', from: unmet.from, to: unmet.to }]
}

/** Of an opinion also who is named after a preposition: "bij moeder voel ik". */
function personsIn(sentence: Sentence, span: Span, at: Place): readonly string[] {
  const start = span.closes ?? span.from
  const about = judgedAt(sentence, span, span.voice === 'opinion' ? { from: start, to: start } : at)
  if (about.length > 0 || span.voice !== 'opinion') return about
  const named = sentence.mentions.find((m) => m.from >= span.from && m.to <= span.to)
  return named === undefined ? [] : [named.role]
}

type Judged = Found & {
  /** An established diagnosis is no opinion on anybody (policy 13). */
  readonly met?: boolean
}

function statementIn(sentence: Sentence, all: readonly Voiced[], span: Span): readonly Judged[] {
  const text = sentence.text.slice(span.from, span.to)
  const terms = termsIn(text, sentence.text).map((t) => ({
    ...moved(t, span.from),
    established: t.established,
    legal: t.legal,
  }))
  const looks = impressionsIn(text).map((p) => moved(p, span.from))
  const guesses = guessesIn(text).map((p) => moved(p, span.from))
  const bare = looks.filter((p) => !isCarried(sentence, all, withMood(sentence, p, span)))
  const impression = guesses[0] ?? bare[0]
  const found: Judged[] = []
  if (impression !== undefined) found.push({ code: 'indruk', ...impression })
  const [term] = terms
  if (term !== undefined) found.push({ code: 'buiten-vakgebied', from: term.from, to: term.to, met: term.established })
  if (impression !== undefined) {
    const earlier = worthBefore(sentence, span, impression)
    return earlier === undefined ? found : [...found, { code: 'oordeel', ...earlier }]
  }
  const verdict = verdictIn(sentence, all, span, [
    ...terms,
    ...(terms.some(({ legal }) => legal) ? namedForms(text).map((p) => moved(p, span.from)) : []),
    ...(looks.length > 0 ? [{ from: looks[0]!.from, to: span.to }] : []),
  ])
  const plain = verdict ?? (found.length === 0 && looks.length === 0 ? predicateIn(sentence, span) : undefined)
  if (plain !== undefined) found.push({ code: 'oordeel', ...plain })
  return found
}

/** "Is een slechte moeder en lijkt …": a verdict of its own, in the clause before the impression. */
function worthBefore(sentence: Sentence, span: Span, { from }: Place): Place | undefined {
  const cut = /^(.*?)(?:,|\s(?:en|maar))\s/u.exec(sentence.text.slice(span.from, from))
  const worth = verdictsIn(cut?.[1] ?? '').find(({ curable }) => !curable)
  return worth === undefined ? undefined : moved(worth, span.from)
}

/** "Mishandeling in de zin van de wet": one finding. */
const FORMS = /(?<!\p{L})(?:is|was|sprake van)\s+(?:\p{L}+\s+){0,3}?(?:\p{L}*mishandeling|verwaarlozing|misbruik)/gu
const namedForms = (text: string): readonly Place[] => places(FORMS, text)

/** "Maakt een gespannen indruk": the look with the words between, and two after "oogt". */
const withMood = (sentence: Sentence, { from, to }: Place, span: Place): Place => ({
  from,
  to: Math.min(
    span.to,
    to +
      (/^(?:\s+\S+){0,8}?(?=\s*[,:;(]|\s+(?:want|omdat|doordat|en|toen)|\.?$)/u.exec(
        sentence.text.slice(to, span.to),
      )?.[0].length ?? 0),
  ),
})

function verdictIn(sentence: Sentence, all: readonly Voiced[], span: Span, taken: readonly Place[]): Place | undefined {
  const text = sentence.text.slice(span.from, span.to)
  const ironies = sentence.ironies
    .filter(({ from }) => from >= span.from && from < span.to)
    .map((p) => ({ ...p, curable: false }))
  return [...verdictsIn(text).map((v) => ({ ...moved(v, span.from), curable: v.curable })), ...ironies]
    .filter((v) => !taken.some((t) => v.from < t.to && t.from < v.to))
    .filter((v) => !isAboutMe(sentence, span, v))
    .filter((v) => sentence.mentions.length > 0 || !v.curable || PERSON.test(text))
    .find((v) => !(v.curable && isCarried(sentence, all, v)))
}

/** "Ik was boos", "ik voelde mij onveilig": about oneself. */
const isAboutMe = (sentence: Sentence, span: Span, at: Place): boolean => {
  const before = sentence.text.slice(span.from, at.to)
  const subject = sentence.mentions.some((m) => m.from >= span.from && m.to <= at.from && !m.oblique)
  return !subject && /(?<!\p{L})(?:ik|mij|wij|mijn)(?!\p{L})/u.test(before)
}

/** An opinion of one's own: clean with a dated ground, else an impression (policy 11). */
function opinionIn(sentence: Sentence, all: readonly Voiced[], span: Span): readonly Judged[] {
  const opens = span.opens ?? span.from
  const text = sentence.text.slice(span.from, span.to)
  const [term] = termsIn(text, sentence.text).map((t) => ({ ...moved(t, span.from), established: t.established }))
  const found: Judged[] = []
  if (term !== undefined) found.push({ code: 'buiten-vakgebied', from: term.from, to: term.to, met: term.established })
  if (!claims(sentence, span)) return found
  const place = { from: opens, to: span.closes ?? span.to }
  if (!isGrounded(sentence)) return [{ code: 'indruk', ...place }, ...found]
  const about = personsIn(sentence, span, place)
  return found.length === 0 && isUnmet(sentence, about) ? [{ code: 'niet-ontmoet', ...place }] : found
}

/** Verbs that also merely find, keep or expect a thing. */
const WEIGHS = /(?<!\p{L})(?:vind|vond|acht|ervaar|ervoer|beschouw|schat|verwacht|trof)(?!\p{L})/u
/** Whether the opinion says something of somebody, not only "ik vind een gesprek nodig". */
function claims(sentence: Sentence, span: Span): boolean {
  const opening = sentence.text.slice(span.opens ?? span.from, span.closes ?? span.from)
  const content = sentence.text.slice(span.closes ?? span.from, span.to)
  const someone = sentence.mentions.some((m) => m.from >= span.from && m.to <= span.to) || PERSON.test(content)
  if (!someone) return false
  if (/^\s*(?:dat\s+)?(?:ik|wij)(?!\p{L})/u.test(content)) return false
  if (!WEIGHS.test(opening)) return true
  return (
    /^\s*(?:is\s+|:\s*)?dat(?!\p{L})/u.test(content) ||
    verdictsIn(content).length > 0 ||
    impressionsIn(content).length > 0 ||
    termsIn(content, content).length > 0
  )
}

/** A ground in the same sentence, with a date. */
export function isGrounded({ text }: Sentence): boolean {
  const ground = places(GROUND, text)[0]
  if (ground !== undefined) return hasDate(text.slice(ground.from))
  const colon = text.lastIndexOf(':')
  return (
    colon > 0 &&
    has(OWN_MARK, text) &&
    hasDate(text.slice(colon)) &&
    /(?<!\p{L})(?:zag|hoorde|rook|ik)(?!\p{L})/u.test(text.slice(colon))
  )
}
