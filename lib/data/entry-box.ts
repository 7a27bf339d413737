import { jcs } from '../domain/audit/jcs'
import type { Entry } from '../domain/dossier/entries'
import type { AssociationId, DossierId } from '../domain/shared/ids'
import { type Bytes, base64, bytesOf } from '../platform/bytes'
import { type Key, open, seal } from '../platform/crypto'
import { place } from './place'

/** What the leaf commits to, and what the entry's ciphertext holds beside the salt of that commitment. */
export type EntryPayload = Pick<Entry, 'happened' | 'inhoud'>

const placeOf = (associationId: AssociationId, dossierId: DossierId, entry: Pick<Entry, 'id' | 'position'>) =>
  place(associationId, dossierId, 'entry', 'ciphertext', entry.id, entry.position)

/** Sealed: the UTF-8 bytes of JCS({payload, salt}), salt in base64. */
export function sealEntry(
  key: Key,
  associationId: AssociationId,
  dossierId: DossierId,
  entry: Entry,
  salt: Uint8Array,
): Bytes {
  const payload: EntryPayload = { happened: entry.happened, inhoud: entry.inhoud }
  const text = jcs({ payload, salt: base64(salt) })
  return seal(key, Buffer.from(text, 'utf8'), placeOf(associationId, dossierId, entry))
}

export function openEntry(
  key: Key,
  associationId: AssociationId,
  dossierId: DossierId,
  entry: Pick<Entry, 'id' | 'position'>,
  box: Uint8Array,
): { readonly payload: EntryPayload; readonly salt: Bytes } {
  const bytes = open(key, box, placeOf(associationId, dossierId, entry))
  // Not validated again: it was when it was recorded, the box proves that nothing has changed since, and a schema that
  // has become stricter must never make an old record unreadable.
  const { payload, salt } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { payload: EntryPayload; salt: string }
  return { payload, salt: bytesOf(Buffer.from(salt, 'base64')) }
}
