import { z } from 'zod'
import { Day } from '../shared/ids'

const address = z.url({ protocol: /^https$/ })
/** Dated facts about how Veilig Thuis is reached. Never complete and never counted: a region that could not be checked is left out. */
export const Channels = z.strictObject({
  landelijk: z.strictObject({
    telefoon: z.string().regex(/^0800-\d{4}$/),
    site: z.string().min(1),
    adres: address,
    nagekeken: Day,
  }),
  /** What the Raad voor de Kinderbescherming says to whoever it asks for information: the brochure's place today. */
  informanten: z.strictObject({ naam: z.string().min(1), adres: address, opgezocht: Day }),
  regio: z.array(
    z.strictObject({
      naam: z.string().min(1),
      adres: address,
      telefoon: z.string().optional(),
      hoe: z.string().min(1),
      nagekeken: Day,
    }),
  ),
})
export type Channels = z.infer<typeof Channels>
