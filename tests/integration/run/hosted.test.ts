import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAssociation } from '@/lib/data/directory-repository'
import { currentKader } from '@/lib/data/kader-repository'
import { listMembers } from '@/lib/data/person-repository'
import { portalOf } from '@/lib/data/portal-repository'
import { inTenant } from '@/lib/data/tenant'
import { now } from '@/lib/platform/clock'
import { preflight } from '@/lib/run/preflight'
import { freePort } from '@/lib/run/ports'
import { Installation } from '../../support/installation'

const secret = () => randomBytes(32).toString('hex')

describe('with DATABASE_URL it runs on somebody’s PostgreSQL, and refuses what is not safe (issue 2, part 1)', () => {
  // A durable server with everything in place, taken as if it were somebody's own.
  const installation = new Installation()
  let good: Record<string, string>
  beforeAll(async () => {
    await installation.start()
    const DATABASE_URL = installation.server.url('app_rt')
    good = { DATABASE_URL, APP_ORIGIN: 'https://meldcode.example.nl', AUTH_SECRET: secret(), ROOT_KEY: secret() }
  }, 60_000)
  afterAll(() => installation.remove())

  const program = async (script: string, settings: Record<string, string>, args: readonly string[] = []) => {
    const { PATH, HOME } = process.env
    const env = { PATH, HOME, PORT: String(await freePort()), DATA_DIR: installation.dataDir, ...settings }
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      env: env as unknown as NodeJS.ProcessEnv,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const code = await new Promise<number | null>((resolve) => {
      child.once('close', resolve)
    })
    return { code, output }
  }

  test('a good configuration has no fault', async () => {
    expect(await preflight(good, installation.dataDir)).toEqual([])
    const { code, output } = await program('lib/cli/doctor.ts', good)
    expect({ code, output }).toEqual({ code: 0, output: 'De instellingen en de database zijn in orde.\n' })
  }, 30_000)
  test('the doctor names every fault at once, says how to mend each, and changes nothing', async () => {
    const settings = { DATABASE_URL: installation.server.url('postgres'), APP_ORIGIN: 'http://meldcode.example.nl' }
    const { code, output } = await program('lib/cli/doctor.ts', settings)
    expect(code).toBe(1)
    const faults = ['niet beveiligd', 'AUTH_SECRET ontbreekt', 'ROOT_KEY ontbreekt', 'is superuser']
    expect(faults.filter((fault) => !output.includes(fault))).toEqual([])
    expect(output.match(/^✗ /gm)?.length).toBe(output.match(/^ {2}\S/gm)?.length)
  }, 30_000)
  test('the start refuses with the same words: no database, secret or portal of its own', async () => {
    const { code, output } = await program('lib/run/start.ts', {
      ...good,
      AUTH_SECRET: installation.server.secrets.authSecret,
    })
    expect(code).toBe(1)
    expect(output).toContain('AUTH_SECRET is een geheim van de voorbeeldinstallatie')
    expect(output).not.toMatch(/bouwen|database starten|Klaar in/)
  }, 30_000)
  test('an association is founded by one command: key, portal, framework, first administrator; twice is once', async () => {
    const MIGRATE_DATABASE_URL = installation.server.url('app_migrate')
    const { ROOT_KEY_FILE } = process.env
    const own = { DATABASE_URL: good['DATABASE_URL']!, APP_ORIGIN: good['APP_ORIGIN']!, AUTH_SECRET: secret() }
    const settings = { ...own, ROOT_KEY_FILE: ROOT_KEY_FILE!, MIGRATE_DATABASE_URL, PORTAL_CLIENT_SECRET: 'geheim' }
    const options = ['--adres', 'proef', '--naam', 'Proefvereniging', '--kort', 'PV', '--client', 'af']
    const whole = [...options, '--portaal', 'https://leden.example.nl', '--beheerder', 'sub-1']
    for (const args of [whole, whole]) {
      const { code, output } = await program('lib/cli/vereniging.ts', settings, args)
      expect({ code, output }).toEqual({
        code: 0,
        output: 'Proefvereniging staat klaar: https://meldcode.example.nl/proef\n',
      })
    }
    const association = (await findAssociation('proef'))!
    expect(await portalOf(association.associationId)).toEqual({
      issuer: 'https://leden.example.nl',
      clientId: 'af',
      clientSecret: 'geheim',
    })
    const scope = { associationId: association.associationId, actorId: null, roles: ['admin'] } as const
    const made = await inTenant(scope, async (tx) => ({
      kader: (await currentKader(tx, association.associationId, now()))?.ref.id,
      members: (await listMembers(tx, association.associationId)).map(({ roles }) => roles),
    }))
    expect(made).toEqual({ kader: 'rbcz', members: [['admin']] })
    const wrong = await program('lib/cli/vereniging.ts', settings, ['--adres', 'api', '--portaal', 'http://x.nl'])
    expect(wrong.code).toBe(1)
    for (const said of ['bladzijde van de dienst zelf', 'begint met https://', 'Geef met --naam', 'Gebruik: npm run'])
      expect(wrong.output).toContain(said)
  }, 60_000)
  test('the demo seed and its portals have no way in: back-up and restore refuse too', async () => {
    for (const script of ['lib/cli/backup.ts', 'lib/cli/restore.ts']) {
      const { code, output } = await program(script, good)
      expect(code).toBe(1)
      expect(output).toContain('Met DATABASE_URL beheert u de database zelf')
    }
  }, 30_000)
})
