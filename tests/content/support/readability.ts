import { HOLE, type OwnText } from './own-texts'
import { syllables } from './syllables'

/** Sentences are at most this long, and a page is at least this easy (product.md, "Interaction rules"). */
export const MOST_WORDS = 20
export const EASY = 70
/** Too few words to say how a page reads: then it counts together with its folder. */
export const ENOUGH_WORDS = 40
/** “Bel eerst.” says nothing about how a page reads, and would make any page look easy. */
const SHORTEST = 3

export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word) || word.includes(HOLE))
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!…][”"')]*)\s+/u).filter((sentence) => /\p{L}/u.test(sentence))

const isWhole = (sentence: string) => /[.?!:…][”"')]*$/u.test(sentence) && wordsOf(sentence).length >= SHORTEST

export type Reading = { readonly sentences: number; readonly words: number; readonly score: number }

/**
 * Flesch-Douma: the reading ease of Flesch with the weights that W.H. Douma found for Dutch (De leesbaarheid van
 * landbouwbladen, Wageningen 1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. From 70 up a
 * text is easy. Only whole sentences count, not labels and headings, which are short and would flatter; what is
 * filled in counts as a word of unknown length, and so does a number.
 */
export function reading(texts: readonly string[]): Reading {
  const sentences = [...new Set(texts)].flatMap(sentencesOf).filter(isWhole)
  const words = sentences.flatMap(wordsOf)
  const known = words.map((word) => (word.includes(HOLE) ? 0 : syllables(word))).filter((count) => count > 0)
  const per100 = (100 * known.reduce((sum, count) => sum + count, 0)) / known.length
  const score = 206.84 - 0.77 * per100 - (0.93 * words.length) / sentences.length
  return { sentences: sentences.length, words: words.length, score: Math.round(score * 10) / 10 }
}

/** Every sentence that is too long, with its place. */
export const tooLong = (texts: readonly OwnText[]): readonly string[] =>
  texts.flatMap(({ file, line, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
      .map((sentence) => `${file}:${line} ${wordsOf(sentence).length} words: ${sentence}`),
  )

const parent = (place: string) => place.slice(0, Math.max(0, place.lastIndexOf('/')))

/** How each page reads. One with too few words counts with the others like it in its folder, or in the folder above. */
export function readings(texts: readonly OwnText[]): ReadonlyMap<string, Reading> {
  const measured = new Map<string, Reading>()
  let places = new Map<string, string[]>()
  for (const { file, text } of texts) places.set(file, [...(places.get(file) ?? []), text])
  while (places.size > 0) {
    const above = new Map<string, string[]>()
    for (const [place, found] of places) {
      const folder = parent(place)
      const result = reading(found)
      if (result.words >= ENOUGH_WORDS) measured.set(place, result)
      else if (folder !== '') above.set(folder, [...(above.get(folder) ?? []), ...found])
    }
    places = above
  }
  return measured
}
