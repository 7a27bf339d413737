import type { z } from 'zod'
import { findAssociation, type ListedAssociation } from '@/lib/data/directory-repository'
import { can, type Action } from '@/lib/domain/access/permissions'
import type { Instant } from '@/lib/domain/shared/ids'
import { inTenant } from '@/lib/data/tenant'
import { now } from '@/lib/platform/clock'
import { recordNote } from './audit-notes'
import { Abort, invalid, notFound, type Outcome } from './outcome'

/**
 * A step of logging in, when nobody is known yet: parse → association → may anybody do this? → run. There is no actor,
 * so `run` opens its own transaction (`inLogin`), in which it becomes somebody and audits that. What it refuses is
 * rolled back and then noted, without a name: who it was is not known, or not ours to keep.
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
      if (!(error instanceof Abort)) throw error
      await noteFailure(association, spec.action)
      return error.outcome
    }
  }
}

const noteFailure = ({ associationId }: ListedAssociation, action: Action): Promise<void> =>
  inTenant({ associationId, actorId: null, roles: [] }, (tx) =>
    recordNote(
      tx,
      { associationId, actor: null, at: now() },
      { type: 'toegang.login-mislukt', objectId: null, part: action, result: 'geweigerd', purpose: 'toegang' },
    ),
  )
