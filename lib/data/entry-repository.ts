import type { Entry, Soort } from '../domain/dossier/entries'
import { asReadNow } from '../domain/dossier/older-entries'
import type { AssociationId, DossierId, EntryId, PersonId } from '../domain/shared/ids'
import type { Wanneer } from '../domain/shared/wanneer'
import type { Bytes } from '../platform/bytes'
import type { Key } from '../platform/crypto'
import { type EntryPayload, openEntry, sealEntry } from './entry-box'
import { dayToDate, toDate, toInstant } from './instants'
import type { PlainTx, Tx } from './tenant'

type Raw = {
  position: number
  eventId: string
  kind: string
  authorId: string
  recordedAt: Date
  ciphertext: Bytes
}
const clear = (row: Raw): Pick<Entry, 'id' | 'position' | 'author' | 'recorded'> => ({
  id: row.eventId as EntryId,
  position: row.position,
  author: row.authorId as PersonId,
  recorded: toInstant(row.recordedAt),
})
const gewist: EntryPayload = { happened: { soort: 'onbekend' }, inhoud: { kind: 'gewist' } }

type Columns = {
  positions: number[] | null
  eventIds: string[]
  kinds: string[]
  authorIds: string[]
  recorded: number[]
  sizes: number[]
  boxes: Bytes | null
}

/** All entries in one row, a list for each column: to read hundreds of small values one by one takes longer than to ask. */
async function rowsOf(tx: PlainTx, associationId: AssociationId, dossierId: DossierId): Promise<Raw[]> {
  const [all] = await tx.$queryRaw<Columns[]>`SELECT array_agg(position ORDER BY position) AS positions,
      array_agg(event_id::text ORDER BY position) AS "eventIds", array_agg(kind ORDER BY position) AS kinds,
      array_agg(author_id::text ORDER BY position) AS "authorIds",
      array_agg((extract(epoch FROM recorded_at) * 1000)::float8 ORDER BY position) AS recorded,
      array_agg(octet_length(ciphertext) ORDER BY position) AS sizes, string_agg(ciphertext, ''::bytea ORDER BY position) AS boxes
    FROM app.entry WHERE association_id = ${associationId}::uuid AND dossier_id = ${dossierId}::uuid`
  if (!all?.positions || all.boxes === null) return []
  let at = 0
  return all.positions.map((position, i) => ({
    position,
    eventId: all.eventIds[i]!,
    kind: all.kinds[i]!,
    authorId: all.authorIds[i]!,
    recordedAt: new Date(all.recorded[i]!),
    ciphertext: all.boxes!.subarray(at, (at += all.sizes[i]!)),
  }))
}

/** The entries of a dossier, still sealed, in their order. */
export type SealedEntries = {
  /**
   * Without the key (erased) each keeps its place and says `gewist`. `count`: as many as the dossier's row counted when it
   * was read. An act of another tab may be committed between the two statements; the first `count` entries are the dossier
   * as that row says it is.
   */
  readonly open: (key: Key | null, count?: number) => Entry[]
}

export async function loadEntries(
  tx: PlainTx,
  associationId: AssociationId,
  dossierId: DossierId,
): Promise<SealedEntries> {
  const rows = await rowsOf(tx, associationId, dossierId)
  const opened = (key: Key | null, row: Raw): Entry => {
    const entry = clear(row)
    if (key === null) return { ...entry, ...gewist }
    const { happened, inhoud } = openEntry(key, associationId, dossierId, entry, row.ciphertext).payload
    return { ...entry, happened, inhoud: asReadNow(inhoud) }
  }
  return {
    open: (key, count) => rows.filter(({ position }) => position < (count ?? Infinity)).map((row) => opened(key, row)),
  }
}

/** The same with the salt of each commitment: for proofs, and for checking the record against its leaves. */
export async function loadCommitments(
  tx: Tx,
  associationId: AssociationId,
  dossierId: DossierId,
  key: Key,
): Promise<{ readonly id: EntryId; readonly kind: Soort; readonly payload: EntryPayload; readonly salt: Bytes }[]> {
  const rows = await rowsOf(tx, associationId, dossierId)
  return rows.map((row) => {
    const { id, position } = clear(row)
    return {
      id,
      kind: row.kind as Soort,
      ...openEntry(key, associationId, dossierId, { id, position }, row.ciphertext),
    }
  })
}

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
/** The days in clear by which a timeline can be ordered; the exact or vague time is in the ciphertext. */
function daysOf(happened: Wanneer): { readonly from: Date | null; readonly to: Date | null } {
  switch (happened.soort) {
    case 'moment': {
      const day = new Date(`${AMSTERDAM.format(toDate(happened.op))}T00:00:00.000Z`)
      return { from: day, to: day }
    }
    case 'dag':
      return { from: dayToDate(happened.op), to: dayToDate(happened.op) }
    case 'periode':
      return { from: dayToDate(happened.van), to: happened.tot && dayToDate(happened.tot) }
    default:
      return { from: null, to: null }
  }
}

/** One entry. It cannot be committed without its leaf: `appendLeaf` in the same transaction, under the entry's id. */
export async function insertEntry(
  tx: Tx,
  associationId: AssociationId,
  dossierId: DossierId,
  entry: Entry,
  salt: Uint8Array,
  key: Key,
): Promise<void> {
  const { from, to } = daysOf(entry.happened)
  const ciphertext = sealEntry(key, associationId, dossierId, entry, salt)
  await tx.$executeRaw`INSERT INTO app.entry (association_id, dossier_id, position, event_id, kind, author_id, happened_from, happened_to, recorded_at, ciphertext)
    VALUES (${associationId}::uuid, ${dossierId}::uuid, ${entry.position}, ${entry.id}::uuid, ${entry.inhoud.kind}, ${entry.author}::uuid,
            ${from}::date, ${to}::date, ${toDate(entry.recorded)}, ${ciphertext})`
}
