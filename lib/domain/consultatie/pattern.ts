import type { Kind, Why } from './finding'
import type { Scan } from './scan'

/** A form that can be recognised by its characters alone, perhaps with a checksum. */
export type Pattern = {
  readonly type: Kind | 'safe'
  /** Global; bounded repeats only, so that reading stays linear. The named group `v` is the part to take, else all of it. */
  readonly pattern: RegExp
  readonly confidence?: number
  readonly why?: Why
  /** What the form alone cannot tell. */
  readonly accept?: (value: string, before: string, after: string) => boolean
}

const CONTEXT = 40

/** Applies the patterns one after another: what an earlier one took is gone for the later ones. */
export function applyPatterns(scan: Scan, patterns: readonly Pattern[]): void {
  for (const { type, pattern, confidence = 0.95, why = 'vorm', accept } of patterns)
    for (const match of scan.text.matchAll(pattern)) {
      const value = match.groups?.['v'] ?? match[0]
      const start = match.index + (match.groups?.['v'] === undefined ? 0 : match[0].lastIndexOf(value))
      const end = start + value.length
      if (value === '' || !scan.isFree(start, end)) continue
      const near = (from: number, to: number) => scan.text.slice(Math.max(0, from), to)
      if (accept && !accept(value, near(start - CONTEXT, start), near(end, end + CONTEXT))) continue
      if (type === 'safe') scan.safe(start, end)
      else scan.found(start, end, type, confidence, why)
    }
}

export const digitsOf = (value: string): string => value.replace(/\D/gu, '')
