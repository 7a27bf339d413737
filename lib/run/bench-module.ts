import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Bench, BenchMessage } from './bench-line'

// The process of one measurement; speaks with bench.ts over its channel.
const Module = z.object({ name: z.string(), run: z.custom<Bench['run']>((value) => typeof value === 'function') })
const Extents = z.enum(['kort', 'gewoon', 'vol'])

// With a handler, so that what was started is stopped at exit (tests/bench/support/installation.ts).
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

const [file = '', extent] = process.argv.slice(2)
const from = performance.now()
const { name, run } = Module.parse(await import(pathToFileURL(path.resolve(file)).href))
const lines = await run(Extents.parse(extent))
const message: BenchMessage = { name, lines, seconds: (performance.now() - from) / 1000 }
process.send?.(message, () => process.exit())
