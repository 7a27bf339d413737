import type { Pattern } from './pattern'

export const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
)
const ABBREVIATED = ['jan', 'feb', 'febr', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'okt', 'nov', 'dec']
export const UNITS_WORDS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  )
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const ORDINALS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende'.split(
    ' ',
  )
const COMPOSED = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)'

const START = '(?<![\\p{L}\\d])'
const END = '(?![\\p{L}\\d])'
const D = '(?:0?[1-9]|[12]\\d|3[01])'
const M = '(?:0?[1-9]|1[0-2])'
const Y4 = '(?:19|20)\\d{2}'
const MONTH = `(?:${MONTHS.join('|')}|(?:${ABBREVIATED.join('|')})(?:\\.(?=[\\s,)]|$))?)(?!\\p{L})`
const YEAR = `(?:\\s{1,2}(?:${Y4}|[’']\\d{2}(?!\\d)))?`
const DAY = `${D}\\s?(?:ste|de|e)?`
const MORE_DAYS = `(?:${DAY}\\s?(?:,|-|–|/|t/m|tot en met|tot|en|of|à)\\s?){0,3}`
export const DAY_WORD = `(?:${COMPOSED}twintig(?:ste)?|(?:een|één)endertig(?:ste)?|twintigste|dertigste|twintig|dertig|${[...ORDINALS, ...UNITS_WORDS.slice(1)].toSorted((a, b) => b.length - a.length).join('|')})`
export const SMALL_WORD = `(?:(?:${COMPOSED})?(?:${TENS.join('|')})|${UNITS_WORDS.slice(1)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`
const YEAR_WORD = `(?:twee\\s?duizend(?:\\s?(?:en\\s)?${SMALL_WORD})?|(?:negentien|twintig)\\s?(?:honderd\\s?)?(?:en\\s)?${SMALL_WORD})`

const rx = (source: string) => new RegExp(source, 'giu')
const NOT_A_DAY =
  /^\s?(?:minuten|min|uur|jaar|jr|keer|x|mg|ml|weken|wk|maanden|mnd|dagen|sessies|%|punten|kinderen|personen|euro)(?!\p{L})/iu
const NO_DAY_BEFORE =
  /(?:score|pagina|blz\.?|p\.|kamer|appartement|hoofdstuk|artikel|art\.|groep|par\.|nr\.?|nummer|stap|versie|van de|schaal|=|:\s?\d*|lid|klas|leeftijd|leeftijdsgroep|kinderen van|verhouding|uitslag)\s?$/iu

const ANY_MONTH =
  /(?:[Jj]anuari|[Ff]ebruari|[Mm]aart|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]ugustus|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]ecember)/gu
/** Days, in figures and in words. A month or a year alone says too little to be one. */
export const DATES: readonly Pattern[] = [
  { type: 'DATE', pattern: rx(`${START}${Y4}[-/.]${M}[-/.]${D}(?:T\\d{2}:\\d{2})?${END}`) },
  {
    type: 'DATE',
    pattern: rx(`${START}${D}\\s?[-/.]\\s?${M}\\s?[-/.]\\s?(?:${Y4}|[’']?\\d{2})(?![\\p{L}\\d]|[-/.]\\d)`),
  },
  { type: 'DATE', pattern: rx(`${START}${D}[-/.]${MONTH}[-/.](?:${Y4}|\\d{2})${END}`) },
  { type: 'DATE', pattern: rx(`${START}${MORE_DAYS}${DAY}(?:\\s(?:van de maand|van|dezer))?\\s?${MONTH}${YEAR}`) },
  {
    type: 'DATE',
    where: ANY_MONTH,
    pattern: rx(`${START}${DAY_WORD}(?:\\s(?:van de maand|van))?\\s${MONTH}(?:\\s(?:${Y4}|${YEAR_WORD}))?(?!\\p{L})`),
  },
  { type: 'DATE', pattern: rx(`${START}${MONTH}\\s${D}(?:ste|e)?,?\\s${Y4}${END}`) },
  { type: 'DATE', pattern: rx(`${START}${Y4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`), confidence: 0.9 },
  {
    type: 'DATE',
    pattern: rx(
      `(?:geb(?:oren)?|geboortedatum|geb\\.dat|dd|d\\.d|datum|op)\\.?[ :]{1,2}(?<v>(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:${Y4}|\\d{2}))${END}`,
    ),
    why: 'na-trefwoord',
    confidence: 0.9,
  },
  {
    type: 'DATE',
    pattern: rx(
      `${START}(?:op|per|vanaf|tot|sinds|d\\.d\\.|dd|dag|van|de) (?:de )?(?<v>${D}(?:ste|de|e))(?= (?:dezer|jl|a\\.s|aanstaande)${END})`,
    ),
    confidence: 0.7,
  },
]
/** A day and a month in figures, "12-11": after the guards, since a score or a time looks the same. */
export const SHORT_DATES: readonly Pattern[] = [
  {
    type: 'DATE',
    pattern: rx(
      `(?<![\\p{L}\\d.,/:-])(?:[1-9]|0[1-9]|[12]\\d|3[01])\\s?[-/]\\s?(?:[1-9]|0[1-9]|1[0-2])(?![\\p{L}\\d/:-]|[.,]\\d)`,
    ),
    confidence: 0.8,
    accept: (_, before, after) => !NOT_A_DAY.test(after) && !NO_DAY_BEFORE.test(before),
  },
]
