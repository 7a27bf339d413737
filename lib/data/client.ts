import { PrismaPg } from '@prisma/adapter-pg'
import { hex } from '../platform/bytes'
import { sha256 } from '../platform/crypto'
import { databaseEnv } from '../platform/env'
import { log } from '../platform/log'
import { PrismaClient } from './generated/client'
import { openPool, type Pool } from './pool'
import { Turns } from './turns'

// To plan a query with its policies takes several times as long as to run it; a named statement is planned once per
// connection. So a query names its columns: after `SELECT *` a migration that adds one would break the running app.
const names = new Map<string, string>()
const MOST_NAMES = 1_000
export function nameOf({ sql }: { readonly sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  const name = hex(sha256(sql)).slice(0, 32)
  if (names.size < MOST_NAMES) names.set(sql, name)
  return name
}

export function openClient(connectionString: string, max: number, prepared = false): PrismaClient {
  const pool = openPool(connectionString, max)
  pool.on('error', (error) => log.error('database.pool', error))
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onConnectionError: (error) => log.error('database.connection', error),
    ...(prepared ? { statementNameGenerator: nameOf } : {}),
  })
  const opened = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 15_000 } })
  lines.set(opened, { pool, prepared, turns: new Turns(max) })
  return opened
}

/** What is below a client: its connections, which read-transaction.ts also uses, and the queue before them. */
export type Line = { readonly pool: Pool; readonly prepared: boolean; readonly turns: Turns }

// On globalThis: a reload in development makes the module again, and must not make a second pool.
const holder = globalThis as {
  afwegingskaderClient?: PrismaClient | undefined
  afwegingskaderLines?: WeakMap<PrismaClient, Line>
}
const lines = (holder.afwegingskaderLines ??= new WeakMap())
export function lineOf(of: PrismaClient): Line {
  const line = lines.get(of)
  if (line === undefined) throw new Error('this client was not opened here')
  return line
}
/** Runs `work`, which opens one transaction of this client, when a connection is free for it. */
export const inTurn = <T>(of: PrismaClient, work: () => Promise<T>): Promise<T> => lineOf(of).turns.take(work)

export function client(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL, DATABASE_PREPARED } = databaseEnv()
  return (holder.afwegingskaderClient ??= openClient(DATABASE_URL, DATABASE_POOL, DATABASE_PREPARED))
}

export async function closeClient(): Promise<void> {
  const open = holder.afwegingskaderClient
  holder.afwegingskaderClient = undefined
  if (open === undefined) return
  await open.$disconnect()
  // Prisma ends only what it used itself.
  const { pool } = lineOf(open)
  if (!pool.ending) await pool.end()
}
