import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

// The settings are read once per process, so each test loads the modules anew.
const settings = () => import('@/lib/platform/env')
const rootKeys = () => import('@/lib/platform/root-key')
const key = 'ab'.repeat(32)
const good = {
  DATABASE_URL: 'postgresql://app_rt@127.0.0.1:5432/app',
  ROOT_KEY: key,
  APP_ORIGIN: 'https://afwegingskader.example',
  AUTH_SECRET: 'cd'.repeat(32),
}
const NAMES = [...Object.keys(good), 'DATABASE_POOL', 'DATABASE_PREPARED', 'ROOT_KEY_FILE', 'DEMO', 'RELEASE']
beforeEach(() => {
  vi.resetModules()
  for (const name of NAMES) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(good)) vi.stubEnv(name, value)
})
afterEach(() => vi.unstubAllEnvs())
const message = async () => {
  const { env } = await settings()
  try {
    env()
    return 'goed'
  } catch (error) {
    return (error as Error).message
  }
}

describe('a wrong setting stops the start, and says in Dutch how to mend it', () => {
  test('what is needed is enough', async () => {
    const { env } = await settings()
    expect(env()).toEqual({ ...good, DATABASE_POOL: 8, DATABASE_PREPARED: true, DEMO: false, RELEASE: 'onbekend' })
  })
  test('everything that is wrong is said at once', async () => {
    for (const name of Object.keys(good)) vi.stubEnv(name, undefined)
    const said = await message()
    for (const name of Object.keys(good)) expect(said).toContain(name)
  })
  test.each([
    ['DATABASE_URL', 'mysql://x', 'postgresql://'],
    ['DATABASE_POOL', 'veel', 'getal van 1 tot 100'],
    ['DATABASE_POOL', '0', 'DATABASE_POOL'],
    ['DATABASE_PREPARED', 'ja', '0 of 1'],
    ['ROOT_KEY', key.slice(1), '64 tekens'],
    ['ROOT_KEY', key.toUpperCase(), '64 tekens'],
    ['ROOT_KEY_FILE', '/tmp/x', 'niet allebei'],
    ['APP_ORIGIN', 'https://afwegingskader.example/', 'zonder pad'],
    ['APP_ORIGIN', 'afwegingskader.example', 'zonder pad'],
    ['AUTH_SECRET', 'geheim', '64 tekens'],
    ['DEMO', 'ja', 'DEMO is 1'],
  ])('%s=%s', async (name, value, expected) => {
    expect(await message()).toBe('goed')
    vi.resetModules()
    vi.stubEnv(name, value)
    const said = await message()
    expect(said).toContain(expected)
    expect(said).not.toContain(key)
  })
})

describe('the root key', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-sleutel-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'root.key')
  const useFile = (text: string, mode = 0o600) => {
    writeFileSync(file, text)
    chmodSync(file, mode)
    vi.stubEnv('ROOT_KEY', undefined)
    vi.stubEnv('ROOT_KEY_FILE', file)
  }
  test('is the same from the environment and from a file', async () => {
    const { id } = (await rootKeys()).rootKey()
    vi.resetModules()
    useFile(`${key}\n`)
    expect((await rootKeys()).rootKey().id).toBe(id)
  })
  test('keeps the older ones that still unwrap', async () => {
    useFile(`${'ef'.repeat(32)}\n${key}\n`)
    const rotated = (await rootKeys()).rootKey()
    vi.resetModules()
    useFile(`${key}\n`)
    const before = (await rootKeys()).rootKey()
    expect(rotated.older.map((k) => k.id)).toEqual([before.id])
    expect(rotated.id).not.toBe(before.id)
  })
  test.each([
    ['others can read', `${key}\n`, 0o644, 'chmod 600'],
    ['is empty', '', 0o600, '64 tekens'],
    ['is half', `${key.slice(1)}\n`, 0o600, '64 tekens'],
  ])('that %s is refused', async (_what, text, mode, expected) => {
    useFile(text, mode)
    const { rootKey } = await rootKeys()
    expect(() => rootKey()).toThrow(expected)
  })
  test('that is not there is refused', async () => {
    useFile(key)
    vi.stubEnv('ROOT_KEY_FILE', path.join(folder, 'weg'))
    const { rootKey } = await rootKeys()
    expect(() => rootKey()).toThrow('kan niet worden gelezen')
  })
})
