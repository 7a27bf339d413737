import { PrismaPg } from '@prisma/adapter-pg'
import { databaseEnv } from '../platform/env'
import { log } from '../platform/log'
import { PrismaClient } from './generated/client'

/** Connects at once or fails at once: a request must not hang on a database that is away. */
const CONNECT_MS = 2_000

export function openClient(connectionString: string, max: number): PrismaClient {
  // Never pg's query_timeout: it abandons a statement that the next borrower of the connection then commits.
  const adapter = new PrismaPg(
    { connectionString, max, connectionTimeoutMillis: CONNECT_MS, idleTimeoutMillis: 30_000 },
    {
      onPoolError: (error) => log.error('database.pool', error),
      onConnectionError: (error) => log.error('database.connection', error),
    },
  )
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 15_000 } })
}

// On globalThis: a reload in development makes the module again, and must not make a second pool.
const holder = globalThis as { afwegingskaderClient?: PrismaClient | undefined }
export const client = (): PrismaClient =>
  (holder.afwegingskaderClient ??= openClient(databaseEnv().DATABASE_URL, databaseEnv().DATABASE_POOL))

export async function closeClient(): Promise<void> {
  const open = holder.afwegingskaderClient
  holder.afwegingskaderClient = undefined
  await open?.$disconnect()
}
