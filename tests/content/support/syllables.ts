// cspell:ignore aeiou disclosur onlin seerd updat websit äëïöü
// Counts the syllables of a Dutch word by its vowels: each run that is written as one sound is one syllable. Where Dutch
// spelling leaves a choice (sta-ti-on or sta-tion) the higher count is taken, so that no text looks easier than it is.

/** Where spelling and sound differ: loan words with a silent letter, and parts that meet in a way that no rule sees. */
const AS_SAID: readonly (readonly [RegExp, string])[] = [
  [/(?<=disclosur|onlin|websit|updat)e/g, ''],
  [/(?<=[cl])oa(?=ch|d)/g, 'o'],
  [/tea(?=m)/g, 'te'],
  // mu-se-um, pe-tro-le-um
  [/eum$/g, 'e-um'],
  // be-au-to-ri-seerd, ge-au-to-ri-seerd: a prefix, and then au
  [/^(?:ge|be)(?=au)/g, '$&-'],
  // se-ri-eus, re-li-gi-eus; but nieuw, mi-lieu
  [/ieu(?=[sz])/g, 'i-eu'],
  [/qu/g, 'kw'],
  // A y before a vowel is a consonant, as in yoga
  [/(^|[^aeou])y(?=[aeiou])/g, '$1j'],
]

/** The longest first. What is not here and stands side by side is said apart: si-tu-a-tie, re-ac-tie, i-de-aal. */
const SOUND = /eeu|ieu|oeu|eau|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi|ay|ey|oy|uy|[aeiouy]/g

const TREMA = /[äëïöü]/g
const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' }
const accentsOff = (word: string) =>
  word
    .replace(TREMA, (c) => `-${PLAIN[c] ?? c}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

/** PDF, KNMG: said letter by letter when no vowel holds it together. */
const isSpelled = (word: string) => /^[\p{Lu}]{2,}$/u.test(word) && !/[AEIOU]/.test(word)

/** The syllables of one word; 0 for what is not a word, as a number. */
export function syllables(word: string): number {
  const letters = word.normalize('NFC').replace(/[^\p{L}-]/gu, '')
  if (!/\p{L}/u.test(letters)) return 0
  if (isSpelled(letters)) return letters.length
  const sounded = AS_SAID.reduce((w, [from, to]) => w.replace(from, to), accentsOff(letters.toLowerCase()))
  return Math.max(1, sounded.match(SOUND)?.length ?? 0)
}
