import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Extent, Line } from '../../lib/run/bench-line'
import { type BenchDatabase, newMember, withDatabase } from './support/database'
import { type Case, decide, openCase } from './support/decisions'
import { figure, kB, median, ms, percentile, ratioOf } from './support/figures'
import { progress } from './support/progress'
import { statementsOf } from './support/statements'

export const name = 'Besluiten van één vereniging tegen een kale insert + commit van even veel bytes, fsync aan'

const EXTENT = {
  kort: { rounds: 2, ms: 1_000 },
  gewoon: { rounds: 4, ms: 1_500 },
  vol: { rounds: 10, ms: 2_000 },
} as const
/** Dossiers per writer: none should grow far beyond what is usual while it is measured. */
const CASES: Readonly<Record<number, number>> = { 1: 24, 4: 10, 16: 3 }

type Round = { readonly a: number; readonly b: number }
type Figures = {
  readonly rounds: readonly Round[]
  readonly latencies: readonly number[]
  readonly bare: readonly number[]
}

/**
 * `recordBesluit` itself, in this process: parse, load and open the dossier, judge, seal, append to the log, commit.
 * The bare insert is one statement on a table without policies, keys or triggers, of the bytes that a decision stores.
 */
export async function run(extent: Extent): Promise<readonly Line[]> {
  return withDatabase(async (database) => {
    const { superuser } = database
    const settings = await superuser.query<{ setting: string }>(
      `SELECT name || ' ' || setting AS setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') ORDER BY name`,
    )
    const bytes = await sizeOfDecision(database)
    await superuser.query('CREATE SCHEMA bench')
    await superuser.query('CREATE TABLE bench.bare (id bigserial PRIMARY KEY, body bytea NOT NULL)')
    const lines: Line[] = []
    for (const writers of [1, 4, 16]) {
      progress(`${writers} schrijvers`)
      const { rounds, latencies, bare } = await compare(database, writers, bytes, EXTENT[extent])
      lines.push({
        what: `besluiten, ${writers} ${writers === 1 ? 'schrijver' : 'schrijvers'}`,
        ratio: ratioOf(rounds),
        value: `${rate(rounds.map((r) => r.a))} (p50 ${ms(median(latencies))}, p95 ${ms(percentile(latencies, 0.95))}) tegen ${rate(rounds.map((r) => r.b))} (p50 ${ms(median(bare))})`,
      })
    }
    return [
      ...lines,
      ...(await work(database)),
      { what: 'per besluit opgeslagen', value: kB(bytes) },
      { what: 'database', value: settings.rows.map((r) => r.setting).join(', ') },
    ]
  })
}

const rate = (rates: readonly number[]): string => `${figure(median(rates))}/s`

/** The entry's ciphertext and the text of its leaf, as they are stored. */
async function sizeOfDecision(database: BenchDatabase): Promise<number> {
  const at = await openCase(await newMember(database))
  for (let n = 0; n < 20; n++) await decide(at)
  const { rows } = await database.superuser.query<{ bytes: number }>(
    `SELECT avg(octet_length(e.ciphertext) + octet_length(b.body))::int AS bytes
       FROM app.entry e JOIN app.audit_body b USING (association_id, event_id) WHERE e.kind = 'besluit'`,
  )
  return rows[0]?.bytes ?? 0
}

async function work(database: BenchDatabase): Promise<Line[]> {
  const at = await openCase(await newMember(database))
  const count = 25
  const {
    transactions,
    statements,
    ms: time,
    list,
  } = await statementsOf(database, count, async () => {
    for (let n = 0; n < count; n++) await decide(at)
  })
  const what = `${figure(transactions, 1)} transactie, ${figure(statements, 1)} opdrachten, ${ms(time)}`
  return [
    { what: 'database per besluit', value: what },
    ...list.slice(0, 8).map((row) => ({
      what: `  ${row.sql}`,
      ratio: `${figure((100 * row.ms) / time)} %`,
      value: `${figure(row.times, 1)} keer, ${figure(row.ms, 2)} ms`,
    })),
  ]
}

async function compare(
  database: BenchDatabase,
  writers: number,
  bytes: number,
  { rounds, ms: slice }: { readonly rounds: number; readonly ms: number },
): Promise<Figures> {
  const queues = await Promise.all(Array.from({ length: writers }, () => newCases(database, CASES[writers] ?? 1)))
  const clients = await Promise.all(Array.from({ length: writers }, () => connected(database)))
  const body = randomBytes(bytes)
  const write = async (n: number) => decideNext(queues[n] ?? [])
  const insert = async (n: number) =>
    clients[n]?.query({ name: 'bare', text: 'INSERT INTO bench.bare (body) VALUES ($1)', values: [body] })
  const figures = { rounds: [] as Round[], latencies: [] as number[], bare: [] as number[] }
  await Promise.all([repeat(writers, 300, write, []), repeat(writers, 300, insert, [])])
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0
    const before = first ? await repeat(writers, slice, write, figures.latencies) : 0
    const b = await repeat(writers, slice, insert, figures.bare)
    figures.rounds.push({ a: first ? before : await repeat(writers, slice, write, figures.latencies), b })
  }
  await Promise.all(clients.map((client) => client.end()))
  return figures
}

async function newCases(database: BenchDatabase, count: number): Promise<Case[]> {
  const actor = await newMember(database)
  const cases: Case[] = []
  for (let n = 0; n < count; n++) cases.push(await openCase(actor))
  return cases
}
async function decideNext(queue: Case[]): Promise<void> {
  const at = queue.shift()
  if (at === undefined) throw new Error('a writer has no dossier')
  await decide(at)
  queue.push(at)
}
async function connected({ server }: BenchDatabase): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  return client
}

/** Each writer again and again, for this long; how often a second all together. */
async function repeat(
  writers: number,
  forMs: number,
  once: (writer: number) => Promise<unknown>,
  latencies: number[],
): Promise<number> {
  const from = performance.now()
  let count = 0
  const writer = async (n: number) => {
    while (performance.now() - from < forMs) {
      const began = performance.now()
      await once(n)
      latencies.push(performance.now() - began)
      count++
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, n) => writer(n)))
  return count / ((performance.now() - from) / 1000)
}
