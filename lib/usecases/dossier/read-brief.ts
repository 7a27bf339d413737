import { z } from 'zod'
import { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { letterDocument } from '@/lib/documents/letter-document'
import { defineRead } from '../define'
import { loadDossier } from './load-dossier'
import { recordInput } from './record-input'

/** A recorded letter, to read, print or save. */
export const readBrief = defineRead({
  action: 'dossier.print',
  input: z.strictObject({ dossierId: DossierId, brief: EntryId, printed: z.boolean() }),
  load: async (ctx, { dossierId, brief }) => {
    const found = await loadDossier(ctx, dossierId)
    return found?.subject.dossier.brieven.some((v) => v.id === brief) ? found : null
  },
  run: async (ctx, { brief }, loaded) => ({
    model: letterDocument(await recordInput(ctx, loaded, brief), brief),
    view: loaded,
  }),
  audit: ({ printed }, { row }) => ({
    type: printed ? 'dossier.afgedrukt' : 'dossier.gelezen',
    objectId: row.pseudonym,
    part: 'brief',
  }),
})
