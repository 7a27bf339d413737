import type { AssociationId, PersonId } from '../domain/shared/ids'
import type { Tx } from './tenant'

export type LoggedEvent = {
  readonly log: 'd' | 'a'
  readonly actorId: PersonId | null
  /** The leaf's own text. */
  readonly body: string
}

/**
 * What is not about a case, of both logs, newest first; of each no more is read than can be shown. The database shows
 * these to an administrator only, and nobody a leaf about a case here: `case_bound` is asked for as well, since an
 * administrator may also be a therapist.
 */
export const associationLog = (tx: Tx, associationId: AssociationId, limit: number): Promise<LoggedEvent[]> =>
  tx.$queryRaw<LoggedEvent[]>`SELECT log, "actorId", body FROM (
      (SELECT log, actor_id AS "actorId", body, body::json ->> 'time' AS at FROM app.audit_body
        WHERE association_id = ${associationId}::uuid AND NOT case_bound AND log = 'd' ORDER BY position DESC LIMIT ${limit})
      UNION ALL
      (SELECT 'a', actor_id, body, body::json ->> 'time' FROM app.access_event
        WHERE association_id = ${associationId}::uuid AND NOT case_bound ORDER BY recorded_at DESC LIMIT ${limit})) events
    ORDER BY at DESC, body LIMIT ${limit}`
