import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkSettings } from '../../../lib/run/preflight-settings'
import { Refused } from '../../../lib/run/refused'
import { readSettings, type Environment } from '../../../lib/run/settings'

const secret = () => randomBytes(32).toString('hex')

describe('on somebody’s own database a wrong setting is refused with how to mend it (issue 2, part 1)', () => {
  let demo: string
  let keyFile: string
  const demoSecret = secret()
  beforeAll(() => {
    demo = mkdtempSync(path.join(os.tmpdir(), 'settings-'))
    writeFileSync(path.join(demo, 'secrets.json'), JSON.stringify({ authSecret: demoSecret }))
    keyFile = path.join(demo, 'key')
    writeFileSync(keyFile, `${secret()}\n`, { mode: 0o600 })
  })
  afterAll(() => rmSync(demo, { recursive: true, force: true }))

  const good = () => ({ APP_ORIGIN: 'https://meldcode.example.nl', AUTH_SECRET: secret(), ROOT_KEY_FILE: keyFile })
  const wrong = (env: Environment) => checkSettings(env, demo).map((problem) => problem.wrong)

  test('nothing is wrong with good settings', () => {
    expect(wrong(good())).toEqual([])
    expect(wrong({ ...good(), APP_ORIGIN: 'http://127.0.0.1:3000' })).toEqual([])
    expect(wrong({ ...good(), ROOT_KEY_FILE: undefined, ROOT_KEY: `${secret()},${secret()}` })).toEqual([])
  })
  test.each([
    ['no origin', { APP_ORIGIN: undefined }, /APP_ORIGIN ontbreekt/],
    ['an origin without TLS', { APP_ORIGIN: 'http://meldcode.example.nl' }, /niet beveiligd/],
    ['an origin with a path', { APP_ORIGIN: 'https://meldcode.example.nl/app' }, /geen adres van een site/],
    ['no login secret', { AUTH_SECRET: undefined }, /AUTH_SECRET ontbreekt/],
    ['a short secret', { AUTH_SECRET: 'abc123' }, /64 tekens/],
    ['a guessable secret', { AUTH_SECRET: '0123'.repeat(16) }, /te makkelijk te raden/],
    ['a secret of the demo', { AUTH_SECRET: demoSecret }, /voorbeeldinstallatie/],
    ['no root key', { ROOT_KEY_FILE: undefined }, /ROOT_KEY ontbreekt/],
    ['two root keys at once', { ROOT_KEY: secret() }, /allebei/],
    ['a root key of the demo', { ROOT_KEY_FILE: undefined, ROOT_KEY: demoSecret }, /voorbeeldinstallatie/],
    ['a root key that is not there', { ROOT_KEY_FILE: '/nergens/sleutel' }, /bestaat niet/],
    ['demo mode', { DEMO: '1' }, /DEMO/],
  ])('%s', (_what, change, message) => {
    const problems = checkSettings({ ...good(), ...change }, demo)
    expect(problems).toHaveLength(1)
    expect(problems[0]!.wrong).toMatch(message)
    expect(problems[0]!.mend.length).toBeGreaterThan(10)
  })
  test('a root key that others may read', () => {
    chmodSync(keyFile, 0o644)
    expect(wrong(good())).toEqual([expect.stringMatching(/kunnen .* lezen/)])
    chmodSync(keyFile, 0o600)
  })
  test('PORT that is no port', () => {
    expect(readSettings({ PORT: '3100' }).port).toBe(3100)
    for (const PORT of ['abc', '0', '70000', '3000x', '-1']) expect(() => readSettings({ PORT })).toThrow(Refused)
  })
})
