import type { Finding, Kind, Why } from './finding'
import { CAPITALISED, FIRST_NAME, isCompound, type Lexicon, PLACE, SURNAME, WORD } from './lexicon'
import { around, type View } from './pattern'
import { tokenise, type Token } from './tokens'
import { ALLOWED, ALLOWED_ENDING } from './words-allowed'

const FREE = 0
const FOUND = 1
const SAFE = 2

/** A text being read: its words, what was found so far, and what is known to be harmless. */
export class Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly findings: Finding[] = []
  readonly lexicon: Lexicon
  /** Words of which it is known that they are no name of the case file (chain.ts). */
  readonly noName = new Set<string>()
  readonly #views = new Map<RegExp, View>()
  readonly #taken: Uint8Array
  readonly #flags = new Map<string, number>()
  readonly #compounds = new Map<string, boolean>()

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.tokens = tokenise(text)
    this.lexicon = lexicon
    this.#taken = new Uint8Array(text.length)
  }

  /** Only what stands around the matches of `anchor`. */
  around(anchor: RegExp): View {
    let view = this.#views.get(anchor)
    if (!view) this.#views.set(anchor, (view = around(this.text, anchor)))
    return view
  }

  add(finding: Finding): void {
    this.findings.push(finding)
    this.#taken.fill(FOUND, finding.start, finding.end)
  }
  found(start: number, end: number, type: Kind, confidence: number, why: Why): void {
    this.add({ start, end, type, confidence, why })
  }
  /** Looks like an identifier and is none: a dose, an article of law, a sum. */
  safe(start: number, end: number): void {
    for (let i = start; i < end; i++) if (this.#taken[i] === FREE) this.#taken[i] = SAFE
  }
  isFree(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.#taken[i] !== FREE) return false
    return true
  }
  isFound(at: number): boolean {
    return this.#taken[at] === FOUND
  }
  /** The first word that begins here or later. */
  indexAt(place: number): number {
    let low = 0
    let high = this.tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.tokens[middle]!.start < place) low = middle + 1
      else high = middle
    }
    return low
  }
  isSafe(at: number): boolean {
    return this.#taken[at] === SAFE
  }
  /** The word at this place, if nothing took it yet. */
  free(index: number): Token | undefined {
    const token = this.tokens[index]
    return token && this.#taken[token.start] === FREE ? token : undefined
  }
  /** The word before, when only blanks lie between. */
  before(index: number): Token | undefined {
    return this.tokens[index]?.joined ? this.tokens[index - 1] : undefined
  }
  after(index: number): Token | undefined {
    const next = this.tokens[index + 1]
    return next?.joined ? next : undefined
  }
  gap(index: number): string {
    const here = this.tokens[index]
    const next = this.tokens[index + 1]
    return here && next ? this.text.slice(here.end, next.start) : ''
  }

  flags(folded: string): number {
    let flags = this.#flags.get(folded)
    if (flags === undefined) this.#flags.set(folded, (flags = this.lexicon.flags(folded) | this.#flagsOfBase(folded)))
    return flags
  }
  isWord = (folded: string): boolean => (this.flags(folded) & WORD) !== 0
  isCapitalised = (folded: string): boolean => (this.flags(folded) & CAPITALISED) !== 0
  isFirstName = (folded: string): boolean => (this.flags(folded) & FIRST_NAME) !== 0
  isSurname = (folded: string): boolean => (this.flags(folded) & SURNAME) !== 0
  isPlace = (folded: string): boolean => (this.flags(folded) & PLACE) !== 0
  isCompound(folded: string): boolean {
    let found = this.#compounds.get(folded)
    if (found === undefined) this.#compounds.set(folded, (found = isCompound(this.lexicon, folded)))
    return found
  }
  /** An ordinary word: listed in lower case, composed of such words, or a term of the field. */
  isOrdinary = (folded: string): boolean => this.isWord(folded) || this.isAllowed(folded) || this.isCompound(folded)
  isAllowed = (folded: string): boolean =>
    ALLOWED.has(folded) || ALLOWED_ENDING.test(folded) || (folded.includes('-') && this.#isTerm(folded.split('-')))

  // "AGB-code", "P-cursus"; never "Willem-Jan".
  #isTerm(parts: readonly string[]): boolean {
    const name = FIRST_NAME | SURNAME
    return (
      parts.some((part) => ALLOWED.has(part) || part.length === 1) &&
      parts.every(
        (part) => ALLOWED.has(part) || part.length === 1 || (this.isWord(part) && (this.flags(part) & name) === 0),
      )
    )
  }
  // "Lotte's" and "Lottes" are as much a name as "Lotte"; a name of two parts is one when either part is.
  #flagsOfBase(folded: string): number {
    const names = FIRST_NAME | SURNAME
    if (folded.endsWith("'s")) return this.lexicon.flags(folded.slice(0, -2)) & (names | PLACE | CAPITALISED)
    if (!folded.includes('-')) return 0
    const parts = folded.split('-')
    const flags = parts.map((part) => this.lexicon.flags(part))
    const named = parts.every((part) => part.length > 1) ? flags.reduce((sum, flag) => sum | (flag & names), 0) : 0
    return flags.every((flag) => (flag & WORD) !== 0) ? named | WORD : named
  }
}
