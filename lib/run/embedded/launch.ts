import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../ports'
import type { Binaries } from './binaries'
import { SERVER_ENV, type ServerUser } from './server-user'

export type Launch = {
  readonly dir: string
  readonly cluster: string
  readonly user: ServerUser
  readonly password: string
  readonly port: number | undefined
  readonly ephemeral: boolean
}
export type Running = { readonly child: ChildProcess; readonly port: number }

/** Recovery after a crash may take a while; a server that is alive gets this long. */
const READY_MS = 180_000
const ATTEMPTS = 8
const MAX_LOG = 5_000_000

const settings = (ephemeral: boolean): readonly string[] =>
  [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=64MB',
    'max_wal_size=512MB',
    'huge_pages=off',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    // No DETAIL: it quotes rows.
    'log_error_verbosity=terse',
    ...(ephemeral
      ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0']
      : ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on']),
  ].flatMap((setting) => ['-c', setting])

/** Starts PostgreSQL and waits until it answers. A port that a stranger took meanwhile, or the memory of a server that was killed a moment ago, is no reason to give up. */
export async function launch(binaries: Binaries, options: Launch): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort())
    const child = spawnServer(binaries, options, port)
    const problem = await answers(child, options, port)
    if (problem === undefined) return { child, port }
    if (attempt === ATTEMPTS || !/in use|lock file|shared memory/i.test(problem))
      throw new Error(`PostgreSQL start niet. Zie ${logOf(options.dir)}:\n${problem}`)
    await sleep(250 * attempt)
  }
}

const logOf = (dir: string): string => path.join(dir, 'pg.log')

function spawnServer(binaries: Binaries, { dir, cluster, user, ephemeral }: Launch, port: number): ChildProcess {
  const log = logOf(dir)
  if (fs.existsSync(log) && fs.statSync(log).size > MAX_LOG) fs.truncateSync(log)
  const out = fs.openSync(log, 'a', 0o600)
  try {
    return spawn(binaries.postgres, ['-D', fs.realpathSync(cluster), '-p', String(port), ...settings(ephemeral)], {
      ...user,
      cwd: '/',
      // Out of the terminal's group: at Ctrl-C the app stops first, then its database.
      detached: true,
      stdio: ['ignore', out, out],
      env: SERVER_ENV,
    })
  } finally {
    fs.closeSync(out)
  }
}

/** Undefined when it answers; what its log says when it ended instead. */
async function answers(child: ChildProcess, options: Launch, port: number): Promise<string | undefined> {
  const from = fs.statSync(logOf(options.dir)).size
  const problem = () => fs.readFileSync(logOf(options.dir), 'utf8').slice(from) || 'geen uitvoer'
  let ended: string | undefined
  child.once('error', (error) => (ended = error.message))
  child.once('exit', () => (ended ??= problem()))
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(40)) {
    if (ended !== undefined) return ended
    if (await isOurServer(options, port)) return undefined
  }
  child.kill('SIGKILL')
  return `geen antwoord binnen ${READY_MS / 1000} s`
}

/** A password that fits and our own folder: not some other server on this port. */
async function isOurServer({ cluster, password }: Launch, port: number): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ data: string }>(`SELECT current_setting('data_directory') AS data`)
    return rows[0]?.data === fs.realpathSync(cluster)
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Fast shutdown: connections end, everything is flushed. Harder only when it does not come. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (const [signal, ms] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    child.kill(signal)
    await Promise.race([ended, sleep(ms, undefined, { ref: false })])
    if (child.exitCode !== null || child.signalCode !== null) return
  }
}
