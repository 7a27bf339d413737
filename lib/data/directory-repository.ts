import { type AssociationId, PLATFORM_ID } from '../domain/shared/ids'
import { type Tx, inTenant } from './tenant'

export type ListedAssociation = {
  readonly associationId: AssociationId
  readonly slug: string
  readonly name: string
  readonly shortName: string
}

const platform = { associationId: PLATFORM_ID, actorId: null, roles: [] } as const
const listed = (row: { listedId: string; slug: string; name: string; shortName: string }): ListedAssociation => ({
  associationId: row.listedId as AssociationId,
  slug: row.slug,
  name: row.name,
  shortName: row.shortName,
})

// A slug names the same association for ever; what was found once is not asked for at every request.
const found = new Map<string, ListedAssociation>()

/** The association of the first part of an address, or null. */
export async function findAssociation(slug: string): Promise<ListedAssociation | null> {
  const known = found.get(slug)
  if (known) return known
  const association = await inTenant(platform, (tx) => findListed(tx, slug))
  if (association !== null) found.set(slug, association)
  return association
}

/** The same, in a transaction of the platform's own tenant. */
export async function findListed(tx: Tx, slug: string): Promise<ListedAssociation | null> {
  const row = await tx.directory.findUnique({ where: { associationId_slug: { associationId: PLATFORM_ID, slug } } })
  return row && listed(row)
}

export async function listAssociations(): Promise<ListedAssociation[]> {
  const rows = await inTenant(platform, (tx) =>
    tx.directory.findMany({ where: { associationId: PLATFORM_ID }, orderBy: { name: 'asc' } }),
  )
  return rows.map(listed)
}

/** By the operator, in the platform's own tenant. Listing again changes the names only. */
export async function listAssociation(tx: Tx, a: ListedAssociation): Promise<void> {
  await tx.$executeRaw`INSERT INTO app.directory (association_id, slug, listed_id, name, short_name)
    VALUES (${PLATFORM_ID}::uuid, ${a.slug}, ${a.associationId}::uuid, ${a.name}, ${a.shortName})
    ON CONFLICT (association_id, slug) DO UPDATE SET name = excluded.name, short_name = excluded.short_name`
}
