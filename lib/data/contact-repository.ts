import type { AssociationId, Instant, PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { open, seal } from '../platform/crypto'
import { toDate, toInstant } from './instants'
import { associationKey } from './key-repository'
import { place } from './place'
import type { Tx } from './tenant'

/** One address of a therapist's own list, sealed: whom somebody calls says something about their clients. */
export type StoredContact = {
  readonly contactId: string
  readonly version: number
  readonly fields: Readonly<Record<string, string>>
  readonly updatedAt: Instant
}

const placeOf = (associationId: AssociationId, personId: PersonId, contactId: string, version: number) =>
  place(associationId, null, 'contact', 'ciphertext', `${personId}/${contactId}`, version)

export async function listContacts(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
): Promise<readonly StoredContact[]> {
  const key = await associationKey(tx, associationId)
  const rows = await tx.$queryRaw<
    { contact_id: string; version: number; ciphertext: Bytes; updated_at: Date }[]
  >`SELECT contact_id::text, version, ciphertext, updated_at FROM app.contact
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid`
  return rows.map(({ contact_id: contactId, version, ciphertext, updated_at }) => {
    const bytes = open(key, ciphertext, placeOf(associationId, personId, contactId, version))
    const fields = JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, string>
    return { contactId, version, fields, updatedAt: toInstant(updated_at) }
  })
}

/** `version` is the one that was shown, or null for a new address. False: it was changed since, or is not there. */
export async function saveContact(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  contact: { contactId: string; version: number | null; fields: Readonly<Record<string, string>>; at: Instant },
): Promise<boolean> {
  const { contactId, version, fields, at } = contact
  const next = version === null ? 0 : version + 1
  const where = placeOf(associationId, personId, contactId, next)
  const box = seal(await associationKey(tx, associationId), Buffer.from(JSON.stringify(fields), 'utf8'), where)
  const saved =
    version === null
      ? await tx.$executeRaw`INSERT INTO app.contact (association_id, person_id, contact_id, version, ciphertext, updated_at)
          VALUES (${associationId}::uuid, ${personId}::uuid, ${contactId}::uuid, 0, ${box}, ${toDate(at)})`
      : await tx.$executeRaw`UPDATE app.contact SET version = ${next}, ciphertext = ${box}, updated_at = ${toDate(at)}
          WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid AND contact_id = ${contactId}::uuid
            AND version = ${version}`
  return saved === 1
}

export const deleteContact = (tx: Tx, associationId: AssociationId, personId: PersonId, contactId: string) =>
  tx.$executeRaw`DELETE FROM app.contact
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid AND contact_id = ${contactId}::uuid`
