import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Embedded, startEmbedded } from '@/lib/run/embedded-pg'
import { migrateDeploy } from '@/lib/run/migrate-runner'

/** Where the one server of this test run is. Its database `app` is migrated and empty: the template of every other. */
export type ServerAddress = { readonly port: number; readonly passwords: Readonly<Record<string, string>> }
declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: ServerAddress
  }
}

let server: Embedded | undefined
let folder: string | undefined

/** vitest's global setup: a real PostgreSQL, not flushed to disk, for all files that need one. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(path.join(os.tmpdir(), 'afwegingskader-test-'))
  server = await startEmbedded({ dir: folder, ephemeral: true })
  await migrateDeploy(server.url('app_migrate'))
  const { postgres, app_migrate, app_rt } = server.secrets
  project.provide('databaseServer', { port: server.port, passwords: { postgres, app_migrate, app_rt } })
}

export async function teardown(): Promise<void> {
  await server?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
}
