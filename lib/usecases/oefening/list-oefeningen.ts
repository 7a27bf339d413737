import { z } from 'zod'
import { listPractice } from '@/lib/data/practice-repository'
import { fold } from '@/lib/domain/dossier/evolve'
import { standVan } from '@/lib/domain/oefening/compare'
import { defineAct, ownAccount } from '../define'
import { done } from '../outcome'
import { practiceNow } from './load-oefening'

/** What can be practised, and how far this person came in each. */
export const listOefeningen = defineAct({
  action: 'oefening.practise',
  input: z.strictObject({}),
  audit: { none: 'practice is about nobody, and whoever practises is not watched' },
  load: ownAccount,
  run: async (ctx) => {
    const { oefeningen, ref } = await practiceNow(ctx)
    const begun = await listPractice(ctx.tx, ctx.actor.associationId, ctx.actor.personId)
    const listed = oefeningen.map(({ id, titel, soort }) => ({
      id,
      titel,
      soort,
      stand: standVan(fold(begun.get(id) ?? [])),
    }))
    return done({ oefeningen: listed, kader: ref })
  },
})
