import { DENIAL, DOCUMENTS, NO_SOURCE, REPORTING_PHRASES, REPORTING_VERBS } from './lexicon/sources'
import { ENDORSED } from './lexicon/neutral'
import { anyOf, has, places } from './pattern'
import { isTraceable, namesSomebody, sourcesIn } from './sources'
import type { Place } from './finding'
import type { Group } from './groups'
import type { Sentence } from './types'

/** Who tells a stretch, and where what is told begins. */
export type Frame = {
  readonly traceable: boolean
  readonly denied: boolean
  /** What is told; the rest of the stretch is the telling. */
  readonly content: readonly Place[]
  /** The therapist joins in: whose words these are no longer matters (policy 3). */
  readonly endorsed?: Place
}

const TELLS = anyOf(REPORTING_PHRASES, DENIAL, REPORTING_VERBS)
const DENIES = anyOf(DENIAL)
const JOINS = anyOf(ENDORSED)
const NOBODY_SAID = anyOf(NO_SOURCE)
const DOC = `(?:de |het |een |haar |zijn |hun |mijn |deze |dit )?(?:\\p{L}+ ){0,2}?${DOCUMENTS}(?: (?:van|d\\.?d\\.?|uit|op|aan|gedateerd) (?:(?!dat |en |hoe )[^\\s;:,]+ ?){1,6}?)*`
const ACCORDING =
  /(?<!\p{L})(?:volgens|aldus|blijkens|(?:in|naar) de (?:ogen|optiek|beleving|visie|overtuiging|opvatting) van|naar (?:het )?zeggen van|naar de (?:mening|woorden) van|in de woorden van|bij monde van|op gezag van|ingevolge)\s+(?!mij(?!\p{L})|ons\s(?!\p{L}*\s)|mijn)/u
const OWN_WORDS =
  /(?<!\p{L})(?:naar eigen zeggen|naar (?:haar|zijn|hun) (?:eigen )?(?:zeggen|mening|idee|gevoel|beleving|inzicht)|naar (?:zij|hij) (?:zelf )?(?:zegt|zei|vertelt|vertelde|aangeeft|aangaf|mij vertelde|verklaart)|(?:zoals|zo) (?:[^\s,.;:]+ ){1,6}?(?:vertelde|vertelt|zei|zegt|verklaarde|aangaf|meldde|schreef|mij (?:liet weten|vertelde|zei))|in (?:haar|zijn|moeders|vaders) (?:eigen )?(?:woorden|beleving|ogen|optiek))(?!\p{L})/u
const FROM =
  /(?:(?<!\p{L})van (?<a>(?:[^\s,.;:]+ ){1,6}?)(?:hoorde|vernam|begreep|weet|hoor|heb|had|kreeg) (?:ik|wij)|(?<!\p{L})ik (?:hoorde|vernam|begreep|hoor|weet|kreeg|heb|ben|werd|had)(?: [^\s,.;:]+){0,6}? (?:van|door|via) (?<b>(?:[^\s,.;:]+ ){1,6}?)(?:dat|te horen|gehoord|vernomen|begrepen|hoe|te weten|gebeld|ingelicht|geïnformeerd|verteld|op de hoogte)|(?<!\p{L})(?:heb|had) ik (?:[^\s,.;:]+ ){0,3}?van (?<d>(?:[^\s,.;:]+ ){1,5}?)(?:gehoord|vernomen|begrepen|gekregen|vernomen)|(?<!\p{L})(?:door|via) (?!dat |een val|via |het slaan)(?<c>(?:[^\s,.;:]+ ){1,6}?)(?:(?:is|werd|ben|kreeg) (?:ik |mij |me )?(?:[^\s,.;:]+ ){0,2}?)?(?:hoorde|vernam|te horen|kwam (?:de informatie|het bericht|de melding|het verhaal|het signaal)|verteld|gemeld|meegedeeld|medegedeeld|geïnformeerd|ingelicht|aangegeven|gezegd|verklaard|bevestigd|laten weten))/u
