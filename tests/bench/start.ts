import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Extent, Line } from '../../lib/run/bench-line'
import { freePort } from '../../lib/run/ports'
import { runningOn } from '../../lib/run/run-record'
import { seconds } from '../../lib/run/say'
import { processTree } from '../support/process-tree'

export const name = 'Starten (npm start, gebouwde toepassing)'

const LIMIT_MS = 5_000
const AGAIN = { kort: 1, gewoon: 3, vol: 9 } as const

export async function run(extent: Extent): Promise<readonly Line[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-bench-'))
  try {
    // The very first start builds the app as well; here it is built, so that the two can be compared.
    const warm = await once(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
    const first = await once(dataDir)
    const later: Once[] = []
    for (let n = 0; n < AGAIN[extent]; n++) later.push(await once(dataDir))
    const times = later.map(({ ms }) => ms).toSorted((a, b) => a - b)
    const second = later[0]!
    const middle = times[Math.floor(times.length / 2)]!
    return [
      { what: 'eerste start, lege map', value: seconds(first.ms), ratio: `${ratio(first.ms, middle)} × een volgende` },
      {
        what: 'volgende start, alles blijft',
        ratio: `${(middle / LIMIT_MS).toFixed(2).replace('.', ',')} × de grens van 5 s`,
        value: `midden ${seconds(middle)}, langst ${seconds(Math.max(...times))} van ${times.length}`,
      },
      ...memory(second.memory),
      ...(warm.built ? [{ what: 'eerste start met bouwen', value: seconds(warm.ms) }] : []),
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const ratio = (a: number, b: number): string => (a / b).toFixed(1).replace('.', ',')
type Memory = { readonly app: number; readonly database: number; readonly rest: number }
const memory = ({ app, database, rest }: Memory): Line[] =>
  Object.entries({ 'geheugen toepassing': app, 'geheugen database': database, 'geheugen start en portalen': rest }).map(
    ([what, kb]) => ({ what, value: `${Math.round(kb / 1024)} MB`, ratio: `${ratio(kb, app)} × de toepassing` }),
  )

type Once = { readonly ms: number; readonly memory: Memory; readonly built: boolean }

async function once(dataDir: string): Promise<Once> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(await freePort()), DATABASE_URL: '' }
  const from = performance.now()
  const start = spawn('npm', ['start', '--silent'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const output = await until(start, /Klaar in/)
  const ms = performance.now() - from
  const measured = start.pid === undefined ? { app: 0, database: 0, rest: 0 } : measure(start.pid)
  const ended = new Promise((resolve) => {
    start.once('exit', resolve)
  })
  start.kill('SIGTERM')
  await ended
  // npm may be gone before what it started; the next start must find a folder that nobody holds.
  while (runningOn(dataDir)) await sleep(50)
  return { ms, memory: measured, built: output.includes('bouwen') }
}

function until(child: ChildProcess, ready: RegExp): Promise<string> {
  let output = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (ready.test(output)) resolve(output)
    })
    child.once('exit', () => reject(new Error(`npm start ended early:\n${output}`)))
  })
}

/** Proportional set size: memory that processes share is counted once. */
function measure(pid: number): Memory {
  const sum = { app: 0, database: 0, rest: 0 }
  for (const each of processTree(pid)) {
    const command = readFileSync(`/proc/${each}/cmdline`, 'utf8')
    const kind = /next-server|next\0?start|dist.bin.next/.test(command)
      ? 'app'
      : /postgres/.test(command)
        ? 'database'
        : 'rest'
    sum[kind] += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  }
  return sum
}
