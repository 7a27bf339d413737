import { z } from 'zod'
import { DossierId } from '@/lib/domain/shared/ids'
import { listDrafts } from '@/lib/data/draft-repository'
import { dagHier } from '@/lib/documents/tijd'
import { type Context, defineRead } from '../define'
import { loadDossier } from './load-dossier'

/** Which page of the dossier is read; it stands in the access log, so it names a place and never content. */
const Part = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** A dossier as its owner sees it: its entries, the state they make, and the framework version that it pins. */
export const readDossier = defineRead({
  action: 'dossier.read',
  input: z.strictObject({ dossierId: DossierId, part: Part, withDrafts: z.boolean().default(false) }),
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async (ctx, { dossierId, withDrafts }, { row, entries, dossier, kader }) => ({
    ...{ row, entries, dossier, kader },
    vandaag: dagHier(ctx.at),
    drafts: withDrafts ? await ownDrafts(ctx, dossierId) : [],
  }),
  audit: ({ part }, { row }) => ({ type: 'dossier.gelezen', objectId: row.pseudonym, part }),
})

/** Which forms this person left unfinished, newest first, without their text. Nobody sees another's. */
async function ownDrafts({ tx, actor }: Context, dossierId: DossierId) {
  const drafts = await listDrafts(tx, actor.associationId, actor.personId, { dossierId })
  return drafts.map(({ draftId, form, updatedAt }) => ({ draftId, form, updatedAt }))
}
