import { client, inTurn, type Line, lineOf, nameOf } from './client'
import { DatabaseAway, awayCode } from './database-away'
import { Prisma } from './generated/client'
import { type Connection, type Pool, quoted } from './pool'
import { type PlainTx, type Scope, STATEMENT_MS } from './tenant'

/** As long as Prisma lets a transaction last (client.ts): then its connection is broken off, and nothing was committed. */
const LONGEST_MS = 15_000

/** The same statements as through Prisma, under the same names, over pg itself (.adr/0022). */
function plainTx(on: Pool | Connection, { prepared }: Line, begun: Promise<unknown> = Promise.resolve()): PlainTx {
  // Sent at once, behind the BEGIN that may still be under way: the server takes them in their order.
  const ask = async (query: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
    const { text, values: sent } = 'text' in query ? query : Prisma.sql(query, ...values)
    const asked = on.query<object>({ text, values: sent, ...(prepared ? { name: nameOf({ sql: text }) } : {}) })
    const [, answer] = await Promise.all([begun, asked])
    return answer
  }
  return {
    $queryRaw: async <T>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
      (await ask(query, values)).rows as T,
    $executeRaw: async (query, ...values) => (await ask(query, values)).rowCount ?? 0,
  }
}

/**
 * Begins, and enters as `inTenant` does: settings of this transaction, never of the session. One message, so without
 * parameters.
 */
function beginning({ associationId, actorId, roles }: Scope): string {
  const local = (name: string, value: string) => `set_config('${name}', ${quoted(value)}, true)`
  return `BEGIN; SELECT ${local('app.association_id', associationId)}, ${local('app.actor_id', actorId ?? '')},
    ${local('app.roles', roles.join(','))}, ${local('statement_timeout', STATEMENT_MS)}`
}

async function committed<T>(on: Connection, line: Line, scope: Scope, work: Work<T>): Promise<T> {
  const begun = on.query(beginning(scope))
  let value: T
  let last: Promise<void>
  try {
    ;({ value, last } = await work(plainTx(on, line, begun)))
    await begun
  } catch (error) {
    await on.query('ROLLBACK')
    throw error
  }
  const [written, ended] = await Promise.allSettled([last, on.query('COMMIT')])
  for (const part of [written, ended]) if (part.status === 'rejected') throw part.reason
  // After a statement that failed and was passed over, PostgreSQL answers COMMIT with ROLLBACK.
  if (ended.status === 'fulfilled' && ended.value.command !== 'COMMIT')
    throw new Error('the transaction was not committed')
  return value
}

/** Gives the connection back; one that is in doubt is closed instead. */
async function borrowed<T>({ pool }: Line, work: (on: Connection) => Promise<T>): Promise<T> {
  const on = await pool.connect()
  let broken: Error | undefined
  const breaks = (error: Error) => (broken = error)
  on.on('error', breaks)
  const late = setTimeout(() => {
    breaks(new DatabaseAway('late', undefined))
    void on.end()
  }, LONGEST_MS)
  try {
    return await work(on)
  } catch (error) {
    if (awayCode(error) !== undefined) broken ??= error as Error
    throw broken ?? error
  } finally {
    clearTimeout(late)
    on.removeListener('error', breaks)
    on.release(broken)
  }
}

/** Runs `work` when a connection is free; what says that the database is away becomes DatabaseAway. */
async function straight<T>(work: (line: Line) => Promise<T>): Promise<T> {
  const on = client()
  try {
    return await inTurn(on, () => work(lineOf(on)))
  } catch (error) {
    const code = awayCode(error)
    throw code === undefined || error instanceof DatabaseAway ? error : new DatabaseAway(code, error)
  }
}

/**
 * `value` is given when `last`, the last statement (the note of the read), was sent and both it and the COMMIT behind it
 * have succeeded.
 */
export type Work<T, X = PlainTx> = (tx: X) => Promise<{ readonly value: T; readonly last: Promise<void> }>

/**
 * The door of `inTenant` for what is asked at every page: one transaction, by this actor in this association, under the
 * same policies. The note of a read is written in it too, so it is not READ ONLY. What is asked in one go is sent in one
 * go, the BEGIN before it and the COMMIT behind the last one without waiting: two round trips where there were six.
 */
export const readInTenant = <T>(scope: Scope, work: Work<T>): Promise<T> =>
  straight((line) => borrowed(line, (on) => committed(on, line, scope, work)))

/**
 * Before the actor is known: one question that enters by itself (a function of the database) and so is a transaction of
 * its own, without the round trips around it. For what is asked at every request, reads by key and waits for no lock.
 */
export const askAlone = <T>(question: Prisma.Sql): Promise<T> =>
  straight((line) => plainTx(line.pool, line).$queryRaw<T>(question))