const IN_DOCUMENT = new RegExp(
  `(?<!\\p{L})(?:(?:in|uit|op|blijkens|volgens) (?<a>${DOC}) (?:staat|stond|lees|las|blijkt|bleek|wordt|werd|heeft|schrijft|schreef|is|meldt|noemt|lees ik|las ik|staan)|ik (?:las|lees|heb) (?:[^\\s,.;:]+ ){0,4}?in (?<b>${DOC})(?= dat|[,:]| hoe| gelezen| wat|$)|^(?:de|het|haar|zijn|een) (?:\\p{L}+ ){0,2}?(?=${DOCUMENTS})(?<c>${DOC}) (?:vermeldt|vermeldde|meldt|meldde|beschrijft|beschreef|noemt|luidt|zegt|stelt))`,
  'u',
)
/** "Volgens haar", not followed by a noun of its own. */
const PRONOUN =
  /^(?:(?:hem|hen|haarzelf|hemzelf|henzelf)(?!\p{L})|haar(?=\s*[,.;:]|$|\s+(?:is|was|heeft|had|een|de|het|niet|geen|wel|ook|zijn|haar|vader|altijd|nooit|erg|heel|slaat|sloeg|wil|kan|moet|zou|gaat|doet|wordt|werd|vaak|regelmatig|ex|te|en)(?!\p{L})(?!\s*$)))/u
/** "Als hij denkt dat": no telling, a circumstance. */
/** "Instanties weten dat": who knows it cannot be asked. */
const KNOWN = /(?<!\p{L})(?<!laten |te )(?:weet|wist|weten|wisten)\s+(?:\S+\s+){0,2}?dat(?!\p{L})/u
const IN_PASSING = /(?<!\p{L})(?:als|wanneer|omdat|terwijl|toen|zodra|doordat|tenzij)\s+(?:\S+\s+){0,4}$/u
const SUBORDINATE = /(?<!\p{L})(?:dat|of|hoe|waarom|wat|wie|te|bang|geen)(?!\p{L})|:/u

/** The telling of one stretch, if anything is told in it. */
export function frameOf(sentence: Sentence, group: Group): Frame | undefined {
  const text = sentence.text.slice(group.from, group.to)
  const joins = places(JOINS, text)[0]
  const frame =
    inDocument(sentence, group, text) ??
    according(sentence, group, text) ??
    afterwards(sentence, group, text) ??
    nobodySaid(sentence, group, text) ??
    tellsBy(sentence, group, text)
  const known = frame === undefined ? KNOWN.exec(text) : null
  if (known !== null) {
    const [who] = sourcesIn(sentence, { from: group.from, to: group.from + known.index })
    if (who?.traceable === false)
      return { traceable: false, denied: false, content: [after(group, known.index + known[0].length)] }
  }
  if (
    frame === undefined &&
    joins !== undefined &&
    !/^(?:terecht|eerlijk|natuurlijk|oprecht|gelukkig eerlijk|uiteraard|weet|wist|begrijp|snap)/u.test(
      text.slice(joins.from, joins.to),
    )
  )
    return { traceable: true, denied: false, content: [after(group, joins.to)], endorsed: shift(joins, group) }
  // What nobody is known to have said cannot be joined in with.
  if (frame === undefined || joins === undefined || !frame.traceable) return frame
  const begins = Math.min(...frame.content.map(({ from }) => from)) - group.from
  const verb = places(TELLS, text)[0]
  const inTelling =
    joins.from <= begins ||
    (verb !== undefined && Math.abs(joins.from - verb.to) < 12) ||
    !/^(?:terecht|eerlijk|natuurlijk|oprecht|uiteraard|begrijpelijkerwijs|weet|wist|beseft|begrijpt|snapt)/u.test(
      text.slice(joins.from, joins.to),
    )
  return inTelling ? { ...frame, endorsed: shift(joins, group) } : frame
}

const shift = ({ from, to }: Place, group: Place): Place => ({ from: from + group.from, to: to + group.from })
const after = (group: Place, at: number): Place => ({ from: group.from + at, to: group.to })

function inDocument(sentence: Sentence, group: Group, text: string): Frame | undefined {
  const match = IN_DOCUMENT.exec(text)
  if (match === null) return undefined
  const source = match.groups?.['a'] ?? match.groups?.['b'] ?? match.groups?.['c'] ?? ''
  const content = [after(group, match.index + match[0].length)]
  return { traceable: isTraceable(source, sentence), denied: false, content }
}

