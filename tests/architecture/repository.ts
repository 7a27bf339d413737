import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Paths relative to the top of the repository, with `/`, and the text of each. */
export type Files = ReadonlyMap<string, string>
export type Violation = { readonly file: string; readonly why: string }

export const ROOT = path.resolve(import.meta.dirname, '../..')
const FOLDERS = ['app', 'lib', 'tests', 'e2e', 'prisma', 'content', '.config', '.adr', '.ci']
const SKIP = new Set(['node_modules', '.next', '.data', 'generated'])
const TEXT = /\.(?:[cm]?[jt]sx?|css|json|md|sql|prisma|html|txt)$|(?:^|\/)run$/
export const CODE = /\.[cm]?[jt]sx?$/
export const isTest = (file: string) => file.startsWith('tests/') || file.startsWith('e2e/')

function* below(folder: string): Generator<string> {
  for (const entry of readdirSync(path.join(ROOT, folder), { withFileTypes: true })) {
    if (SKIP.has(entry.name)) continue
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* below(file)
    else if (entry.isFile()) yield file
  }
}

/** Every text file that is ours, read from the disk: the working tree, not only what is committed. */
export function repository(): Files {
  const top = readdirSync(ROOT).filter(
    (name) => statSync(path.join(ROOT, name)).isFile() && name !== 'package-lock.json',
  )
  const nested = FOLDERS.filter((f) => existsSync(path.join(ROOT, f))).flatMap((f) => [...below(f)])
  const names = [...top, ...nested].filter((f) => TEXT.test(f) && !/^next-env\.d\.ts$|\.tsbuildinfo$/.test(f))
  return new Map(names.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]))
}

/** What git tracks at the top level, so that ignored folders of a working machine do not count. */
export function topLevel(): readonly string[] {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return [
    ...new Set(
      out
        .split('\0')
        .filter(Boolean)
        .map((file) => file.split('/')[0]!),
    ),
  ].toSorted()
}

type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
  readonly engines: Readonly<Record<string, string>>
  readonly allowScripts?: Readonly<Record<string, boolean>>
}
export const json = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))
export const manifest = () => json('package.json') as Manifest

/** What is wrong with one file. */
export type FileRule = (file: string, text: string) => readonly string[]
export const apply = (rule: FileRule, files: Files): readonly Violation[] =>
  [...files].flatMap(([file, text]) => rule(file, text).map((why) => ({ file, why })))

export const only = (files: Files, wanted: (file: string) => boolean): Files =>
  new Map([...files].filter(([file]) => wanted(file)))
export const lines = (violations: readonly Violation[]) => violations.map((v) => `${v.file}: ${v.why}`)
