import { z } from 'zod'
import { DossierId } from '@/lib/domain/shared/ids'
import { listUnfinished } from '@/lib/data/draft-repository'
import { dagHier } from '@/lib/documents/tijd'
import { definePageRead } from '../define'
import { loadDossier } from './load-dossier'

/** Which page of the dossier is read; it stands in the access log, so it names a place and never content. */
const Part = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** A dossier as its owner sees it: its entries, the state they make, and the framework version that it pins. */
export const readDossier = definePageRead({
  action: 'dossier.read',
  input: z.strictObject({ dossierId: DossierId, part: Part, withDrafts: z.boolean().default(false) }),
  load: async (ctx, { dossierId, withDrafts }) => {
    const { associationId, personId } = ctx.actor
    // Nobody sees another's.
    const unfinished = withDrafts ? listUnfinished(ctx.tx, associationId, personId, dossierId) : []
    const [loaded, drafts] = await Promise.all([loadDossier(ctx, dossierId), unfinished])
    return loaded && { ...loaded, subject: { ...loaded.subject, drafts } }
  },
  run: async ({ at }, _, { row, key, entries, dossier, kader, drafts }) => ({
    ...{ row, entries, dossier, kader },
    vandaag: dagHier(at),
    // Of an erased dossier they cannot be opened any more.
    drafts: key === null ? [] : drafts,
  }),
  audit: ({ part }, { row }) => ({ type: 'dossier.gelezen', objectId: row.pseudonym, part }),
})
