import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Extent, Line } from '../../lib/run/bench-line'
import { accountsAt } from '../../lib/run/demo/accounts'
import { DEMO_ASSOCIATIONS } from '../../lib/run/demo/associations'
import { freePort } from '../../lib/run/ports'
import { look } from '../../lib/run/process-table'
import { seconds } from '../../lib/run/say'
import { countDemoData } from '../support/demo-data'
import { everythingOf, leftRunning, startCommand, stopRunning, type Started } from '../support/run-command'

export const name = 'kill -9 tijdens de eerste start, op een willekeurig moment'

const ROUNDS = { kort: 3, gewoon: 8, vol: 40 } as const
/** About as long as a first start with a built app takes. */
const LATEST_MS = 6_000

/** Each round: a first start, one process of it (or all of it) killed, and then `npm start` once more. */
export async function run(extent: Extent): Promise<readonly Line[]> {
  const rounds = ROUNDS[extent]
  const killed = new Map<string, number>()
  let slowest = 0
  for (let round = 0; round < rounds; round++) {
    const { victim, ms } = await oneRound(round)
    killed.set(victim, (killed.get(victim) ?? 0) + 1)
    slowest = Math.max(slowest, ms)
  }
  const times = [...killed].map(([victim, n]) => `${victim} ${n}×`).join(', ')
  return [
    { what: 'hersteld bij de volgende start', ratio: `${rounds} van ${rounds}`, value: times },
    { what: 'langzaamste herstel', value: seconds(slowest) },
  ]
}

async function oneRound(round: number): Promise<{ victim: string; ms: number }> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-kill-'))
  const port = await freePort()
  try {
    const first = startCommand(dataDir, port)
    await sleep(Math.random() * LATEST_MS)
    const victim = strike(first, round % 3 === 0)
    const from = performance.now()
    await healed(dataDir, port)
    const ms = performance.now() - from
    await expectWhole(dataDir)
    await stopRunning(dataDir)
    const left = leftRunning(dataDir)
    if (left.length > 0) throw new Error(`left running:\n${left.join('\n')}`)
    return { victim, ms }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Kills one process, or everything at once as a power cut would. Says what it was. */
function strike(started: Started, all: boolean): string {
  const pids = everythingOf(started)
  const chosen = all ? pids : pids.slice(-1 - Math.floor(Math.random() * pids.length)).slice(0, 1)
  const victim = all ? 'alles' : kindOf(look(chosen[0] ?? 0)?.command ?? '')
  for (const pid of chosen)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It had ended by itself between the two.
    }
  return victim
}

function kindOf(command: string): string {
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['database', /postgres|initdb/],
    ['toepassing', /next/],
    ['npm', /^(npm|sh)\b/],
    ['start', /lib\/run\/start/],
  ]
  return kinds.find(([, pattern]) => pattern.test(command))?.[0] ?? 'overig'
}

/** The next start gets ready; or the first one mended itself, and then the next says that it is running. */
async function healed(dataDir: string, port: number): Promise<void> {
  const next = startCommand(dataDir, port)
  const output = await next.printed(/Klaar in|draait al/, 90_000)
  if (/Klaar in/.test(output)) return
  for (const end = Date.now() + 60_000; ; await sleep(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/gezondheid`).catch(() => null)
    if (answer?.ok) return
    if (Date.now() > end) throw new Error('it says that it is running, and does not answer')
  }
}

async function expectWhole(dataDir: string): Promise<void> {
  const admitted = DEMO_ASSOCIATIONS.flatMap(({ slug }) => accountsAt(slug)).filter((account) => account.admitted)
  const wanted = {
    associations: DEMO_ASSOCIATIONS.length,
    portals: DEMO_ASSOCIATIONS.length,
    persons: admitted.length,
    identities: admitted.length,
    factors: admitted.filter((account) => account.secondFactor).length,
    roles: admitted.flatMap((account) => account.roles).length,
  }
  const found = await countDemoData(dataDir, wanted)
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`not whole: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`)
}
