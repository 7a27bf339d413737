import { CHILD_BASICS, HARMED, TREATMENT } from './lexicon/neutral'
import { anyOf, has, places } from './pattern'
import { childUnseen } from './judged'
import type { Place } from './finding'
import type { Voiced } from './voices'
import type { Mention, Sentence, Span } from './types'

const BASICS = anyOf(CHILD_BASICS)
const TREATS = anyOf(TREATMENT)
/** "… en een zoon (7 jaar)": the child is counted, nothing is said of it. */
const JUST_NAMED = /^\s*(?:en\s+)?(?:een|één|twee|drie|vier|vijf|nog\s+een|\d+)\s+\p{L}+(?:\s+van\s.*)?[\s.,]*$/u
const HARM = anyOf(HARMED)

/** The first statement, in own voice, on a child that the therapist never saw (policy 16). */
export function unseenChildIn(sentence: Sentence, { spans, group }: Voiced): Place | undefined {
  if (!childUnseen(sentence)) return undefined
  for (const span of spans) {
    if (span.voice === 'none' || span.voice === 'traceable') continue
    const child = sentence.mentions.find((m) => isChild(sentence, m) && m.from >= span.from && m.to <= span.to)
    if (child === undefined || span.telling === true) continue
    if (JUST_NAMED.test(sentence.text.slice(span.from, span.to))) continue
    if (isBasic(sentence, span, child)) continue
    if (child.oblique && !has(TREATS, sentence.text.slice(span.from, span.to))) continue
    if (
      !child.oblique &&
      span.voice !== 'opinion' &&
      isObject(sentence, span, child) &&
      !has(TREATS, sentence.text.slice(span.from, span.to))
    )
      continue
    return { from: child.from, to: group.to }
  }
  return undefined
}

const isChild = ({ text }: Sentence, m: Mention): boolean =>
  m.role === 'kind' || /^(?:hen|hun)$/u.test(text.slice(m.from, m.to))

/** "De kinderen zijn 4 en 7 jaar", "zij wonen in Utrecht": nothing but who and where. */
function isBasic(sentence: Sentence, span: Span, child: Mention): boolean {
  const text = `${sentence.text.slice(span.from, span.to)} .`
  const found = places(BASICS, text)
  if (found.length === 0) return false
  let rest = text
  for (const { from, to } of found.toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`
  const others = rest.slice(Math.max(0, child.from - span.from - 20)).match(/\p{L}{4,}/gu) ?? []
  return others.length <= 6 && !has(HARM, rest)
}

/** The therapist or the client does something, and the child is what it is done to. */
const isObject = (sentence: Sentence, span: Span, child: Mention): boolean =>
  sentence.mentions.some((m) => !m.oblique && m.role !== 'kind' && m.from >= span.from && m.to <= child.from) ||
  /(?<!\p{L})ik(?!\p{L})/u.test(sentence.text.slice(span.from, child.from))
