import type { Kind, Why } from './finding'
import type { Scan } from './scan'

/** A form that can be recognised by its characters alone, perhaps with a checksum. */
export type Pattern = {
  readonly type: Kind | 'safe'
  /** Global; bounded repeats only, so that reading stays linear. The named group `v` is the part to take, else all of it. */
  readonly pattern: RegExp
  readonly confidence?: number
  readonly why?: Why
  /** Where to look: around these, by default digits, since most forms hold one and most prose does not. */
  readonly where?: RegExp
  /** What the form alone cannot tell. */
  readonly accept?: (value: string, before: string, after: string) => boolean
}

const DIGITS = /\d+/gu
const CONTEXT = 40
const BEFORE = 64
const AFTER = 48

/** Applies the patterns one after another: what an earlier one took is gone for the later ones. */
export function applyPatterns(scan: Scan, patterns: readonly Pattern[]): void {
  for (const { type, pattern, confidence = 0.95, why = 'vorm', accept, where = DIGITS } of patterns) {
    const view = scan.around(where)
    for (const match of matches(view.text, pattern)) {
      const value = match.groups?.['v'] ?? match[0]
      const at = match.index + (match.groups?.['v'] === undefined ? 0 : match[0].lastIndexOf(value))
      const start = view.place(at)
      const end = start + value.length
      if (value === '' || !scan.isFree(start, end)) continue
      const before = scan.text.slice(Math.max(0, start - CONTEXT), start)
      if (accept && !accept(value, before, scan.text.slice(end, end + CONTEXT))) continue
      if (type === 'safe') scan.safe(start, end)
      else scan.found(start, end, type, confidence, why)
    }
  }
}

/** As `matchAll`, which makes, and so compiles, the expression anew at each call: that costs more than reading a short text. */
function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex
    yield match
    pattern.lastIndex = next
  }
  pattern.lastIndex = 0
}

/** The parts of a text around its anchors, one after another, and where a place in it was. */
export type View = { readonly text: string; place(at: number): number }

export function around(text: string, anchor: RegExp): View {
  const parts: string[] = []
  const starts: number[] = []
  const origins: number[] = []
  let length = 0
  const add = (from: number, to: number) => {
    starts.push(length)
    origins.push(from)
    const part = `${text.slice(from, to)}\n\u0000\n`
    parts.push(part)
    length += part.length
  }
  let from = -1
  let to = -1
  for (const { index } of matches(text, anchor)) {
    if (to < 0 || index - BEFORE > to) {
      if (to >= 0) add(from, to)
      from = wordEdge(text, Math.max(0, index - BEFORE), -1)
    }
    to = wordEdge(text, Math.min(text.length, index + AFTER), 1)
  }
  if (to >= 0) add(from, to)
  return { text: parts.join(''), place: (at) => at - starts[last(starts, at)]! + origins[last(starts, at)]! }
}

/** To the nearest blank, so that no word is cut; not further than a very long word. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  let i = at
  for (let n = 0; n < CONTEXT && i > 0 && i < text.length && !/\s/u.test(text.charAt(step > 0 ? i : i - 1)); n++)
    i += step
  return i
}

function last(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

export const digitsOf = (value: string): string => value.replace(/\D/gu, '')
