import type { ChildProcess } from 'node:child_process'
import { appendFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { spawnBound } from './bound-child'
import type { ProcessId } from './process-table'
import { Refused } from './refused'
import { supervise, type Supervised } from './supervise'

export type AppOptions = {
  readonly port: number
  /** What the app needs to know; the rest of the environment is passed on. */
  readonly env: Readonly<Record<string, string>>
  /** Where its output goes; without it, on through ours. */
  readonly logFile?: string
  readonly signal?: AbortSignal | undefined
  readonly onSpawn?: (process: ProcessId) => void
  readonly onGiveUp: (reason: string) => void
}

// A page leaves some megabytes of short-lived objects behind; with room for them they are thrown away unread.
const YOUNG = '--max-semi-space-size=32'

const READY_MS = 60_000
const TAIL = 4_000
const MAX_LOG = 5_000_000

/** The built Next app on the loopback address, kept alive. Resolves when it answers for its database too. */
export function startApp({ port, env, logFile, signal, onSpawn, onGiveUp }: AppOptions): Promise<Supervised> {
  const root = process.cwd()
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const full = { ...process.env, ...env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  let tail = ''
  return supervise({
    name: 'De toepassing',
    spawn: () => {
      const args = [YOUNG, next, 'start', '--hostname', '127.0.0.1', '--port', String(port)]
      const child = spawnBound(args, { cwd: root, env: full, ownGroup: true })
      keepOutput(child, logFile, (text) => (tail = (tail + text).slice(-TAIL)))
      return child
    },
    ready: (child) => healthy(child, port, () => tail, signal),
    ...(onSpawn ? { onSpawn } : {}),
    onGiveUp,
  })
}

function keepOutput(child: ChildProcess, logFile: string | undefined, keep: (text: string) => void): void {
  if (logFile && (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG) rmSync(logFile)
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    from?.on('data', (chunk: Buffer) => {
      keep(chunk.toString('utf8'))
      if (logFile) appendFileSync(logFile, chunk, { mode: 0o600 })
      else to.write(chunk)
    })
}

async function healthy(child: ChildProcess, port: number, tail: () => string, signal?: AbortSignal): Promise<void> {
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Refused(`De toepassing is meteen weer gestopt.\n\n${tail()}`)
    if (await answers(port)) return
    signal?.throwIfAborted()
  }
  throw new Refused(`De toepassing geeft na ${READY_MS / 1000} seconden nog geen goed antwoord.\n\n${tail()}`)
}

async function answers(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/gezondheid`, { signal: AbortSignal.timeout(5_000) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}
