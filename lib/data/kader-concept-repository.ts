import type { KaderRef } from '../domain/kader/schema'
import type { AssociationId, Instant, PersonId } from '../domain/shared/ids'
import { hex } from '../platform/bytes'
import { sha256 } from '../platform/crypto'
import { Prisma } from './generated/client'
import { toDate, toInstant } from './instants'
import type { Tx } from './tenant'

export const CONCEPT_STATES = ['concept', 'ter-consultatie', 'akkoord', 'gepubliceerd', 'weggelegd'] as const
export type ConceptState = (typeof CONCEPT_STATES)[number]

/** Where a concept is now. The database moves it one step at a time, and never without the step and its leaf. */
export type ConceptRow = {
  readonly conceptId: string
  readonly number: number
  /** The version that it began as; null when it came from a file. */
  readonly startedFrom: KaderRef | null
  readonly startedAt: Instant
  readonly status: ConceptState
  readonly revision: number
  readonly sha256: string
  readonly changedAt: Instant
  /** Who changed the text last, and so may not approve it. Null: the operator. */
  readonly lastAuthor: PersonId | null
  readonly approvedBy: PersonId | null
}
/** What somebody did to a concept, in the words of the closed list of events without `kader.`. */
export type StepKind =
  | 'concept-begonnen'
  | 'concept-bewerkt'
  | 'ter-consultatie'
  | 'terug-naar-concept'
  | 'waarschuwing-aanvaard'
  | 'akkoord'
  | 'concept-weggelegd'
  | 'gepubliceerd'
export type ConceptStep = {
  readonly revision: number
  readonly kind: StepKind
  readonly status: ConceptState
  readonly sha256: string
  readonly authorId: PersonId | null
  readonly at: Instant
  readonly detail: StepDetail
}
/** What a step was about. `plek`: the block that was edited, in its own words of place. */
export type StepDetail = {
  readonly wat?: string
  readonly plek?: string
  /** Undone by this step: the revision whose edit was taken back. */
  readonly ongedaan?: number
  /** A warning that was accepted, and why. */
  readonly aanvaard?: {
    readonly plaats: string
    readonly uitleg: string
    readonly reden: string
    /** Which warning, and the words of the block that it was accepted for (usecases/kader/readiness.ts). */
    readonly sleutel: string
    readonly stand: string
  }
}

type Raw = {
  concept_id: string
  number: number
  started_from: KaderRef | null
  started_at: Date
  status: ConceptState
  revision: number
  sha256: string
  changed_at: Date
  last_author: PersonId | null
  approved_by: PersonId | null
}
const COLUMNS = Prisma.sql`c.concept_id, c.number, c.started_from, c.started_at, c.status, c.revision, c.sha256, c.changed_at,
  c.last_author, c.approved_by`
const toRow = (r: Raw): ConceptRow => ({
  conceptId: r.concept_id,
  number: r.number,
  startedFrom: r.started_from,
  startedAt: toInstant(r.started_at),
  status: r.status,
  revision: r.revision,
  sha256: r.sha256,
  changedAt: toInstant(r.changed_at),
  lastAuthor: r.last_author,
  approvedBy: r.approved_by,
})

/** Null: not there, or not for this person. `forUpdate` lets the acts on one concept queue. */
export async function findConcept(
  tx: Tx,
  associationId: AssociationId,
  conceptId: string,
  { forUpdate = false }: { readonly forUpdate?: boolean } = {},
): Promise<ConceptRow | null> {
  if (forUpdate)
    await tx.$queryRaw`SELECT c.revision FROM app.kader_concept c
      WHERE c.association_id = ${associationId}::uuid AND c.concept_id = ${conceptId}::uuid FOR UPDATE`
  const [row] = await tx.$queryRaw<Raw[]>`SELECT ${COLUMNS} FROM app.kader_concept c
    WHERE c.association_id = ${associationId}::uuid AND c.concept_id = ${conceptId}::uuid`
  return row ? toRow(row) : null
}

/** Newest first. Members see those that were put to them. */
export async function listConcepts(tx: Tx, associationId: AssociationId): Promise<ConceptRow[]> {
  const rows = await tx.$queryRaw<Raw[]>`SELECT ${COLUMNS} FROM app.kader_concept c
    WHERE c.association_id = ${associationId}::uuid ORDER BY c.number DESC`
  return rows.map(toRow)
}

/** The text with this hash, checked against it. */
export async function conceptText(tx: Tx, associationId: AssociationId, sha: string): Promise<string> {
  const { document } = await tx.kaderText.findUniqueOrThrow({
    where: { associationId_sha256: { associationId, sha256: sha } },
    select: { document: true },
  })
  if (hex(sha256(document)) !== sha) throw new Error('a stored text of a concept does not match its hash')
  return document
}

