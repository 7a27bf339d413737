import type { AssociationId, DossierId } from '../domain/shared/ids'
import { type Key, NotAuthentic, newKey, unwrap, withOlder, wrap, wrappedUnder } from '../platform/crypto'
import type { Bytes } from '../platform/bytes'
import { rootKey } from '../platform/root-key'
import { place } from './place'
import type { PlainTx, Tx } from './tenant'

// Unwrapped keys of associations stay in memory. A key that was added by another process is read when a wrapped key
// names it, and at the latest with the next start; sealing under the older one until then does no harm.
const rings = new Map<AssociationId, Key>()

/** The association's key: seals what belongs to no dossier and wraps the keys of its dossiers. */
export async function associationKey(tx: PlainTx, associationId: AssociationId): Promise<Key> {
  return rings.get(associationId) ?? (await readRing(tx, associationId))
}

async function readRing(tx: PlainTx, associationId: AssociationId): Promise<Key> {
  const rows = await tx.$queryRaw<
    { keyId: string; wrapped: Bytes }[]
  >`SELECT key_id AS "keyId", wrapped FROM app.association_key
    WHERE association_id = ${associationId}::uuid ORDER BY created_at DESC`
  const [newest, ...older] = rows.map((row) =>
    unwrap(rootKey(), row.wrapped, place(associationId, null, 'association_key', 'wrapped', row.keyId)),
  )
  if (!newest) throw new NotAuthentic()
  const ring = withOlder(newest, older)
  rings.set(associationId, ring)
  return ring
}

/** By the operator, after a new root key: the same keys, wrapped by the newest. Nothing that they sealed changes. */
export async function rewrapAssociationKeys(tx: Tx, associationId: AssociationId): Promise<number> {
  const rows = await tx.associationKey.findMany({ where: { associationId } })
  const stale = rows.filter((row) => wrappedUnder(row.wrapped) !== rootKey().id)
  for (const { keyId, wrapped } of stale) {
    const where = place(associationId, null, 'association_key', 'wrapped', keyId)
    await tx.associationKey.update({
      where: { associationId_keyId: { associationId, keyId } },
      data: { wrapped: wrap(rootKey(), unwrap(rootKey(), wrapped, where), where) },
    })
  }
  return stale.length
}

const dossierKeyPlace = (associationId: AssociationId, dossierId: DossierId) =>
  place(associationId, dossierId, 'dossier_key', 'wrapped', dossierId)

/** A key for a new dossier. `insertDossier` stores it, wrapped, in the same transaction as the dossier's row. */
export const createDossierKey = (_tx: Tx, _associationId: AssociationId, _dossierId: DossierId): Promise<Key> =>
  Promise.resolve(newKey())

export async function storeDossierKey(
  tx: Tx,
  associationId: AssociationId,
  dossierId: DossierId,
  key: Key,
): Promise<void> {
  const wrapped = wrap(await associationKey(tx, associationId), key, dossierKeyPlace(associationId, dossierId))
  await tx.$executeRaw`INSERT INTO app.dossier_key (association_id, dossier_id, wrapped)
    VALUES (${associationId}::uuid, ${dossierId}::uuid, ${wrapped})`
}

export async function unwrapDossierKey(
  tx: PlainTx,
  associationId: AssociationId,
  dossierId: DossierId,
  wrapped: Bytes,
): Promise<Key> {
  let ring = await associationKey(tx, associationId)
  const id = wrappedUnder(wrapped)
  if (ring.id !== id && !ring.older.some((k) => k.id === id)) ring = await readRing(tx, associationId)
  return unwrap(ring, wrapped, dossierKeyPlace(associationId, dossierId))
}

/** Null when the dossier is not this actor's to see, or when its key was destroyed (erased). Never kept in memory. */
export async function dossierKey(tx: Tx, associationId: AssociationId, dossierId: DossierId): Promise<Key | null> {
  const row = await tx.dossierKey.findUnique({ where: { associationId_dossierId: { associationId, dossierId } } })
  return row && unwrapDossierKey(tx, associationId, dossierId, row.wrapped)
}
