import type { Names } from './case-file'
import { fold } from './fold'
import { CHECKED, isBsn, WEB } from './numbers'
import type { Pattern } from './pattern'
import { PHONES } from './phones'
import { CODES } from './places-numbers'
import type { Replaced } from './replace'

/** What stopped a text, never the text itself. */
export type Blocked = 'naam-uit-dossier' | 'gevonden-tekst' | 'lang-getal' | 'apenstaart' | 'vorm'

const WORD = /[\p{L}\p{M}\u00ad\u200b-\u200d]+(?:['’‘-][\p{L}\p{M}]+)*/gu
const FORMS: readonly Pattern[] = [...WEB, ...CHECKED, ...PHONES, ...CODES].filter(
  ({ type }) => type !== 'safe' && type !== 'ROOM',
)
const LEAST = 3

/**
 * The last look, by other means than the search: everything outside the labels once more. It fails closed: one hit, and the
 * text is not released. `kept` are the folded words that a person decided to keep, with a reason.
 */
export function checkOutput(
  { text, labels }: Replaced,
  names: Names,
  surfaces: ReadonlySet<string>,
  kept: ReadonlySet<string> = new Set(),
): readonly Blocked[] {
  const found = new Set<Blocked>()
  const open = blank(text, labels)
  for (const [word] of open.matchAll(WORD)) {
    const folded = fold(word)
    for (const part of [folded, folded.replace(/'s$/u, ''), folded.replace(/s$/u, ''), ...folded.split('-')])
      if (part.length >= LEAST && !kept.has(part)) {
        if (names.words.has(part)) found.add('naam-uit-dossier')
        else if (surfaces.has(part)) found.add('gevonden-tekst')
      }
  }
  if (
    /\p{N}(?:[ .-]?\p{N}){8,}/u.test(open) &&
    [...open.matchAll(/\p{N}(?:[ .-]?\p{N}){8}(?!\p{N})/gu)].some(([n]) => isBsn(n))
  )
    found.add('vorm')
  if (/(?<!isbn[^\n]{0,24}|nr\.? ?|nummer ?)(?<![\p{N}.,])\p{N}{6,}/iu.test(open)) found.add('lang-getal')
  if (open.includes('@')) found.add('apenstaart')
  if (FORMS.some((form) => matches(open, form))) found.add('vorm')
  return [...found].toSorted()
}

function matches(text: string, { pattern, accept }: Pattern): boolean {
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.['v'] ?? match[0]
    const end = match.index + match[0].length
    if (!accept || accept(value, text.slice(Math.max(0, match.index - 40), match.index), text.slice(end, end + 40)))
      return true
  }
  return false
}

/** Labels as blanks of the same length: they are ours, and places stay the same. */
function blank(text: string, labels: Replaced['labels']): string {
  let open = ''
  let at = 0
  for (const [start, end] of labels) {
    open += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return open + text.slice(at)
}
