import { z } from 'zod'
import { Day, Instant } from './ids'
import { shortText } from './text'

/**
 * When something happened, as exactly as the person knows it. Every record has two times: this one,
 * and the moment at which it was recorded (product.md, "What it holds and does", 2).
 */
export const Wanneer = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('moment'), op: Instant }),
  z.strictObject({ soort: z.literal('dag'), op: Day }),
  z.strictObject({ soort: z.literal('omstreeks'), tekst: shortText }),
  z
    .strictObject({ soort: z.literal('periode'), van: Day, tot: Day.nullable() })
    .refine((p) => p.tot === null || p.van <= p.tot, {
      path: ['tot'],
      error: 'De laatste dag ligt voor de eerste dag. Wissel ze om, of verbeter een van de twee.',
    }),
  z.strictObject({ soort: z.literal('onbekend') }),
])
export type Wanneer = z.infer<typeof Wanneer>
