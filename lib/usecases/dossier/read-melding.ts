import { z } from 'zod'
import { huidige } from '@/lib/domain/dossier/current'
import { isMinor } from '@/lib/domain/dossier/report-facts'
import { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { reportDocument, type Genoemde } from '@/lib/documents/report-document'
import { defineRead, type Context } from '../define'
import { loadDossier, type LoadedDossier } from './load-dossier'
import { openIdentities } from './open-identities'
import { recordInput } from './record-input'

const Input = z.strictObject({ dossierId: DossierId, melding: EntryId, namen: z.boolean(), printed: z.boolean() })

/** A recorded report, to read, copy, print or save; with the real names only when asked, which the access log shows. */
export const readMelding = defineRead({
  action: 'dossier.print',
  input: Input,
  load: async (ctx, { dossierId, melding }) => {
    const found = await loadDossier(ctx, dossierId)
    return found?.subject.dossier.meldingen.some((v) => v.id === melding) ? found : null
  },
  run: async (ctx, { melding, namen }, loaded) => ({
    model: reportDocument(await recordInput(ctx, loaded, melding), melding, namen ? await named(ctx, loaded) : []),
    view: loaded,
  }),
  audit: ({ namen, printed }, { row }) => ({
    type: printed ? 'dossier.afgedrukt' : 'dossier.gelezen',
    objectId: row.pseudonym,
    part: namen ? 'melding-met-namen' : 'melding',
    purpose: 'verantwoording',
  }),
})

/** Only whom a report is about: no witness from outside, and nobody who was erased. */
async function named(ctx: Context, loaded: LoadedDossier): Promise<readonly Genoemde[]> {
  const identities = await openIdentities(ctx, loaded)
  const { personen } = loaded.dossier
  return huidige(personen).flatMap((p) => {
    const near = isMinor(p.inhoud) || p.inhoud.rollen.some((rol) => rol !== 'getuige' && rol !== 'ander')
    const own = identities.find(({ persoon }) => personen.find((v) => v.id === persoon)?.reeks === p.reeks)
    return near && own?.gegevens ? [{ aanduiding: p.inhoud.aanduiding, gegevens: own.gegevens }] : []
  })
}
