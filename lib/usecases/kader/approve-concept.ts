import { stepsOf } from '@/lib/data/kader-concept-repository'
import { listKaders } from '@/lib/data/kader-repository'
import { defineAct } from '../define'
import { Abort } from '../outcome'
import { assertOpen, assertSeen, ConceptForm, kaderAt, loadConcept, stepOn, wrongHere, once } from './concept-act'
import { readinessOf } from './readiness'

const OWN_WORK = 'U veranderde deze tekst zelf als laatste. Vraag een andere beheerder of een redacteur om akkoord.'
const NOT_OFFERED = 'Leg deze versie eerst aan de leden voor. Ga daarvoor naar de pagina van deze versie.'
const NOT_READY = 'Er staat nog iets open. Kijk op de lijst wat er nog moet gebeuren.'

/** A second person approves the text as it is now; whoever changed it last never does. The database holds this too. */
export const approveConcept = defineAct({
  action: 'kader.approve',
  input: ConceptForm,
  audit: ['kader.akkoord'],
  load: loadConcept,
  run: (ctx, input, concept) =>
    once(ctx, input, { concept: concept.conceptId }, async () => {
      const { tx, actor } = ctx
      assertOpen(concept)
      assertSeen(concept, input.versie)
      if (concept.status !== 'ter-consultatie') throw new Abort(wrongHere(NOT_OFFERED))
      if (concept.lastAuthor === actor.personId) throw new Abort(wrongHere(OWN_WORK))
      const kader = await kaderAt(tx, actor.associationId, concept.sha256)
      const steps = await stepsOf(tx, actor.associationId, concept.conceptId)
      if (!readinessOf(kader, steps, await listKaders(tx, actor.associationId)).klaar)
        throw new Abort(wrongHere(NOT_READY))
      return stepOn(ctx, concept, { kind: 'akkoord', status: 'akkoord' })
    }),
})
