// cspell:ignore uitge
import { clauseAround } from './groups'
import { incidentsIn, isOutOfSight, repeatedIn } from './incidents'
import { isUnseen, judgedAt } from './judged'
import { frequencyIn, saysWhen, vagueIn } from './time'
import type { Found, Place } from './finding'
import type { Voiced } from './voices'
import type { Sentence, Span } from './types'

/** Events: without a time (policy 15), and without anybody from whom the therapist knows of them (policy 14). */
export function happeningsIn(
  sentence: Sentence,
  all: readonly Voiced[],
  voiced: Voiced,
  judged: readonly Found[],
): readonly Found[] {
  return voiced.spans.flatMap((span) => happeningIn(sentence, all, span, judged))
}

function happeningIn(
  sentence: Sentence,
  all: readonly Voiced[],
  span: Span,
  judged: readonly Found[],
): readonly Found[] {
  if (span.voice === 'none' || span.denied === true || span.telling === true) return []
  const text = sentence.text.slice(span.from, span.to)
  const told = span.voice === 'traceable' || span.voice === 'untraceable'
  const [act] = incidentsIn(text, told)
  const when = whenText(sentence, all, span)
  const found: Found[] = []
  const guessed = judged.some(({ code, from }) => code === 'indruk' && from >= span.from && from < span.to)
  const place = (at: Place): Place => ({ from: span.from + at.from, to: span.from + at.to })
  if (act === undefined) {
    const often = repeatedIn(text)
    if (often !== undefined && !saysWhen(when) && span.voice !== 'opinion')
      found.push({ code: 'tijd-vaag', ...place(often) })
    return found
  }
  const loose = guessed || span.voice === 'opinion' ? frequencyIn(text) : (vagueIn(text) ?? act)
  if (loose !== undefined && !saysWhen(when)) found.push({ code: 'tijd-vaag', ...place(loose) })
  if (span.voice === 'own' && !guessed && span.perceived !== true && isUnsourced(sentence, span, place(act), text))
    found.push({ code: 'zegsman-ontbreekt', ...place(act) })
  return found
}

/** Nobody said it, and it was out of the therapist's sight. */
const isUnsourced = (sentence: Sentence, span: Span, act: Place, text: string): boolean =>
  !/(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/u.test(text) &&
  (isOutOfSight(text) || isUnseen(sentence, actorsAt(sentence, span, act)))

/** In the passive the doer is behind "door", or unknown. */
function actorsAt(sentence: Sentence, span: Span, act: Place): readonly string[] {
  const clause = clauseAround(sentence.text, span, act)
  const text = sentence.text.slice(clause.from, span.to)
  const passive =
    /(?<!\p{L})(?:wordt|werd|worden|werden|is|zijn|was|waren)(?!\p{L})/u.test(text) &&
    /(?<!\p{L})(?:ge\p{L}+(?:d|t|en)|uitge\p{L}+|opge\p{L}+|(?:be|ver|mis)\p{L}+(?:d|t))(?!\p{L})/u.test(text)
  if (!passive) return judgedAt(sentence, span, act)
  const agent = sentence.mentions.find(
    (m) => m.from >= span.from && /door (?:\p{L}+ )?$/u.test(sentence.text.slice(0, m.from)),
  )
  return agent === undefined ? [] : [agent.role]
}

/** Where the time of an event may stand: not in the words of telling, which date the telling. */
function whenText(sentence: Sentence, all: readonly Voiced[], span: Span): string {
  if (span.voice === 'traceable' || span.voice === 'untraceable') {
    const own = all.find(({ spans }) => spans.includes(span))
    const same = own?.spans.filter(({ telling }) => telling !== true) ?? [span]
    const next = all.filter(({ spans }) =>
      spans.some((each) => each.voice === span.voice && each !== span && each.telling !== true),
    )
    return [
      ...same,
      ...next.flatMap(({ spans }) => spans.filter(({ telling, voice }) => telling !== true && voice === span.voice)),
    ]
      .map(({ from, to }) => sentence.text.slice(from, to))
      .join(' ')
  }
  return all
    .flatMap(({ spans }) => spans)
    .filter(({ telling, voice }) => telling !== true && voice !== 'traceable')
    .map(({ from, to }) => sentence.text.slice(from, to))
    .join(' ')
}
