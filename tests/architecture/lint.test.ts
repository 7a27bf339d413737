import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './repository'

// A linter whose rules are misspelt, or that has lost its types, reports success. So each rule that the project leans
// on is fired once, on a file of its own outside the repository.
const PLANTED: Readonly<Record<string, string>> = {
  'no-explicit-any': 'export const a = (b: any) => String(b)',
  'no-floating-promises': 'export const a = () => { Promise.resolve(1) }',
  'no-misused-promises': 'export const a = (b: () => Promise<boolean>) => (b() ? 1 : 2)',
  'await-thenable': 'export const a = async () => { await 1 }',
  'switch-exhaustiveness-check': "export function a(b: 'x' | 'y') { switch (b) { case 'x': return 1 } return 2 }",
  'only-throw-error': "export const a = () => { throw 'text' }",
  eqeqeq: 'export const a = (b: number) => b == 1',
  'no-console': 'export const a = () => console.log(1)',
  'no-param-reassign': 'export function a(b: number) { b = 2; return b }',
  'no-default-export': 'export default 1',
  'no-unused-vars': "import { z } from 'zod'",
  'consistent-type-imports': "import { ZodType } from 'zod'; export type A = ZodType",
  'prefer-node-protocol': "import { sep } from 'fs'; export const a = sep",
  'no-focused-tests': "import { test } from 'vitest'; test.o".concat("nly('a', () => {})"),
}
const FINE = 'export const a = async (b: number) => { await Promise.resolve(b); return b === 1 }'
let folder = ''
const run = (file: string) =>
  spawnSync(
    path.join(ROOT, 'node_modules/.bin/oxlint'),
    ['-c', path.join(ROOT, '.config/oxlint.json'), '--type-aware', '-f', 'unix', file],
    { cwd: folder, encoding: 'utf8' },
  )

describe('lint: the rules that the project leans on do fire', () => {
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lint-'))
    mkdirSync(path.join(folder, 'lib'))
    const compilerOptions = { strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2023' }
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
    for (const [rule, text] of Object.entries(PLANTED))
      writeFileSync(path.join(folder, 'lib', `${rule}.test.ts`), `${text}\n`)
    writeFileSync(path.join(folder, 'lib/fine.ts'), `${FINE}\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('a file without fault passes', () => {
    const { status, stdout } = run('lib/fine.ts')
    expect(stdout).not.toContain('Error')
    expect(status).toBe(0)
  })
  test('every planted fault is found, each by its own rule', () => {
    const { status, stdout } = run('lib')
    const lines = stdout.split('\n')
    const silent = Object.keys(PLANTED).filter(
      (rule) => !lines.some((line) => line.includes(`lib/${rule}.test.ts:`) && line.includes(`(${rule})`)),
    )
    expect(silent).toEqual([])
    expect(status).toBe(1)
  })
})
