import { CHECKED, LEFT_OVER, NAMED, WEB } from './numbers'
import type { Names } from './case-file'
import { MONEY } from './guards'
import type { Lexicon } from './lexicon'
import { applyPatterns } from './pattern'
import { PHONES } from './phones'
import { CODES } from './places-numbers'
import type { Replaced } from './replace'
import { Scan } from './scan'

/** What stopped a text, never the text itself. */
export type Blocked = 'naam-uit-dossier' | 'gevonden-tekst' | 'lang-getal' | 'apenstaart' | 'vorm'

const LEAST = 3

/**
 * The last look, by other means than the search: everything outside the labels once more. It fails closed: one hit, and the
 * text is not released. `kept` are the folded words that a person decided to keep, with a reason.
 */
export function checkOutput(
  { text, labels }: Replaced,
  names: Names,
  surfaces: ReadonlySet<string>,
  lexicon: Lexicon,
  kept: ReadonlySet<string> = new Set(),
): readonly Blocked[] {
  const found = new Set<Blocked>()
  const open = new Scan(blank(text, labels), lexicon)
  for (const { folded, isWord } of open.tokens) {
    if (!isWord) continue
    for (const part of [folded, folded.replace(/'s$/u, ''), folded.replace(/s$/u, ''), ...folded.split('-')])
      if (part.length >= LEAST && !kept.has(part)) {
        if (names.words.has(part)) found.add('naam-uit-dossier')
        else if (surfaces.has(part)) found.add('gevonden-tekst')
      }
  }
  applyPatterns(open, [...WEB, ...CHECKED, ...MONEY, ...PHONES, ...NAMED, ...CODES])
  if (open.findings.some(({ type }) => type !== 'ROOM')) found.add('vorm')
  applyPatterns(open, LEFT_OVER)
  if (
    open.tokens.some(({ start, text: digits }) => digits.length >= 6 && /^\p{N}/u.test(digits) && !open.isSafe(start))
  )
    found.add('lang-getal')
  if (open.text.includes('@')) found.add('apenstaart')
  return [...found].toSorted()
}

/** Labels as line ends, as many: they are ours, places stay the same, and no form reaches over them. */
function blank(text: string, labels: Replaced['labels']): string {
  let open = ''
  let at = 0
  for (const [start, end] of labels) {
    open += text.slice(at, start) + '\n'.repeat(end - start)
    at = end
  }
  return open + text.slice(at)
}
