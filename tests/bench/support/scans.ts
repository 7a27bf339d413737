import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

const LARGE = 2_000
/** A connection reports at most once a second what it read. */
const REPORTED_MS = 1_500

type Row = { relname: string; seq_scan: string }
const counted = async (superuser: pg.Client): Promise<Map<string, number>> => {
  await sleep(REPORTED_MS)
  const { rows } = await superuser.query<Row>(
    `SELECT relname, seq_scan FROM pg_stat_user_tables WHERE schemaname = 'app' AND n_live_tup > ${LARGE}`,
  )
  return new Map(rows.map((row) => [row.relname, Number(row.seq_scan)]))
}

/** From now on until it is asked: which large tables were read from end to end, and how often. */
export async function countScans(superuser: pg.Client): Promise<() => Promise<readonly string[]>> {
  const before = await counted(superuser)
  return async () => {
    const after = await counted(superuser)
    return [...after].flatMap(([table, times]) => {
      const more = times - (before.get(table) ?? 0)
      return more > 0 ? [`${table} ${more} ×`] : []
    })
  }
}
