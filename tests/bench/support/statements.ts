import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Installation } from './installation'

export type Statements = {
  readonly transactions: number
  /** Without what begins and ends a transaction. */
  readonly statements: number
  /** What the server itself needed: parse, bind and execute. */
  readonly ms: number
  /** Each statement by its first words, the slowest first: how often per piece of work, and its time. */
  readonly list: readonly { readonly sql: string; readonly times: number; readonly ms: number }[]
}

const SETTLE_MS = 400
const LINE = /duration: ([\d.]+) ms {2}(parse|bind|execute|statement)(?: [^:]*)?: (.*)/
const BORDER = /^(BEGIN|COMMIT|ROLLBACK)/i

/** What the database did for `work`, from its own log, divided by `per`. */
export async function statementsOf(
  { superuser, dataDir }: Pick<Installation, 'superuser' | 'dataDir'>,
  per: number,
  work: () => Promise<unknown>,
): Promise<Statements> {
  const file = path.join(dataDir, 'pg.log')
  const setting = async (sql: string) => {
    await superuser.query(sql)
    await superuser.query('SELECT pg_reload_conf()')
    await sleep(SETTLE_MS)
  }
  await setting('ALTER SYSTEM SET log_min_duration_statement = 0')
  const from = statSync(file).size
  await work()
  await setting('ALTER SYSTEM RESET log_min_duration_statement')
  return count(readFileSync(file).subarray(from).toString('utf8'), per)
}

function count(log: string, per: number): Statements {
  // The rest of a statement of several lines follows after a tab.
  const lines = log.replaceAll('\n\t', ' ').split('\n')
  const seen = new Map<string, { times: number; ms: number }>()
  let transactions = 0
  for (const line of lines) {
    const [, ms, phase, text = ''] = LINE.exec(line) ?? []
    if (ms === undefined || /pg_reload_conf|ALTER SYSTEM/.test(text)) continue
    const isRun = phase === 'execute' || phase === 'statement'
    if (isRun && /^BEGIN/i.test(text)) transactions++
    const sql = shortened(text)
    const row = seen.get(sql) ?? { times: 0, ms: 0 }
    seen.set(sql, { times: row.times + (isRun ? 1 : 0), ms: row.ms + Number(ms) })
  }
  const list = [...seen].map(([sql, { times, ms }]) => ({ sql, times: times / per, ms: ms / per }))
  const own = list.filter(({ sql }) => !BORDER.test(sql))
  return {
    transactions: transactions / per,
    statements: own.reduce((n, row) => n + row.times, 0),
    ms: list.reduce((n, row) => n + row.ms, 0),
    list: list.toSorted((a, b) => b.ms - a.ms),
  }
}

/** The verb and the tables: enough to know it again. */
function shortened(sql: string): string {
  const flat = sql.replaceAll(/\s+/g, ' ').replaceAll('"', '')
  const verb = /^\w+/.exec(flat)?.[0] ?? ''
  const tables = [...flat.matchAll(/(?:FROM|INTO|UPDATE|JOIN) (app\.\w+)/g)].map(([, table]) => table)
  const called = [...flat.matchAll(/\b(set_config|pg_advisory_xact_lock)\b/g)].map(([, name]) => name)
  return [verb, ...new Set([...tables, ...called])].join(' ')
}
