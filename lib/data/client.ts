import { PrismaPg } from '@prisma/adapter-pg'
import { hex } from '../platform/bytes'
import { sha256 } from '../platform/crypto'
import { databaseEnv } from '../platform/env'
import { log } from '../platform/log'
import { PrismaClient } from './generated/client'
import { Turns } from './turns'

/** Connects at once or fails at once: a request must not hang on a database that is away. */
const CONNECT_MS = 2_000

// To plan a query with its policies takes several times as long as to run it; a named statement is planned once per
// connection. So a query names its columns: after `SELECT *` a migration that adds one would break the running app.
const names = new Map<string, string>()
const MOST_NAMES = 1_000
function nameOf({ sql }: { readonly sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  const name = hex(sha256(sql)).slice(0, 32)
  if (names.size < MOST_NAMES) names.set(sql, name)
  return name
}

export function openClient(connectionString: string, max: number, prepared = false): PrismaClient {
  // Never pg's query_timeout: it abandons a statement that the next borrower of the connection then commits.
  const adapter = new PrismaPg(
    { connectionString, max, connectionTimeoutMillis: CONNECT_MS, idleTimeoutMillis: 30_000 },
    {
      onPoolError: (error) => log.error('database.pool', error),
      onConnectionError: (error) => log.error('database.connection', error),
      ...(prepared ? { statementNameGenerator: nameOf } : {}),
    },
  )
  const opened = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 15_000 } })
  turns.set(opened, new Turns(max))
  return opened
}

const turns = new WeakMap<PrismaClient, Turns>()
/** Runs `work`, which opens one transaction of this client, when a connection is free for it. */
export const inTurn = <T>(of: PrismaClient, work: () => Promise<T>): Promise<T> => turns.get(of)?.take(work) ?? work()

// On globalThis: a reload in development makes the module again, and must not make a second pool.
const holder = globalThis as { afwegingskaderClient?: PrismaClient | undefined }
export function client(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL, DATABASE_PREPARED } = databaseEnv()
  return (holder.afwegingskaderClient ??= openClient(DATABASE_URL, DATABASE_POOL, DATABASE_PREPARED))
}

export async function closeClient(): Promise<void> {
  const open = holder.afwegingskaderClient
  holder.afwegingskaderClient = undefined
  await open?.$disconnect()
}
