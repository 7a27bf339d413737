import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { newId } from '@/lib/platform/ids'
import { readDraft } from '@/lib/usecases/concept/read-draft'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { endSession } from '@/lib/usecases/toegang/end-session'
import { findSession } from '@/lib/usecases/toegang/find-session'
import { verifySecondFactor } from '@/lib/usecases/toegang/verify-second-factor'
import { endRole } from '@/lib/usecases/vereniging/end-role'
import { grantRole } from '@/lib/usecases/vereniging/grant-role'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { actorWith, enrol, logIn } from '../../support/login'
import type { SeededAssociation } from '../../support/seed'
import { totpCode } from '../../support/totp'
import { accessOf, association, newKey, opened, person, valueOf } from '../../support/usecases'

let database: TestDatabase
let superuser: pg.Client
let vit: SeededAssociation
let sub: string

const MINUTE = 60_000
const START = Date.parse('2027-03-01T09:00:10.000Z')
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE)

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  vit = await association('vit')
  await association('vvvk')
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START })
  sub = newId<string>()
})
afterEach(() => vi.useRealTimers())
afterAll(() => database.close())

const stateOf = async (token: string) => (await findSession('vit', token)).state
const ENDED = { state: 'geen' }

describe('how long a session lives', () => {
  test('half an hour without a request: to the millisecond, and no longer (security.md, Login)', async () => {
    const token = await logIn(vit, sub)
    vi.setSystemTime(START + 30 * MINUTE - 1)
    expect(await stateOf(token)).toBe('actief')
    later(30)
    expect(await stateOf(token)).toBe('verlopen')
  })

  test.each([['supervisor'], ['admin']] as const)(
    'a quarter of an hour for a %s (security.md, Login)',
    async (role) => {
      const { personId } = await person(vit, [role])
      const token = await logIn(vit, `sub-${personId}`)
      vi.setSystemTime(START + 15 * MINUTE - 1)
      expect(await stateOf(token)).toBe('actief')
      later(15)
      expect(await stateOf(token)).toBe('verlopen')
    },
  )

  test('each request begins the half hour anew; ten hours after login it ends all the same (security.md, Login)', async () => {
    const token = await logIn(vit, sub)
    for (let minutes = 20; minutes < 600; minutes += 20) {
      later(20)
      expect([minutes, await stateOf(token)]).toEqual([minutes, 'actief'])
    }
    later(20)
    expect(await findSession('vit', token)).toEqual(ENDED)
  })

  test('what has idled does not come to life again by asking (security.md, Login)', async () => {
    const token = await logIn(vit, sub)
    later(31)
    expect(await stateOf(token)).toBe('verlopen')
    expect(await stateOf(token)).toBe('verlopen')
  })
})

describe('an idle session that was not ended', () => {
  test('still says whose it is, so that a draft is kept for that person (security.md, Login)', async () => {
    const { token, secret } = await enrol(vit, sub)
    const owner = await actorWith(vit, token)
    const dossierId = await opened(owner)
    later(45)
    const found = await findSession('vit', token)
    expect(found).toMatchObject({ state: 'verlopen', actor: { personId: owner.personId, secondFactor: true } })
    const { actor } = found as { actor: Actor }
    const draft = {
      sleutel: newKey(),
      form: 'notitie',
      dossierId,
      baseVersion: 1,
      values: { tekst: ['Nog net.'] },
      fouten: [],
    }
    valueOf(await saveDraft(actor, draft))
    const next = await actorWith(vit, await logIn(vit, sub))
    expect(valueOf(await verifySecondFactor(next, { code: totpCode(secret) }))).toBe('goed')
    const full = { ...next, secondFactor: true }
    expect(valueOf(await readDraft(full, { sleutel: draft.sleutel, dossierId })).values['tekst']).toEqual(['Nog net.'])
  })
})

describe('what ends a session', () => {
  test('logging out: at once and for good, and no other session with it (security.md, Login)', async () => {
    const [one, two] = [await logIn(vit, sub), await logIn(vit, sub)]
    const actor = await actorWith(vit, one)
    await endSession('vit', one)
    await endSession('vit', one)
    expect(await findSession('vit', one)).toEqual(ENDED)
    expect(await stateOf(two)).toBe('actief')
    const said = (await accessOf(actor)).map((e) => e.type)
    expect(said.filter((type) => type === 'toegang.uitgelogd')).toHaveLength(1)
    expect(said.filter((type) => type === 'toegang.ingelogd')).toHaveLength(2)
  })

  test('logging out of a session that has idled ends that too (I9)', async () => {
    const token = await logIn(vit, sub)
    later(40)
    expect(await stateOf(token)).toBe('verlopen')
    await endSession('vit', token)
    expect(await findSession('vit', token)).toEqual(ENDED)
  })

  test('an ended session stays ended, also when the second factor is given in it (I9)', async () => {
    const { secret } = await enrol(vit, sub)
    const token = await logIn(vit, sub)
    const actor = await actorWith(vit, token)
    await endSession('vit', token)
    await verifySecondFactor(actor, { code: totpCode(secret, 1) })
    expect(await findSession('vit', token)).toEqual(ENDED)
  })

  test('a role that is given or taken: that person’s sessions, and nobody else’s (security.md, Login)', async () => {
    const admin = await person(vit, ['admin'])
    const bystander = await logIn(vit, newId())
    const change = async (token: string, act: typeof grantRole) => {
      const { personId } = await actorWith(vit, token)
      later(1)
      valueOf(await act(admin, { persoon: personId, rol: 'consultant' }))
      expect(await findSession('vit', token)).toEqual(ENDED)
    }
    await change(await logIn(vit, sub), grantRole)
    const token = await logIn(vit, sub)
    expect((await actorWith(vit, token)).roles).toEqual(['member', 'consultant'])
    await change(token, endRole)
    expect((await actorWith(vit, await logIn(vit, sub))).roles).toEqual(['member'])
    expect(await stateOf(bystander)).toBe('actief')
  })
})

describe('a token', () => {
  test('of one association is nobody’s in another (I3)', async () => {
    const token = await logIn(vit, sub)
    expect(await findSession('vvvk', token)).toEqual(ENDED)
    await endSession('vvvk', token)
    expect(await stateOf(token)).toBe('actief')
  })

  test.each(['', 'x', newId<string>(), 'A'.repeat(100_000), "' OR 1=1 --", '\u0000'])(
    'that was made up is nobody’s: %j',
    async (token) => expect(await findSession('vit', token)).toEqual(ENDED),
  )

  test('that is almost right is nobody’s (security.md, Login)', async () => {
    const token = await logIn(vit, sub)
    const almost = `${token.slice(0, -2)}${token.endsWith('A') ? 'BB' : 'AA'}`
    expect(await findSession('vit', almost)).toEqual(ENDED)
    expect(await findSession('bestaat-niet', token)).toEqual(ENDED)
    const { rows } = await superuser.query('SELECT FROM app.session WHERE token_hash = sha256($1)', [
      Buffer.from(token),
    ])
    expect(rows).toHaveLength(1)
  })
})
