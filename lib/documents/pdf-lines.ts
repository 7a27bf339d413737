import { fontRuns, type Coverage } from './safe-text'
import { directionOf, paragraphs } from './visible-text'

/** A stretch of typed text that is laid out in one go. */
export type Stretch = { readonly text: string; readonly direction: 'ltr' | 'rtl'; readonly startsParagraph: boolean }

// react-pdf takes time by the square of the number of runs in one text, and much per text: so few lines of many runs
// go together, and many of few.
const MAX_RUNS = 300
const MAX_LINES = 40

type Piece = { readonly text: string; readonly runs: number }
/** A line in pieces that can be laid out in time. Only a very long line of many scripts has more than one. */
function piecesOf(line: string, fonts: readonly Coverage[]): Piece[] {
  const runs = fontRuns(line, fonts).length
  if (runs <= MAX_RUNS) return [{ text: line, runs }]
  const size = Math.ceil((line.length * MAX_RUNS) / runs)
  const pieces: Piece[] = []
  let text = ''
  const close = () => {
    if (text !== '') pieces.push({ text, runs: MAX_RUNS })
    text = ''
  }
  for (const word of line.split(/(?<= )/)) {
    if (text.length + word.length > size) close()
    for (const ch of word) {
      text += ch
      if (text.length >= size && word.length > size) close()
    }
  }
  close()
  return pieces
}

/** Typed text as stretches: lines in one direction go together, a paragraph begins a new one. */
export function stretches(text: string, fonts: readonly Coverage[]): Stretch[] {
  return paragraphs(text).flatMap((lines) => {
    const out: { text: string; direction: 'ltr' | 'rtl'; startsParagraph: boolean; lines: number; runs: number }[] = []
    for (const line of lines) {
      const direction = directionOf(line)
      for (const piece of piecesOf(line, fonts)) {
        const last = out.at(-1)
        const joins = last?.direction === direction && last.lines < MAX_LINES && last.runs + piece.runs <= MAX_RUNS
        if (last && joins) {
          last.text += `\n${piece.text}`
          last.lines += 1
          last.runs += piece.runs
        } else out.push({ ...piece, direction, startsParagraph: last === undefined, lines: 1 })
      }
    }
    return out
  })
}

/** Groups of at most `size`. */
export const groups = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
