import { z } from 'zod'
import { listDrafts } from '@/lib/data/draft-repository'
import { BlokId } from '@/lib/domain/kader/schema'
import { draftsOf } from '@/lib/domain/oefening/drafts'
import { defineAct } from '../define'
import { done } from '../outcome'
import { loadOefening } from './load-oefening'

/** One exercise: the case, what this person recorded in it, and which forms were left unfinished. */
export const readOefening = defineAct({
  action: 'oefening.practise',
  input: z.strictObject({ oefening: BlokId }),
  audit: { none: 'practice is about nobody, and whoever practises is not watched' },
  load: (ctx, { oefening }) => loadOefening(ctx, oefening),
  run: async ({ tx, actor }, { oefening }, loaded) => {
    const drafts = await listDrafts(tx, actor.associationId, actor.personId, { dossierId: null })
    return done({ ...loaded, drafts: draftsOf(oefening, drafts) })
  },
})
