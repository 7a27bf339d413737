import type { KaderRef } from '../domain/kader/schema'
import type { AssociationId, Instant } from '../domain/shared/ids'
import { hex } from '../platform/bytes'
import { sha256 } from '../platform/crypto'
import { toDate, toInstant } from './instants'
import type { Tx } from './tenant'

/** `document` is the exact text that was published; its SHA-256 is `ref.sha256`. */
export type KaderVersion = KaderListing & { readonly document: string }
export type KaderListing = {
  readonly ref: KaderRef
  readonly effectiveFrom: Instant
  readonly publishedAt: Instant
  readonly changeNote: string
  readonly basedOn: KaderRef | null
}

type Row = {
  kaderId: string
  version: string
  sha256: string
  effectiveFrom: Date
  publishedAt: Date
  changeNote: string
  basedOn: unknown
}
const LISTED = {
  kaderId: true,
  version: true,
  sha256: true,
  effectiveFrom: true,
  publishedAt: true,
  changeNote: true,
  basedOn: true,
} as const
const toListing = (row: Row): KaderListing => ({
  ref: { id: row.kaderId, versie: row.version, sha256: row.sha256 },
  effectiveFrom: toInstant(row.effectiveFrom),
  publishedAt: toInstant(row.publishedAt),
  changeNote: row.changeNote,
  basedOn: row.basedOn as KaderRef | null,
})

// A version's text is found by the hash of that text, so it cannot become stale. A few hundred kB each: keep a few.
const KEPT = 24
const documents = new Map<string, string>()
function keep(sha: string, document: string): string {
  documents.delete(sha)
  documents.set(sha, document)
  if (documents.size > KEPT) documents.delete(documents.keys().next().value!)
  return document
}

async function documentOf(tx: Tx, associationId: AssociationId, ref: KaderRef): Promise<string> {
  const known = documents.get(ref.sha256)
  if (known !== undefined) return keep(ref.sha256, known)
  const { document } = await tx.kaderVersion.findUniqueOrThrow({
    where: { associationId_kaderId_version: { associationId, kaderId: ref.id, version: ref.versie } },
    select: { document: true },
  })
  if (hex(sha256(document)) !== ref.sha256) throw new Error('a stored framework does not match its hash')
  return keep(ref.sha256, document)
}

/** The version in force at `at`: the one that took effect last. */
export async function currentKader(tx: Tx, associationId: AssociationId, at: Instant): Promise<KaderVersion | null> {
  const row = await tx.kaderVersion.findFirst({
    where: { associationId, effectiveFrom: { lte: toDate(at) } },
    orderBy: [{ effectiveFrom: 'desc' }, { publishedAt: 'desc' }],
    select: LISTED,
  })
  if (!row) return null
  const listing = toListing(row)
  return { ...listing, document: await documentOf(tx, associationId, listing.ref) }
}

/** Exactly this version, as it was pinned: id, version and hash. */
export async function findKader(tx: Tx, associationId: AssociationId, ref: KaderRef): Promise<KaderVersion | null> {
  const row = await tx.kaderVersion.findUnique({
    where: {
      associationId_kaderId_version_sha256: { associationId, kaderId: ref.id, version: ref.versie, sha256: ref.sha256 },
    },
    select: LISTED,
  })
  return row && { ...toListing(row), document: await documentOf(tx, associationId, ref) }
}

/** A version by its number: the association's own number, the one that took effect last when two documents share it. */
export async function findKaderByVersion(
  tx: Tx,
  associationId: AssociationId,
  versie: string,
): Promise<KaderVersion | null> {
  const row = await tx.kaderVersion.findFirst({
    where: { associationId, version: versie },
    orderBy: [{ effectiveFrom: 'desc' }, { publishedAt: 'desc' }],
    select: LISTED,
  })
  if (!row) return null
  const listing = toListing(row)
  return { ...listing, document: await documentOf(tx, associationId, listing.ref) }
}

/** All versions, the one that takes effect last first. */
export async function listKaders(tx: Tx, associationId: AssociationId): Promise<KaderListing[]> {
  const rows = await tx.kaderVersion.findMany({
    where: { associationId },
    orderBy: [{ effectiveFrom: 'desc' }, { publishedAt: 'desc' }],
    select: LISTED,
  })
  return rows.map(toListing)
}

export type NewKader = {
  readonly id: string
  readonly versie: string
  readonly document: string
  readonly effectiveFrom: Instant
  readonly changeNote: string
  readonly basedOn: KaderRef | null
}

/** By the operator. False when this version was published before with the same text; another text under it is refused. */
export async function importKader(tx: Tx, associationId: AssociationId, k: NewKader, at: Instant): Promise<boolean> {
  const sha = hex(sha256(k.document))
  const before = await tx.kaderVersion.findUnique({
    where: { associationId_kaderId_version: { associationId, kaderId: k.id, version: k.versie } },
    select: { sha256: true },
  })
  if (before && before.sha256 !== sha)
    throw new Error(`Versie ${k.versie} van ${k.id} is al gepubliceerd met een andere tekst. Geef een nieuw nummer.`)
  if (before) return false
  const basedOn = k.basedOn && JSON.stringify(k.basedOn)
  await tx.$executeRaw`INSERT INTO app.kader_version (association_id, kader_id, version, sha256, document, effective_from, published_at, change_note, based_on)
    VALUES (${associationId}::uuid, ${k.id}, ${k.versie}, ${sha}, ${k.document}, ${toDate(k.effectiveFrom)}, ${toDate(at)}, ${k.changeNote}, ${basedOn}::jsonb)`
  return true
}
