import { findDossier, type DossierRow } from '@/lib/data/dossier-repository'
import { loadEntries } from '@/lib/data/entry-repository'
import { dossierKey } from '@/lib/data/key-repository'
import type { Relation } from '@/lib/domain/access/permissions'
import type { Entry } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import type { DossierId } from '@/lib/domain/shared/ids'
import type { Key } from '@/lib/platform/crypto'
import type { Context } from '../define'
import { pinnedKader } from '../kader/pinned-kader'

/** A dossier as one person may see it: its row, its entries, the state folded over them, the version it pins. */
export type LoadedDossier = {
  readonly row: DossierRow
  readonly key: Key | null
  readonly entries: readonly Entry[]
  readonly dossier: Dossier
  readonly kader: Kader
}

/** Null when it is not there; the database hides what is neither one's own nor shared. `forUpdate` queues other acts. */
export async function loadDossier(
  { tx, actor }: Context,
  dossierId: DossierId,
  options: { readonly forUpdate?: boolean } = {},
): Promise<{ readonly relation: Relation; readonly subject: LoadedDossier } | null> {
  const row = await findDossier(tx, actor.associationId, dossierId, options)
  if (row === null) return null
  const key = await dossierKey(tx, actor.associationId, dossierId)
  const entries = await loadEntries(tx, actor.associationId, dossierId, key)
  const kader = await pinnedKader(tx, actor.associationId, row.kader)
  const relation: Relation = row.ownerId === actor.personId ? 'eigenaar' : 'gedeeld'
  return { relation, subject: { row, key, entries, dossier: fold(entries), kader } }
}
