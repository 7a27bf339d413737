import { stepsOf, type ConceptStep } from '@/lib/data/kader-concept-repository'
import { defineAct } from '../define'
import { Abort } from '../outcome'
import { assertOpen, assertSeen, ConceptForm, loadConcept, stepOn, wrongHere, once } from './concept-act'

/** Takes the last edit back that was not taken back yet. It is a step like any other: nothing is wiped out. */
export const undoEdit = defineAct({
  action: 'kader.edit',
  input: ConceptForm,
  audit: ['kader.concept-bewerkt'],
  load: loadConcept,
  run: async (ctx, input, concept) => {
    return once(ctx, input, { concept: concept.conceptId }, async () => {
      assertOpen(concept)
      assertSeen(concept, input.versie)
      const steps = await stepsOf(ctx.tx, ctx.actor.associationId, concept.conceptId)
      const last = undoable(steps).at(-1)
      const before = steps.find(({ revision }) => revision === (last?.revision ?? 0) - 1)
      if (last === undefined || before === undefined)
        throw new Abort(wrongHere('Er is niets meer om ongedaan te maken. Ga verder met de tekst zoals die er staat.'))
      const { wat = '', plek } = last.detail
      const detail = {
        wat: `Ongedaan gemaakt: ${wat}`,
        ongedaan: last.revision,
        ...(plek === undefined ? {} : { plek }),
      }
      return stepOn(ctx, concept, { kind: 'concept-bewerkt', sha256: before.sha256, detail })
    })
  },
})

/** The edits that still count, oldest first: each undoing takes the last of those before it away. */
function undoable(steps: readonly ConceptStep[]): readonly ConceptStep[] {
  const stack: ConceptStep[] = []
  for (const step of steps) {
    if (step.kind !== 'concept-bewerkt') continue
    if (step.detail.ongedaan === undefined) stack.push(step)
    else stack.pop()
  }
  return stack
}
