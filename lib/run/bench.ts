import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Bench, Line } from './bench-line'
import { Refused, runCommand } from './refused'
import { say } from './say'

const FOLDER = path.join('tests', 'bench')
const Module = z.object({ name: z.string(), run: z.custom<Bench['run']>((value) => typeof value === 'function') })

/** `npm run bench [name …]`: runs the modules of tests/bench one after another and prints what they measured. */
await runCommand(async () => {
  const wanted = process.argv.slice(2)
  const files = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.ts'))
        .toSorted()
    : []
  const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(path.basename(file, '.ts')))
  if (chosen.length === 0)
    throw new Refused(
      `Er is geen meting met die naam. Er zijn: ${files.map((f) => path.basename(f, '.ts')).join(', ')}`,
    )
  for (const file of chosen) {
    const { name, run } = Module.parse(await import(pathToFileURL(path.resolve(FOLDER, file)).href))
    say(`\n${name}`)
    print(await run())
  }
})

function print(lines: readonly Line[]): void {
  const width = Math.max(...lines.map((line) => line.what.length))
  for (const { what, value, ratio } of lines) say(`  ${what.padEnd(width)}  ${value.padStart(14)}  ${ratio ?? ''}`)
}
