import { z } from 'zod'
import { FormKey } from '@/lib/domain/shared/ids'
import { deleteDraft } from '@/lib/data/draft-repository'
import { defineAct, ownAccount } from '../define'
import { done } from '../outcome'

/** Throws a draft away because its writer says so. */
export const discardDraft = defineAct({
  action: 'draft.delete',
  input: z.strictObject({ sleutel: FormKey }),
  audit: { none: 'a draft is nobody’s record yet' },
  load: ownAccount,
  run: async ({ tx, actor }, { sleutel }) => {
    await deleteDraft(tx, actor.associationId, actor.personId, sleutel)
    return done(null)
  },
})
