import path from 'node:path'
import { startApp } from './app-server'
import { finishSwap } from './backup/swap'
import { ensureBuilt } from './build-app'
import { Database } from './database'
import { demoSecrets } from './demo/demo-secrets'
import { demoHash, forgetSeeded, isSeeded, markSeeded } from './demo/seed-mark'
import { migrateDeploy } from './migrate-runner'
import { isFree } from './ports'
import { startDemoPortals, type DemoPortal } from './portal/demo-portals'
import { Refused } from './refused'
import { releaseName } from './release'
import { claimDataDir, RunRecord, stopOrphans } from './run-record'
import { beQuiet, say } from './say'

export type StackOptions = {
  readonly dataDir: string
  readonly port: number
  /** For tests: no fsync. */
  readonly ephemeral?: boolean
  /** Says nothing. */
  readonly quiet?: boolean
  /** Stops a start that is still going on. */
  readonly signal?: AbortSignal
  /** Called when something of it keeps dying; the stack has not stopped yet. */
  readonly onGiveUp?: (reason: string) => void
}
export type Stack = {
  readonly origin: string
  readonly portals: readonly DemoPortal[]
  readonly database: Database
  readonly stop: () => Promise<void>
}

/** What has to be undone, last thing first. */
class Undo {
  readonly #steps: (() => Promise<void> | void)[] = []
  add(step: () => Promise<void> | void): void {
    this.#steps.push(step)
  }
  async run(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop())
      // One that fails must not keep the others from being undone: the next start clears away what it left.
      await Promise.resolve(step()).catch((error: unknown) => say(`Niet netjes gestopt: ${String(error)}`))
  }
}

/**
 * The whole demo installation: embedded PostgreSQL, migrations, demo data, demo portals and the built app, on the
 * loopback address. `npm start` and the browser tests start the same thing.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  if (process.env['DATABASE_URL'] && process.env['DEMO'] !== '1')
    throw new Refused('Met DATABASE_URL start hier geen voorbeeldinstallatie: die database is van iemand anders.')
  const undo = new Undo()
  beQuiet(options.quiet ?? false)
  try {
    return await bringUp(options, undo)
  } catch (error) {
    await undo.run()
    throw error
  }
}

async function bringUp(options: StackOptions, undo: Undo): Promise<Stack> {
  const { dataDir, port } = options
  const origin = `http://127.0.0.1:${port}`
  const lock = await claimDataDir(dataDir, 'npm start')
  undo.add(lock.release)
  const orphans = await stopOrphans(dataDir)
  if (orphans.length > 0) say('De vorige keer is niet netjes afgesloten. Wat nog draaide, is gestopt.')
  if (finishSwap(dataDir)) say('Het terugzetten van een back-up was onderbroken en is afgemaakt.')
  if (!(await isFree(port))) throw new Refused(portTaken(port))
  const record = new RunRecord(dataDir, origin)
  undo.add(() => record.remove())
  const sources = await ensureBuilt({ use: { address: origin }, signal: options.signal })
  options.signal?.throwIfAborted()

  const database = await startDatabase(options, record)
  undo.add(() => database.stop())
  const env = appEnvironment(database, options, origin, sources)
  Object.assign(process.env, env)
  // The app needs the database only, so the demo data and portals get ready beside it.
  const [app, demo] = await Promise.allSettled([
    startApp({
      port,
      env,
      logFile: path.join(dataDir, 'app.log'),
      signal: options.signal,
      onSpawn: (child) => record.note('app', child),
      onGiveUp: (reason) => options.onGiveUp?.(reason),
    }),
    startDemo({ options, database, origin, sources }),
  ])
  if (demo.status === 'fulfilled') undo.add(() => closeAll(demo.value))
  if (app.status === 'fulfilled') undo.add(() => app.value.stop())
  if (app.status === 'rejected') throw app.reason
  if (demo.status === 'rejected') throw demo.reason
  options.signal?.throwIfAborted()
  return { origin, portals: demo.value, database, stop: () => undo.run() }
}

type Demo = {
  readonly options: StackOptions
  readonly database: Database
  readonly origin: string
  readonly sources: string
}

async function startDemo(demo: Demo, attempts = 3): Promise<readonly DemoPortal[]> {
  const { dataDir, port } = demo.options
  const secrets = await demoSecrets(dataDir, port)
  const hash = demoHash(demo.sources, secrets)
  if (demo.database.server.fresh) forgetSeeded(dataDir)
  if (!isSeeded(dataDir, hash)) {
    // Only now: it brings the whole data layer with it.
    const { seedDemo } = await import('./demo/seed')
    await seedDemo(demo.database.server.url('app_migrate'), secrets)
    markSeeded(dataDir, hash)
  }
  try {
    return await startDemoPortals(secrets, demo.origin)
  } catch (error) {
    // Another copy took a port between our looking and our listening: the portals move, and the data with them.
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempts <= 1) throw error
    return startDemo(demo, attempts - 1)
  }
}

async function closeAll(portals: readonly DemoPortal[]): Promise<void> {
  await Promise.all(portals.map((portal) => portal.close()))
}

async function startDatabase({ dataDir, ephemeral }: StackOptions, record: RunRecord): Promise<Database> {
  say('De database starten …')
  const database = await Database.start({
    dataDir,
    ephemeral: ephemeral ?? false,
    onSpawn: (child) => record.note('postgres', child),
  })
  try {
    const applied = await migrateDeploy(database.server.url('app_migrate'))
    if (applied.length > 0) say(`De database is bijgewerkt (${applied.length} migraties).`)
    return database
  } catch (error) {
    await database.stop()
    throw explained(error)
  }
}

/** A migration that was changed or failed is the runner's to tell; what to do about a demo is ours. */
function explained(error: unknown): unknown {
  if (!(error instanceof Error) || !error.message.startsWith('Migratie ')) return error
  return new Refused(`${error.message}\nOf begin met een nieuwe map: DATA_DIR=.data-nieuw npm start`)
}

/** What the app gets to know (lib/platform/env.ts reads it). */
function appEnvironment(
  database: Database,
  options: StackOptions,
  origin: string,
  sources: string,
): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: database.server.url('app_rt'),
    APP_ORIGIN: origin,
    AUTH_SECRET: database.server.secrets.authSecret,
    ROOT_KEY_FILE: path.join(options.dataDir, 'root.key'),
    DEMO: '1',
    RELEASE: releaseName(sources),
  }
}

export const portTaken = (port: number): string =>
  `Poort ${port} is al in gebruik door een ander programma.\n` +
  `Stop dat programma, of kies een andere poort: PORT=${port + 100} npm start`
