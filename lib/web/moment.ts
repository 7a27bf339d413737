import type { Instant } from '@/lib/domain/shared/ids'
import { now } from '@/lib/platform/clock'

/** Instants of one format compare as text. */
export const isStillToCome = (at: Instant): boolean => at > now()
