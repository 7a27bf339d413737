import type { KaderRef } from '../domain/kader/schema'
import type { AssociationId, DossierId, Instant, PersonId } from '../domain/shared/ids'
import { hex } from '../platform/bytes'
import { sha256 } from '../platform/crypto'
import { Prisma } from './generated/client'
import { toDate, toInstant } from './instants'
import type { PlainTx, Tx } from './tenant'

/** `document` is the exact text that was published; its SHA-256 is `ref.sha256`. */
export type KaderVersion = KaderListing & { readonly document: string }
export type KaderListing = {
  readonly ref: KaderRef
  readonly effectiveFrom: Instant
  readonly publishedAt: Instant
  readonly changeNote: string
  readonly basedOn: KaderRef | null
  /** The concept that it was; null for what the operator published. */
  readonly conceptId: string | null
  /** Withdrawn by the association: no new dossier pins it, and what pins it keeps it. */
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null
}

type Row = {
  kader_id: string
  version: string
  sha256: string
  effective_from: Date
  published_at: Date
  change_note: string
  based_on: KaderRef | null
  concept_id: string | null
  withdrawn_at: Date | null
  reason: string | null
}
// Every column by its name: see client.ts on named statements.
const LISTED = Prisma.sql`SELECT v.kader_id, v.version, v.sha256, v.effective_from, v.published_at, v.change_note, v.based_on, v.concept_id,
    w.withdrawn_at, w.reason
  FROM app.kader_version v LEFT JOIN app.kader_withdrawal w USING (association_id, kader_id, version)`
const LAST_FIRST = Prisma.sql`ORDER BY v.effective_from DESC, v.published_at DESC`
const toListing = (row: Row): KaderListing => ({
  ref: { id: row.kader_id, versie: row.version, sha256: row.sha256 },
  effectiveFrom: toInstant(row.effective_from),
  publishedAt: toInstant(row.published_at),
  changeNote: row.change_note,
  basedOn: row.based_on,
  conceptId: row.concept_id,
  withdrawn: row.withdrawn_at && { at: toInstant(row.withdrawn_at), reason: row.reason ?? '' },
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

async function documentOf(tx: PlainTx, associationId: AssociationId, ref: KaderRef): Promise<string> {
  const known = documents.get(ref.sha256)
  if (known !== undefined) return keep(ref.sha256, known)
  const [row] = await tx.$queryRaw<{ document: string }[]>`SELECT document FROM app.kader_version
    WHERE association_id = ${associationId}::uuid AND kader_id = ${ref.id} AND version = ${ref.versie}`
  if (row === undefined) throw new Error('a listed framework has no text')
  const { document } = row
  if (hex(sha256(document)) !== ref.sha256) throw new Error('a stored framework does not match its hash')
  return keep(ref.sha256, document)
}

/** The version in force at `at`: of those that were not withdrawn, the one that took effect last. */
export async function currentKader(tx: Tx, associationId: AssociationId, at: Instant): Promise<KaderVersion | null> {
  const [row] = await tx.$queryRaw<Row[]>`${LISTED}
    WHERE v.association_id = ${associationId}::uuid AND v.effective_from <= ${toDate(at)} AND w.withdrawn_at IS NULL ${LAST_FIRST} LIMIT 1`
  return whole(tx, associationId, row)
}

/**
 * The version in force at `at`, when it took effect after the one that this dossier pins; null when nothing is newer.
 * Without its text: this is asked each time that the home of a dossier is opened, in one go with the dossier itself.
 */
export async function newerKader(
  tx: PlainTx,
  associationId: AssociationId,
  dossierId: DossierId,
  at: Instant,
): Promise<KaderListing | null> {
  const [row] = await tx.$queryRaw<Row[]>`${LISTED}
    WHERE v.association_id = ${associationId}::uuid AND v.effective_from <= ${toDate(at)} AND w.withdrawn_at IS NULL
      AND v.effective_from > (SELECT p.effective_from
        FROM app.dossier d JOIN app.kader_version p USING (association_id, kader_id)
        WHERE d.association_id = ${associationId}::uuid AND d.dossier_id = ${dossierId}::uuid AND p.version = d.kader_version)
    ${LAST_FIRST} LIMIT 1`
  return row === undefined ? null : toListing(row)
}

async function whole(tx: PlainTx, associationId: AssociationId, row: Row | undefined): Promise<KaderVersion | null> {
  if (row === undefined) return null
  const listing = toListing(row)
  return { ...listing, document: await documentOf(tx, associationId, listing.ref) }
}

/** Exactly this version, as it was pinned: id, version and hash. */
export async function findKader(
  tx: PlainTx,
  associationId: AssociationId,
  ref: KaderRef,
): Promise<KaderVersion | null> {
  const [row] = await tx.$queryRaw<Row[]>`${LISTED}
    WHERE v.association_id = ${associationId}::uuid AND v.kader_id = ${ref.id} AND v.version = ${ref.versie} AND v.sha256 = ${ref.sha256}`
  return whole(tx, associationId, row)
}

/** A version by its number: the association's own number, the one that took effect last when two documents share it. */
export async function findKaderByVersion(
  tx: Tx,
  associationId: AssociationId,
  versie: string,
): Promise<KaderVersion | null> {
  const [row] = await tx.$queryRaw<Row[]>`${LISTED}
    WHERE v.association_id = ${associationId}::uuid AND v.version = ${versie} ${LAST_FIRST} LIMIT 1`
  return whole(tx, associationId, row)
}

/** All versions, the one that takes effect last first. */
export async function listKaders(tx: Tx, associationId: AssociationId): Promise<KaderListing[]> {
  const rows = await tx.$queryRaw<Row[]>`${LISTED} WHERE v.association_id = ${associationId}::uuid ${LAST_FIRST}`
  return rows.map(toListing)
}

/** From here to the end of the transaction, nobody else of the association publishes, withdraws or begins a version. */
export const holdVersions = (tx: Tx, associationId: AssociationId): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${associationId}/kader`}, 0))`

/** The concept that a second person approved, as a version. The database looks at that itself. */
export async function publishConcept(
  tx: Tx,
  associationId: AssociationId,
  k: NewKader & { readonly conceptId: string; readonly by: PersonId },
  at: Instant,
): Promise<void> {
  const basedOn = k.basedOn && JSON.stringify(k.basedOn)
  await tx.$executeRaw`INSERT INTO app.kader_version (association_id, kader_id, version, sha256, document, effective_from, published_at, published_by, change_note, based_on, concept_id)
    VALUES (${associationId}::uuid, ${k.id}, ${k.versie}, ${hex(sha256(k.document))}, ${k.document}, ${toDate(k.effectiveFrom)}, ${toDate(at)}, ${k.by}::uuid,
            ${k.changeNote}, ${basedOn}::jsonb, ${k.conceptId}::uuid)`
}

type Withdrawal = { readonly ref: KaderRef; readonly eventId: string; readonly by: PersonId; readonly reason: string }

/** The leaf has to follow in the same transaction. */
export async function withdrawKader(tx: Tx, associationId: AssociationId, w: Withdrawal, at: Instant): Promise<void> {
  await tx.$executeRaw`INSERT INTO app.kader_withdrawal (association_id, kader_id, version, sha256, event_id, withdrawn_at, withdrawn_by, reason)
    VALUES (${associationId}::uuid, ${w.ref.id}, ${w.ref.versie}, ${w.ref.sha256}, ${w.eventId}::uuid, ${toDate(at)}, ${w.by}::uuid, ${w.reason})`
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
