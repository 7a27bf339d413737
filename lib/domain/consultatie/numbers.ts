import { digitsOf, type Pattern } from './pattern'

const START = '(?<![\\p{L}\\d])'
const END = '(?![\\p{L}\\d])'
const AT = /@|\[at\]|\(at\)| at /gu
const WEB_ADDRESS =
  /:\/\/|www\.|\.(?:nl|com|org|net|eu|be|de|info|nu|frl|io|me|tv|co|uk|fr|pl|tr|ma|app|zorg|care|school|shop|site|online|email|amsterdam|edu|gov)(?![\p{L}\d])/gu
const LOW_LINE = /_/gu
const ACCOUNT =
  /account|gebruikersnaam|berichten van|volgt|snapchat|Snapchat|insta|Insta|tiktok|TikTok|iscord|nickname|profiel/gu
const rx = (source: string, flags = 'giu') => new RegExp(source, flags)
const TLD =
  'nl|com|org|net|eu|be|de|info|nu|frl|amsterdam|online|site|app|io|me|tv|co|uk|fr|pl|tr|ma|edu|gov|school|care|zorg|email|shop'

/** Mail, web and accounts. */
export const WEB: readonly Pattern[] = [
  {
    type: 'EMAIL',
    where: AT,
    pattern: rx("(?<![\\w.+'-])[\\p{L}\\d][\\p{L}\\d._%+'-]{0,63}@[\\p{L}\\d.-]{1,80}\\.\\p{L}{2,12}"),
    confidence: 0.99,
  },
  {
    type: 'EMAIL',
    where: AT,
    pattern: rx(
      '(?<![\\w.])[\\w.+-]{1,64}\\s?(?:\\[at\\]|\\(at\\)| at )\\s?[\\w-]{2,60}\\.(?:nl|com|be|org|net|eu)\\b',
    ),
  },
  {
    type: 'URL',
    where: WEB_ADDRESS,
    pattern: rx('(?:https?://|www\\.)[^\\s<>"’”‘“()]{3,300}(?<![.,;:!?\'])'),
    confidence: 0.98,
  },
  {
    type: 'URL',
    where: WEB_ADDRESS,
    pattern: rx(
      `${START}(?<!@)[\\p{L}\\d](?:[\\p{L}\\d-]{0,62}\\.){1,4}(?:${TLD})(?:/[^\\s<>"’”‘“()]{0,300}(?<![.,;:!?]))?${END}`,
    ),
    accept: (value) => /^\p{Ll}|\//u.test(value) && !/^(?:n\.v\.t|t\.b\.v)/u.test(value),
  },
  {
    type: 'HANDLE',
    where: AT,
    pattern: rx('(?<![\\p{L}\\d@.])@[\\p{L}\\d_][\\p{L}\\d_.]{1,40}(?<!\\.)'),
    confidence: 0.97,
  },
]

const SAFE_CODE =
  /^(?:dsm|icd|covid|groep|klas|stap|nt|havo|vwo|vmbo|cito|mp|sdq|art|par|fase|wisc|aso|b\d|f\d|z\d|v\d|k\d)[-_]?\d/iu
/** Accounts without an @: only what no word looks like. After the numbers. */
export const BARE_HANDLES: readonly Pattern[] = [
  {
    type: 'HANDLE',
    where: LOW_LINE,
    pattern: rx(`${START}[\\p{L}\\d]{1,30}(?:_[\\p{L}\\d]{1,30}){1,4}_{0,3}${END}`),
    confidence: 0.9,
  },
  {
    type: 'HANDLE',
    pattern: rx(`${START}\\p{Ll}{4,24}[._]?\\d{2,5}(?:\\p{Ll}{1,8}\\d{0,4})?${END}`, 'gu'),
    confidence: 0.85,
    accept: (value) => !SAFE_CODE.test(value),
  },
  {
    type: 'HANDLE',
    where: ACCOUNT,
    pattern: rx(
      `(?:account|gebruikersnaam|berichten van|volgt|snapchat|insta(?:gram)?|tiktok|discord|nickname|profiel)\\s{1,2}(?:als |van |is |heet |naam |: ?)?[‘'"]?(?<v>\\p{Ll}[\\p{Ll}\\d._]{4,30})${END}`,
      'gu',
    ),
    confidence: 0.7,
    accept: (value) => /\d|^x|x$|\p{Ll}x\p{Ll}/u.test(value),
  },
]

