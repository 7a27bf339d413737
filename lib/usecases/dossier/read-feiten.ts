import { z } from 'zod'
import { accordOn, needsAccord } from '@/lib/domain/dossier/accord'
import { FactFilter, filterFacts } from '@/lib/domain/dossier/fact-filter'
import { DossierId } from '@/lib/domain/shared/ids'
import { factsDocument } from '@/lib/documents/facts-document'
import { defineRead } from '../define'
import { loadDossier } from './load-dossier'
import { recordInput } from './record-input'

const Input = z.strictObject({ dossierId: DossierId, filter: FactFilter, printed: z.boolean() })

/** The list of facts, whole or in part, to print or to save. */
export const readFeiten = defineRead({
  action: 'dossier.print',
  input: Input,
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async (ctx, { filter }, loaded) => {
    const { dossier, row } = loaded
    const feiten = filterFacts(dossier, filter).map((entry) => ({
      entry,
      akkoord: needsAccord(entry) ? accordOn(dossier, entry) : null,
    }))
    const deel = Object.keys(filter).length > 0
    return { model: factsDocument(await recordInput(ctx, loaded, null), row.kader, feiten, deel, ctx.at), view: loaded }
  },
  audit: ({ printed }, { row }) => ({
    type: printed ? 'dossier.afgedrukt' : 'dossier.gelezen',
    objectId: row.pseudonym,
    part: 'feiten',
    purpose: 'verantwoording',
  }),
})
