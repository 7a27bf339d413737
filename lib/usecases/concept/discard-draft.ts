import { z } from 'zod'
import { DossierId, FormKey } from '@/lib/domain/shared/ids'
import { deleteDraft } from '@/lib/data/draft-repository'
import { defineAct } from '../define'
import { ownPlace } from '../dossier/load-dossier'
import { done } from '../outcome'

/** Throws a draft away because its writer says so. Somebody else's dossier is not found, also as a place to do this. */
export const discardDraft = defineAct({
  action: 'draft.delete',
  input: z.strictObject({ sleutel: FormKey, dossierId: DossierId.nullable().default(null) }),
  audit: { none: 'a draft is nobody’s record yet' },
  load: (ctx, { dossierId }) => ownPlace(ctx, dossierId),
  run: async ({ tx, actor }, { sleutel }) => {
    await deleteDraft(tx, actor.associationId, actor.personId, sleutel)
    return done(null)
  },
})