/** "Volgens moeder …", "naar eigen zeggen …": all of the stretch but the name of the source. */
function according(sentence: Sentence, group: Group, text: string): Frame | undefined {
  const own = OWN_WORDS.exec(text)
  const match = ACCORDING.exec(text) ?? own
  if (match === null) return undefined
  const start = match.index + match[0].length
  const length = match === own ? 0 : sourceLength(text.slice(start))
  const source = text.slice(start, start + length)
  const content = [{ from: group.from, to: group.from + match.index }, after(group, start + length)]
  const traceable = match === own ? ownWordsTraceable(match[0], sentence) : isTraceable(source, sentence)
  return { traceable, denied: false, content: content.filter(({ from, to }) => to - from > 3) }
}

const ownWordsTraceable = (words: string, sentence: Sentence) =>
  !/^(?:zoals|zo) /u.test(words) || isTraceable(words, sentence)

/** As far as the name goes: up to the finite verb, a comma, or the relative clause after it. */
function sourceLength(text: string): number {
  const pronoun = PRONOUN.exec(text)
  if (pronoun !== null) return pronoun[0].length
  const match =
    /^(?:(?:de|het|een|haar|zijn|hun|mijn|deze|onze)\s+)?(?:\p{L}+\s+){0,2}?[\p{L}-]+(?=\s+(?:is|was|zijn|heeft|had|hebben|kan|wil|moet|mag|zou|zal|wordt|werd|worden|zit|zat|gaat|ging|komt|doet|laat|liet|krijgt|kreeg|\p{L}+(?:t|de|te|g|k|p)\s)|[,.;:]|$)(?:,\s+die\s[^,]*,)?/u.exec(
      text,
    )
  const base = match?.[0] ?? /^\S+(?:\s+\S+)?/u.exec(text)?.[0] ?? ''
  const of =
    /^\s+(?:van|d\.?d\.?|uit|op|aan|in)\s+[^,;:]*?(?=\s+(?:is|was|zijn|heeft|had|hebben|wordt|werd|sloeg|slaat|\p{L}{2,}(?:t|de|te))\s)/u.exec(
      text.slice(base.length),
    )
  return base.length + (of?.[0].length ?? 0)
}

/** "…, zegt moeder": all that stands before it. */
function afterwards(sentence: Sentence, group: Group, text: string): Frame | undefined {
  const last = text.lastIndexOf(',')
  if (last < 0) return undefined
  const tail = text.slice(last + 1)
  const match = places(TELLS, tail)[0]
  if (match === undefined || match.from > 4 + (/^\s*zo\s/u.test(tail) ? 3 : 0)) return undefined
  if (/^\s*(?:zo\s+)?\S+\s+ik(?!\p{L})/u.test(tail)) return undefined
  const sources = sourcesIn(sentence, { from: group.from + last + 1, to: group.to })
  const pronoun = /(?<!\p{L})(?:het|hij|zij|ze|hijzelf)(?!\p{L})/u.test(tail)
  const traceable = sources[0]?.traceable ?? pronoun
  if (sources.length === 0 && !pronoun) return undefined
  return { traceable, denied: has(DENIES, tail), content: [{ from: group.from, to: group.from + last }] }
}

function nobodySaid(sentence: Sentence, group: Group, text: string): Frame | undefined {
  const from = FROM.exec(text)
  if (from !== null) {
    const source = (from.groups?.['a'] ?? from.groups?.['b'] ?? from.groups?.['c'] ?? from.groups?.['d'] ?? '').trim()
    const named = from.groups?.['c'] === undefined || namesSomebody(source)
    const told = tellsBefore(sentence, group, text, from.index)
    if (named && !told && !/^(?:mij|ons|mijn)(?!\p{L})/u.test(source))
      return {
        traceable: isTraceable(source, sentence),
        denied: false,
        content: [after(group, contentStart(text, from.index + from[0].length - 4))],
      }
  }
  const match = places(NOBODY_SAID, text)[0]
  if (match === undefined || heardItself(text) || plainPronoun(sentence, group, match)) return undefined
  if (tellsBefore(sentence, group, text, match.from)) return undefined
  const content = [{ from: group.from, to: group.from + match.from }, after(group, match.to)]
  return { traceable: false, denied: false, content: content.filter(({ from: a, to }) => to - a > 3) }
}