/** How long an account number is, by country, its two letters and check digits not counted. */
const IBAN_LENGTHS: Readonly<Record<number, string>> = {
  11: 'NO',
  12: 'BE',
  14: 'NL|DK|FI',
  16: 'AT|LU|LT|EE',
  17: 'CH|HR|LV|LI',
  18: 'DE|GB|IE|BG|GE',
  20: 'ES|SE|CZ|RO|SK|SA|TN',
  21: 'PT',
  22: 'TR|IS',
  23: 'FR|IT|GR|MC',
  24: 'PL|MA|HU|CY|AL',
}
const IBANS = Object.entries(IBAN_LENGTHS)
  .map(([length, countries]) => `(?:${countries})[ .-]?\\d{2}(?:[ .-]?[A-Z0-9]){${length}}`)
  .join('|')

/** Mod 97 of the letters and digits, the country code moved to the end. */
function isIban(value: string): boolean {
  const plain = value.replace(/[^\p{L}\d]/gu, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(plain)) return false
  let rest = 0
  for (const c of plain.slice(4) + plain.slice(0, 4)) {
    const n = Number.parseInt(c, 36)
    rest = (n > 9 ? rest * 100 + n : rest * 10 + n) % 97
  }
  return rest === 1
}

/** The eleven-test of a citizen service number. */
export function isBsn(value: string): boolean {
  const digits = digitsOf(value).padStart(9, '0')
  if (digits.length !== 9 || Number(digits) === 0) return false
  let sum = 0
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(digits[i])
  return (sum - Number(digits[8])) % 11 === 0
}

/** Numbers whose form or checksum leaves no doubt. */
export const CHECKED: readonly Pattern[] = [
  {
    type: 'IBAN',
    pattern: rx(`${START}(?:${IBANS})${END}`),
    why: 'controlegetal',
    confidence: 0.99,
    accept: isIban,
  },
  { type: 'IBAN', pattern: rx(`${START}NL ?\\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\\d){9,10}${END}`), confidence: 0.9 },
  {
    type: 'IBAN',
    pattern: rx(
      '(?:iban|rekening(?:nummer|nr)?\\.?)[^\\d\\n]{0,12}?(?<v>[A-Z]{2}\\d{2}[A-Z0-9 ]{10,32}\\d|\\d[\\d. ]{6,14}\\d)',
    ),
    why: 'na-trefwoord',
  },
  {
    type: 'ID',
    pattern: rx(`${START}C/\\d{2}/\\d{5,7}(?:\\s?/\\s?[A-Z]{2}\\s?[A-Z]{2}\\s?\\d{2}[-/]\\d{1,6})?${END}`),
  },
  { type: 'ID', pattern: rx(`${START}(?:FA|JE|KG|HA)\\s?(?:RK|ZA)\\s?\\d{2}[-/]\\d{1,6}${END}`) },
  { type: 'ID', pattern: rx(`${START}ECLI:[A-Z]{2}:[A-Z]{2,8}:\\d{4}:[A-Z0-9]{1,12}${END}`) },
  { type: 'ID', pattern: rx(`${START}\\d{2}[/-]\\d{6}-\\d{2}${END}`) },
  { type: 'ID', pattern: rx(`${START}PL\\d{4}[-/ ]?\\d{4,12}(?:[-/]\\d{1,4})?${END}`) },
  {
    type: 'ID',
    pattern: rx(`${START}(?:VT|AMK|ASHG|ZA|WMO|JW|CJG|RVDK|VIB|V|SKJ|BIG|AGB|PV|BVH)[-/]\\d[\\d/.-]{2,20}\\d${END}`),
  },
  {
    type: 'BSN',
    pattern: rx(
      '(?:bsn|burgerservice ?nummer|burgerservicenr|sofi-?nummer|sofinr)(?:-nummer)?[^\\d\\n]{0,45}?(?<v>\\d(?:(?:[ -]|\\.(?! ))?\\d){7,8})(?!\\d)',
    ),
    why: 'na-trefwoord',
    confidence: 0.99,
    accept: (value) => /^\d{8,9}$/u.test(digitsOf(value)),
  },
]

