import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

/**
 * Roles, passwords and the database, each time again and each step by itself repeatable: a start that was killed
 * half-way is finished by the next. `superuser` connects to database `postgres`.
 */
export async function bootstrap(
  superuser: (database: string) => string,
  passwords: { readonly app_migrate: string; readonly app_rt: string },
  database = 'app',
): Promise<void> {
  await withClient(superuser('postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`)
  })
  await withClient(superuser(database), async (client) => {
    await prepareDatabase(client)
    for (const role of ['app_migrate', 'app_rt'] as const)
      await client.query(`ALTER ROLE ${role} PASSWORD ${pg.escapeLiteral(passwords[role])}`)
  })
}

/** prisma/roles.sql on the database of this connection. */
export const prepareDatabase = (client: pg.Client): Promise<unknown> =>
  client.query(readFileSync(path.resolve('prisma/roles.sql'), 'utf8'))

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
