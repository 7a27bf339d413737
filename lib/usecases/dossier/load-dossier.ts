import { findDossier, findDossierAndKey, type DossierRow } from '@/lib/data/dossier-repository'
import { loadEntries } from '@/lib/data/entry-repository'
import type { Relation } from '@/lib/domain/access/permissions'
import type { Entry } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import type { DossierId } from '@/lib/domain/shared/ids'
import type { Key } from '@/lib/platform/crypto'
import { ownAccount, type Loaded, type PlainContext } from '../define'
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
  { tx, actor }: PlainContext,
  dossierId: DossierId,
  options: { readonly forUpdate?: boolean } = {},
): Promise<{ readonly relation: Relation; readonly subject: LoadedDossier } | null> {
  const finding = findDossierAndKey(tx, actor.associationId, dossierId, options)
  // Who will act waits for the row first; for a page both are asked in one go.
  if (options.forUpdate === true) await finding
  const [found, sealed] = await Promise.all([finding, loadEntries(tx, actor.associationId, dossierId)])
  if (found === null) return null
  const { row, key } = found
  const entries = sealed.open(key, row.entryCount)
  const dossier = fold(entries)
  const relation: Relation = row.ownerId === actor.personId ? 'eigenaar' : 'gedeeld'
  // Of a shared dossier the database may show a part only.
  if (relation === 'eigenaar') assertWhole(row, entries, dossier)
  const kader = await pinnedKader(tx, actor.associationId, row.kader)
  return { relation, subject: { row, key, entries, dossier, kader } }
}

/**
 * The row stands in clear, the entries are sealed. Where the two disagree, somebody changed the row or took entries
 * away behind the application: then nothing may be shown, least of all another version's question (I1, I2).
 */
function assertWhole(row: DossierRow, entries: readonly Entry[], dossier: Dossier): void {
  if (entries.length !== row.entryCount || entries.some((entry, i) => entry.position !== i))
    throw new Error('a dossier does not have the entries that its row counts')
  if (dossier.toestand !== 'nieuw' && dossier.kader.sha256 !== row.kader.sha256)
    throw new Error('a dossier’s row pins another framework than its entries')
}

/** Where a draft belongs: to the person, or in a dossier that is the person's own. Null: it is somebody else's. */
export async function ownPlace({ tx, actor }: PlainContext, dossierId: DossierId | null): Promise<Loaded<null>> {
  if (dossierId === null) return ownAccount()
  const row = await findDossier(tx, actor.associationId, dossierId)
  return row?.ownerId === actor.personId ? { relation: 'eigenaar', subject: null } : null
}
