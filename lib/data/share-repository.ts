import type { AssociationId, DossierId, Instant, PersonId } from '../domain/shared/ids'
import { toInstant } from './instants'
import type { Tx } from './tenant'

export type SharedDossier = {
  readonly dossierId: DossierId
  readonly scope: 'geheel' | 'besluiten'
  readonly until: Instant
}

/** What is shared with this person now: not withdrawn, not past its date. By number only: a label is its owner's. */
export async function listShared(
  tx: Tx,
  associationId: AssociationId,
  supervisorId: PersonId,
): Promise<SharedDossier[]> {
  const rows = await tx.$queryRaw<{ dossierId: DossierId; scope: SharedDossier['scope']; until: Date }[]>`
    SELECT s.dossier_id AS "dossierId", s.scope, s.until FROM app.share s
     WHERE s.association_id = ${associationId}::uuid AND s.supervisor_id = ${supervisorId}::uuid AND s.until > now()
       AND NOT EXISTS (SELECT FROM app.share_withdrawal w WHERE (w.association_id, w.dossier_id, w.supervisor_id, w.granted_at)
                     = (s.association_id, s.dossier_id, s.supervisor_id, s.granted_at))
     ORDER BY s.until, s.dossier_id`
  return rows.map((row) => ({ ...row, until: toInstant(row.until) }))
}
