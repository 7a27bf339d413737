import { z } from 'zod'
import { MOST_TEXTS } from '@/lib/domain/dossier/accord'
import { chosenFacts } from '@/lib/domain/dossier/report-facts'
import { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { accordSheet } from '@/lib/documents/accord-sheet'
import { defineRead } from '../define'
import { loadDossier } from './load-dossier'
import { recordInput } from './record-input'

const Input = z.strictObject({
  dossierId: DossierId,
  feiten: z.array(EntryId).max(MOST_TEXTS),
  printed: z.boolean(),
})

/** The sheet on which an informant says whether these words are right. What was corrected since is on it as it stands now. */
export const readAccordSheet = defineRead({
  action: 'dossier.print',
  input: Input,
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async (ctx, { feiten }, loaded) => {
    const { dossier } = loaded
    const chosen = dossier.toestand === 'nieuw' ? [] : chosenFacts(dossier, feiten)
    return { model: accordSheet(await recordInput(ctx, loaded, null), chosen, ctx.at), view: loaded }
  },
  audit: ({ printed }, { row }) => ({
    type: printed ? 'dossier.afgedrukt' : 'dossier.gelezen',
    objectId: row.pseudonym,
    part: 'akkoord-vel',
    purpose: 'verantwoording',
  }),
})
