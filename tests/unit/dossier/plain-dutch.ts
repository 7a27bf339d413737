/** The number of words of the longest sentence: our own texts keep to 20 (product.md, Interaction rules). */
export const longestSentence = (text: string): number =>
  Math.max(...text.split(/[.?!]\s+/u).map((s) => s.split(/\s+/u).filter((w) => /[\p{L}\d]/u.test(w)).length))

/** What zod says by itself: English, and of no use to who typed. */
export const ENGLISH = /\b(?:invalid|expected|received|unrecognized|required|too (?:big|small)|input|option|string)\b/iu
