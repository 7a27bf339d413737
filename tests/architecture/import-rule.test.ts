import { describe, expect, test } from 'vitest'
import { check } from './import-rule'
import { GOOD, IMPURE, WAYS, ZONES } from './import-rule.planted'
import { RULE } from './import-table'
import { CODE, lines, manifest, only, repository } from './repository'

/** Raise with the code: a guard that sees nothing is no guard. */
const FLOOR = { modules: 400, edges: 1500, zones: 13 }
const { dependencies, devDependencies } = manifest()
const packages = { runtime: Object.keys(dependencies), development: Object.keys(devDependencies) }
const plant = (extra: readonly (readonly [string, string])[]) =>
  check(new Map([...Object.entries(GOOD), ...extra]), packages).violations

describe('import rule: who may import whom', () => {
  test('a tree that keeps the rule has no violation', () => expect(lines(plant([]))).toEqual([]))

  test.each([...WAYS, ...ZONES, ...IMPURE])('refuses: %s', (_name, file, text, why) => {
    const found = plant([[file, text]]).filter((v) => v.file === file)
    expect(found.map((v) => v.why).join('\n')).toMatch(why)
  })

  test('refuses a cycle, also through the alias', () => {
    const found = plant([
      ['lib/domain/a.ts', `import { b } from '@/lib/domain/b'; export const a = () => b`],
      ['lib/domain/b.ts', `import { a } from './a'; export const b = () => a`],
    ])
    expect(found.map((v) => v.why)).toEqual(['cycle lib/domain/a.ts → lib/domain/b.ts → lib/domain/a.ts'])
  })

  test('every folder that the rule speaks of is known by its planted violations', () => {
    const planted = new Set([...WAYS, ...ZONES, ...IMPURE].map(([, file]) => file))
    const missing = Object.keys(RULE).filter(
      (zone) => ![...planted].some((f) => f === zone || f.startsWith(`${zone}/`)),
    )
    expect(missing).toEqual(['next.config.js', 'content'])
  })

  test('this repository keeps it, and the guard saw the repository', () => {
    const code = only(repository(), (file) => CODE.test(file))
    const { modules, edges, violations } = check(code, packages)
    expect(lines(violations)).toEqual([])
    expect(modules).toBeGreaterThan(FLOOR.modules)
    expect(edges).toBeGreaterThan(FLOOR.edges)
    const seen = Object.keys(RULE).filter((zone) => [...code.keys()].some((file) => file.startsWith(`${zone}/`)))
    expect(seen.length).toBeGreaterThanOrEqual(FLOOR.zones)
  })
})
