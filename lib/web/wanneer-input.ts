import type { Wanneer } from '@/lib/domain/shared/wanneer'
import { one, type Values } from './values'

/**
 * Reads back what `WanneerField` asks. Undefined when nothing was chosen: the messages below then say so. "Nu" is the
 * moment at which the form was shown, which came along in it: so a resend carries the same answer.
 */
export function wanneerOf(values: Values, name: string): unknown {
  const soort = one(values, name)
  switch (soort) {
    case 'moment':
      return { soort, op: one(values, `${name}-moment`) }
    case 'dag':
      return { soort, op: day(one(values, `${name}-op`)) }
    case 'periode':
      return { soort, van: day(one(values, `${name}-van`)), tot: day(one(values, `${name}-tot`)) || null }
    case 'omstreeks':
      return { soort, tekst: one(values, `${name}-tekst`) }
    case 'onbekend':
      return { soort }
    default:
      return undefined
  }
}

/** A browser without a date field sends what was typed: 3-11-2026 is a day too. */
function day(text: string): string {
  const [, d, m, y] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text) ?? []
  return d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text.trim()
}

/** What to say at each part of it, by its place in the input. */
export const WANNEER_MESSAGES: Readonly<Record<string, string>> = {
  happened: 'Kies wanneer het was. Weet u het niet? Kies dan “Dat weet ik niet”.',
  'happened.soort': 'Kies wanneer het was. Weet u het niet? Kies dan “Dat weet ik niet”.',
}

const dutchDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** When something happened, as the values of a `WanneerField`. */
export function wanneerValues(w: Wanneer, name = 'wanneer'): Record<string, string[]> {
  switch (w.soort) {
    case 'dag':
      return { [name]: ['dag'], [`${name}-op`]: [w.op] }
    case 'periode':
      return { [name]: ['periode'], [`${name}-van`]: [w.van], [`${name}-tot`]: [w.tot ?? ''] }
    case 'omstreeks':
      return { [name]: ['omstreeks'], [`${name}-tekst`]: [w.tekst] }
    // An exact moment is given back as its day here, which after midnight is not the day of UTC: the form asks no time.
    case 'moment':
      return { [name]: ['dag'], [`${name}-op`]: [dutchDay.format(new Date(w.op))] }
    case 'onbekend':
      return { [name]: ['onbekend'] }
  }
}
