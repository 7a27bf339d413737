import { digitsOf, type Pattern } from './pattern'

/** Everybody's numbers: Veilig Thuis, the police, emergency. */
const PUBLIC: Pattern = {
  type: 'safe',
  pattern:
    /(?<![\p{L}\d+-])(?:0(?:800|900|906|909)[ -]?\d{2,4}(?:[ -]?\d{2,4})?|112|113|144|14 ?0\d{2,3}|0\d{3} ?- ?112)(?![\p{L}\d])/gu,
}
// A dot separates only when no blank follows: "636163. 6. BSN" is the end of the number.
const SEPARATED = '(?:(?:[ \\u00a0/-]{0,3}|\\.)\\d)'
const AFTER = '(?![\\p{L}\\d])'

/** Telephone numbers as people type them: ten digits, with a country code, or after "tel". */
export const PHONES: readonly Pattern[] = [
  PUBLIC,
  {
    type: 'PHONE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d+/-])(?:\\+|00) ?31[ \\u00a0.-]{0,2}(?:\\(0\\))?[ \\u00a0.-]{0,2}\\d${SEPARATED}{8}${AFTER}`,
      'gu',
    ),
    confidence: 0.99,
  },
  {
    type: 'PHONE',
    pattern: new RegExp(`(?<![\\p{L}\\d+/-])(?:\\+|00) ?[1-9]\\d{0,2}${SEPARATED}{7,11}${AFTER}`, 'gu'),
    confidence: 0.9,
    accept: (value) => digitsOf(value).length >= 10,
  },
  {
    type: 'PHONE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d+/.-])(?:\\(?0\\d\\)?${SEPARATED}{8}|\\(?0\\d{2}\\)?${SEPARATED}{7}|\\(?0\\d{3}\\)?${SEPARATED}{6})${AFTER}`,
      'gu',
    ),
    confidence: 0.98,
    accept: (value) => digitsOf(value).length === 10 && digitsOf(value)[1] !== '0',
  },
  {
    type: 'PHONE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:tel(?:efoon)?(?:nummer|nr)?|mobiel|gsm|06)\\.?[ :]{1,3}(?<v>\\(?\\d${SEPARATED}{5,11})${AFTER}`,
      'giu',
    ),
    confidence: 0.9,
    why: 'na-trefwoord',
  },
]
