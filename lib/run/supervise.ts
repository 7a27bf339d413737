import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, stopProcess, type ProcessId } from './process-table'
import { say } from './say'

export type Supervised = { readonly process: () => ProcessId | null; readonly stop: () => Promise<void> }
type Options = {
  readonly name: string
  readonly spawn: () => ChildProcess
  /** Resolves when the child does its work; rejects when it never will. */
  readonly ready: (child: ChildProcess) => Promise<void>
  /** Called for every child, the first one included, so that a later run can find it. */
  readonly onSpawn?: (process: ProcessId) => void
  readonly onGiveUp: (reason: string) => void
}

const MAX_WAIT_MS = 5_000
/** So many deaths without one moment of being ready: starting it once more will not help. */
const MAX_FAILURES = 5

/** Starts a child, waits until it works, and starts it again whenever it dies, until it is told to stop. */
export async function supervise(options: Options): Promise<Supervised> {
  const state: State = { current: null, stopping: false }
  const first = launch(options, state)
  try {
    await options.ready(first)
  } catch (error) {
    state.stopping = true
    if (state.current) await stopProcess(state.current)
    throw error
  }
  void keepAlive(options, state, first)
  return {
    process: () => state.current,
    stop: async () => {
      state.stopping = true
      if (state.current) await stopProcess(state.current)
    },
  }
}

type State = { current: ProcessId | null; stopping: boolean }

function launch(options: Options, state: State): ChildProcess {
  const child = options.spawn()
  // Without a listener a failed spawn would throw in nobody's face; `ended` reports it.
  child.on('error', () => {})
  state.current = child.pid === undefined ? null : identify(child.pid)
  if (state.current) options.onSpawn?.(state.current)
  return child
}

async function keepAlive(options: Options, state: State, first: ChildProcess): Promise<void> {
  let child = first
  for (let failures = 0; ;) {
    const how = await ended(child)
    if (state.stopping) return
    if (failures >= MAX_FAILURES) return options.onGiveUp(`${options.name} stopt telkens (${how}).`)
    say(`${options.name} is gestopt (${how}) en wordt opnieuw gestart.`)
    await sleep(Math.min(MAX_WAIT_MS, 100 * 2 ** failures))
    if (state.stopping) return
    child = launch(options, state)
    failures = (await becameReady(options, child)) ? 0 : failures + 1
  }
}

const becameReady = (options: Options, child: ChildProcess): Promise<boolean> =>
  options.ready(child).then(
    () => true,
    () => false,
  )

function ended(child: ChildProcess): Promise<string> {
  const how = () => (child.signalCode ? `signaal ${child.signalCode}` : `code ${child.exitCode ?? 'onbekend'}`)
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(how())
  return new Promise((resolve) => {
    child.once('exit', () => resolve(how()))
    child.once('error', () => resolve('kon niet starten'))
  })
}
