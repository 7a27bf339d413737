import { existsSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CallFrame, originOf, writtenIn } from './origins'

type CpuProfile = {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: CallFrame
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}
/** Milliseconds by where the code comes from, and by function. */
export type Profile = { readonly origins: ReadonlyMap<string, number>; readonly functions: ReadonlyMap<string, number> }

const FILE = path.join(os.tmpdir(), `afwegingskader-profiel-${process.pid}.json`)

// Loaded into the application before anything else: SIGUSR2 begins the profile, the next one ends and writes it.
const LISTENER = `import { Session } from 'node:inspector'; import { renameSync, writeFileSync } from 'node:fs'
let session
process.on('SIGUSR2', () => {
  if (session) return session.post('Profiler.stop', (_, { profile }) => {
    session = undefined; writeFileSync(${JSON.stringify(`${FILE}.half`)}, JSON.stringify(profile)); renameSync(${JSON.stringify(`${FILE}.half`)}, ${JSON.stringify(FILE)}) })
  session = new Session(); session.connect(); session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: 500 }); session.post('Profiler.start')
})`

/** From now on, the programs of Node that this process starts can be profiled. */
export function allowProfiles(): void {
  process.env['NODE_OPTIONS'] = `--import=data:text/javascript,${encodeURIComponent(LISTENER)}`
}

export async function profileOf(pid: number, work: () => Promise<unknown>): Promise<Profile> {
  rmSync(FILE, { force: true })
  process.kill(pid, 'SIGUSR2')
  await work()
  process.kill(pid, 'SIGUSR2')
  for (const end = Date.now() + 20_000; !existsSync(FILE); await sleep(50))
    if (Date.now() > end) throw new Error('no profile was written')
  const profile = JSON.parse(readFileSync(FILE, 'utf8')) as CpuProfile
  rmSync(FILE)
  return summarised(profile)
}

function summarised({ nodes, samples, timeDeltas }: CpuProfile): Profile {
  const frames = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)))
  const own = new Map<number, number>()
  for (const [i, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[i] ?? 0) / 1000)
  const origins = new Map<string, number>()
  const functions = new Map<string, number>()
  for (const [id, ms] of own) {
    const stack = stackOf(id, frames, parents)
    const [frame] = stack
    // What the measuring itself costs is not the application's.
    if (!frame || frame.functionName === '(idle)' || stack.some(({ url }) => url === 'node:inspector')) continue
    const origin = originOf(stack)
    origins.set(origin, (origins.get(origin) ?? 0) + ms)
    const name = `${frame.functionName || '(anonymous)'}  ${place(frame)}`.trim()
    functions.set(name, (functions.get(name) ?? 0) + ms)
  }
  return { origins, functions }
}

/** The frame that runs, whoever called it, and so on. */
function stackOf(
  id: number,
  frames: ReadonlyMap<number, CallFrame>,
  parents: ReadonlyMap<number, number>,
): readonly CallFrame[] {
  const stack: CallFrame[] = []
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const frame = frames.get(at)
    if (frame) stack.push(frame)
  }
  return stack
}

/** The last two parts of the file that it was written in, so that a bundled function can be found too. */
function place(frame: CallFrame): string {
  if (frame.url === '') return ''
  const source = writtenIn(frame)
  return `${source.split('/').slice(-2).join('/')}${source === frame.url ? `:${frame.lineNumber + 1}` : ''}`
}
