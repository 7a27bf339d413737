import { associationKey, dossierKey } from '@/lib/data/key-repository'
import type { Tx } from '@/lib/data/tenant'
import type { AssociationId, DossierId } from '@/lib/domain/shared/ids'
import type { Key } from '@/lib/platform/crypto'
import { Abort, notFound } from '../outcome'

/** The key that seals a draft: its dossier's, or the association's while there is no dossier yet. */
export async function draftKey(tx: Tx, associationId: AssociationId, dossierId: DossierId | null): Promise<Key> {
  if (dossierId === null) return associationKey(tx, associationId)
  const key = await dossierKey(tx, associationId, dossierId)
  if (key === null) throw new Abort(notFound)
  return key
}
