import type { Names } from './case-file'
import type { Chain } from './chain'
import type { KnownPerson } from './finding'
import { fold } from './fold'
import { yearsBetween } from './generalise'
import type { Scan } from './scan'
import { FEMALE, MALE, ROLE_STEMS, STRICT_TITLES } from './words-grammar'

/** Where each person was last named. */
export type Mentions = Map<string, number>

const LOOK_BACK = 3
/** When nothing else tells: whom the dossier is about is named most. */
const CENTRAL = /^(?:kind|client|oudere|patient)(?!\p{L})/u
const PARENT = /moeder|vader|ouder/u
const YOUNG = /kind|brus|broer|zus/u

/**
 * Who of the persons with this name: by the title, the role word and the sex before it, else who was named last.
 * Undefined when two are equally likely: then the reader chooses.
 */
export function whoIsMeant(scan: Scan, names: Names, mentions: Mentions, chain: Chain): string | undefined {
  const persons = [...chain.persons]
  if (persons.length < 2) return persons[0]
  const before = wordsBefore(scan, chain.from)
  const end = scan.tokens[chain.to]!.end
  const after = scan.text.slice(end, end + 40)
  const scores = persons.map((id) => ({ id, score: fit(names.persons.get(id)!, before, after, names.refDate) }))
  const best = Math.max(...scores.map((one) => one.score))
  const tied = scores.filter((one) => one.score === best).map((one) => one.id)
  if (best < 0.5 && chain.part === 'first') return undefined
  if (tied.length === 1) return tied[0]
  if (chain.part === 'last' && best <= 0.5) return undefined
  const named = tied.filter((id) => mentions.has(id)).toSorted((a, b) => mentions.get(b)! - mentions.get(a)!)
  return named[0] ?? tied[0]
}

function wordsBefore(scan: Scan, at: number): readonly string[] {
  const words: string[] = []
  for (let i = at - 1; i >= 0 && words.length < LOOK_BACK; i--) {
    const gap = scan.text.slice(scan.tokens[i]!.end, scan.tokens[i + 1]!.start)
    if (/[!?;\n]/u.test(gap) || scan.isFound(scan.tokens[i]!.start)) break
    words.push(scan.tokens[i]!.folded)
  }
  return words
}

function fit(person: KnownPerson, before: readonly string[], after: string, refDate: string): number {
  const role = `${fold(person.role)} ${fold(person.label)}`
  let score = ageFits(person, refDate, after)
    ? 4
    : person.birthDate && after.includes(person.birthDate.slice(0, 4))
      ? 3
      : CENTRAL.test(role)
        ? 0.5
        : PARENT.test(role) && !/groot/u.test(role)
          ? 0.4
          : 0
  if (YOUNG.test(role) && !/ouder/u.test(role) && GROWN_UP.test(after)) score -= 1
  const named = ROLE_STEMS[fold(APPOSITION.exec(after)?.[1] ?? '')]
  if (named?.some((stem) => role.includes(stem))) score += 6
  before.forEach((word, distance) => {
    const near = distance === 0 ? 2 : 1
    if (ROLE_STEMS[word]?.some((stem) => role.includes(stem)))
      score += 4 * near - (word === 'moeder' && role.includes('grootmoeder') ? 3 : 0)
    const sex = FEMALE.has(word) ? 'f' : MALE.has(word) ? 'm' : undefined
    if (sex && person.gender && distance < 2) score += sex === sexOf(person) ? near : -6
    if (STRICT_TITLES.has(word) && distance === 0) score += YOUNG.test(role) && !role.includes('ouder') ? -2 : 1
  })
  return score
}

/** "Hodan (13)", "Hodan is 13 jaar": the age says which of two. */
function ageFits(person: KnownPerson, refDate: string, after: string): boolean {
  const age = /^ ?(?:\(|is |, )(\p{N}{1,3})(?:[- ]?(?:jaar|jr|jarige)|\))/u.exec(after)?.[1]
  const [year, month, day] = (person.birthDate ?? '').split('-').map(Number)
  return age !== undefined && !!year && !!month && !!day && yearsBetween({ year, month, day }, refDate) === Number(age)
}
/** What a child does not do: then the other person with this name is meant. */
const GROWN_UP =
  /^(?: \p{L}+){0,3} (?:bel(?:t|de|len)|app(?:t|te)|mail(?:t|de)|drinkt|dronk|werkt|werkte|past op|past|oppas|weigert|weigerde|aangifte|tekende|ondertekende|geblokkeerd|rijdt|reed|stuur(?:t|de)|ontkent|ontkende|opgevangen|akkoord|gedronken|overbelast|praten|gescheiden|verklaart)(?!\p{L})/u
const APPOSITION = /^, (?:de|het|zijn|haar|hun|mijn) (\p{L}+)/u

const sexOf = (person: KnownPerson): string => (/^(?:f|v|vrouw|female)$/iu.test(person.gender ?? '') ? 'f' : 'm')
