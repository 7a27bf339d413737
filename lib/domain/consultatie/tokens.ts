import { fold } from './fold'

/** A word or a row of digits. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  readonly isWord: boolean
  /** Begins with a capital. */
  readonly cap: boolean
  /** All capitals, two or more. */
  readonly upper: boolean
  /** The first word of a sentence, line or quotation: its capital says nothing. */
  readonly first: boolean
  /** Only blanks, no line end, between this word and the one before. */
  readonly joined: boolean
}

const BLANKS = /^[ \t\u00a0\u202f]+$/u
const SENTENCE_END = /[!?:…•*]|\n|\r/u
const OPENING_QUOTE = /(?:^|[\s(])[‘“"'„‚«-]\s?$/u
/** After these a dot ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'dr drs mr mrs mw mevr dhr ir prof ing ds st jr bijv ca blz art lid tel nr vs jan feb mrt apr jun jul aug sep ' +
    'sept okt nov dec fam geb resp incl excl evt ivm evtl adv not jl pag par bgg zr br kol pat cl cli wnd fa dd d t v a m i o e ' +
    'z h r g u b c p j k l n s w x y q f'
  ).split(' '),
)

const LETTER = 1
const DIGIT = 2
/** Inside a word when a letter follows. */
const JOINT = 3
const KINDS = new Int8Array(65_536).fill(-1)
const MARKS = /^[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]$/u
const SURROGATES = /^[\ud800-\udfff]$/u

/** What a UTF-16 unit is, looked up once per process: reading unit by unit is ten times faster than a Unicode pattern. */
function kindOf(code: number): number {
  const known = KINDS[code]!
  if (known >= 0) return known
  const c = String.fromCharCode(code)
  // Half of a letter outside the basic plane counts as one: it belongs to some word.
  const letter = MARKS.test(c) || (code >= 0xd800 && code <= 0xdfff && SURROGATES.test(c))
  return (KINDS[code] = letter ? LETTER : /^\p{N}$/u.test(c) ? DIGIT : /^['’‘`´ʼ‐‑-]$/u.test(c) ? JOINT : 0)
}

/** Words and digits with their places. One pass; the text itself is never changed, so places need no translation. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  const folds = new Map<string, string>()
  let before: Token | undefined
  let at = 0
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind !== LETTER && kind !== DIGIT) {
      at++
      continue
    }
    const end = kind === DIGIT ? digitsEnd(text, at) : wordEnd(text, at)
    before = tokenOf(text, at, end, kind === LETTER, before, folds)
    tokens.push(before)
    at = end
  }
  return tokens
}

function digitsEnd(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) === DIGIT) end++
  return end
}

function wordEnd(text: string, from: number): number {
  let end = from + 1
  for (; end < text.length; end++) {
    const kind = kindOf(text.charCodeAt(end))
    if (kind === LETTER) continue
    if (kind !== JOINT || end + 1 >= text.length || kindOf(text.charCodeAt(end + 1)) !== LETTER) break
  }
  return end
}

function tokenOf(
  text: string,
  start: number,
  end: number,
  isWord: boolean,
  before: Token | undefined,
  folds: Map<string, string>,
): Token {
  const word = text.slice(start, end)
  let folded = folds.get(word)
  if (folded === undefined) folds.set(word, (folded = fold(word)))
  const initial = word.charAt(0)
  const cap = isWord && initial !== initial.toLowerCase()
  const gap = text.slice(before?.end ?? 0, start)
  const single = gap === ' '
  return {
    start,
    end,
    text: word,
    folded,
    isWord,
    cap,
    upper: cap && word.length > 1 && word === word.toUpperCase(),
    // The mark of "’t" and "’s" opens no quotation.
    first:
      !(word.length === 1 && /[tsn]/u.test(word)) &&
      (before === undefined || (!single && startsSentence(text, before, gap))),
    joined: before !== undefined && (single || BLANKS.test(gap)),
  }
}

function startsSentence(text: string, before: Token, gap: string): boolean {
  if (gap.length > 200 || SENTENCE_END.test(gap) || OPENING_QUOTE.test(gap)) return true
  if (!gap.includes('.')) return false
  // The last letter of a number plate or a code abbreviates nothing.
  if (before.start > 0 && /[\d/-]/u.test(text.charAt(before.start - 1))) return true
  return !(ABBREVIATIONS.has(before.folded) && gap.trim() === '.') || gap.includes('..')
}
