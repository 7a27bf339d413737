import type { Day, Instant } from '../domain/shared/ids'

export const toInstant = (date: Date): Instant => date.toISOString() as Instant
export const toInstantOrNull = (date: Date | null): Instant | null => (date ? toInstant(date) : null)
export const toDate = (instant: Instant): Date => new Date(instant)
export const dayToDate = (day: Day): Date => new Date(`${day}T00:00:00.000Z`)
