const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  ə: 'e',
  ǝ: 'e',
}
const SPECIAL = /[łıøđðþßæœĳəǝ]/gu
const APOSTROPHES = /[’‘`´ʼ‛]/gu
// Characters without ink inside a word: a soft hyphen or a zero-width space would else hide a name.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
const ASCII = /^[a-z0-9'-]*$/u

/** What two spellings of one word have in common: lower case, no accents, one kind of apostrophe and hyphen. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(SPECIAL, (c) => PLAIN[c] ?? c)
    .replace(APOSTROPHES, "'")
    .replace(/[‐‑‒–]/gu, '-')
    .replace(INVISIBLE, '')
}
