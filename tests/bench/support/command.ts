import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../../../lib/run/ports'
import { signal } from '../../../lib/run/process-table'
import { everythingOf, startCommand, stopRunning } from '../../support/run-command'

/** `npm start` beside this process, in a temporary folder: two installations in one process would share their settings. */
export async function withCommand<T>(work: (origin: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-bench-'))
  const port = await freePort()
  const started = startCommand(dataDir, port)
  const abandon = () => {
    for (const pid of everythingOf(started)) signal(pid, 'SIGKILL')
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', abandon)
  try {
    await started.printed(/Klaar in/, 240_000)
    return await work(`http://127.0.0.1:${port}`)
  } finally {
    await stopRunning(dataDir)
    process.off('exit', abandon)
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