/** Somebody who can be traced tells what stands here: what that person heard is theirs. */
const tellsBefore = (sentence: Sentence, group: Group, text: string, at: number): boolean =>
  has(TELLS, text.slice(0, at)) && sourcesIn(sentence, { from: group.from, to: group.from + at })[0]?.traceable === true

/** "Ik hoorde dat vader schreeuwde": with the own ears. */
const heardItself = (text: string): boolean =>
  /ik (?:~ )?hoorde|hoorde ik/u.test(text) &&
  /(?:schreeuw|gil|riep|roep|schold|scheld|huil|brul|vloek|zei|klap|bons|snik|tegen)/u.test(text)

/** "De kinderen vertellen …; ze zeggen": not just anybody. */
const plainPronoun = (sentence: Sentence, group: Group, match: Place): boolean => {
  const words = sentence.text.slice(group.from + match.from, group.from + match.to)
  return (
    /(?<!\p{L})ze(?!\p{L})/u.test(words) && sentence.mentions.some((m) => m.plural && m.to <= group.from + match.from)
  )
}

function contentStart(text: string, from: number): number {
  const match = SUBORDINATE.exec(text.slice(Math.max(0, from)))
  // "Zegt bang te zijn" has no conjunction: what is told begins at once.
  if (match === null || /^(?:te|bang|geen)$/u.test(match[0])) return Math.max(0, from)
  return Math.max(0, from) + match.index + match[0].length
}

/** A verb of telling with somebody who tells. */
function tellsBy(sentence: Sentence, group: Group, text: string): Frame | undefined {
  for (const verb of places(TELLS, text)) {
    const before = text.slice(0, verb.from)
    const behind = text.slice(verb.to)
    if (/(?<!\p{L})(?:ik|wij|we|mijn)(?:\s+\S+){0,3}\s*$/u.test(before) || /^\s+(?:ik|wij)(?!\p{L})/u.test(behind))
      continue
    if (isPassive(text, verb) || IN_PASSING.test(before) || isInfinitive(text, verb)) continue
    const opens = SUBORDINATE.test(behind)
    const told = opens ? contentStart(text, verb.to) : verb.to
    const sources = sourcesIn(sentence, { from: group.from, to: group.from + Math.max(told, verb.to + 14) })
    const source =
      sources.find(({ to }) => to <= group.from + verb.from) ??
      sources.find(({ from }) => from <= group.from + verb.to + 12)
    const pronoun =
      /(?<!\p{L})(?:het\s+|(?:hij|zij|ze)\s+(?:\S+\s+){0,3})$/u.test(before) ||
      /^\s+(?:het|hij|zij|ze)(?!\p{L})/u.test(behind)
    if (source === undefined && !pronoun) continue
    const content = opens ? [after(group, told)] : wholeClause(group, verb, text)
    return { traceable: source?.traceable ?? true, denied: has(DENIES, text.slice(verb.from, verb.to)), content }
  }
  return undefined
}

/** "Wordt wilsonbekwaam verklaard": said of the subject, not by it. */
const isPassive = (text: string, verb: Place): boolean =>
  /^(?:ge(?!ef|v|lo)\p{L}+(?:d|t|en)|(?:ver|be|om|mee|aan|toe|mede)\p{L}+(?:d|en))$/u.test(
    text.slice(verb.from, verb.to),
  ) &&
  /(?<!\p{L})(?:wordt|worden|werd|werden)(?!\p{L})/u.test(text) &&
  !/(?<!\p{L})(?:heeft|had|hebben|hadden)(?!\p{L})/u.test(text)

/** "Durft niets te zeggen", "kan dit vertellen": nothing is told. */
const isInfinitive = (text: string, verb: Place): boolean =>
  /^(?!ge)\p{L}+en$/u.test(text.slice(verb.from, verb.to)) &&
  /(?<!\p{L})(?:te\s+$|(?:kan|kon|wil|wilde|mag|mocht|moet|moest|durft|durfde|zal|gaat|ging)(?!\p{L}))/u.test(
    text.slice(0, verb.from),
  )

/** Without "dat": what stands after the verb, and before a participle at the end what stands before it. */
const wholeClause = (group: Group, verb: Place, text: string): readonly Place[] =>
  verb.to >= text.trimEnd().length - 1 ? [{ from: group.from, to: group.from + verb.from }] : [after(group, verb.to)]
