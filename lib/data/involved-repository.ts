import { IdentiteitGegevens } from '../domain/dossier/entries-signalen'
import type { AssociationId, DossierId, EntryId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { type Key, newKey, open, seal, unwrap, wrap } from '../platform/crypto'
import { place } from './place'
import type { Tx } from './tenant'

const keyPlace = (associationId: AssociationId, dossierId: DossierId, involvedId: EntryId) =>
  place(associationId, dossierId, 'involved_key', 'wrapped', involvedId)
// In an entry's content and not in a column: bound to the person, so that a name cannot be put at somebody else.
const boxPlace = (associationId: AssociationId, dossierId: DossierId, involvedId: EntryId) =>
  place(associationId, dossierId, 'entry', 'identiteit', involvedId)

/** The keys of persons in this dossier, by the entry with which each came into it. Only its owner gets any. */
export async function involvedKeys(
  tx: Tx,
  associationId: AssociationId,
  dossierId: DossierId,
  dossierKey: Key,
): Promise<ReadonlyMap<EntryId, Key>> {
  const rows = await tx.$queryRaw<{ involved_id: EntryId; wrapped: Bytes }[]>`SELECT involved_id, wrapped
    FROM app.involved_key WHERE association_id = ${associationId}::uuid AND dossier_id = ${dossierId}::uuid`
  return new Map(
    rows.map(({ involved_id: id, wrapped }) => [
      id,
      unwrap(dossierKey, wrapped, keyPlace(associationId, dossierId, id)),
    ]),
  )
}

/** The key of one person, made the first time that a name is noted. */
export async function involvedKey(
  tx: Tx,
  associationId: AssociationId,
  dossierId: DossierId,
  involvedId: EntryId,
  dossierKey: Key,
): Promise<Key> {
  const known = (await involvedKeys(tx, associationId, dossierId, dossierKey)).get(involvedId)
  if (known !== undefined) return known
  const key = newKey()
  const wrapped = wrap(dossierKey, key, keyPlace(associationId, dossierId, involvedId))
  await tx.$executeRaw`INSERT INTO app.involved_key (association_id, dossier_id, involved_id, wrapped)
    VALUES (${associationId}::uuid, ${dossierId}::uuid, ${involvedId}::uuid, ${wrapped})`
  return key
}

/** Sealed for an entry's content, in base64. */
export const sealIdentity = (
  key: Key,
  associationId: AssociationId,
  dossierId: DossierId,
  involvedId: EntryId,
  gegevens: IdentiteitGegevens,
): string =>
  Buffer.from(
    seal(key, Buffer.from(JSON.stringify(gegevens), 'utf8'), boxPlace(associationId, dossierId, involvedId)),
  ).toString('base64')

export function openIdentity(
  key: Key,
  associationId: AssociationId,
  dossierId: DossierId,
  involvedId: EntryId,
  box: string,
): IdentiteitGegevens {
  const bytes = open(key, Buffer.from(box, 'base64'), boxPlace(associationId, dossierId, involvedId))
  return IdentiteitGegevens.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
}
