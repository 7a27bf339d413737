import type { AssociationId } from '../domain/shared/ids'
import type { Tx } from './tenant'

/**
 * Counts one attempt and returns how many there were in the present window. `subject` names who or what is counted; let
 * it be a MAC where it is an address or a name. A count in a transaction that rolls back is not kept.
 */
export async function hit(
  tx: Tx,
  associationId: AssociationId,
  bucket: string,
  subject: string,
  windowSeconds: number,
): Promise<number> {
  const [row] = await tx.$queryRaw<
    { count: number }[]
  >`INSERT INTO app.rate_limit (association_id, bucket, subject, window_start)
    VALUES (${associationId}::uuid, ${bucket}, ${subject}, to_timestamp(floor(extract(epoch FROM now()) / ${windowSeconds}::int) * ${windowSeconds}::int))
    ON CONFLICT (association_id, bucket, subject, window_start) DO UPDATE SET count = rate_limit.count + 1 RETURNING count`
  return row!.count
}
