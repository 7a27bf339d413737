import { z } from 'zod'

/** "Nu niet", because …: the reasons that were given for what was left out, by the code of the Concern (A29). */
export const Redenen = z.array(z.strictObject({ code: z.string().max(80), reden: z.string() })).max(60)
