import type { Instant } from '../domain/shared/ids'

/** The one place that reads the clock; everything else gets the time as an argument. */
export const now = (): Instant => new Date().toISOString() as Instant
