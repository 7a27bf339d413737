import { insertComment } from '@/lib/data/kader-comment-repository'
import { findConcept } from '@/lib/data/kader-concept-repository'
import { DOCUMENT, knoopVan } from '@/lib/domain/kader/anatomy'
import { requiredText } from '@/lib/domain/shared/text'
import { z } from 'zod'
import { defineAct } from '../define'
import { newId } from '@/lib/platform/ids'
import { Abort } from '../outcome'
import { ConceptForm, kaderAt, kaderLeaf, wrongHere, once } from './concept-act'

/** What a member says of one block of a version that was put to the members. Its editors read it, other members do not. */
export const commentConcept = defineAct({
  action: 'kader.consult',
  input: ConceptForm.extend({
    blok: z.string().max(100),
    tekst: requiredText('Schrijf op wat u van dit stuk vindt.'),
  }),
  audit: ['kader.reactie-gegeven'],
  load: async ({ tx, actor }, { concept }) => {
    const row = await findConcept(tx, actor.associationId, concept)
    return row?.status === 'ter-consultatie' ? { relation: 'vereniging' as const, subject: row } : null
  },
  run: async (ctx, input, concept) => {
    const { tx, actor, at } = ctx
    const answer = { concept: concept.conceptId, blok: input.blok }
    return once(ctx, input, answer, async () => {
      const kader = await kaderAt(tx, actor.associationId, concept.sha256)
      if (input.blok === DOCUMENT || knoopVan(kader, input.blok) === undefined)
        throw new Abort(wrongHere('Dit stuk staat niet meer in de tekst. Kies een ander stuk en geef daar uw reactie.'))
      const commentId = newId<string>()
      const { conceptId, revision } = concept
      const comment = {
        commentId,
        conceptId,
        revision,
        blockId: input.blok,
        authorId: actor.personId,
        at,
        tekst: input.tekst,
      }
      await insertComment(tx, actor.associationId, comment)
      const ref = { id: kader.id, versie: kader.versie, sha256: concept.sha256 }
      const object = { id: conceptId, part: input.blok, version: revision }
      return [await kaderLeaf(ctx, 'kader.reactie-gegeven', { eventId: commentId, object, ref })]
    })
  },
})
