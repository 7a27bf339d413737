import { z } from 'zod'
import { Instant } from './ids'
import { shortText } from './text'

/** The day itself, or why it is none: nothing filled in, a day that the calendar does not have, another way of writing. */
const whichDay = (input: unknown): string => {
  if (typeof input !== 'string' || input === '') return 'Vul de dag in, bijvoorbeeld 3-11-2026.'
  return /^\d{4}-\d\d-\d\d$/.test(input)
    ? 'Deze dag staat niet op de kalender. Kijk de dag en de maand na.'
    : 'Schrijf de dag met cijfers, bijvoorbeeld 3-11-2026.'
}
const Dag = z.iso.date({ error: ({ input }) => whichDay(input) }).brand<'Day'>()

/**
 * When something happened, as exactly as the person knows it. Every record has two times: this one,
 * and the moment at which it was recorded (product.md, "What it holds and does", 2).
 */
export const Wanneer = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('moment'), op: Instant }),
  z.strictObject({ soort: z.literal('dag'), op: Dag }),
  z.strictObject({ soort: z.literal('omstreeks'), tekst: shortText }),
  z
    .strictObject({ soort: z.literal('periode'), van: Dag, tot: Dag.nullable() })
    .refine((p) => p.tot === null || p.van <= p.tot, {
      path: ['tot'],
      error: 'De laatste dag ligt voor de eerste dag. Wissel ze om, of verbeter een van de twee.',
    }),
  z.strictObject({ soort: z.literal('onbekend') }),
])
export type Wanneer = z.infer<typeof Wanneer>
