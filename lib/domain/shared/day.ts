import { Instant, type Day } from './ids'

const dutch = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
})
/** What a Dutch clock shows at a moment, as if it were UTC: `2026-11-25 01:00:00`. */
const shown = (at: number): number => Date.parse(`${dutch.format(at).replace(' ', 'T')}.000Z`)

/** The moment at which a day begins in the Netherlands: 22.00 or 23.00 hours UTC of the day before. */
export function startOfDay(day: Day | string): Instant {
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  // The clock never changes at midnight, so the difference of an hour before is that of midnight itself.
  const ahead = shown(midnight - 7_200_000) - (midnight - 7_200_000)
  return Instant.parse(new Date(midnight - ahead).toISOString())
}

/** The day that it is in the Netherlands at a moment: late in the evening by UTC it is the next one. */
export const dutchDay = (at: Instant): string => dutch.format(Date.parse(at)).slice(0, 10)
