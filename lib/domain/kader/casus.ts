import { z } from 'zod'
import { BlokId } from './schema'

const Antwoord = z.enum(['ja', 'nee'])
const Stand = z.enum(['gevraagd', 'samen', 'mag', 'niet-aan-de-orde'])

/**
 * A worked case: head answers that somebody could give in an example of the framework, and the path that the graph
 * must then take. Golden test, and exercise in practice mode. The answers are one possible judgement, never the right
 * one.
 */
export const Casus = z.strictObject({
  id: BlokId,
  titel: z.string().min(1),
  /** The example of the framework that it stems from, or null for a case of our own. */
  voorbeeld: BlokId.nullable(),
  /** The situation in plain words: how it goes on after the example. */
  situatie: z.string().min(1),
  /** What practice tells before anything is answered, where that is not the example's own text. */
  gegeven: z.string().min(1).optional(),
  /** Of how many paragraphs of the example practice tells first: those after it say how it ended. Absent: all of them. */
  alineas: z.int().min(1).optional(),
  antwoorden: z.record(BlokId, Antwoord),
  verwacht: z.strictObject({
    standen: z.record(BlokId, Stand),
    open: z.array(BlokId),
    mag: z.array(BlokId),
    gezamenlijk: z.boolean(),
    meldenAangewezen: z.boolean(),
    normen: z.array(BlokId),
    einde: z.enum(['afsluiten', 'afsluiten-met-afspraken', 'hulp-vervolgen']).nullable(),
  }),
})
export type Casus = z.infer<typeof Casus>
