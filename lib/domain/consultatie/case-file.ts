import type { CaseFile, KnownPerson } from './finding'
import { fold } from './fold'
import { INTERFIX } from './words-grammar'

export type Part = 'first' | 'last'
/** One way to write a part of a name, and whose it is. */
export type Name = { readonly words: readonly string[]; readonly part: Part; readonly persons: ReadonlySet<string> }

/** All that can be looked for, made once per case file. */
export type Names = {
  readonly persons: ReadonlyMap<string, KnownPerson>
  readonly refDate: string
  /** By the first word; the longest come first. */
  readonly byWord: ReadonlyMap<string, readonly Name[]>
  /** Names of one word by first letter, for typing errors. */
  readonly byLetter: ReadonlyMap<string, readonly Name[]>
  /** `SvdM`: the exact letters, case and all. */
  readonly squashed: ReadonlyMap<string, ReadonlySet<string>>
  /** Every word that may not stand in the output. */
  readonly words: ReadonlySet<string>
}

const LEAST = 3

export function namesOf({ persons, refDate }: CaseFile): Names {
  const names = new Map<string, { words: readonly string[]; part: Part; persons: Set<string>; base: boolean }>()
  const squashed = new Map<string, Set<string>>()
  const add = (person: string, part: Part, words: readonly string[], base: boolean) => {
    if (words.length === 0 || words.some((word) => word === '')) return
    const key = `${part} ${words.join(' ')}`
    const name = names.get(key)
    if (name) name.persons.add(person)
    else names.set(key, { words, part, persons: new Set([person]), base })
  }
  for (const person of persons) {
    for (const name of [person.firstName, ...(person.nicknames ?? [])]) addFirst(person.id, name, add)
    for (const name of (person.middleNames ?? '').split(/[\s,]+/u)) addFirst(person.id, name, add)
    addLast(person.id, person.surname, add)
    const short = squash(person)
    if (short.length > 1) squashed.set(short, (squashed.get(short) ?? new Set<string>()).add(person.id))
  }
  const byWord = new Map<string, Name[]>()
  const byLetter = new Map<string, Name[]>()
  const words = new Set<string>()
  for (const name of names.values()) {
    push(byWord, name.words[0]!, name)
    if (name.base && name.words.length === 1) push(byLetter, name.words[0]!.charAt(0), name)
    for (const word of name.words) if (word.length >= LEAST && !INTERFIX.has(word)) words.add(word)
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { persons: new Map(persons.map((person) => [person.id, person])), refDate, byWord, byLetter, squashed, words }
}

type Add = (person: string, part: Part, words: readonly string[], base: boolean) => void

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.]+/u)
    .map((word) => word.replace(/^'+|'+$/gu, ''))
    .filter(Boolean)

function addFirst(person: string, name: string, add: Add): void {
  const words = wordsOf(name)
  if (words.length === 0) return
  add(person, 'first', words, true)
  const parts = words.flatMap((word) => word.split('-'))
  if (parts.length > 1) {
    add(person, 'first', parts, false)
    add(person, 'first', [parts.join('-')], true)
    add(person, 'first', [parts.join('')], true)
    for (const part of parts) if (part.length >= LEAST && !INTERFIX.has(part)) add(person, 'first', [part], true)
  }
  for (const word of new Set([...words, parts.join('')]))
    for (const small of diminutives(word)) add(person, 'first', [small], false)
}

function addLast(person: string, surname: string, add: Add): void {
  const words = wordsOf(surname)
  let from = 0
  while (from < words.length - 1 && INTERFIX.has(words[from]!)) from++
  const core = words.slice(from)
  if (core.length === 0) return
  add(person, 'last', core, true)
  const parts = core.flatMap((word) => word.split('-'))
  if (parts.length === 1) return
  add(person, 'last', parts, false)
  add(person, 'last', [parts.join('-')], true)
  for (const part of parts) if (part.length > LEAST && !INTERFIX.has(part)) add(person, 'last', [part], true)
}

/** "Jantje", "Annemiekje", "Bramptje" and how else people make a name small; more forms than Dutch allows do no harm. */
function diminutives(name: string): readonly string[] {
  if (name.length < LEAST) return [`${name}tje`]
  const last = name.charAt(name.length - 1)
  return [
    ...['je', 'tje', "'tje", 'etje', 'pje', 'ke', 'ie', 'tjes'].map((ending) => name + ending),
    `${name}${last}etje`,
    `${name}${last}tje`,
    `${name}metje`,
    `${name.slice(0, -1)}mpje`,
    ...(/[lnrm]$/u.test(name) ? [`${name}${last}ie`] : []),
  ]
}

/** First letter and the letters of the surname: "SvdM". */
const squash = (person: KnownPerson): string =>
  person.firstName.charAt(0) +
  person.surname
    .replaceAll('-', ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/^['’]/u, '').charAt(0))
    .join('')

/** The letters of somebody's initials, folded: "J.P." is `jp`. */
export const initialsOf = (person: KnownPerson): string =>
  fold(person.initials ?? person.firstName.charAt(0)).replace(/[^a-z]/gu, '') || fold(person.firstName).charAt(0)
export const surnameLetter = (person: KnownPerson): string => {
  const words = wordsOf(person.surname)
  return (words.find((word) => !INTERFIX.has(word)) ?? words.at(-1) ?? '').charAt(0)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
