import { z } from 'zod'
import { commentsOf } from '@/lib/data/kader-comment-repository'
import { findConcept, stepsOf } from '@/lib/data/kader-concept-repository'
import { currentKader, listKaders } from '@/lib/data/kader-repository'
import { dutchDay } from '@/lib/domain/shared/day'
import { defineRead } from '../define'
import { baseOf } from './base-kader'
import { kaderAt, namesOf } from './concept-act'
import { pinnedKader } from './pinned-kader'
import { readinessOf } from './readiness'

/** A concept as its editors see it: the text, what was done, what the members say, and what is still open. */
export const readConcept = defineRead({
  action: 'kader.studio',
  // `revisie`: the text as it was at that step, for the conflict of a form.
  input: z.strictObject({ concept: z.uuid().toLowerCase(), revisie: z.int().min(0).nullable().default(null) }),
  load: async ({ tx, actor }, { concept }) => {
    const row = await findConcept(tx, actor.associationId, concept)
    return row && { relation: 'vereniging' as const, subject: row }
  },
  run: async (ctx, { revisie }, concept) => {
    const { tx, actor, at } = ctx
    const { associationId, personId } = actor
    const steps = await stepsOf(tx, associationId, concept.conceptId)
    const versions = await listKaders(tx, associationId)
    const current = await currentKader(tx, associationId, at)
    const then = steps.find(({ revision }) => revision === revisie)
    const kader = await kaderAt(tx, associationId, concept.sha256)
    return {
      concept,
      kader,
      earlier: then === undefined ? null : await kaderAt(tx, associationId, then.sha256),
      steps: steps.map((step) => ({ ...step, own: step.authorId === personId })),
      comments: await commentsOf(tx, associationId, concept.conceptId),
      readiness: readinessOf(kader, steps, versions),
      versions,
      current: current && { ref: current.ref, kader: await pinnedKader(tx, associationId, current.ref) },
      base: baseOf(kader),
      names: await namesOf(ctx),
      ownWork: concept.lastAuthor === personId,
      today: dutchDay(at),
    }
  },
  audit: () => ({ type: 'kader.concept-gelezen', objectId: null, part: 'kader.concept', purpose: 'beheer' }),
})
