import { explained } from './explain'
import { MELDCODES, type Bevinding, type Found, type MeldContext, type Place } from './finding'
import { happeningsIn } from './happenings'
import { judgedAt } from './judged'
import { judgementsIn } from './own-voice'
import { mentionsIn } from './people'
import { blank } from './pattern'
import { plain, quotesIn, withoutMarks } from './quotes'
import { sidelongIn } from './sidelong'
import { unseenChildIn } from './unseen-child'
import { voicesOf, type Voiced } from './voices'
import type { Sentence } from './types'

/** No sentence is longer; beyond it nothing is read, so that pasted text cannot hold up the check. */
const LONGEST = 2_000
const MOST_QUOTES = 8
const FILLER = '□'
const IS = /(?<!\p{L})(?:is|was|zijn|waren|blijft)(?:\s+\p{L}+){0,6}\s+$/u

/** what a reader could hold against one sentence of a report. It blocks nothing (I10). */
export function checkSentence(zin: string, context: MeldContext): readonly Bevinding[] {
  const { text, missing, ironies } = prepared(zin, context)
  const sentence: Sentence = { text, context, mentions: mentionsIn(text, context), ironies }
  const all = voicesOf(sentence)
  const found = [...missing, ...all.flatMap((each) => foundIn(sentence, all, each))]
  return MELDCODES.flatMap((code) => {
    const first = found.filter((each) => each.code === code).toSorted((a, b) => a.from - b.from)[0]
    return first === undefined ? [] : [explained(trimmed(zin, first))]
  })
}

function foundIn(sentence: Sentence, all: readonly Voiced[], voiced: Voiced): readonly Found[] {
  const { spans, endorsed } = voiced
  const judged = spans
    .filter(({ voice, telling }) => voice !== 'none' && voice !== 'traceable' && !(voice === 'untraceable' && telling))
    .flatMap((span) => judgementsIn(sentence, all, span))
  const child = unseenChildIn(sentence, voiced)
  const happened = happeningsIn(sentence, all, voiced, judged)
  const hearsay = spans.find(({ voice }) => voice === 'untraceable')
  const found = [...judged, ...happened, ...sidelongIn(sentence, all, voiced)]
  if (hearsay !== undefined) found.push({ code: 'zegsman-ontbreekt', from: hearsay.from, to: hearsay.to })
  if (endorsed !== undefined && !judged.some(({ code }) => code === 'oordeel' || code === 'buiten-vakgebied'))
    found.push({ code: 'oordeel', ...endorsed })
  return child === undefined
    ? found
    : [...absorbed(sentence, found, child, hearsay !== undefined), { code: 'ongezien-kind', ...child }]
}

/** The statement on the unseen child must go, and with it what else is wrong with it (policy 16). */
function absorbed(sentence: Sentence, found: readonly Found[], child: Place, hearsay: boolean): Found[] {
  return found.filter((each) => {
    if (each.code === 'tijd-vaag') return false
    if (each.code === 'zegsman-ontbreekt') return hearsay
    if (each.code !== 'oordeel' && each.code !== 'niet-ontmoet') return true
    const about = judgedAt(sentence, { from: 0, to: sentence.text.length }, each)
    return about.length > 0 && !about.includes('kind') && each.from < child.to
  })
}

/** Quotations first: what is quoted with its speaker is nobody's own (policy 1). */
type Prepared = { readonly text: string; readonly missing: readonly Found[]; readonly ironies: readonly Place[] }
function prepared(zin: string, context: MeldContext): Prepared {
  let text = plain(zin.slice(0, LONGEST))
  const missing: Found[] = []
  const ironies: Place[] = []
  for (const quote of quotesIn(text).slice(0, MOST_QUOTES)) {
    const masked = blank(text, quote.from, quote.to, FILLER)
    const speaker = speakerOf(masked, quote, context)
    if (!quote.verbatim && speaker === undefined) {
      if (IS.test(text.slice(0, quote.from))) ironies.push(quote)
      text = withoutMarks(text, quote)
    } else {
      text = masked
      if (speaker !== true) missing.push({ code: 'zegsman-ontbreekt', from: quote.from, to: quote.to })
    }
  }
  return { text, missing, ironies }
}

/** Whether the quote has a speaker who can be traced; undefined when nobody speaks. */
function speakerOf(text: string, quote: Place, context: MeldContext): boolean | undefined {
  const sentence: Sentence = { text, context, mentions: mentionsIn(text, context), ironies: [] }
  const spans = voicesOf(sentence).flatMap((each) => each.spans)
  const here = spans.filter(({ from, to }) => from <= quote.to && to >= quote.from)
  const telling = [...here, ...spans].find(
    ({ voice, telling: tells }) => voice === 'traceable' || voice === 'untraceable' || tells,
  )
  if (telling !== undefined) return telling.voice !== 'untraceable'
  const before = text.slice(0, quote.from)
  const named = /:\s*$/u.test(before) && sentence.mentions.some((m) => !m.oblique && m.to <= quote.from)
  return named ? true : undefined
}

/** Without the white space and stops at its ends. */
function trimmed(zin: string, { code, from, to }: Found): Found {
  let [a, b] = [Math.max(0, from), Math.min(zin.length, to)]
  while (a < b && /[\s,;:]/u.test(zin[a]!)) a++
  while (b > a && /[\s,;:.]/u.test(zin[b - 1]!)) b--
  return { code, from: a, to: Math.max(a, b) }
}
