import { blank } from './pattern'
import type { Place } from './finding'

export type Quote = Place & { readonly verbatim: boolean }

const PAIRS = /"[^"]*"|(?<![\p{L}\d])'[^']{2,}'(?![\p{L}])/gu
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '`': "'",
  ' ': ' ',
  '\n': ' ',
  '\t': ' ',
}

/** Lower case and plain marks, each character at its own offset. */
export function plain(zin: string): string {
  const lower = Array.from({ length: zin.length }, (_, i) => {
    const mark = zin[i]!
    const low = mark.toLowerCase()
    return PLAIN[mark] ?? (low.length === 1 ? low : mark)
  }).join('')
  const quoted = lower.replaceAll(/(?<![\p{L}])(['’])([^'’"]{3,}?)['’](?![\p{L}])/gu, (all, _open, inner: string) =>
    /^s\s/u.test(inner) ? all : `"${inner}"`,
  )
  return quoted.replaceAll(/'(?=s\s|s-|t\s)/gu, '’').replaceAll(/(?<=\p{L})'/gu, '’')
}

/** Words that are repeated as they were said, or marks around a single word that are one's own irony (policy 1). */
export function quotesIn(text: string): readonly Quote[] {
  return Array.from(text.matchAll(PAIRS), (match) => {
    const inner = match[0].slice(1, -1).trim()
    const before = text.slice(0, match.index).trimEnd()
    const long = inner.split(/\s+/u).length >= 4 || /[.!?]$/u.test(inner)
    return { from: match.index, to: match.index + match[0].length, verbatim: long || before.endsWith(':') }
  })
}

/** The quotation marks away, the words kept: they are the writer's own. */
export const withoutMarks = (text: string, { from, to }: Place): string =>
  blank(blank(text, from, from + 1), to - 1, to)
