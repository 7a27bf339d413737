import { z } from 'zod'
import { commentsOf } from '@/lib/data/kader-comment-repository'
import { findConcept } from '@/lib/data/kader-concept-repository'
import { currentKader } from '@/lib/data/kader-repository'
import { defineRead } from '../define'
import { kaderAt } from './concept-act'
import { pinnedKader } from './pinned-kader'

/** A version that was put to the members, beside the one in force, with what this member said of it. */
export const readConsultation = defineRead({
  action: 'kader.consult',
  input: z.strictObject({ concept: z.uuid().toLowerCase() }),
  load: async ({ tx, actor }, { concept }) => {
    const row = await findConcept(tx, actor.associationId, concept)
    return row?.status === 'ter-consultatie' ? { relation: 'vereniging' as const, subject: row } : null
  },
  run: async ({ tx, actor, at }, _, concept) => {
    const { associationId, personId } = actor
    const current = await currentKader(tx, associationId, at)
    const all = await commentsOf(tx, associationId, concept.conceptId)
    return {
      concept,
      kader: await kaderAt(tx, associationId, concept.sha256),
      current: current && (await pinnedKader(tx, associationId, current.ref)),
      own: all.filter(({ authorId }) => authorId === personId),
    }
  },
  audit: () => ({ type: 'kader.concept-gelezen', objectId: null, part: 'kader.consultatie', purpose: 'beheer' }),
})
