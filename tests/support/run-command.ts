import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { gone, look } from '../../lib/run/process-table'
import { runningOn } from '../../lib/run/run-record'
import { processTree } from './process-tree'

/** `npm start` as a person runs it, on its own folder and port. */
export type Started = {
  readonly child: ChildProcess & { readonly pid: number }
  readonly output: () => string
  /** Resolves with what was printed so far once `text` is in it; rejects when the program ends first. */
  readonly printed: (text: RegExp, withinMs: number) => Promise<string>
  readonly ended: Promise<void>
}

export function startCommand(dataDir: string, port: number, script = 'start'): Started {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), DATABASE_URL: '', NO_COLOR: '1' }
  const child = spawn('npm', ['run', '--silent', script], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  if (child.pid === undefined) throw new Error('npm could not be started')
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
  })
  const printed = async (text: RegExp, withinMs: number): Promise<string> => {
    for (const end = Date.now() + withinMs; Date.now() < end; await sleep(20)) {
      if (text.test(output)) return output
      if (child.exitCode !== null || child.signalCode !== null) break
    }
    if (text.test(output)) return output
    throw new Error(`"${String(text)}" was not printed within ${withinMs} ms:\n${output}`)
  }
  return { child: child as Started['child'], output: () => output, printed, ended }
}

/** Asks the supervisor itself, once, so that nothing of it is left when this resolves. */
export async function stopRunning(dataDir: string): Promise<void> {
  const supervisor = runningOn(dataDir)
  if (!supervisor) return
  process.kill(supervisor.pid, 'SIGTERM')
  if (!(await gone(supervisor, 60_000))) throw new Error(`${dataDir} is still in use by process ${supervisor.pid}`)
}

/** Everything that is running because of this start, launchers included. */
export const everythingOf = (started: Started): number[] => processTree(started.child.pid)

/** What still runs on this folder, its own database first of all (Linux). */
export function leftRunning(dataDir: string): string[] {
  return readdirSync('/proc').flatMap((name) => {
    const seen = /^\d+$/.test(name) ? look(Number(name)) : null
    return seen?.command.includes(dataDir) ? [`${seen.pid} ${seen.command}`] : []
  })
}
