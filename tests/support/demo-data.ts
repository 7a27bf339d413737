import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export type DemoCounts = {
  readonly associations: number
  readonly portals: number
  readonly persons: number
  readonly identities: number
  readonly factors: number
  readonly roles: number
}

const COUNT = `SELECT (SELECT count(*)::int FROM app.association) AS associations, (SELECT count(*)::int FROM app.portal) AS portals,
  (SELECT count(*)::int FROM app.person) AS persons, (SELECT count(*)::int FROM app.identity) AS identities,
  (SELECT count(*)::int FROM app.second_factor WHERE confirmed_at IS NOT NULL) AS factors,
  (SELECT count(*)::int FROM app.role_grant) AS roles`

/** As superuser, on a running installation: what the demo data amount to. Waits a moment for `wanted`. */
export async function countDemoData(dataDir: string, wanted: DemoCounts): Promise<DemoCounts> {
  const client = new pg.Client({ connectionString: superuserUrl(dataDir) })
  await client.connect()
  try {
    for (const end = Date.now() + 15_000; ; await sleep(200)) {
      const { rows } = await client.query<DemoCounts>(COUNT)
      const [found] = rows
      if (found && (JSON.stringify(found) === JSON.stringify(wanted) || Date.now() > end)) return found
    }
  } finally {
    await client.end()
  }
}

export function superuserUrl(dataDir: string): string {
  const { postgres } = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')) as { postgres: string }
  const port = readFileSync(path.join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[3]
  return `postgresql://postgres:${postgres}@127.0.0.1:${port}/app`
}
