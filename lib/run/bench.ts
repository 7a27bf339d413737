import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { BenchMessage, Extent, Line } from './bench-line'
import { spawnBound } from './bound-child'
import { Refused, runCommand } from './refused'
import { say, seconds } from './say'

const FOLDER = path.join('tests', 'bench')
const TAIL = 4_000

/** `npm run bench [name …] [--kort | --vol]`: runs the modules of tests/bench one after another and prints what they measured. */
await runCommand(async () => {
  const { names, extent } = parse(process.argv.slice(2))
  const found = existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : []
  const files = found.filter((file) => file.endsWith('.ts'))
  const unknown = names.filter((name) => !files.includes(`${name}.ts`))
  if (unknown.length > 0 || files.length === 0)
    throw new Refused(
      `Er is geen meting met die naam. Er zijn: ${files.map((f) => path.basename(f, '.ts')).join(', ')}`,
    )
  const from = Date.now()
  for (const file of files)
    if (names.length === 0 || names.includes(path.basename(file, '.ts'))) await measure(file, extent)
  say(`\nAlles gemeten in ${seconds(Date.now() - from)}.`)
})

function parse(args: readonly string[]): { readonly names: readonly string[]; readonly extent: Extent } {
  const names = args.filter((arg) => !arg.startsWith('--'))
  const options = args.filter((arg) => arg.startsWith('--'))
  const strange = options.find((option) => option !== '--kort' && option !== '--vol')
  if (strange !== undefined) throw new Refused(`"${strange}" is geen keuze. Kies --kort of --vol, of laat het weg.`)
  return { names, extent: options.includes('--vol') ? 'vol' : options.includes('--kort') ? 'kort' : 'gewoon' }
}

/** In a process of its own: the settings of lib/platform are read once per process, and no measurement warms another up. */
async function measure(file: string, extent: Extent): Promise<void> {
  say(`\n${path.basename(file, '.ts')} …`)
  const args = ['--import', 'tsx', path.join('lib', 'run', 'bench-module.ts'), path.join(FOLDER, file), extent]
  const child = spawnBound(args, { cwd: process.cwd(), env: process.env })
  let tail = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString('utf8')).slice(-TAIL)))
  let measured = false
  child.on('message', (message: BenchMessage) => {
    if ('progress' in message) return say(`  ${message.progress}`)
    measured = true
    say(`\n${message.name}  (${seconds(message.seconds * 1000)})`)
    print(message.lines)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0 && measured) return
  say(`  niet gemeten:\n${tail}`)
  process.exitCode = 1
}

/** Ratios first: the last column holds for this machine only. */
function print(lines: readonly Line[]): void {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length))
  const what = widest(lines.map((line) => line.what))
  const ratio = widest(lines.map((line) => line.ratio ?? ''))
  for (const line of lines)
    say(`  ${line.what.padEnd(what)}  ${(line.ratio ?? '').padEnd(ratio)}  ${line.value}`.trimEnd())
}