export async function keepText(tx: Tx, associationId: AssociationId, document: string): Promise<string> {
  const sha = hex(sha256(document))
  await tx.$executeRaw`INSERT INTO app.kader_text (association_id, sha256, document)
    SELECT ${associationId}::uuid, ${sha}, ${document} WHERE NOT EXISTS (SELECT FROM app.kader_text t
      WHERE t.association_id = ${associationId}::uuid AND t.sha256 = ${sha}) ON CONFLICT DO NOTHING`
  return sha
}

type NewStep = {
  readonly conceptId: string
  /** Also the id of its leaf. */
  readonly eventId: string
  readonly kind: StepKind
  readonly at: Instant
  /** Null: the operator. */
  readonly by: PersonId | null
  readonly detail: StepDetail
}

/** A new concept with its first step; the text was kept before. The leaf has to follow in the same transaction. */
export async function insertConcept(
  tx: Tx,
  associationId: AssociationId,
  step: NewStep,
  start: { readonly sha256: string; readonly startedFrom: KaderRef | null },
): Promise<number> {
  // One begins at a time, so that each has a number of its own.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${associationId}/kader`}, 0))`
  const from = start.startedFrom && JSON.stringify(start.startedFrom)
  await tx.$executeRaw`INSERT INTO app.kader_concept (association_id, concept_id, number, started_from, started_at, started_by, status, sha256, changed_at, last_author)
    SELECT ${associationId}::uuid, ${step.conceptId}::uuid, COALESCE(max(c.number), 0) + 1, ${from}::jsonb, ${toDate(step.at)}::timestamptz, ${step.by}::uuid,
           'concept', ${start.sha256}, ${toDate(step.at)}::timestamptz, ${step.by}::uuid
      FROM app.kader_concept c WHERE c.association_id = ${associationId}::uuid`
  await insertStep(tx, associationId, step, { revision: 0, status: 'concept', sha256: start.sha256 })
  const made = await findConcept(tx, associationId, step.conceptId)
  return made!.number
}

type Moved = Pick<ConceptRow, 'status' | 'sha256' | 'lastAuthor' | 'approvedBy'>

/** One step on from the revision that was read. False: somebody else was first, and nothing was written. */
export async function moveConcept(
  tx: Tx,
  associationId: AssociationId,
  from: ConceptRow,
  to: Moved,
  step: NewStep,
): Promise<boolean> {
  const moved =
    await tx.$executeRaw`UPDATE app.kader_concept SET status = ${to.status}, revision = revision + 1, sha256 = ${to.sha256},
      changed_at = ${toDate(step.at)}, last_author = ${to.lastAuthor}::uuid, approved_by = ${to.approvedBy}::uuid
    WHERE association_id = ${associationId}::uuid AND concept_id = ${from.conceptId}::uuid AND revision = ${from.revision}`
  if (moved !== 1) return false
  await insertStep(tx, associationId, step, { revision: from.revision + 1, status: to.status, sha256: to.sha256 })
  return true
}

async function insertStep(
  tx: Tx,
  associationId: AssociationId,
  { conceptId, eventId, kind, at, by, detail }: NewStep,
  to: { readonly revision: number; readonly status: ConceptState; readonly sha256: string },
): Promise<void> {
  await tx.$executeRaw`INSERT INTO app.kader_step (association_id, concept_id, revision, event_id, kind, status, sha256, author_id, recorded_at, detail)
    VALUES (${associationId}::uuid, ${conceptId}::uuid, ${to.revision}, ${eventId}::uuid, ${kind}, ${to.status}, ${to.sha256}, ${by}::uuid,
            ${toDate(at)}, ${JSON.stringify(detail)}::jsonb)`
}

/** All steps of a concept, oldest first. */
export async function stepsOf(tx: Tx, associationId: AssociationId, conceptId: string): Promise<ConceptStep[]> {
  const rows = await tx.kaderStep.findMany({
    where: { associationId, conceptId },
    orderBy: { revision: 'asc' },
    select: { revision: true, kind: true, status: true, sha256: true, authorId: true, recordedAt: true, detail: true },
  })
  return rows.map((row) => ({
    revision: row.revision,
    kind: row.kind as StepKind,
    status: row.status as ConceptState,
    sha256: row.sha256,
    authorId: row.authorId as PersonId | null,
    at: toInstant(row.recordedAt),
    detail: row.detail as StepDetail,
  }))
}
