import { z } from 'zod'
import type { ConceptRow, ConceptState, StepKind } from '@/lib/data/kader-concept-repository'
import { defineAct } from '../define'
import { Abort } from '../outcome'
import { assertOpen, assertSeen, ConceptForm, loadConcept, stepOn, wrongHere, once } from './concept-act'

/** To the members, back from them, or aside: steps that change nothing in the text. */
export const moveConcept = defineAct({
  action: 'kader.edit',
  input: ConceptForm.extend({ stap: z.enum(['ter-consultatie', 'terug-naar-concept', 'concept-weggelegd']) }),
  audit: ['kader.ter-consultatie', 'kader.terug-naar-concept', 'kader.concept-weggelegd'],
  load: loadConcept,
  run: (ctx, input, concept) =>
    once(ctx, input, { concept: concept.conceptId }, async () => {
      assertOpen(concept)
      assertSeen(concept, input.versie)
      const { from, status } = MOVES[input.stap]
      if (!from.includes(concept.status)) throw new Abort(wrongHere(NOT_NOW))
      return stepOn(ctx, concept, { kind: input.stap, status })
    }),
})

const NOT_NOW = 'Dat kan in deze stand niet. Kijk op de pagina van deze versie wat er nu kan.'
const MOVES: Readonly<
  Record<
    Extract<StepKind, 'ter-consultatie' | 'terug-naar-concept' | 'concept-weggelegd'>,
    { readonly from: readonly ConceptRow['status'][]; readonly status: ConceptState }
  >
> = {
  'ter-consultatie': { from: ['concept'], status: 'ter-consultatie' },
  'terug-naar-concept': { from: ['ter-consultatie', 'akkoord'], status: 'concept' },
  'concept-weggelegd': { from: ['concept', 'ter-consultatie', 'akkoord'], status: 'weggelegd' },
}
