/** In which lists a folded word stands; the bits add up. */
export const WORD = 1
export const CAPITALISED = 2
export const FIRST_NAME = 4
export const SURNAME = 8
export const PLACE = 16

/** The word lists as the engine asks them; `lib/platform/word-lists.ts` reads them from `content/`. */
export type Lexicon = {
  readonly version: string
  flags(folded: string): number
  /** The province of a Dutch place, '' of a place elsewhere or of an unknown province, undefined when it is no place. */
  province(folded: string): string | undefined
  /** Places of more than one word, as folded words, by their first word; the longest come first. */
  longPlaces(first: string): readonly (readonly string[])[]
}

const LINKS = ['', 's', 'e', 'en', 'n', '-']
const LEAST = 3
const LONGEST = 40

/** Is this a Dutch compound of two or three listed words, such as "kindertherapie"? Hunspell knows them, a list cannot. */
export function isCompound(lexicon: Lexicon, folded: string, depth = 2): boolean {
  if (folded.length < 2 * LEAST || folded.length > LONGEST || depth === 0) return false
  for (let cut = folded.length - LEAST; cut >= LEAST; cut--) {
    const tail = folded.slice(cut)
    if ((lexicon.flags(tail) & WORD) === 0) continue
    const head = folded.slice(0, cut)
    for (const link of LINKS) {
      if (!head.endsWith(link)) continue
      const rest = head.slice(0, head.length - link.length)
      if (rest.length < LEAST) continue
      if ((lexicon.flags(rest) & WORD) !== 0) return true
      if (depth > 1 && isCompound(lexicon, rest, depth - 1)) return true
    }
  }
  return false
}
