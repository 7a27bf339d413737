import { z } from 'zod'
import { BlokId } from '@/lib/domain/kader/schema'
import { draftsOf } from '@/lib/domain/oefening/drafts'
import { deleteDraft, listDrafts } from '@/lib/data/draft-repository'
import { deletePractice } from '@/lib/data/practice-repository'
import { defineAct } from '../define'
import { done } from '../outcome'
import { loadOefening } from './load-oefening'

/** Throws away what was practised in one exercise, with its unfinished forms: next time it begins afresh. */
export const restartOefening = defineAct({
  action: 'oefening.practise',
  input: z.strictObject({ oefening: BlokId }),
  audit: { none: 'practice is about nobody, and whoever practises is not watched' },
  load: (ctx, { oefening }) => loadOefening(ctx, oefening, { forUpdate: true }),
  run: async ({ tx, actor }, { oefening }) => {
    const { associationId, personId } = actor
    const drafts = await listDrafts(tx, associationId, personId, { dossierId: null })
    for (const { draftId } of draftsOf(oefening, drafts)) await deleteDraft(tx, associationId, personId, draftId)
    await deletePractice(tx, associationId, personId, oefening)
    return done({ oefening })
  },
})
