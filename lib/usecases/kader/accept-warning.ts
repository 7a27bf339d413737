import { z } from 'zod'
import { beoordeel } from '@/lib/domain/kader/warnings'
import { requiredText } from '@/lib/domain/shared/text'
import { defineAct } from '../define'
import { Abort } from '../outcome'
import { baseOf } from './base-kader'
import { assertOpen, ConceptForm, kaderAt, loadConcept, stepOn, wrongHere, once } from './concept-act'
import { blockIn, standOf, warningKey } from './readiness'

/** A warning may stay when somebody says why. That holds for the words of now: a changed block is looked at again. */
export const acceptWarning = defineAct({
  action: 'kader.edit',
  input: ConceptForm.extend({
    waarschuwing: z.string().max(40),
    reden: requiredText('Schrijf op waarom dit zo mag blijven.'),
  }),
  audit: ['kader.waarschuwing-aanvaard'],
  load: loadConcept,
  run: async (ctx, input, concept) => {
    const { tx, actor } = ctx
    return once(ctx, input, { concept: concept.conceptId }, async () => {
      assertOpen(concept)
      const kader = await kaderAt(tx, actor.associationId, concept.sha256)
      const found = beoordeel(baseOf(kader).kader, kader).waarschuwingen.find(
        (warning) => warningKey(warning) === input.waarschuwing,
      )
      if (found === undefined)
        throw new Abort(wrongHere('Dit punt is er niet meer. Kijk op de lijst wat er nog openstaat.'))
      const { plaats, uitleg } = found
      const aanvaard = {
        plaats,
        uitleg,
        reden: input.reden,
        sleutel: input.waarschuwing,
        stand: standOf(kader, plaats),
      }
      const detail = { wat: `Mag blijven: ${uitleg}`, plek: wordOf(blockIn(plaats)), aanvaard }
      return stepOn(ctx, concept, { kind: 'waarschuwing-aanvaard', status: concept.status, detail })
    })
  },
})

/** What goes into a leaf is a word of ours. */
const wordOf = (plaats: string): string =>
  plaats
    .replaceAll(/[^A-Za-z0-9./:-]/g, '')
    .toLowerCase()
    .slice(0, 100) || 'kader'
