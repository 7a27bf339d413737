// The whole installation for the browser tests, as a process of its own: `npm start`'s own code on free ports in a
// temporary folder. Speaks with e2e/setup.ts: sends its addresses when it is ready, stops when the channel closes.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '../../lib/run/ports'
import { say } from '../../lib/run/say'
import { startStack, type Stack } from '../../lib/run/stack'
import { renewBuild, restoreBuild } from './new-build'
import { processTree } from './process-tree'

export type BrowserStackReady = { readonly origin: string; readonly control: string; readonly superuser: string }

type Act = (stack: Stack) => Promise<void> | void
const signalDatabase =
  (name: NodeJS.Signals): Act =>
  ({ database }) =>
    processTree(database.server.pid).forEach((pid) => process.kill(pid, name))

/** What a test may do to the installation beside using it. */
const ACTS: Readonly<Record<string, Act>> = {
  '/stop-database': ({ database }) => database.stop(),
  '/start-database': ({ database }) => database.resume(),
  '/freeze-database': signalDatabase('SIGSTOP'),
  '/thaw-database': signalDatabase('SIGCONT'),
  // A code is accepted once and attempts are counted; a run of many tests logs the same few people in again and again.
  '/forget-attempts': ({ database }) =>
    asSuperuser(database.server.url('postgres', 'app'), [
      'UPDATE app.second_factor SET last_step = 0, failures = 0',
      'DELETE FROM app.rate_limit',
    ]),
  // As a deploy does: the old process is gone, and a new one of another build stands in its place.
  '/new-build': ({ origin }) => renewBuild(dataDir, origin),
}

async function asSuperuser(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const sql of statements) await client.query(sql)
  } finally {
    await client.end()
  }
}

async function serveControl(stack: Stack): Promise<Server> {
  const server = createServer((request, response) => {
    const act = ACTS[request.url ?? '']
    void (async () => act?.(stack))().then(
      () => response.writeHead(act ? 204 : 404).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-e2e-'))
const stack = await startStack({
  dataDir,
  port: await freePort(),
  ephemeral: true,
  onGiveUp: (reason) => {
    say(reason)
    process.exit(1)
  },
})
const control = await serveControl(stack)
process.once('disconnect', () => {
  control.close()
  void stack.stop().then(() => {
    restoreBuild()
    rmSync(dataDir, { recursive: true, force: true })
    process.exit(0)
  })
})
process.send?.({
  origin: stack.origin,
  control: `http://127.0.0.1:${(control.address() as AddressInfo).port}`,
  superuser: stack.database.server.url('postgres', 'app'),
} satisfies BrowserStackReady)
