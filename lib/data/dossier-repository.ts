import type { SoortDossier } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import { Day, type AssociationId, type DossierId, type Instant, type PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { type Key, open, seal } from '../platform/crypto'
import { Prisma } from './generated/client'
import { toDate, toInstant } from './instants'
import { storeDossierKey, unwrapDossierKey } from './key-repository'
import { place } from './place'
import type { PlainTx, Tx } from './tenant'

export type DossierState = 'open' | 'gesloten'
export type DossierRow = {
  readonly dossierId: DossierId
  readonly ownerId: PersonId
  readonly pseudonym: string
  readonly state: DossierState
  readonly soort: SoortDossier
  readonly cycle: number
  readonly kader: KaderRef
  /** Goes up by one with every act. */
  readonly version: number
  readonly entryCount: number
  readonly openedAt: Instant
  readonly changedAt: Instant
  /** Null when the dossier's key was destroyed. */
  readonly label: string | null
  /** The first day on which its owner wants to look at it again, when one was set. */
  readonly eigenDag: Day | null
}
export type NewDossier = Pick<DossierRow, 'dossierId' | 'ownerId' | 'pseudonym' | 'soort' | 'kader'> & {
  readonly label: string
  readonly at: Instant
  readonly key: Key
}
export type DossierChange = Pick<DossierRow, 'state' | 'cycle' | 'kader' | 'entryCount' | 'changedAt' | 'eigenDag'> & {
  readonly key: Key
}

const labelPlace = (associationId: AssociationId, dossierId: DossierId) =>
  place(associationId, dossierId, 'dossier', 'label', dossierId)
/** Bound to its dossier and to no version: an older day put back shows an older wish, and must not hide the whole list. */
const dayPlace = (associationId: AssociationId, dossierId: DossierId) =>
  place(associationId, dossierId, 'dossier', 'own_day', dossierId)
const DAY_LENGTH = 10

/** The dossier's row and its key. It starts open, at version 0 and without entries. */
export async function insertDossier(tx: Tx, associationId: AssociationId, d: NewDossier): Promise<void> {
  const label = seal(d.key, Buffer.from(d.label, 'utf8'), labelPlace(associationId, d.dossierId))
  await tx.$executeRaw`INSERT INTO app.dossier (association_id, dossier_id, owner_id, pseudonym, state, soort, kader_id, kader_version, kader_sha256, opened_at, changed_at, label)
    VALUES (${associationId}::uuid, ${d.dossierId}::uuid, ${d.ownerId}::uuid, ${d.pseudonym}::uuid, 'open', ${d.soort},
            ${d.kader.id}, ${d.kader.versie}, ${d.kader.sha256}, ${toDate(d.at)}, ${toDate(d.at)}, ${label})`
  await storeDossierKey(tx, associationId, d.dossierId, d.key)
}

type Raw = {
  dossier_id: DossierId
  owner_id: PersonId
  pseudonym: string
  state: DossierState
  soort: SoortDossier
  cycle: number
  kader_id: string
  kader_version: string
  kader_sha256: string
  version: number
  entry_count: number
  opened_at: Date
  changed_at: Date
  label: Bytes
  own_day: Bytes | null
  wrapped: Bytes | null
}

// Every column by its name: see client.ts on named statements.
const SELECT = Prisma.sql`SELECT d.dossier_id, d.owner_id, d.pseudonym, d.state, d.soort, d.cycle, d.kader_id, d.kader_version,
    d.kader_sha256, d.version, d.entry_count, d.opened_at, d.changed_at, d.label, d.own_day, k.wrapped
  FROM app.dossier d LEFT JOIN app.dossier_key k USING (association_id, dossier_id)`

/** As many as there are. */
const MOST_ROWS = 2 ** 31 - 1

type Opened = { readonly row: DossierRow; readonly key: Key | null }

async function opened(tx: PlainTx, associationId: AssociationId, r: Raw): Promise<Opened> {
  const key = r.wrapped && (await unwrapDossierKey(tx, associationId, r.dossier_id, r.wrapped))
  const row: DossierRow = {
    dossierId: r.dossier_id,
    ownerId: r.owner_id,
    pseudonym: r.pseudonym,
    state: r.state,
    soort: r.soort,
    cycle: r.cycle,
    kader: { id: r.kader_id, versie: r.kader_version, sha256: r.kader_sha256 },
    version: r.version,
    entryCount: r.entry_count,
    openedAt: toInstant(r.opened_at),
    changedAt: toInstant(r.changed_at),
    label: key && Buffer.from(open(key, r.label, labelPlace(associationId, r.dossier_id))).toString('utf8'),
    eigenDag: key && r.own_day && dayOf(open(key, r.own_day, dayPlace(associationId, r.dossier_id))),
  }
  return { row, key }
}

const dayOf = (sealed: Bytes): Day | null => {
  const text = Buffer.from(sealed).toString('utf8').trim()
  return text === '' ? null : Day.parse(text)
}

type Options = { readonly forUpdate?: boolean }

/** Null: there is no such dossier, or it is somebody else's. `forUpdate` holds it until the end of the transaction. */
export async function findDossier(
  tx: PlainTx,
  associationId: AssociationId,
  dossierId: DossierId,
  options: Options = {},
): Promise<DossierRow | null> {
  return (await findDossierAndKey(tx, associationId, dossierId, options))?.row ?? null
}

/**
 * The same with its key. `forUpdate` waits for the row first and then reads, in a statement of its own, which sees what
 * is there after that wait: the key may have been destroyed meanwhile, and what is written under it could never be read.
 */
export async function findDossierAndKey(
  tx: PlainTx,
  associationId: AssociationId,
  dossierId: DossierId,
  { forUpdate = false }: Options = {},
): Promise<Opened | null> {
  if (forUpdate)
    await tx.$queryRaw`SELECT d.version FROM app.dossier d
      WHERE d.association_id = ${associationId}::uuid AND d.dossier_id = ${dossierId}::uuid FOR UPDATE`
  const [found] = await tx.$queryRaw<Raw[]>`${SELECT}
    WHERE d.association_id = ${associationId}::uuid AND d.dossier_id = ${dossierId}::uuid`
  return found ? opened(tx, associationId, found) : null
}

/** The owner's dossiers, the one that changed last first. */
export async function listDossiers(
  tx: PlainTx,
  associationId: AssociationId,
  ownerId: PersonId,
  { vanaf = 0, aantal = MOST_ROWS }: { readonly vanaf?: number; readonly aantal?: number } = {},
): Promise<DossierRow[]> {
  const rows = await tx.$queryRaw<Raw[]>`${SELECT}
    WHERE d.association_id = ${associationId}::uuid AND d.owner_id = ${ownerId}::uuid
    ORDER BY (d.state = 'gesloten'), d.changed_at DESC, d.dossier_id LIMIT ${aantal}::int OFFSET ${vanaf}::int`
  return rowsOf(tx, associationId, rows)
}

/** The same, all that are open. */
export async function listOpenDossiers(
  tx: PlainTx,
  associationId: AssociationId,
  ownerId: PersonId,
): Promise<DossierRow[]> {
  const rows = await tx.$queryRaw<Raw[]>`${SELECT}
    WHERE d.association_id = ${associationId}::uuid AND d.owner_id = ${ownerId}::uuid AND d.state = 'open'
    ORDER BY d.changed_at DESC, d.dossier_id`
  return rowsOf(tx, associationId, rows)
}

async function rowsOf(tx: PlainTx, associationId: AssociationId, rows: readonly Raw[]): Promise<DossierRow[]> {
  const dossiers: DossierRow[] = []
  for (const row of rows) dossiers.push((await opened(tx, associationId, row)).row)
  return dossiers
}

/** False: somebody (or another tab) acted since `expectedVersion`; nothing has changed. */
export async function bumpDossier(
  tx: Tx,
  associationId: AssociationId,
  dossierId: DossierId,
  expectedVersion: number,
  change: DossierChange,
): Promise<boolean> {
  const day = Buffer.from((change.eigenDag ?? '').padEnd(DAY_LENGTH), 'utf8')
  const ownDay = seal(change.key, day, dayPlace(associationId, dossierId))
  const changed = await tx.$executeRaw`UPDATE app.dossier
    SET version = version + 1, state = ${change.state}, cycle = ${change.cycle}, entry_count = ${change.entryCount}, changed_at = ${toDate(change.changedAt)},
        kader_id = ${change.kader.id}, kader_version = ${change.kader.versie}, kader_sha256 = ${change.kader.sha256}, own_day = ${ownDay}
    WHERE association_id = ${associationId}::uuid AND dossier_id = ${dossierId}::uuid AND version = ${expectedVersion}`
  return changed === 1
}
