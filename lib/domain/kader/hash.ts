import { createHash } from 'node:crypto'
import { canonicalize } from 'json-canonicalize'
import type { Kader, KaderRef } from './schema'

/** The one text of a version: RFC 8785 (JCS). These bytes are stored, hashed, and shown again "as it was then" (I1). */
export function kaderBytes(kader: Kader): string {
  return canonicalize(kader)
}

/** Lower-case hex SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** What a dossier and every decision pin. */
export function kaderRef(kader: Kader): KaderRef {
  return { id: kader.id, versie: kader.versie, sha256: sha256(kaderBytes(kader)) }
}
