import { client } from './client'
import { transact } from './tenant'

/** Does the database answer, as the application's own role and with our tables? Throws DatabaseAway when it is away. */
export const ping = (): Promise<void> =>
  transact(
    client(),
    () => Promise.resolve(),
    async (tx) => {
      await tx.$queryRaw`SELECT app.tenant() IS NULL AS nobody`
    },
  )
