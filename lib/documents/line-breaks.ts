// react-pdf's only hook into line breaking is its "hyphenation" callback: the parts of a word between which it may break,
// and where it does it prints a hyphen that nobody typed. An empty part is the exception: its line breaker takes it for
// a space of width zero. So every break goes through an empty part, and hyphenationPenalty forbids the other kind.
export const NO_HYPHENS = 10_000

const LONG = 28
const PIECE = 8
const AFTER = /(?<=[-/\]](?=[^\s\-/\]]))/u
const AFTER_IN_LONG = /(?<=[-/\].,;:?&=_@)](?=[^\s]))/u

// A letter and its marks. Intl.Segmenter knows more, and takes seconds for a word of 50,000 characters.
const CLUSTER = /[^\p{M}\u200c\u200d][\p{M}\u200c\u200d]*|[\p{M}\u200c\u200d]+/gu

function chop(word: string): string[] {
  if (word.length <= LONG) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const cluster of word.match(CLUSTER) ?? []) {
    piece += cluster
    if (piece.length >= PIECE) {
      pieces.push(piece)
      piece = ''
    }
  }
  return piece === '' ? pieces : [...pieces, piece]
}

/** Where a word may break: after a hyphen, a slash or a visible form, and anywhere when it is too long for a line. */
export function breakWord(word: string | null): string[] {
  if (word === null) return []
  // Each space on its own: before a run of them the line breaker would see a word's end that needs a hyphen.
  if (word.trim() === '') return [...word]
  const pieces = word.split(word.length > LONG ? AFTER_IN_LONG : AFTER).flatMap(chop)
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : ['', piece]))
}
