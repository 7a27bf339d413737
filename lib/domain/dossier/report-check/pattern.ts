// Lexicons are lists of phrases, one a line. This makes one regular expression of a list.

/** A word character of Dutch text, for boundaries that know accents. */
const LETTER = String.raw`[\p{L}\d]`
const START = `(?<!${LETTER}|[\\p{L}]-)`
const END = `(?!${LETTER})`
/** `~` is up to four words in between, within one clause. */
const GAP = String.raw`(?:[^\s.;:,]+\s+){0,4}?`

/** A phrase as a pattern: a space is any white space, `~` a few words. */
function fragment(phrase: string): string {
  return phrase
    .trim()
    .replaceAll('(?:~ )?', GAP)
    .replaceAll(' ?', String.raw`\s{0,}`)
    .replaceAll(/\s*~\s*/gu, String.raw`\s+${GAP}`)
    .replaceAll(/ +/gu, String.raw`\s+`)
}

export const phrases = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

/** All phrases of one or more lists, whole words, case as in the (lower-cased) text. */
export function anyOf(...lists: readonly string[]): RegExp {
  const all = lists.flatMap(phrases).map(fragment)
  return new RegExp(`${START}(?:${all.join('|')})${END}`, 'gu')
}

/** The words of a list that is written on one line or more, apart by spaces. */
export const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '')

export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

/** All places at which a pattern occurs, as offsets in the text. */
export const places = (pattern: RegExp, text: string): readonly { readonly from: number; readonly to: number }[] =>
  Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length }))

/** A part of the text made blank, so that what follows keeps its place. */
export const blank = (text: string, from: number, to: number, filler = ' '): string =>
  text.slice(0, from) + filler.repeat(Math.max(0, to - from)) + text.slice(to)
