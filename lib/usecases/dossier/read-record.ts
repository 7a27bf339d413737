import { z } from 'zod'
import { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { decisionRecord } from '@/lib/documents/decision-record'
import type { DocumentModel } from '@/lib/documents/model'
import { trajectReport } from '@/lib/documents/traject-report'
import { defineRead } from '../define'
import { loadDossier } from './load-dossier'
import { recordInput } from './record-input'

/** The record of one decision exactly as it was taken, or, without one, the report of the whole traject. */
const Input = z.strictObject({ dossierId: DossierId, besluit: EntryId.nullable(), printed: z.boolean() })

/** `printed`: is this a print or a file that leaves the screen? The access log tells the two apart (NEN 7513). */
export const readRecord = defineRead({
  action: 'dossier.print',
  input: Input,
  load: async (ctx, { dossierId, besluit }) => {
    const found = await loadDossier(ctx, dossierId)
    const known = besluit === null || found?.subject.dossier.besluiten.some((b) => b.id === besluit)
    return known ? found : null
  },
  run: async (ctx, { besluit }, loaded): Promise<{ readonly model: DocumentModel; readonly view: typeof loaded }> => {
    const input = await recordInput(ctx, loaded, besluit)
    return { model: besluit === null ? trajectReport(input) : decisionRecord(input, besluit), view: loaded }
  },
  audit: ({ besluit, printed }, { row }) => ({
    type: printed ? 'dossier.afgedrukt' : 'dossier.gelezen',
    objectId: row.pseudonym,
    part: besluit === null ? 'verslag' : 'besluit',
    purpose: 'verantwoording',
  }),
})
