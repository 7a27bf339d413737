import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Line } from '../../lib/run/bench-line'
import { readJson } from '../../lib/run/json-file'
import { freePort } from '../../lib/run/ports'
import { ProcessId } from '../../lib/run/process-table'
import { seconds } from '../../lib/run/say'
import { leftRunning, startCommand, stopRunning } from '../support/run-command'

export const name = 'kill -9 terwijl alles draait: herstelt zichzelf'

const Record = z.looseObject({ children: z.record(z.string(), ProcessId) })

export async function run(): Promise<readonly Line[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-herstel-'))
  const port = await freePort()
  try {
    await startCommand(dataDir, port).printed(/Klaar in/, 240_000)
    const database = await killed(dataDir, port, 'postgres')
    const app = await killed(dataDir, port, 'app')
    await stopRunning(dataDir)
    const left = leftRunning(dataDir)
    if (left.length > 0) throw new Error(`left running:\n${left.join('\n')}`)
    return [
      { what: 'database gedood, weer gezond na', value: seconds(database) },
      { what: 'toepassing gedood, weer gezond na', value: seconds(app) },
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function killed(dataDir: string, port: number, child: 'postgres' | 'app'): Promise<number> {
  const victim = readJson(path.join(dataDir, 'run.json'), Record)?.children[child]
  if (!victim) throw new Error(`no ${child} in run.json`)
  process.kill(victim.pid, 'SIGKILL')
  const from = performance.now()
  // First it must be seen to be away, or the old one would be taken for the new.
  for (let away = false; ; await sleep(20)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/gezondheid`).catch(() => null)
    away ||= !answer?.ok
    if (away && answer?.ok) return performance.now() - from
    if (performance.now() - from > 60_000) throw new Error(`not healthy again after ${child} was killed`)
  }
}
