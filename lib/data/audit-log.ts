import { logOrigin } from '../domain/audit/leaf'
import type { AssociationId, EntryId, Instant, PersonId } from '../domain/shared/ids'
import { hex } from '../platform/bytes'
import { toDate, toInstant } from './instants'
import type { PlainTx, Tx } from './tenant'

/** What the record prints: where the leaf stands, and the tree's size and root (hexadecimal) with this leaf as the last. */
export type Receipt = { readonly position: number; readonly treeSize: number; readonly root: string }
export type StoredReceipt = Receipt & { readonly leafHash: string; readonly body: string | null }

/** The name that every leaf of this log carries. A restore raises the epoch, so a lost branch is never taken for this one. */
export async function originOf(tx: Tx, associationId: AssociationId, log: 'd' | 'a'): Promise<string> {
  const head = await tx.auditHead.findUniqueOrThrow({
    where: { associationId_log: { associationId, log } },
    select: { epoch: true },
  })
  return logOrigin(associationId, log, head.epoch)
}

/** Appends to the `d` log. The last statement of a transaction: from here on it holds the association's head. */
export async function appendLeaf(tx: Tx, leafText: string): Promise<Receipt> {
  const [row] = await tx.$queryRaw<{ position: bigint; tree_size: bigint; root: Uint8Array }[]>`
    SELECT "position", tree_size, root FROM app.audit_append('d', ${leafText})`
  return { position: Number(row!.position), treeSize: Number(row!.tree_size), root: hex(row!.root) }
}

export type AccessEvent = {
  readonly eventId: string
  readonly at: Instant
  readonly actorId: PersonId | null
  /** Pseudonym of the dossier that was looked at; its owner can then see this event. */
  readonly objectId: string | null
  /** About a case: hidden from administrators. The database refuses `false` for a dossier event. */
  readonly caseBound: boolean
  /** The text of the leaf that it becomes when the `a` log is sequenced, in the log of this name. */
  readonly body: (origin: string) => string
}

// The epoch that was seen last. It only saves a question at every read: the insert itself holds it against the log's own.
const epochs = new Map<AssociationId, number>()

/** A restore gave the access log another epoch since it was seen here: nothing was written, and the new one is asked next. */
export class LogRenamed extends Error {
  override readonly name = 'LogRenamed'
}

/** Insert-only: its writer need not be able to read it back. */
export async function recordAccess(tx: PlainTx, associationId: AssociationId, e: AccessEvent): Promise<void> {
  const seen = epochs.get(associationId)
  if (seen !== undefined && (await insertAccess(tx, associationId, e, seen))) return
  epochs.delete(associationId)
  await knowLog(tx, associationId)
  await recordAccessLast(tx, associationId, e)
}

/** Asks the log's epoch, once: then `recordAccessLast` needs one statement. */
export async function knowLog(tx: PlainTx, associationId: AssociationId): Promise<void> {
  if (epochs.has(associationId)) return
  const [head] = await tx.$queryRaw<{ epoch: number }[]>`SELECT epoch FROM app.audit_head
    WHERE association_id = ${associationId}::uuid AND log = 'a'`
  if (head === undefined) throw new Error('this association has no access log')
  epochs.set(associationId, head.epoch)
}

/** The same in one statement, sent before this returns, so that a COMMIT may follow it unheard. After `knowLog` only. */
export async function recordAccessLast(tx: PlainTx, associationId: AssociationId, e: AccessEvent): Promise<void> {
  const seen = epochs.get(associationId)
  if (seen !== undefined && (await insertAccess(tx, associationId, e, seen))) return
  epochs.delete(associationId)
  throw new LogRenamed('the access log got another name meanwhile')
}

/** False, and nothing was written: the log has another epoch by now. */
async function insertAccess(
  tx: PlainTx,
  associationId: AssociationId,
  e: AccessEvent,
  epoch: number,
): Promise<boolean> {
  const body = e.body(logOrigin(associationId, 'a', epoch))
  const inserted =
    await tx.$executeRaw`INSERT INTO app.access_event (association_id, event_id, recorded_at, actor_id, object_id, case_bound, body)
    SELECT h.association_id, ${e.eventId}::uuid, ${toDate(e.at)}::timestamptz, ${e.actorId}::uuid, ${e.objectId}::uuid, ${e.caseBound}::boolean, ${body}::text
      FROM app.audit_head h WHERE h.association_id = ${associationId}::uuid AND h.log = 'a' AND h.epoch = ${epoch}::int`
  return inserted === 1
}

/** The receipts of these entries; `body` is null where this actor may not read it, or where it was erased. */
export async function receiptsOf(
  tx: Tx,
  associationId: AssociationId,
  eventIds: readonly EntryId[],
): Promise<Map<EntryId, StoredReceipt>> {
  const rows = await tx.$queryRaw<
    { event_id: EntryId; position: bigint; leaf_hash: Uint8Array; root: Uint8Array; body: string | null }[]
  >`SELECT l.event_id, l.position, l.leaf_hash, l.root, b.body
      FROM app.audit_leaf l LEFT JOIN app.audit_body b USING (association_id, log, position)
     WHERE l.association_id = ${associationId}::uuid AND l.event_id = ANY (${eventIds}::uuid[])`
  return new Map(
    rows.map((r) => {
      const position = Number(r.position)
      return [
        r.event_id,
        { position, treeSize: position + 1, root: hex(r.root), leafHash: hex(r.leaf_hash), body: r.body },
      ]
    }),
  )
}

export type SeenAccess = {
  readonly eventId: string
  readonly at: Instant
  readonly actorId: PersonId | null
  readonly body: string
}

/** As many as there are. */
const MOST_LINES = 2 ** 31 - 1
/** A part of the log: the newest, or what is just older or newer than a line that was shown. */
export type AccessPart = { readonly aantal: number; readonly ouderDan?: string; readonly nieuwerDan?: string }

/**
 * Who looked in this dossier (`objectId` is its pseudonym), newest first. Its owner sees all, anyone else the own ones.
 * By line and not by number: every look adds a line at the top, so numbers would shift while somebody reads on.
 */
export async function accessOf(
  tx: Tx,
  associationId: AssociationId,
  objectId: string,
  { aantal, ouderDan, nieuwerDan }: AccessPart = { aantal: MOST_LINES },
): Promise<SeenAccess[]> {
  const eventId = nieuwerDan ?? ouderDan
  const rows = await tx.accessEvent.findMany({
    where: { associationId, objectId },
    orderBy: [{ recordedAt: 'desc' }, { eventId: 'asc' }],
    // A negative number reads upwards from the line.
    take: nieuwerDan === undefined ? aantal : -aantal,
    ...(eventId === undefined ? {} : { cursor: { associationId_eventId: { associationId, eventId } }, skip: 1 }),
  })
  return rows.map((r) => ({
    eventId: r.eventId,
    at: toInstant(r.recordedAt),
    actorId: r.actorId as PersonId | null,
    body: r.body,
  }))
}

/** By the operator, after a restore: leaves written from now on name a new log. */
export async function raiseEpoch(tx: Tx, associationId: AssociationId): Promise<void> {
  await tx.$executeRaw`UPDATE app.audit_head SET epoch = epoch + 1 WHERE association_id = ${associationId}::uuid`
}
