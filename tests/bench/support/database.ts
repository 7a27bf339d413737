import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { closeClient } from '../../../lib/data/client'
import { currentKader } from '../../../lib/data/kader-repository'
import { type Operator, openOperator } from '../../../lib/data/operator'
import { createPersonWithIdentity } from '../../../lib/data/person-repository'
import { grantRole } from '../../../lib/data/role-repository'
import type { Actor } from '../../../lib/domain/access/actor'
import type { PersonId, SessionId } from '../../../lib/domain/shared/ids'
import { now } from '../../../lib/platform/clock'
import { newId } from '../../../lib/platform/ids'
import { DEMO_ASSOCIATIONS } from '../../../lib/run/demo/associations'
import { demoSecrets } from '../../../lib/run/demo/demo-secrets'
import { seedDemo } from '../../../lib/run/demo/seed'
import { type Embedded, startEmbedded } from '../../../lib/run/embedded-pg'
import { migrateDeploy } from '../../../lib/run/migrate-runner'
import { freePort } from '../../../lib/run/ports'
import { signal } from '../../../lib/run/process-table'
import { processTree } from '../../support/process-tree'

/** The database of an installation alone, flushed to disk: use cases run on it in this process, as the application's role. */
export type BenchDatabase = {
  readonly server: Embedded
  readonly dataDir: string
  readonly superuser: pg.Client
  readonly operator: Operator
}

export async function withDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-bench-'))
  const server = await startEmbedded({ dir: dataDir })
  const abandon = () => {
    for (const pid of processTree(server.pid)) signal(pid, 'SIGKILL')
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', abandon)
  await migrateDeploy(server.url('app_migrate'))
  Object.assign(process.env, {
    DATABASE_URL: server.url('app_rt'),
    ROOT_KEY_FILE: path.join(dataDir, 'root.key'),
    AUTH_SECRET: randomBytes(32).toString('hex'),
    APP_ORIGIN: 'http://127.0.0.1:3000',
    RELEASE: 'bench',
  })
  await seedDemo(server.url('app_migrate'), await demoSecrets(dataDir, await freePort()))
  const operator = openOperator(server.url('app_migrate'))
  const superuser = new pg.Client({ connectionString: server.url('postgres') })
  superuser.on('error', () => {})
  await superuser.connect()
  try {
    return await work({ server, dataDir, superuser, operator })
  } finally {
    await Promise.all([superuser.end(), operator.close(), closeClient()])
    await server.stop()
    process.off('exit', abandon)
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

const [VIT] = DEMO_ASSOCIATIONS

/** A therapist of VIT who is logged in with a second factor. */
export async function newMember({ operator }: BenchDatabase): Promise<Actor> {
  if (VIT === undefined) throw new Error('there is no demo association')
  const { id: associationId, slug } = VIT
  const personId = newId<PersonId>()
  const at = now()
  const person = { personId, pseudonym: newId<string>(), displayName: 'Meting', createdAt: at }
  await operator.inTenant(associationId, async (tx) => {
    if ((await currentKader(tx, associationId, at)) === null) throw new Error('no framework is in force')
    await createPersonWithIdentity(tx, associationId, { ...person, issuer: 'http://127.0.0.1', subject: personId })
    await grantRole(tx, associationId, { personId, role: 'member', at, by: null })
  })
  const { pseudonym } = person
  return {
    associationId,
    slug,
    personId,
    pseudonym,
    roles: ['member'],
    sessionId: newId<SessionId>(),
    secondFactor: true,
  }
}
