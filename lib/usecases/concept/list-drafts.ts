import { z } from 'zod'
import { DossierId } from '@/lib/domain/shared/ids'
import { listDrafts as list } from '@/lib/data/draft-repository'
import { defineAct } from '../define'
import { ownPlace } from '../dossier/load-dossier'
import { done } from '../outcome'

/** The actor's own drafts of a dossier (or, without one, of dossiers to be opened), newest first, without their text. */
export const listDrafts = defineAct({
  action: 'draft.read',
  input: z.strictObject({ dossierId: DossierId.nullable() }),
  audit: { none: 'the writer sees which forms were left unfinished' },
  load: (ctx, { dossierId }) => ownPlace(ctx, dossierId),
  run: async ({ tx, actor }, { dossierId }) => {
    const drafts = await list(tx, actor.associationId, actor.personId, { dossierId })
    return done(drafts.map(({ draftId, form, updatedAt }) => ({ draftId, form, updatedAt })))
  },
})
