import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '../../../lib/run/ports'
import { isAlive, ProcessId, signal } from '../../../lib/run/process-table'
import { startStack, type Stack } from '../../../lib/run/stack'
import { processTree } from '../../support/process-tree'

/** What `npm start` starts, flushed to disk, in a temporary folder and on a free port; only for this measurement. */
export type Installation = {
  readonly origin: string
  readonly dataDir: string
  readonly stack: Stack
  /** As superuser: it sees and may do all, and none of the application's work goes through it. */
  readonly superuser: pg.Client
  /** The process of the application. */
  readonly appPid: () => number
  /** Its processes that are alive now; none while it is being started again. */
  readonly running: (which: 'app' | 'postgres') => readonly number[]
}

export async function withInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-bench-'))
  const port = await freePort()
  const stack = await startStack({ dataDir, port, quiet: true }).catch((error: unknown) => {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    throw error
  })
  // Also when somebody stops the measurement half way: the database runs on by itself.
  const abandon = () => {
    for (const pid of processTree(stack.database.server.pid)) signal(pid, 'SIGKILL')
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', abandon)
  const superuser = await connectAs(stack, 'postgres')
  try {
    const child = (which: 'app' | 'postgres') => childOf(dataDir, which)
    return await work({
      ...{ origin: stack.origin, dataDir, stack, superuser },
      appPid: () => child('app').pid,
      running: (which) => (isAlive(child(which)) ? processTree(child(which).pid) : []),
    })
  } finally {
    await superuser.end().catch(() => {})
    await stack.stop()
    process.off('exit', abandon)
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

export async function connectAs({ database }: Stack, role: 'postgres' | 'app_rt'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.server.url(role, 'app') })
  // A server that is killed on purpose takes its connections along.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** With its start time: a number alone may belong to a stranger by now. */
function childOf(dataDir: string, which: 'app' | 'postgres'): ProcessId {
  const record = JSON.parse(readFileSync(path.join(dataDir, 'run.json'), 'utf8')) as {
    children: Record<string, unknown>
  }
  return ProcessId.parse(record.children[which])
}

/** Resident memory of a process, in bytes (Linux). */
export function residentBytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
}
