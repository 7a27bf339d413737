import { initialsOf, type Name, type Names, type Part, surnameLetter } from './case-file'
import { distance, errorsAllowed } from './distance'
import type { Scan } from './scan'
import type { Token } from './tokens'
import { INTERFIX } from './words-grammar'

/** Words that together name somebody of the case file. */
export type Chain = {
  readonly from: number
  readonly to: number
  readonly persons: ReadonlySet<string>
  /** Several words, or letters with a surname: no ordinary word can be meant. */
  readonly sure: boolean
  readonly part: Part
  readonly typo: boolean
}
type Hit = { readonly to: number; readonly name: Name; readonly typo: boolean }

/** The longest name that begins at this word. */
export function readChain(scan: Scan, names: Names, at: number): Chain | undefined {
  return (
    readInitials(scan, names, at) ??
    readFirst(scan, names, at) ??
    readLast(scan, names, at) ??
    readSquashed(scan, names, at)
  )
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => {
  const shared = new Set([...a].filter((id) => b.has(id)))
  return shared.size > 0 ? shared : a
}
const isLetter = (token: Token | undefined): token is Token =>
  token !== undefined && token.cap && token.folded.length === 1

/** "S.S. de Bruin", "A. van der M." */
function readInitials(scan: Scan, names: Names, at: number): Chain | undefined {
  const end = lettersFrom(scan, at)
  if (end === undefined) return undefined
  const abbreviated = end > at ? lettersOnly(scan, names, at, end) : undefined
  const letters = scan.tokens
    .slice(at, end + 1)
    .map((token) => token.folded)
    .join('')
  const next = skipInterfix(scan, end + 1)
  if (next === undefined) return abbreviated
  const fits = (id: string) => initialsOf(names.persons.get(id)!).startsWith(letters.charAt(0))
  const last = hit(scan, names, next, 'last')
  if (last) {
    const persons = new Set([...last.name.persons].filter(fits))
    return { from: at, to: last.to, persons, sure: true, part: 'last', typo: last.typo }
  }
  const letter = scan.free(next)
  if (!isLetter(letter) || scan.text[letter.end] !== '.') return abbreviated
  const persons = [...names.persons.values()].filter((p) => fits(p.id) && surnameLetter(p) === letter.folded)
  if (persons.length === 0) return undefined
  return { from: at, to: next, persons: new Set(persons.map((p) => p.id)), sure: true, part: 'last', typo: false }
}

/** "Z. L.": first name and surname, both as a letter. */
function lettersOnly(scan: Scan, names: Names, at: number, end: number): Chain | undefined {
  const first = scan.tokens[at]!.folded
  const last = scan.tokens[end]!.folded
  const persons = [...names.persons.values()].filter(
    (p) => initialsOf(p).startsWith(first) && surnameLetter(p) === last,
  )
  if (persons.length === 0) return undefined
  const ids = new Set(persons.map((p) => p.id))
  return { from: at, to: end, persons: ids, sure: true, part: 'last', typo: false }
}

/** The last of a row of capital letters with dots, or undefined. */
export function lettersFrom(scan: Scan, at: number): number | undefined {
  let end: number | undefined
  for (let i = at; i < at + 6; i++) {
    const token = scan.free(i)
    const wide =
      token !== undefined &&
      token.cap &&
      token.folded.length <= 3 &&
      /^(?:\p{Lu}|[CTPS]h|[ST]j|Ij|IJ|Chr)$/u.test(token.text)
    if (!wide || scan.text[token.end] !== '.') break
    if (i > at && !/^\. ?$/u.test(scan.text.slice(scan.tokens[i - 1]!.end, token.start))) break
    end = i
  }
  return end
}

/** The first word after "van der" and the like; undefined when a sentence ends between. */
export function skipInterfix(scan: Scan, at: number): number | undefined {
  for (let i = at; i < at + 4; i++) {
    const token = scan.free(i)
    if (!token || (i > at && !/^[ \u00a0]['’]?$|^['’ -]$/u.test(scan.gap(i - 1)))) return undefined
    if (!INTERFIX.has(token.folded)) return i
  }
  return undefined
}

function readFirst(scan: Scan, names: Names, at: number): Chain | undefined {
  const start = hit(scan, names, at, 'first')
  if (!start) return undefined
  let { to, typo } = start
  let persons = start.name.persons
  const sureFrom = to
  for (;;) {
    const more = adjacent(scan, to) ? hit(scan, names, to + 1, 'first') : undefined
    if (!more || more.typo || ![...more.name.persons].some((id) => persons.has(id))) break
    persons = both(persons, more.name.persons)
    to = more.to
  }
  const next = adjacent(scan, to) ? skipInterfix(scan, to + 1) : undefined
  const last = next === undefined ? undefined : hit(scan, names, next, 'last')
  if (last) {
    persons = both(persons, last.name.persons)
    typo ||= last.typo
    to = last.to
    // "Sanne van Leeuwen Smeets", "De Bruin-van Dam".
    const second = adjacent(scan, to) ? skipInterfix(scan, to + 1) : undefined
    const double = second === undefined ? undefined : hit(scan, names, second, 'last')
    if (next !== undefined && second !== undefined && endsSmall(scan, to) && scan.tokens[second]!.cap) to = second
    else if (double && !double.typo && scan.tokens[second!]?.cap) to = double.to
  } else if (next !== undefined) {
    const letter = scan.free(next)
    const fits = [...persons].filter((id) => surnameLetter(names.persons.get(id)!) === letter?.folded)
    if (isLetter(letter) && fits.length > 0 && scan.text[letter.end] === '.') {
      persons = new Set(fits)
      to = next
    }
  }
  return { from: at, to, persons, sure: to > sureFrom || start.name.words.length > 1, part: 'first', typo }
}

/** "De Bruin, Debby", "Haas, S." and the surname alone; `at` may be its "De". */
function readLast(scan: Scan, names: Names, at: number): Chain | undefined {
  const here = scan.free(at)
  const next = here && INTERFIX.has(here.folded) ? skipInterfix(scan, at) : at
  if (next === undefined) return undefined
  const last = hit(scan, names, next, 'last')
  if (!last || (next > at && !belongs(names, last.name, here!.folded))) return undefined
  let { to } = last
  let persons = last.name.persons
  let sure = last.name.words.length > 1 || (next > at && scan.tokens[next]!.cap)
  if (scan.gap(to) === ', ') {
    const first = hit(scan, names, to + 1, 'first')
    const letters = lettersFrom(scan, to + 1)
    if (first && !first.typo && [...first.name.persons].some((id) => persons.has(id))) {
      persons = both(persons, first.name.persons)
      to = first.to
      sure = true
    } else if (letters !== undefined) {
      const initial = scan.tokens[to + 1]!.folded.charAt(0)
      const fits = [...persons].filter((id) => initialsOf(names.persons.get(id)!).startsWith(initial))
      if (fits.length > 0) {
        persons = new Set(fits)
        to = letters
        sure = true
      }
    }
  }
  return { from: at, to, persons, sure, part: 'last', typo: last.typo }
}

const belongs = (names: Names, name: Name, interfix: string): boolean =>
  [...name.persons].some((id) =>
    ` ${names.persons.get(id)!.surname.toLowerCase().replace(/['’]/gu, '')}`.includes(` ${interfix} `),
  )

function readSquashed(scan: Scan, names: Names, at: number): Chain | undefined {
  const token = scan.free(at)
  const persons = token && names.squashed.get(token.text)
  if (!persons || (token.text.length < 3 && (scan.isAllowed(token.folded) || token.first))) return undefined
  return { from: at, to: at, persons, sure: true, part: 'first', typo: false }
}

/** "Wullink-ten Have": the second name follows. */
const endsSmall = (scan: Scan, at: number): boolean => {
  const { folded } = scan.tokens[at]!
  return folded.includes('-') && INTERFIX.has(folded.slice(folded.lastIndexOf('-') + 1))
}

const adjacent = (scan: Scan, at: number): boolean => /^[ \u00a0]{1,2}['’]?$|^-$/u.test(scan.gap(at))

/** A name of the case file at this word: as it is, in the genitive, one part of a double name, or mistyped. */
function hit(scan: Scan, names: Names, at: number, part: Part): Hit | undefined {
  const token = scan.free(at)
  if (!token?.isWord) return undefined
  // Most words are no name: said once per word, not once per place.
  const key = `${part}${token.cap ? 1 : 0}${token.folded}`
  if (scan.noName.has(key)) return undefined
  let named = false
  for (const form of formsOf(token.folded))
    for (const name of names.byWord.get(form) ?? []) {
      if (name.part !== part) continue
      named = true
      const to = at + name.words.length - 1
      if (name.words.every((word, i) => i === 0 || isNext(scan, at + i, word))) return { to, name, typo: false }
    }
  const found = mistyped(scan, names, at, part)
  if (!found && !named) scan.noName.add(key)
  return found
}

function* formsOf(folded: string): Generator<string> {
  yield folded
  if (folded.endsWith("'s")) yield folded.slice(0, -2)
  else if (folded.length > 3 && folded.endsWith('s')) yield folded.slice(0, -1)
  if (folded.includes('-')) for (const part of folded.split('-')) if (part.length > 2) yield part
}

function isNext(scan: Scan, at: number, word: string): boolean {
  const token = scan.free(at)
  if (!token || !adjacent(scan, at - 1)) return false
  return token.folded === word || token.folded === `${word}s` || token.folded === `${word}'s`
}

function mistyped(scan: Scan, names: Names, at: number, part: Part): Hit | undefined {
  const { folded: whole, cap } = scan.tokens[at]!
  const folded = whole.replace(/'s$/u, '')
  if (folded.length < (cap ? 3 : 4) || scan.isWord(folded) || scan.isAllowed(folded)) return undefined
  if (!cap && (scan.isCompound(folded) || scan.lexicon.flags(folded) !== 0)) return undefined
  let found: Name | undefined
  let best = 3
  for (const name of names.byLetter.get(folded.charAt(0)) ?? []) {
    if (name.part !== part) continue
    const word = name.words[0]!
    const most =
      word.length === 3 || folded.length === 3
        ? word.length + folded.length === 7
          ? 1
          : 0
        : errorsAllowed(word.length)
    const errors = Math.min(
      distance(folded, word, most),
      folded.endsWith('s') ? distance(folded.slice(0, -1), word, most) : 9,
    )
    if (
      errors > most ||
      errors >= best ||
      ((word.length === 3 || folded.length === 3) && (!cap || scan.isFirstName(folded)))
    )
      continue
    // A listed name two letters off is somebody else.
    if (errors > 1 && (scan.lexicon.flags(folded) & (4 | 8)) !== 0) continue
    best = errors
    found = name
  }
  return found && { to: at, name: found, typo: true }
}
