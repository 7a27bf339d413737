import http from 'node:http'
import { progress } from './progress'

export type Target = {
  readonly origin: string
  readonly path: string
  readonly cookie?: string
}
export type Slice = { readonly perSecond: number; readonly latencies: readonly number[] }

/** So many clients, each asking again as soon as it has its answer, for this long. Anything but 200 ends it. */
export async function load(target: Target, { clients, ms }: { clients: number; ms: number }): Promise<Slice> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients })
  const latencies: number[] = []
  const from = performance.now()
  const until = from + ms
  const client = async () => {
    while (performance.now() < until) {
      const asked = performance.now()
      await ask(target, agent)
      latencies.push(performance.now() - asked)
    }
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
  } finally {
    agent.destroy()
  }
  return { perSecond: latencies.length / ((performance.now() - from) / 1000), latencies }
}

/** As a browser asks: over a kept connection, compressed. */
function ask({ origin, path, cookie }: Target, agent: http.Agent): Promise<void> {
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip', ...(cookie === undefined ? {} : { cookie }) }
  return new Promise((resolve, reject) => {
    const request = http.get(`${origin}${path}`, { agent, headers }, (response) => {
      response.resume()
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`${path} answered ${response.statusCode}`))
      })
    })
    request.once('error', reject)
  })
}

export type Measured<N extends string> = Readonly<Record<N, readonly Slice[]>>

/** The same load on each target in turn, round after round, each second round the other way: a busy moment hits all. */
export async function alternate<N extends string>(
  targets: Readonly<Record<N, Target>>,
  { rounds, ms, clients }: { readonly rounds: number; readonly ms: number; readonly clients: number },
): Promise<Measured<N>> {
  const names = Object.keys(targets) as N[]
  const measured = Object.fromEntries(names.map((name) => [name, [] as Slice[]])) as Record<N, Slice[]>
  for (const name of names) await load(targets[name], { clients, ms })
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed())
      measured[name].push(await load(targets[name], { clients, ms }))
    progress(`ronde ${round + 1} van ${rounds}`)
  }
  return measured
}

/** A fixed order would let one always follow the same other, and what that left warm or to be cleared away. */
const shuffled = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => ({ name, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)

/** One visitor who asks for each target in turn, again and again: milliseconds by target and round. */
export async function inTurns(
  targets: Readonly<Record<string, Target>>,
  { rounds, each }: { readonly rounds: number; readonly each: number },
): Promise<ReadonlyMap<string, readonly (readonly number[])[]>> {
  const agent = new http.Agent({ keepAlive: true })
  const names = Object.keys(targets)
  const measured = new Map(names.map((name) => [name, [] as number[][]]))
  const round = async (times: number): Promise<void> => {
    for (const of of measured.values()) of.push([])
    for (let n = 0; n < times; n++)
      for (const name of shuffled(names)) {
        const target = targets[name]
        if (target === undefined) continue
        const asked = performance.now()
        await ask(target, agent)
        measured
          .get(name)
          ?.at(-1)
          ?.push(performance.now() - asked)
      }
  }
  try {
    // To warm up.
    for (let n = 0; n < 3; n++) await round(each)
    for (const of of measured.values()) of.length = 0
    for (let n = 0; n < rounds; n++) {
      await round(each)
      progress(`ronde ${n + 1} van ${rounds}`)
    }
    return measured
  } finally {
    agent.destroy()
  }
}
