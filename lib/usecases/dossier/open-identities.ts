import { involvedKeys, openIdentity } from '@/lib/data/involved-repository'
import { huidige } from '@/lib/domain/dossier/current'
import type { IdentiteitGegevens } from '@/lib/domain/dossier/entries-signalen'
import type { EntryId } from '@/lib/domain/shared/ids'
import type { Context } from '../define'
import type { LoadedDossier } from './load-dossier'

/** A name as it stands now; `gegevens` is null when this person was erased. */
export type Identiteit = {
  readonly entry: EntryId
  readonly persoon: EntryId
  readonly gegevens: IdentiteitGegevens | null
}

/** The newest name of each person, opened with that person's key. */
export async function openIdentities(
  { tx, actor }: Context,
  { row, key, dossier }: LoadedDossier,
): Promise<readonly Identiteit[]> {
  const standing = huidige(dossier.identiteiten)
  if (standing.length === 0 || key === null) return []
  const keys = await involvedKeys(tx, actor.associationId, row.dossierId, key)
  return standing.map(({ id, inhoud: { persoon, doos } }) => {
    const own = keys.get(persoon)
    const gegevens = own ? openIdentity(own, actor.associationId, row.dossierId, persoon, doos) : null
    return { entry: id, persoon, gegevens }
  })
}