const NUMBER_WORDS =
  'dossier(?:nummer|nr)?|cli[eë]nt(?:en)?(?:nummer|nr)|pati[eë]nt(?:en)?(?:nummer|nr)|zaak(?:snummer|nummer|nr)?|rekest(?:nummer|nr)?|parket(?:nummer|nr)?|' +
  'kenmerk|referentie|ref|polis(?:nummer|nr)?|melding(?:snummer|snr)?|advies(?:nummer|nr|vraag)?|aangifte(?:nummer|nr)?|proces-verbaal|pv|mutatie(?:nummer)?|' +
  'big(?:-registratie|-nummer|-nr)?|agb(?:-code|-nummer)?|skj(?:-registratie|-nummer)?|kvk(?:-nummer)?|v-nummer|vreemdelingennummer|registratie(?:nummer|nr)?|' +
  'nummer|nr|paspoort(?:nummer)?|rijbewijs(?:nummer)?|id-kaart|identiteitskaart|documentnummer|lidnummer|leerlingnummer|personeelsnummer|beschikking(?:snummer)?|' +
  'indicatie|wmo(?:-melding|-nummer)?|code|casus(?:nummer|nr)?|relatienummer|klantnummer|kaartnummer|verzekeringsnummer|verzekerdennummer|onder'
const NOT_OURS =
  /(?:artikel(?:nr|nummer)?|bestel(?:nr|nummer)|order(?:nr|nummer)|isbn|product(?:nr|nummer)|versie|model)\.?\s{0,2}[:#]?\s{0,2}$/iu
const isYear = (value: string) => /^(?:19|20)\d{2}$/u.test(value)

/** Numbers that a word before them names. After the telephone numbers. */
export const NAMED: readonly Pattern[] = [
  {
    type: 'ID',
    pattern: rx(
      `${START}(?:${NUMBER_WORDS})\\.?(?:\\s(?:is|nr|nummer|met nummer|onder nummer|onder))?\\.?\\s{0,2}[:#(]?\\s{0,2}(?<v>[A-Z]{0,5}[-/.]?\\d(?:[\\d./-]|[A-Z](?=[\\d/-])){1,26}\\d(?: \\d{3,5}(?![\\p{L}\\d/:.-]))?)${END}`,
    ),
    why: 'na-trefwoord',
    accept: (value, before) => digitsOf(value).length >= 4 && !isYear(value) && !NOT_OURS.test(before),
  },
  {
    type: 'BSN',
    pattern: rx(`(?<![\\p{L}\\d.,/-])\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?![\\p{L}\\d])`),
    why: 'controlegetal',
    accept: isBsn,
  },
  {
    type: 'BSN',
    pattern: rx(`(?<![\\p{L}\\d.,/-])\\d{4}[ .]\\d{2}[ .]\\d{3}(?![\\p{L}\\d])`),
    why: 'controlegetal',
    accept: isBsn,
  },
]

/** A long number that nothing explains is somebody's. Last. */
export const LEFT_OVER: readonly Pattern[] = [
  { type: 'ID', pattern: rx(`${START}[A-Z]{1,5}-?\\d{4,12}${END}`, 'gu'), confidence: 0.7, why: 'cijfers' },
  {
    type: 'ID',
    pattern: rx(`(?<![\\p{L}\\d€.,])\\d{6,20}${END}`),
    confidence: 0.7,
    why: 'cijfers',
    accept: (_, before) => !/€\s?$/u.test(before),
  },
  {
    type: 'ID',
    pattern: rx(`(?<![\\p{L}\\d€.,/-])\\d{2,8}(?:[-/.]\\d{2,8}){1,4}(?![\\p{L}\\d])`),
    confidence: 0.55,
    why: 'cijfers',
    accept: (value) => digitsOf(value).length >= 7,
  },
]
