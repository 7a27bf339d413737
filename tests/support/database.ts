import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { closeClient } from '@/lib/data/client'
import { type Operator, openOperator } from '@/lib/data/operator'
import { prepareDatabase } from '@/lib/run/embedded/bootstrap'
import type { DatabaseRole } from '@/lib/run/embedded-pg'

/** A migrated database of this test file's own; lib/data works on it as the application's role. */
export type TestDatabase = {
  readonly name: string
  readonly url: (role: DatabaseRole) => string
  readonly operator: Operator
  /** A bare connection as this role, for what the repositories would never do. Closed with the database. */
  readonly connect: (role: DatabaseRole) => Promise<pg.Client>
  readonly close: () => Promise<void>
}

let current: TestDatabase | undefined
/** The database that `freshDatabase` made last; the seeds work on it. */
export function currentDatabase(): TestDatabase {
  if (!current) throw new Error('call freshDatabase() first')
  return current
}

/** Once per test file: the settings of lib/platform are read once per process. */
export async function freshDatabase(): Promise<TestDatabase> {
  if (current) throw new Error('this test file has its database already')
  const { port, passwords } = inject('databaseServer')
  const name = `t_${randomBytes(8).toString('hex')}`
  const urlOf = (role: DatabaseRole, database: string) =>
    `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`
  await asSuperuser(urlOf('postgres', 'postgres'), (c) => c.query(`CREATE DATABASE ${name} TEMPLATE app`))
  // What a database grants is not copied with the template.
  await asSuperuser(urlOf('postgres', name), prepareDatabase)

  const url = (role: DatabaseRole) => urlOf(role, name)
  Object.assign(process.env, {
    DATABASE_URL: url('app_rt'),
    ROOT_KEY: randomBytes(32).toString('hex'),
    AUTH_SECRET: randomBytes(32).toString('hex'),
    APP_ORIGIN: 'http://127.0.0.1:3000',
    RELEASE: 'test',
  })
  const operator = openOperator(url('app_migrate'))
  const clients: pg.Client[] = []
  const connect = async (role: DatabaseRole) => {
    const client = new pg.Client({ connectionString: url(role) })
    client.on('error', () => {})
    await client.connect()
    clients.push(client)
    return client
  }
  const close = async () => {
    await Promise.all([...clients.map((c) => c.end()), operator.close(), closeClient()])
    await asSuperuser(urlOf('postgres', 'postgres'), (c) => c.query(`DROP DATABASE ${name} WITH (FORCE)`))
  }
  current = { name, url, operator, connect, close }
  return current
}

async function asSuperuser(connectionString: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
