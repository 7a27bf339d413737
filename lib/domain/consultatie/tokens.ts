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

const TOKEN =
  /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’‘`´ʼ‐‑-](?=[\p{L}\p{M}])[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+)*|\p{N}+/gu
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

/** Words and digits with their places. One pass; the text itself is never changed, so places need no translation. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  const folds = new Map<string, string>()
  let before: Token | undefined
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    let folded = folds.get(word)
    if (folded === undefined) folds.set(word, (folded = fold(word)))
    const start = match.index
    const gap = text.slice(before?.end ?? 0, start)
    const lower = word.toLowerCase()
    const capital = word.charAt(0) !== lower.charAt(0)
    const token: Token = {
      start,
      end: start + word.length,
      text: word,
      folded,
      isWord: !/^\p{N}/u.test(word),
      cap: capital,
      upper: capital && word.length > 1 && word === word.toUpperCase(),
      first: before === undefined || startsSentence(before, gap),
      joined: before !== undefined && BLANKS.test(gap),
    }
    tokens.push(token)
    before = token
  }
  return tokens
}

function startsSentence(before: Token, gap: string): boolean {
  if (gap.length > 200 || SENTENCE_END.test(gap) || OPENING_QUOTE.test(gap)) return true
  if (!gap.includes('.')) return false
  return !(ABBREVIATIONS.has(before.folded) && gap.trim() === '.') || gap.includes('..')
}
