import type { z } from 'zod'
import { findAssociation, type ListedAssociation } from '@/lib/data/directory-repository'
import { can, type Action } from '@/lib/domain/access/permissions'
import type { Instant } from '@/lib/domain/shared/ids'
import { now } from '@/lib/platform/clock'
import { Abort, invalid, notFound, type Outcome } from './outcome'

/**
 * A step of logging in, when nobody is known yet: parse → association → may anybody do this? → run. There is no actor,
 * so `run` opens its own transaction (`inLogin`), in which it becomes somebody and audits that.
 */
export function defineEntrance<I, O>(spec: {
  readonly action: Action
  readonly input: z.ZodType<I>
  readonly run: (association: ListedAssociation, input: I, at: Instant) => Promise<Outcome<O>>
}) {
  return async (slug: string, raw: unknown): Promise<Outcome<O>> => {
    const parsed = spec.input.safeParse(raw)
    if (!parsed.success) return invalid(parsed.error)
    if (!can(null, spec.action, 'openbaar')) return notFound
    const association = await findAssociation(slug)
    if (association === null) return notFound
    try {
      return await spec.run(association, parsed.data, now())
    } catch (error) {
      if (error instanceof Abort) return error.outcome
      throw error
    }
  }
}
