// cspell:ignore aeiou tkfsp uister ilder eiger inder eiter ekker
// Dutch verbs in their usual inflections, made from the infinitive; strong verbs bring their own forms.

const VOWELS = 'aeiou'
const isVowel = (letter: string | undefined) => letter !== undefined && VOWELS.includes(letter)
/** No `ge-` in the participle. */
const BOUND = /^(?:be|ge|ver|ont|her|er|mishandel|misbruik)/u
/** "-elen", "-igen", and "-eren" of native verbs: the vowel before the last consonant is short though the syllable is open. */
const UNSTRESSED =
  /[aeiou][^aeiou]+(?:el|ig)$|(?:uister|inner|eter|ilder|eiger|ander|inder|eiter|onder|ekker|akker|ijver|odder|ever)$/u

/** "maken" → "maak", "schoppen" → "schop", "leven" → "leef": the first person. */
export function stemOf(infinitive: string): string {
  if (!infinitive.endsWith('en')) return infinitive.slice(0, -1)
  const bare = infinitive.slice(0, -2)
  const [c = '', b, a] = [bare.at(-1), bare.at(-2), bare.at(-3)]
  if (c === b && !isVowel(c)) return bare.slice(0, -1)
  const hard = c === 'v' ? 'f' : c === 'z' ? 's' : c
  const long = isVowel(b) && !isVowel(a) && !isVowel(c) && c !== 'w' && !UNSTRESSED.test(bare)
  return `${bare.slice(0, -1)}${long ? b : ''}${hard}`
}

/** Present, past, participle and its inflected use. */
function regular(infinitive: string): readonly string[] {
  const stem = stemOf(infinitive)
  const voiceless = /(?:[tkfsp]|ch)$/u.test(infinitive.slice(0, -2))
  const closing = voiceless ? 't' : 'd'
  const whole = stem.endsWith(closing) ? stem : stem + closing
  const participle = BOUND.test(infinitive) ? whole : `ge${whole.replace(/^i/u, 'ï').replace(/^e/u, 'ë')}`
  const third = stem.endsWith('t') ? stem : `${stem}t`
  return [infinitive, stem, third, `${stem}${closing}e`, `${stem}${closing}en`, participle, `${participle}e`]
}

/** `schoppen` is regular; `slaan sla slaat sloeg sloegen geslagen` brings all its forms; `uit+schelden …` is separable. */
export function verbForms(entry: string): readonly string[] {
  const [head = '', ...others] = entry.trim().split(/\s+/u)
  const [prefix, infinitive] = head.includes('+') ? (head.split('+') as [string, string]) : ['', head]
  const forms = others.length === 0 ? regular(infinitive) : [infinitive, ...others]
  if (prefix === '') return [...new Set(forms)]
  return [...new Set(forms.flatMap((form) => separated(prefix, form, infinitive)))]
}

/** "schold hem uit", "uitschold", "uitgescholden", "uit te schelden". */
function separated(prefix: string, form: string, infinitive: string): readonly string[] {
  if (/^ge(?!ef|ven|lo|ni)/u.test(form) && form !== infinitive) return [`${prefix}${form}`]
  const apart = [`${prefix}${form}`, `${form} ~~${prefix}`]
  return form === infinitive ? [...apart, `${prefix} te ${form}`] : apart
}

const BETWEEN = String.raw` (?:[^\s.;:]+ ){0,9}?`

/** All forms of a list of verbs, one a line, as phrases for `anyOf`. */
export function verbs(list: string): string {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap(verbForms)
    .map((form) => form.replace(' ~~', BETWEEN))
    .join('\n')
}
