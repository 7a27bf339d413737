import { bumpDossier, type DossierRow } from '@/lib/data/dossier-repository'
import { insertEntry } from '@/lib/data/entry-repository'
import type { Entry } from '@/lib/domain/dossier/entries'
import { vroegsteDag } from '@/lib/domain/dossier/own-day'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Key } from '@/lib/platform/crypto'
import { newSalt } from '@/lib/platform/random'
import { entryLeaf } from '../audit-notes'
import type { Context } from '../define'
import { Abort, stale } from '../outcome'

/**
 * Stores the entries of one act, sealed, and moves the dossier's row on. Returns the texts of their leaves, which the
 * caller appends as the last statements of the transaction; without them the database refuses to commit.
 */
export async function recordEntries(
  ctx: Context,
  { row, key }: { readonly row: DossierRow; readonly key: Key | null },
  entries: readonly Entry[],
  after: Dossier,
): Promise<readonly string[]> {
  const { tx, actor, at } = ctx
  if (key === null) throw new Error('a dossier whose key was destroyed cannot be written')
  const leaves: string[] = []
  for (const entry of entries) {
    const salt = newSalt()
    await insertEntry(tx, actor.associationId, row.dossierId, entry, salt, key)
    leaves.push(await entryLeaf(ctx, row, after.toestand === 'nieuw' ? row.kader : after.kader, entry, salt))
  }
  const moved = await bumpDossier(tx, actor.associationId, row.dossierId, row.version, {
    state: after.toestand === 'gesloten' ? 'gesloten' : 'open',
    cycle: after.toestand === 'nieuw' ? row.cycle : after.cyclus,
    kader: after.toestand === 'nieuw' ? row.kader : after.kader,
    entryCount: row.entryCount + entries.length,
    changedAt: at,
    eigenDag: vroegsteDag(after),
    key,
  })
  if (!moved) throw new Abort(stale)
  return leaves
}
