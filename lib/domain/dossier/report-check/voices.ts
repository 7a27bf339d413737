import { OPINIONS } from './lexicon/hedges'
import { PERCEIVED } from './lexicon/incidents'
import { NO_CLAIM, OWN_FEELING, REQUESTS, RISK } from './lexicon/neutral'
import { frameOf } from './frames'
import { groupsOf, type Group } from './groups'
import { anyOf, has, places } from './pattern'
import { guessesIn } from './verdicts'
import type { Place } from './finding'
import type { Sentence, Span, Voice } from './types'

const SILENT = anyOf(NO_CLAIM)
const ASKS = anyOf(REQUESTS)
const RISKS = anyOf(RISK)
const FEELS = anyOf(OWN_FEELING)
const SEES = anyOf(PERCEIVED)
const OPINES = anyOf(OPINIONS)
const WOULD = /(?<!\p{L})zou(?:den)?(?!\p{L})/u
/** "Zou" that is a wish, a plan or a condition, and no hearsay. */
const WISH =
  /(?<!\p{L})(?:ik zou|zou ik|wij zouden|zouden wij|zou (?:het |dat |dit )?(?:graag|willen|goed|fijn|beter|wenselijk|kunnen|helpen|nuttig|verstandig|prettig)|(?:het|dat|dit) zou (?:goed|fijn|kunnen|mooi|helpen|beter|wenselijk|prettig|jammer|schelen|verstandig|mij|ons)|zou (?:\S+ ){0,6}?(?:komen|bellen|ophalen|brengen|terugbellen|langskomen|meenemen|afspreken|kunnen|regelen|doorgeven|overleggen)(?!\p{L})|als (?:\S+ ){0,8}zou|alsof)/u

/** An opinion that does not merely say what is needed. */
const GUESSED = /(?:denk|volgens|vermoed|geloof|gevoel|indruk|idee|inschatting|hypothese|mening)/u

export type Voiced = {
  readonly group: Group
  readonly spans: readonly Span[]
  /** Where the therapist joins in with what somebody tells. */
  readonly endorsed?: Place
}

/** Whose words each stretch of the sentence is. */
export function voicesOf(sentence: Sentence): readonly Voiced[] {
  const voiced: Voiced[] = []
  for (const group of groupsOf(sentence.text)) voiced.push(voiceOf(sentence, group, voiced.at(-1)))
  return voiced
}

const one = (group: Group, voice: Voice, more: Partial<Span> = {}): Voiced => ({
  group,
  spans: [{ from: group.from, to: group.to, voice, ...more }],
})

function voiceOf(sentence: Sentence, group: Group, before: Voiced | undefined): Voiced {
  const text = sentence.text.slice(group.from, group.to)
  const perceived = has(SEES, text)
  const frame = frameOf(sentence, group)
  const opinion = places(OPINES, text)[0]
  const last = before?.spans.at(-1)
  if (has(RISKS, text) && frame?.endorsed === undefined) return one(group, 'none')
  if (last?.voice === 'opinion' && carriesOn(group, last, before!, text))
    return one(group, 'opinion', { opens: group.from, closes: group.from })
  if (frame !== undefined && !isMine(group, frame, opinion)) return framed(group, frame)
  if (has(SILENT, text)) return one(group, 'none')
  const rest = opinion !== undefined && isGuess(text, opinion) ? undefined : quiet(group, text, perceived)
  if (rest !== undefined) return rest
  if (opinion !== undefined) return opined(group, opinion)
  if (last !== undefined && carriesOn(group, last, before!, text))
    return one(group, last.voice, { denied: last.denied ?? false })
  if (WOULD.test(text) && !WISH.test(text) && guessesIn(text).length === 0) return one(group, 'untraceable')
  return one(group, 'own', { perceived })
}

/** "Ik denk dat …, omdat zij zei": the opinion is the frame, the telling its ground. */
const isMine = (group: Group, frame: NonNullable<ReturnType<typeof frameOf>>, opinion: Place | undefined): boolean =>
  opinion !== undefined &&
  frame.endorsed === undefined &&
  group.from + opinion.from < Math.min(...frame.content.map(({ from, to }) => (from === group.from ? to : from)))

/** An opinion on somebody; "ik denk dat een gesprek nuttig is" only says what is needed. */
function isGuess(text: string, opinion: Place): boolean {
  const asks = places(ASKS, text).find(({ to }) => to > opinion.to)
  return GUESSED.test(text.slice(opinion.from, opinion.to)) && (asks === undefined || asks.from > opinion.to + 9)
}

function framed(group: Group, frame: NonNullable<ReturnType<typeof frameOf>>): Voiced {
  const told: Voice = frame.endorsed === undefined ? (frame.traceable ? 'traceable' : 'untraceable') : 'own'
  const spans = frame.content.map((place): Span => ({ ...place, voice: told, denied: frame.denied, perceived: true }))
  const outside = gaps(group, frame.content).map((place): Span => ({
    ...place,
    voice: frame.endorsed ? 'none' : told === 'untraceable' ? 'untraceable' : 'own',
    perceived: true,
    telling: true,
  }))
  return {
    group,
    spans: [...spans, ...outside].toSorted((a, b) => a.from - b.from),
    ...(frame.endorsed && { endorsed: frame.endorsed }),
  }
}

function gaps(group: Place, content: readonly Place[]): readonly Place[] {
  const found: Place[] = []
  let from = group.from
  for (const place of content) {
    if (place.from - from > 2) found.push({ from, to: place.from })
    from = place.to
  }
  if (group.to - from > 2) found.push({ from, to: group.to })
  return found
}

/** Requests and own feelings state nothing; what follows "omdat" does. */
function quiet(group: Group, text: string, perceived: boolean): Voiced | undefined {
  const feels = places(FEELS, text)[0]
  const asks = places(ASKS, text)[0]
  const at = asks ?? feels
  if (at === undefined || guessesIn(text.slice(0, at.from)).length > 0) return undefined
  const until = /(?<!\p{L})(?:omdat|doordat|aangezien)(?!\p{L})/u.exec(text.slice(at.to))
  const end = until === null ? group.to : group.from + at.to + until.index
  const spans: Span[] = [{ from: group.from, to: end, voice: 'none' }]
  if (end < group.to) spans.push({ from: end, to: group.to, voice: 'own', perceived })
  return { group, spans }
}

function opined(group: Group, opinion: Place): Voiced {
  return {
    group,
    spans: [
      {
        from: group.from,
        to: group.to,
        voice: 'opinion',
        opens: group.from + opinion.from,
        closes: group.from + opinion.to,
      },
    ],
  }
}

/** After a colon or "want" the same person goes on; after "maar" the therapist speaks again. */
function carriesOn({ lead }: Group, last: Span, before: Voiced, text: string): boolean {
  if (last.voice === 'own' || last.voice === 'none') return last.telling === true && lead === ':'
  if (last.voice === 'opinion')
    return (
      lead === ':' ||
      lead === '(' ||
      /^\s*(?:op grond|gezien|omdat|want)/u.test(text) ||
      (lead === ';' && /^\s*(?:ik|op|mijn|dit)/u.test(text)) ||
      lead === 'en' ||
      lead === 'want'
    )
  return before.endorsed === undefined && (lead === 'want' || lead === '(' || lead === ':')
}
