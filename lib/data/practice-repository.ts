import type { Entry } from '../domain/dossier/entries'
import { asReadNow } from '../domain/dossier/older-entries'
import type { AssociationId, EntryId, PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { open, seal } from '../platform/crypto'
import type { EntryPayload } from './entry-box'
import { toDate, toInstant } from './instants'
import { associationKey } from './key-repository'
import { place } from './place'
import type { Tx } from './tenant'

type At = { readonly exercise: string; readonly entry: Pick<Entry, 'id' | 'position'> }
const placeOf = (associationId: AssociationId, personId: PersonId, { exercise, entry }: At) =>
  place(associationId, null, 'practice_entry', 'ciphertext', `${personId}/${exercise}/${entry.id}`, entry.position)

type Raw = { exercise: string; position: number; entry_id: string; recorded_at: Date; ciphertext: Bytes }

/** All that a person practised, by exercise; the entries of each in their order. */
export async function listPractice(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  exercise: string | null = null,
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const rows = await tx.$queryRaw<
    Raw[]
  >`SELECT exercise, position, entry_id::text, recorded_at, ciphertext FROM app.practice_entry
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid
      AND (${exercise}::text IS NULL OR exercise = ${exercise})
    ORDER BY exercise, position`
  const found = new Map<string, Entry[]>()
  if (rows.length === 0) return found
  const key = await associationKey(tx, associationId)
  for (const row of rows) {
    const entry = { id: row.entry_id as EntryId, position: row.position }
    const bytes = open(key, row.ciphertext, placeOf(associationId, personId, { exercise: row.exercise, entry }))
    const { happened, inhoud } = JSON.parse(Buffer.from(bytes).toString('utf8')) as EntryPayload
    const whole = {
      ...{ ...entry, author: personId, recorded: toInstant(row.recorded_at) },
      ...{ happened, inhoud: asReadNow(inhoud) },
    }
    found.set(row.exercise, [...(found.get(row.exercise) ?? []), whole])
  }
  return found
}

/** Until the end of the transaction: another act on this exercise by this person waits, also while it has no rows yet. */
export const holdPractice = (
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  exercise: string,
): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify([associationId, personId, exercise])}, 0))`

export async function insertPractice(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  exercise: string,
  entry: Entry,
): Promise<void> {
  const payload: EntryPayload = { happened: entry.happened, inhoud: entry.inhoud }
  const where = placeOf(associationId, personId, { exercise, entry })
  const box = seal(await associationKey(tx, associationId), Buffer.from(JSON.stringify(payload), 'utf8'), where)
  await tx.$executeRaw`INSERT INTO app.practice_entry (association_id, person_id, exercise, position, entry_id, recorded_at, ciphertext)
    VALUES (${associationId}::uuid, ${personId}::uuid, ${exercise}, ${entry.position}, ${entry.id}::uuid, ${toDate(entry.recorded)}, ${box})`
}

/** To begin again: nothing is kept of what was practised. */
export const deletePractice = (tx: Tx, associationId: AssociationId, personId: PersonId, exercise: string) =>
  tx.$executeRaw`DELETE FROM app.practice_entry
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid AND exercise = ${exercise}`
