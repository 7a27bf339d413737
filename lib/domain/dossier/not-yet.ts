import type { Instant } from '../shared/ids'
import type { Wanneer } from '../shared/wanneer'
import type { NieuweInhoud } from './decide-input'
import type { FieldError } from './refusal'

const DAY_MS = 86_400_000
/** Before this no living person saw anything: a year of two digits, or a slip. */
const LONG_AGO = '1900-01-01'
const NOT_YET = 'Deze dag moet nog komen. Kijk de dag en het jaar na.'
const TOO_LONG_AGO = 'Deze dag is te lang geleden. Kijk het jaar na.'

/**
 * What is recorded has happened. The day after today still passes: somewhere it has begun, and a clock may run ahead
 * (nobody should lose a night's work over an hour).
 */
export function notYet(nieuw: readonly NieuweInhoud[], at: Instant): readonly FieldError[] {
  const last = new Date(Date.parse(at) + DAY_MS).toISOString().slice(0, 10)
  return nieuw.flatMap(({ happened }) => daysOf(happened).flatMap(([field, day]) => wrong(field, day, last)))
}

function wrong(field: string, day: string, last: string): readonly FieldError[] {
  if (day > last) return [{ field: `happened.${field}`, message: NOT_YET }]
  return day < LONG_AGO ? [{ field: `happened.${field}`, message: TOO_LONG_AGO }] : []
}

function daysOf(w: Wanneer): readonly (readonly [string, string])[] {
  if (w.soort === 'dag') return [['op', w.op]]
  if (w.soort === 'moment') return [['op', w.op.slice(0, 10)]]
  return w.soort === 'periode' ? [['van', w.van], ...(w.tot === null ? [] : [['tot', w.tot] as const])] : []
}
