import { DAY_WORD, MONTHS, SMALL_WORD, UNITS_WORDS } from './dates'
import { fold } from './fold'
import type { Lexicon } from './lexicon'

const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const ORDINAL =
  'nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende'.split(
    ' ',
  )
const DAY_MS = 86_400_000

/** A number in Dutch words below a hundred, or in figures. */
export function numberOf(text: string): number | undefined {
  if (/^\p{N}+$/u.test(text)) return Number(text)
  const word = fold(text).replace(/(?:ste|de)$/u, (ending) => (UNITS_WORDS.includes(fold(text)) ? ending : ''))
  const ordinal = ORDINAL.indexOf(fold(text))
  if (ordinal > 0) return ordinal
  const unit = UNITS_WORDS.indexOf(word)
  if (unit >= 0) return unit
  const ten = TENS.findIndex((name) => name !== '' && word.endsWith(name))
  if (ten < 0) return undefined
  const head = word.slice(0, word.length - TENS[ten]!.length).replace(/en$/u, '')
  const units = head === '' ? 0 : UNITS_WORDS.indexOf(head)
  return units < 0 ? undefined : 10 * ten + units
}

const bands: readonly (readonly [number, string])[] = [
  [1, '0 of 1 jaar'],
  [3, '2 of 3 jaar'],
  [5, '4 of 5 jaar'],
  [8, '6 tot en met 8 jaar'],
  [11, '9 tot en met 11 jaar'],
  [14, '12 tot en met 14 jaar'],
  [17, '15 tot en met 17 jaar'],
  [24, '18 tot en met 24 jaar'],
]

/** The age band that replaces an age. */
export function ageBand(years: number): string {
  const band = bands.find(([last]) => years <= last)
  if (band) return band[1]
  if (years >= 85) return '85 jaar of ouder'
  const from = years < 35 ? 25 : 5 + 10 * Math.floor((years - 5) / 10)
  return `${from} tot en met ${from + 9} jaar`
}

export function generaliseAge(surface: string): string | undefined {
  const found = new RegExp(`\\p{N}{1,3}|${SMALL_WORD}`, 'iu').exec(surface)?.[0]
  const years = found === undefined ? undefined : numberOf(found)
  if (years === undefined) return undefined
  return /maand|mnd|week|weken|dagen/iu.test(surface) && !/jaar|jr|;/iu.test(surface) ? ageBand(0) : ageBand(years)
}

type Day = { readonly day: number; readonly month: number; readonly year?: number }

/** The day that a text names, as far as it does. */
export function dayOf(surface: string): Day | undefined {
  const text = fold(surface)
  const iso = /((?:19|20)\d{2})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?!\d)/u.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const plain = /(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?'?(\d{4}|\d{2}))?/u.exec(text)
  if (plain) return { day: Number(plain[1]), month: Number(plain[2]), ...yearOf(plain[3]) }
  const month = MONTHS.findIndex((name) => text.includes(name)) + 1 || shortMonth(text)
  const day = numberOf(new RegExp(`\\d{1,2}|${DAY_WORD}`, 'iu').exec(text)?.[0] ?? '')
  if (!month || day === undefined) return undefined
  return { day, month, ...yearOf(/\b((?:19|20)\d{2})\b/u.exec(text)?.[1]) }
}

const shortMonth = (text: string): number => {
  const found = /\b(jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)/u.exec(text)?.[1]
  return found === undefined
    ? 0
    : ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].indexOf(found) + 1
}
const yearOf = (text: string | undefined): { readonly year?: number } => {
  if (text === undefined) return {}
  const year = Number(text)
  return { year: text.length === 4 ? year : year > 40 ? 1900 + year : 2000 + year }
}

/** How long before or after the reference day: "3 weken eerder". Undefined when the day cannot be read. */
export function relativeDay(surface: string, refDate: string): string | undefined {
  const named = dayOf(surface)
  const now = Date.parse(refDate)
  if (!named || Number.isNaN(now)) return undefined
  const { day, month } = named
  let then = Date.UTC(named.year ?? Number(refDate.slice(0, 4)), month - 1, day)
  // Without a year the nearest one is meant.
  if (named.year === undefined && then - now > 200 * DAY_MS)
    then = Date.UTC(Number(refDate.slice(0, 4)) - 1, month - 1, day)
  const days = Math.round((then - now) / DAY_MS)
  if (Number.isNaN(days)) return undefined
  const amount = Math.abs(days)
  if (amount === 0) return 'dezelfde dag'
  const side = days < 0 ? 'eerder' : 'later'
  if (amount < 14) return `${amount === 1 ? '1 dag' : `${amount} dagen`} ${side}`
  if (amount < 70) return `ongeveer ${Math.round(amount / 7)} weken ${side}`
  if (amount < 730) return `ongeveer ${Math.round(amount / 30.4)} maanden ${side}`
  return `ongeveer ${Math.round(amount / 365.25)} jaar ${side}`
}

/** Whole years between two days. */
export function yearsBetween(from: Day & { readonly year: number }, refDate: string): number {
  const [year = 0, month = 1, day = 1] = refDate.split('-').map(Number)
  const before = month < from.month || (month === from.month && day < from.day)
  return Math.max(0, year - from.year - (before ? 1 : 0))
}

const PARTS: Readonly<Record<string, string>> = {
  Groningen: 'noorden',
  Friesland: 'noorden',
  Drenthe: 'noorden',
  Overijssel: 'oosten',
  Gelderland: 'oosten',
  Flevoland: 'midden',
  Utrecht: 'midden',
  'Noord-Holland': 'westen',
  'Zuid-Holland': 'westen',
  Zeeland: 'zuidwesten',
  'Noord-Brabant': 'zuiden',
  Limburg: 'zuiden',
}

/** The part of the country: a province would name Utrecht by "Utrecht". */
export function generalisePlace(surface: string, lexicon: Lexicon): string {
  const part = PARTS[lexicon.province(fold(surface)) ?? '']
  return part === undefined ? 'plaats' : `plaats in het ${part} van het land`
}
