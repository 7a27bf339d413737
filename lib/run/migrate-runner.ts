import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

// The very lock that Prisma Migrate takes, so that the two never run at once.
const PRISMA_MIGRATE_LOCK = 72707369
// As Prisma creates it.
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS public._prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz,
  migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`

export const MIGRATIONS = path.resolve('prisma/migrations')

/** Names of the migrations in the folder, in the order in which they are applied. */
export async function migrationNames(dir = MIGRATIONS): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true })
  return entries
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .toSorted()
}

/**
 * Applies the migrations that are still missing and records them exactly as `prisma migrate deploy` does, without its
 * native engine. Give it the connection of `app_migrate`. Returns the names of those applied now.
 */
export async function migrateDeploy(connectionString: string, dir = MIGRATIONS): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATE_LOCK])
    await client.query(MIGRATIONS_TABLE)
    const done = await applied(client)
    const now: string[] = []
    for (const name of await migrationNames(dir)) {
      const sql = await readFile(path.join(dir, name, 'migration.sql'), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = done.get(name)
      if (before !== undefined && before !== checksum)
        throw new Error(`Migratie ${name} is veranderd nadat zij is toegepast. Zet het bestand terug.`)
      if (before !== undefined) continue
      await apply(client, name, sql, checksum)
      now.push(name)
    }
    return now
  } finally {
    await client.end()
  }
}

/** What a row says while its migration runs. Script and finish are one transaction, so such a row of a killed run means: not applied. */
const RUNNING = 'running in one transaction'

async function applied(client: pg.Client): Promise<Map<string, string>> {
  await client.query(
    'UPDATE public._prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL AND logs = $1',
    [RUNNING],
  )
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'SELECT migration_name, checksum, finished_at FROM public._prisma_migrations WHERE rolled_back_at IS NULL',
  )
  const failed = rows.find((r) => r.finished_at === null)
  if (failed)
    throw new Error(
      `Migratie ${failed.migration_name} is eerder mislukt. Herstel de database en markeer haar met "prisma migrate resolve --rolled-back".`,
    )
  return new Map(rows.map((r) => [r.migration_name, r.checksum]))
}

async function apply(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  const id = randomUUID()
  await client.query(
    'INSERT INTO public._prisma_migrations (id, checksum, migration_name, logs) VALUES ($1, $2, $3, $4)',
    [id, checksum, name, RUNNING],
  )
  try {
    // Without parameters this is one simple query: several statements, one implicit transaction, $$ bodies intact.
    await client.query(
      `${sql}\n;RESET ROLE;
       UPDATE public._prisma_migrations SET finished_at = now(), applied_steps_count = 1, logs = NULL WHERE id = '${id}'`,
    )
  } catch (error) {
    await client.query('RESET ROLE')
    await client.query('UPDATE public._prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)])
    throw error
  }
}
