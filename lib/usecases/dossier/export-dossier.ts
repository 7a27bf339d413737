import { z } from 'zod'
import { SCHEMA_ADDRESS, type DossierExport } from '@/lib/domain/dossier/export'
import { DossierId, PersonId } from '@/lib/domain/shared/ids'
import { type Context, defineRead } from '../define'
import { loadDossier, type LoadedDossier } from './load-dossier'
import { openIdentities } from './open-identities'
import { recordInput } from './record-input'

/** The whole dossier as an open file, with the real names in a part of their own. Noted as an export (NEN 7513). */
export const exportDossier = defineRead({
  action: 'dossier.export',
  input: z.strictObject({ dossierId: DossierId }),
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: (ctx, _input, loaded) => exported(ctx, loaded),
  audit: (_input, { row }) => ({
    type: 'dossier.geexporteerd',
    objectId: row.pseudonym,
    part: 'uitvoer',
    purpose: 'verantwoording',
  }),
})

async function exported(ctx: Context, loaded: LoadedDossier): Promise<DossierExport> {
  const { row, entries } = loaded
  const { vereniging, kaders, namen, logboek, bewijzen } = await recordInput(ctx, loaded, null)
  const identities = await openIdentities(ctx, loaded)
  return {
    formaat: 'afwegingskader-dossier',
    versie: 1,
    schema: SCHEMA_ADDRESS,
    gemaakt: ctx.at,
    vereniging,
    dossier: { id: row.dossierId, soort: row.soort, label: row.label },
    kaders: kaders.map(({ ref }) => ref),
    auteurs: Object.entries(namen).map(([id, naam]) => ({ id: PersonId.parse(id), naam })),
    vastleggingen: [...entries],
    namen: identities.map(({ entry, persoon, gegevens }) => ({ vastlegging: entry, persoon, gegevens })),
    logboek: {
      naam: logboek,
      regels: entries.flatMap(({ id }) => {
        const found = bewijzen[id]
        return found === undefined ? [] : [{ vastlegging: id, ...found }]
      }),
    },
  }
}
