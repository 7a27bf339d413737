import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { closeClient } from '@/lib/data/client'
import { openOperator } from '@/lib/data/operator'
import { findByIdentity, findPerson } from '@/lib/data/person-repository'
import type { Actor } from '@/lib/domain/access/actor'
import type { SessionId } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { accountsAt, subjectOf } from '@/lib/run/demo/accounts'
import { DEMO_ASSOCIATIONS } from '@/lib/run/demo/associations'
import { demoSecrets, issuerOf, type DemoSecrets } from '@/lib/run/demo/demo-secrets'
import { seedDemo } from '@/lib/run/demo/seed'
import { startEmbedded, type Embedded } from '@/lib/run/embedded-pg'
import type { Lock } from '@/lib/run/lock'
import { migrateDeploy } from '@/lib/run/migrate-runner'
import { freePort } from '@/lib/run/ports'
import { claimDataDir } from '@/lib/run/run-record'

/** A demo installation without its app: a data folder, its durable server, its data. For what happens to such a folder. */
export class Installation {
  readonly dataDir = mkdtempSync(path.join(os.tmpdir(), 'installatie-'))
  #port = 0
  #server: Embedded | undefined
  #lock: Lock | undefined
  #secrets: DemoSecrets | undefined

  get server(): Embedded {
    if (!this.#server) throw new Error('the installation is not running')
    return this.#server
  }

  /** As `npm start` does it. On the same port each time, so that lib/data finds it again. */
  async start(): Promise<void> {
    this.#port ||= await freePort()
    this.#lock = await claimDataDir(this.dataDir, 'test')
    this.#server = await startEmbedded({ dir: this.dataDir, port: this.#port })
    await migrateDeploy(this.server.url('app_migrate'))
    Object.assign(process.env, {
      DATABASE_URL: this.server.url('app_rt'),
      ROOT_KEY_FILE: path.join(this.dataDir, 'root.key'),
      AUTH_SECRET: this.server.secrets.authSecret,
      APP_ORIGIN: 'http://127.0.0.1:3000',
      RELEASE: 'test',
    })
    this.#secrets = await demoSecrets(this.dataDir, await freePort())
    await seedDemo(this.server.url('app_migrate'), this.#secrets)
  }

  async stop(): Promise<void> {
    await closeClient()
    await this.#server?.stop()
    this.#server = undefined
    this.#lock?.release()
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  /** The demo account with this key at VIT, as somebody who is logged in. */
  async actor(key: string): Promise<Actor> {
    const [vit] = DEMO_ASSOCIATIONS
    const account = accountsAt('vit').find((candidate) => candidate.key === key)
    const portal = this.#secrets?.portals['vit']
    if (!vit || !account || !portal) throw new Error(`there is no account ${key}`)
    const operator = openOperator(this.server.url('app_migrate'))
    try {
      return await operator.inTenant(vit.id, async (tx) => {
        const personId = await findByIdentity(tx, vit.id, issuerOf(portal), subjectOf(account))
        const person = personId && (await findPerson(tx, vit.id, personId))
        if (!person) throw new Error(`${key} was not seeded`)
        const { pseudonym } = person
        const session = { sessionId: newId<SessionId>(), secondFactor: true }
        return { associationId: vit.id, slug: 'vit', personId, pseudonym, roles: account.roles, ...session }
      })
    } finally {
      await operator.close()
    }
  }
}
