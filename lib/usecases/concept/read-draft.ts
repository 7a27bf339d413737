import { z } from 'zod'
import { DossierId, FormKey } from '@/lib/domain/shared/ids'
import { findDraft } from '@/lib/data/draft-repository'
import { defineAct, ownAccount } from '../define'
import { Abort, done, notFound } from '../outcome'
import { draftKey } from './draft-key'

/** One draft of the actor's own, as it was typed, with what was wrong with it. */
export const readDraft = defineAct({
  action: 'draft.read',
  input: z.strictObject({ sleutel: FormKey, dossierId: DossierId.nullable() }),
  audit: { none: 'the writer reads back what is still being written' },
  load: ownAccount,
  run: async ({ tx, actor }, { sleutel, dossierId }) => {
    const key = await draftKey(tx, actor.associationId, dossierId)
    const draft = await findDraft(tx, actor.associationId, actor.personId, sleutel, key)
    if (draft === null || draft.dossierId !== dossierId) throw new Abort(notFound)
    return done(draft)
  },
})
