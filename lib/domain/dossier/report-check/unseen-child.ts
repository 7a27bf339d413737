import { CHILD_BASICS } from './lexicon/neutral'
import { anyOf, places } from './pattern'
import { childUnseen } from './judged'
import type { Place } from './finding'
import type { Voiced } from './voices'
import type { Mention, Sentence, Span } from './types'

const BASICS = anyOf(CHILD_BASICS)
/** What a statement on a child as object is made of: somebody does something to it, or does not. */
const TREATS =
  /(?<!\p{L})(?:sla\p{L}*|sloeg\p{L}*|geslagen|schop\p{L}*|mishandel\p{L}*|verwaarlo\p{L}*|misbruik\p{L}*|zorg\p{L}*|verzorg\p{L}*|opvoed\p{L}*|voed\p{L}*|laat|liet|geeft|gaf|biedt|schreeuw\p{L}*|scheld\p{L}*|schold|bedreig\p{L}*|kleineer\p{L}*|verneder\p{L}*|negeer\p{L}*|straf\p{L}*|verwen\p{L}*|belast\p{L}*|gebruikt|isole\p{L}*|sluit\p{L}*|opgesloten|houdt|gevaar|onveilig\p{L}*|veilig\p{L}*|goed|slecht\p{L}*|schade\p{L}*|lijd\p{L}*|gaat|invloed|effect|dupe|slachtoffer|thuis|situatie|ontwikkeling|beïnvloed\p{L}*|manipule\p{L}*|gemanipuleerd|betrek\p{L}*|betrokken|aandacht|vertrouwt|stuurt|doet|kan|wil)(?!\p{L})/u

/** The first statement, in own voice, on a child that the therapist never saw (policy 16). */
export function unseenChildIn(sentence: Sentence, { spans, group }: Voiced): Place | undefined {
  if (!childUnseen(sentence)) return undefined
  for (const span of spans) {
    if (span.voice === 'none' || span.voice === 'traceable') continue
    const child = sentence.mentions.find((m) => isChild(sentence, m) && m.from >= span.from && m.to <= span.to)
    if (child === undefined || span.telling === true) continue
    if (isBasic(sentence, span, child)) continue
    if (child.oblique && !TREATS.test(sentence.text.slice(span.from, span.to))) continue
    if (
      !child.oblique &&
      span.voice !== 'opinion' &&
      isObject(sentence, span, child) &&
      !TREATS.test(sentence.text.slice(span.from, span.to))
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
  return others.length <= 6 && !/(?:onveilig|verwaarlo|mishandel|slecht|bang|geslagen)/u.test(rest)
}

/** The therapist or the client does something, and the child is what it is done to. */
const isObject = (sentence: Sentence, span: Span, child: Mention): boolean =>
  sentence.mentions.some((m) => !m.oblique && m.role !== 'kind' && m.from >= span.from && m.to <= child.from) ||
  /(?<!\p{L})ik(?!\p{L})/u.test(sentence.text.slice(span.from, child.from))
