import { findKader } from '@/lib/data/kader-repository'
import type { PlainTx } from '@/lib/data/tenant'
import { sha256 } from '@/lib/domain/kader/hash'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader, KaderRef } from '@/lib/domain/kader/schema'
import type { AssociationId } from '@/lib/domain/shared/ids'

// Published versions never change, so what was parsed once stays true. Keyed by hash: association and id do not matter.
const parsed = new Map<string, Kader>()
const MOST = 64

/**
 * The framework version that a dossier or decision pins, from the stored bytes (never from `content/`).
 * Throws when the stored bytes do not have the pinned hash: then somebody changed them, and nothing may be shown.
 */
export async function pinnedKader(tx: PlainTx, associationId: AssociationId, ref: KaderRef): Promise<Kader> {
  const known = parsed.get(ref.sha256)
  if (known !== undefined) return known
  const row = await findKader(tx, associationId, ref)
  if (row === null) throw new Error(`kader ${ref.id}@${ref.versie} is not stored`)
  const stored = sha256(row.document)
  if (stored !== ref.sha256) throw new Error(`kader ${ref.id}@${ref.versie}: stored bytes have hash ${stored}`)
  const kader = parseKader(JSON.parse(row.document))
  if (!kader.ok) throw new Error(`kader ${ref.id}@${ref.versie} does not parse`)
  if (parsed.size >= MOST) parsed.clear()
  parsed.set(ref.sha256, kader.value)
  return kader.value
}
