import type { AssociationId, Instant, PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { open, seal } from '../platform/crypto'
import { toDate, toInstant, toInstantOrNull } from './instants'
import { associationKey } from './key-repository'
import { place } from './place'
import type { Tx } from './tenant'

/** The person's own factor. Nobody else can read or change the row, an administrator neither: there is no such policy. */
export type SecondFactor = {
  readonly secret: Bytes
  readonly enrolledAt: Instant
  readonly confirmedAt: Instant | null
  /** The last time step whose code was accepted: a code is never accepted twice. */
  readonly lastStep: number
  readonly failures: number
  /** When the present run of failures began. */
  readonly windowAt: Instant
}

const placeOf = (associationId: AssociationId, personId: PersonId, enrolledAt: Instant) =>
  place(associationId, null, 'second_factor', 'secret', personId, enrolledAt)

type Raw = {
  secret: Bytes
  enrolled_at: Date
  confirmed_at: Date | null
  last_step: bigint
  failures: number
  window_at: Date
}

/** Locks the row: two attempts at once must be counted as two, and one code must open one session. */
export async function findSecondFactor(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
): Promise<SecondFactor | null> {
  const [row] = await tx.$queryRaw<
    Raw[]
  >`SELECT secret, enrolled_at, confirmed_at, last_step, failures, window_at FROM app.second_factor
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid FOR UPDATE`
  if (!row) return null
  const enrolledAt = toInstant(row.enrolled_at)
  const key = await associationKey(tx, associationId)
  return {
    secret: open(key, row.secret, placeOf(associationId, personId, enrolledAt)),
    enrolledAt,
    confirmedAt: toInstantOrNull(row.confirmed_at),
    lastStep: Number(row.last_step),
    failures: row.failures,
    windowAt: toInstant(row.window_at),
  }
}

/** A new, unconfirmed secret. False when a confirmed one stands: that takes `replaceSecondFactor`. */
export async function enrolSecondFactor(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  secret: Uint8Array,
  at: Instant,
): Promise<boolean> {
  const sealed = seal(await associationKey(tx, associationId), secret, placeOf(associationId, personId, at))
  const n =
    await tx.$executeRaw`INSERT INTO app.second_factor (association_id, person_id, secret, enrolled_at, window_at)
    VALUES (${associationId}::uuid, ${personId}::uuid, ${sealed}, ${toDate(at)}, ${toDate(at)})
    ON CONFLICT (association_id, person_id) DO UPDATE
      SET secret = excluded.secret, enrolled_at = excluded.enrolled_at, last_step = 0 WHERE second_factor.confirmed_at IS NULL`
  return n === 1
}

/** Only after the person has just given the present factor or a recovery code: the next secret, again unconfirmed. */
export async function replaceSecondFactor(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  secret: Uint8Array,
  at: Instant,
): Promise<void> {
  const sealed = seal(await associationKey(tx, associationId), secret, placeOf(associationId, personId, at))
  await tx.$executeRaw`UPDATE app.second_factor SET secret = ${sealed}, enrolled_at = ${toDate(at)}, confirmed_at = NULL, last_step = 0
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid`
}

export type Attempt = {
  readonly confirmedAt: Instant | null
  readonly lastStep: number
  readonly failures: number
  readonly windowAt: Instant
}
/** What an attempt leaves behind, right or wrong. After `findSecondFactor` in the same transaction. */
export async function saveAttempt(tx: Tx, associationId: AssociationId, personId: PersonId, a: Attempt): Promise<void> {
  await tx.$executeRaw`UPDATE app.second_factor
    SET confirmed_at = ${a.confirmedAt && toDate(a.confirmedAt)}, last_step = ${a.lastStep}, failures = ${a.failures}, window_at = ${toDate(a.windowAt)}
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid`
}

/** New codes; the unused ones of before no longer work. `hashes` are MACs under the association's key. */
export async function issueRecoveryCodes(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  hashes: readonly Bytes[],
  at: Instant,
): Promise<void> {
  await tx.$executeRaw`UPDATE app.recovery_code SET used_at = ${toDate(at)}
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid AND used_at IS NULL`
  await tx.recoveryCode.createMany({
    data: hashes.map((codeHash) => ({ associationId, personId, codeHash, issuedAt: toDate(at) })),
  })
}

/** True once per code. */
export async function useRecoveryCode(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  hash: Bytes,
  at: Instant,
): Promise<boolean> {
  const n = await tx.$executeRaw`UPDATE app.recovery_code SET used_at = ${toDate(at)}
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid AND code_hash = ${hash} AND used_at IS NULL`
  return n === 1
}

export const unusedRecoveryCodes = (tx: Tx, associationId: AssociationId, personId: PersonId): Promise<number> =>
  tx.recoveryCode.count({ where: { associationId, personId, usedAt: null } })
