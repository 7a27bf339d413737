import { ROLES } from './lexicon/people'
import { DOCUMENTS, UNTRACEABLE } from './lexicon/sources'
import { anyOf, has, places } from './pattern'
import { hasDate } from './time'
import type { Place } from './finding'
import type { Mention, Sentence } from './types'

const NOBODY = anyOf(UNTRACEABLE)
const DOCUMENT = new RegExp(`(?<!\\p{L})${DOCUMENTS}(?!\\p{L})`, 'u')
const NOUN = /(?<!\p{L})(?<det>de|het|haar|zijn|hun|mijn|onze|ons|een)\s+(?<noun>\p{L}[\p{L}-]{2,})/u
/** Things that cannot tell. */
const THINGS =
  /^(?:situatie|gedrag|manier|reden|vraag|dag|tijd|kamer|deur|feit|feiten|gesprek|sessie|wachtkamer|praktijk|avond|ochtend|week|middag|sfeer|opvoeding|houding|stem|idee|gevoel|indruk|melding|oog|ogen|hand|verhaal|woorden|vorige|afgelopen|eerste|tweede|derde|laatste|intake|telefoon|plek|plekken|letsel|relatie)$/u

export const isDocument = (text: string): boolean => DOCUMENT.test(text)

/** A document counts when it has a date or a sender that can be looked up; a person when it is one person (policy 4). */
export function isTraceable(source: string, sentence: Sentence): boolean {
  if (isDocument(source)) {
    const sender =
      sentence.mentions.some((m) => has(anyOf(m.role), source)) ||
      / van (?:de |het |dr|mr|mevrouw|meneer)/u.test(source)
    return hasDate(source) || sender
  }
  if (!has(NOBODY, source)) return true
  const [first] = places(NOBODY, source)
  return isKnown(source.slice(first!.from, first!.to), sentence)
}

/** "De buurvrouw" is nobody in particular, unless the therapist spoke with her. */
const isKnown = (words: string, { context }: Sentence): boolean =>
  /^(?:de|haar|zijn|hun) /u.test(words) && context.ontmoet.some((role) => words.endsWith(` ${role.toLowerCase()}`))

const ANYBODY = new RegExp(
  `(?<!\\p{L})(?:${Object.values(ROLES).join(' ').trim().split(/\s+/u).join('|')})(?!\\p{L})`,
  'u',
)
export const namesSomebody = (source: string): boolean =>
  has(NOBODY, source) || ANYBODY.test(source) || isDocument(source)

export type Source = Place & { readonly traceable: boolean; readonly pronoun?: boolean }

/** Who in a stretch could be telling: persons that are no object of a preposition, institutions, and "de trainer". */
export function sourcesIn(sentence: Sentence, place: Place): readonly Source[] {
  const text = sentence.text.slice(place.from, place.to)
  const shift = ({ from, to }: Place): Place => ({ from: from + place.from, to: to + place.from })
  const nobody = places(NOBODY, text)
    .map(shift)
    .filter(
      ({ from }) =>
        !/(?:van|met|op|naar|bij|in|aan|over|voor|uit|tegen|via|er zijn|er waren) (?:de |het |een |twee |drie |geen )?$/u.test(
          sentence.text.slice(0, from),
        ),
    )
    .map((each) => ({ ...each, traceable: isKnown(sentence.text.slice(each.from, each.to), sentence) }))
  const persons = sentence.mentions
    .filter((m) => !m.oblique && m.from >= place.from && m.to <= place.to)
    .filter((m) => !nobody.some((n) => m.from >= n.from && m.to <= n.to))
    .filter((m) => !isPossessor(sentence.text, m))
    .map((m) => ({ from: m.from, to: m.to, traceable: true }))
  const known = [...nobody, ...persons].toSorted((a, b) => a.from - b.from)
  return known.length > 0 ? known : otherNoun(text, place)
}

/** "Moeders vriend": the friend tells. */
const isPossessor = (text: string, m: Mention): boolean =>
  text.slice(m.from, m.to).endsWith('s') &&
  /^\s+(?:vriend|vriendin|partner|zus|broer|moeder|vader|ex)/u.test(text.slice(m.to))

/** A noun that no list knows, such as "de zwemleraar": one person, if the article says so. */
function otherNoun(text: string, place: Place): readonly Source[] {
  const noun = NOUN.exec(text)
  if (noun?.groups === undefined || THINGS.test(noun.groups['noun']!)) return []
  const before = text.slice(0, noun.index)
  if (/(?:van|met|op|naar|bij|in|aan|over|voor|uit|tegen|tijdens|na) $/u.test(before)) return []
  const from = place.from + noun.index
  return [{ from, to: from + noun[0].length, traceable: noun.groups['det'] !== 'een' }]
}
