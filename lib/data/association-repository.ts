import type { AssociationId, Instant } from '../domain/shared/ids'
import { type Key, newKey, wrap } from '../platform/crypto'
import type { Huisstijl } from '../domain/vereniging/huisstijl'
import { rootKey } from '../platform/root-key'
import { toDate } from './instants'
import { place } from './place'
import type { Tx } from './tenant'

export type NewAssociation = {
  readonly associationId: AssociationId
  readonly slug: string
  readonly name: string
  readonly shortName: string
}

/** By the operator, in the association's own tenant: its row, its first key and the empty heads of its two logs. */
export async function foundAssociation(tx: Tx, a: NewAssociation, at: Instant): Promise<void> {
  const { associationId, slug, name, shortName } = a
  await tx.association.create({ data: { associationId, slug, name, shortName } })
  await addAssociationKey(tx, associationId, at)
  await tx.auditHead.createMany({ data: ['d', 'a'].map((log) => ({ associationId, log })) })
}

/** The newest key seals; the ones before it still open what they sealed. */
export async function addAssociationKey(tx: Tx, associationId: AssociationId, at: Instant): Promise<Key> {
  const key = newKey()
  const wrapped = wrap(rootKey(), key, place(associationId, null, 'association_key', 'wrapped', key.id))
  await tx.associationKey.create({ data: { associationId, keyId: key.id, wrapped, createdAt: toDate(at) } })
  return key
}

export type AssociationRow = NewAssociation & { readonly settings: unknown }

export async function findAssociationRow(tx: Tx, associationId: AssociationId): Promise<AssociationRow | null> {
  const row = await tx.association.findUnique({ where: { associationId } })
  return row && { associationId, slug: row.slug, name: row.name, shortName: row.shortName, settings: row.settings }
}

/** By the operator, in the association's own tenant: its two colours, beside whatever else it has set. */
export async function setHouseStyle(tx: Tx, associationId: AssociationId, huisstijl: Huisstijl): Promise<void> {
  await tx.$executeRaw`UPDATE app.association SET settings = settings || ${JSON.stringify({ huisstijl })}::jsonb
    WHERE association_id = ${associationId}::uuid`
}
