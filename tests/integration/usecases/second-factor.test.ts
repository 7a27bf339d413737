import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { confirmSecondFactor } from '@/lib/usecases/toegang/confirm-second-factor'
import { proposeSecondFactor } from '@/lib/usecases/toegang/propose-second-factor'
import { renewRecoveryCodes } from '@/lib/usecases/toegang/renew-recovery-codes'
import { useRecoveryCode } from '@/lib/usecases/toegang/use-recovery-code'
import { verifySecondFactor } from '@/lib/usecases/toegang/verify-second-factor'
import { newId } from '@/lib/platform/ids'
import { Secret } from 'otpauth'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { actorWith, enrol, type Enrolled, logIn } from '../../support/login'
import type { SeededAssociation } from '../../support/seed'
import { totpCode } from '../../support/totp'
import { association, valueOf } from '../../support/usecases'
import { everyRow, readableIn } from '../../support/whole-database'

let database: TestDatabase
let superuser: pg.Client
let vit: SeededAssociation
let sub: string
let enrolled: Enrolled

const START = Date.parse('2027-03-01T09:00:10.000Z')
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000)

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  vit = await association('vit')
})
// Only the clock: the timers of the database's client must run on.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START })
  sub = newId<string>()
  enrolled = await enrol(vit, sub)
})
afterEach(() => vi.useRealTimers())
afterAll(() => database.close())

/** A new session of the same person, as the portal gives it: without second factor. */
const again = async (): Promise<Actor> => actorWith(vit, await logIn(vit, sub))
const give = async (actor: Actor, code: string) => valueOf(await verifySecondFactor(actor, { code }))
const recover = async (actor: Actor, code: string) => valueOf(await useRecoveryCode(actor, { code }))
const right = (steps = 1) => totpCode(enrolled.secret, steps)
const WRONG = 'geen cijfers'
const NOT_FOUND = { ok: false, reden: 'niet-gevonden' }

describe('the code of the app', () => {
  test('opens the session in which it is given, and no other (security.md, Login)', async () => {
    const [one, two] = [await logIn(vit, sub), await logIn(vit, sub)]
    expect((await actorWith(vit, one)).secondFactor).toBe(false)
    expect(await give(await actorWith(vit, one), right())).toBe('goed')
    expect((await actorWith(vit, one)).secondFactor).toBe(true)
    expect((await actorWith(vit, two)).secondFactor).toBe(false)
  })

  test('works once: neither it nor an older one works again, in whichever session (security.md, Login)', async () => {
    expect(await give(await again(), totpCode(enrolled.secret))).toBe('gebruikt')
    expect(await give(await again(), right())).toBe('goed')
    expect(await give(await again(), right())).toBe('gebruikt')
    expect(await give(await again(), right(0))).toBe('gebruikt')
    later(1)
    expect(await give(await again(), right(0))).toBe('goed')
  })

  test('one code that is sent from two sessions at once opens one of them (security.md, Login)', async () => {
    const sessions = [await again(), await again(), await again()]
    const verdicts = await Promise.all(sessions.map((actor) => give(actor, right())))
    expect(verdicts.toSorted()).toEqual(['gebruikt', 'gebruikt', 'goed'])
  })

  test('may be half a minute off, and no more', async () => {
    later(10)
    expect(await give(await again(), right(2))).toBe('fout')
    expect(await give(await again(), right(-2))).toBe('fout')
    expect(await give(await again(), right(-1))).toBe('goed')
    expect(await give(await again(), right(1))).toBe('goed')
  })

  test('of somebody else is wrong', async () => {
    const other = await enrol(vit, newId<string>())
    expect(await give(await again(), totpCode(other.secret, 1))).toBe('fout')
  })
})

describe('guessing', () => {
  test('after five wrong codes even the right one is refused for a quarter of an hour, a recovery code too', async () => {
    const actor = await again()
    for (let i = 0; i < 5; i++) expect(await give(actor, WRONG)).toBe('fout')
    expect(await give(actor, right())).toBe('geblokkeerd')
    expect(await recover(actor, enrolled.codes[0]!)).toBe('geblokkeerd')
    later(14)
    expect(await give(await again(), right())).toBe('geblokkeerd')
    later(1.1)
    // The recovery code was not spent by being refused.
    expect(await recover(await again(), enrolled.codes[0]!)).toBe('goed')
    expect(await give(await again(), right())).toBe('goed')
  })

  test('wrong recovery codes and wrong codes of the app count together, over all sessions', async () => {
    for (let i = 0; i < 3; i++) expect(await recover(await again(), 'abcd-efgh-jkmn')).toBe('fout')
    for (let i = 0; i < 2; i++) expect(await give(await again(), WRONG)).toBe('fout')
    expect(await give(await again(), right())).toBe('geblokkeerd')
    expect(await recover(await again(), enrolled.codes[0]!)).toBe('geblokkeerd')
  })

  test('twenty guesses at the same moment count as twenty', async () => {
    const actors = [await again(), await again(), await again(), await again()]
    const verdicts = await Promise.all(Array.from({ length: 20 }, (_, i) => give(actors[i % 4]!, WRONG)))
    expect(verdicts.filter((v) => v === 'fout')).toHaveLength(5)
    expect(verdicts.filter((v) => v === 'geblokkeerd')).toHaveLength(15)
    expect(await give(await again(), right())).toBe('geblokkeerd')
  })

  test('a right code within five forgets the wrong ones before it (positive control)', async () => {
    for (let i = 0; i < 4; i++) expect(await give(await again(), WRONG)).toBe('fout')
    expect(await give(await again(), right())).toBe('goed')
    for (let i = 0; i < 4; i++) expect(await give(await again(), WRONG)).toBe('fout')
    later(1)
    expect(await give(await again(), right())).toBe('goed')
  })

  test('one person’s wrong codes do not lock another', async () => {
    const other = newId<string>()
    const theirs = await enrol(vit, other)
    for (let i = 0; i < 6; i++) await give(await again(), WRONG)
    expect(await give(await actorWith(vit, await logIn(vit, other)), totpCode(theirs.secret, 1))).toBe('goed')
  })
})

describe('recovery codes', () => {
  test('work once each, however they are typed over, and open the session', async () => {
    const token = await logIn(vit, sub)
    const typed = ` ${enrolled.codes[0]!.toUpperCase().replaceAll('-', ' ')} `
    expect(await recover(await actorWith(vit, token), typed)).toBe('goed')
    expect((await actorWith(vit, token)).secondFactor).toBe(true)
    expect(await recover(await again(), enrolled.codes[0]!)).toBe('fout')
    expect(await recover(await again(), enrolled.codes[1]!)).toBe('goed')
  })

  test('one code that is sent twice at the same moment works once', async () => {
    const [a, b] = [await again(), await again()]
    const verdicts = await Promise.all([recover(a, enrolled.codes[0]!), recover(b, enrolled.codes[0]!)])
    expect(verdicts.toSorted()).toEqual(['fout', 'goed'])
  })

  test('new ones put the old ones out of use; they take the second factor in this session', async () => {
    expect(await renewRecoveryCodes(await again(), {})).toEqual(NOT_FOUND)
    const { codes } = valueOf(await renewRecoveryCodes(await actorWith(vit, enrolled.token), {}))
    expect(new Set([...codes, ...enrolled.codes]).size).toBe(20)
    expect(await recover(await again(), enrolled.codes[3]!)).toBe('fout')
    expect(await recover(await again(), codes[3]!)).toBe('goed')
  })

  test('of somebody else are wrong', async () => {
    const other = await enrol(vit, newId<string>())
    expect(await recover(await again(), other.codes[0]!)).toBe('fout')
  })
})

describe('another app in place of the first', () => {
  const propose = async (actor: Actor) => valueOf(await proposeSecondFactor(actor, { voorstel: null }))

  test('takes the second factor in this session; then the old app and the old recovery codes no longer work', async () => {
    const actor = await actorWith(vit, enrolled.token)
    const { proposal, secret } = await propose(actor)
    const wrong = await confirmSecondFactor(actor, { voorstel: proposal, code: right() })
    expect(wrong).toMatchObject({ ok: false, fouten: [{ veld: 'code' }] })
    // A wrong code leaves the old one in use.
    expect(await give(await again(), right())).toBe('goed')
    const { codes } = valueOf(await confirmSecondFactor(actor, { voorstel: proposal, code: totpCode(secret) }))
    later(1)
    expect(await give(await again(), right(0))).toBe('fout')
    expect(await recover(await again(), enrolled.codes[0]!)).toBe('fout')
    expect(await give(await again(), totpCode(secret))).toBe('goed')
    expect(await recover(await again(), codes[0]!)).toBe('goed')
  })

  test('ends every other session of this person, and no session of somebody else', async () => {
    const actor = await actorWith(vit, enrolled.token)
    const other = await logIn(vit, sub)
    const stranger = await logIn(vit, newId<string>())
    const { proposal, secret } = await propose(actor)
    valueOf(await confirmSecondFactor(actor, { voorstel: proposal, code: totpCode(secret) }))
    await expect(actorWith(vit, other)).rejects.toThrow('geen')
    expect((await actorWith(vit, stranger)).personId).not.toBe(actor.personId)
    expect((await actorWith(vit, enrolled.token)).personId).toBe(actor.personId)
  })

  test('a proposal is good for the person and the session that it was made for (security.md, Login)', async () => {
    const [one, two] = [await actorWith(vit, enrolled.token), await again()]
    const mine = await propose(one)
    expect(valueOf(await proposeSecondFactor(one, { voorstel: mine.proposal })).secret).toBe(mine.secret)
    expect(valueOf(await proposeSecondFactor(two, { voorstel: mine.proposal })).secret).not.toBe(mine.secret)
    const stolen = { ...two, secondFactor: true }
    expect(await confirmSecondFactor(stolen, { voorstel: mine.proposal, code: totpCode(mine.secret) })).toMatchObject({
      ok: false,
      fouten: [{ veld: 'code' }],
    })
  })

  test('two windows that enrol at once: one becomes the second factor, the other gets no codes', async () => {
    const fresh = newId<string>()
    const actors = [await logIn(vit, fresh), await logIn(vit, fresh)].map((token) => actorWith(vit, token))
    const [one, two] = await Promise.all(actors)
    const proposals = [await propose(one!), await propose(two!)]
    const answers = await Promise.all(
      [one!, two!].map((actor, i) => {
        const { proposal, secret } = proposals[i]!
        return confirmSecondFactor(actor, { voorstel: proposal, code: totpCode(secret) })
      }),
    )
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(answers).toContainEqual(NOT_FOUND)
  })
})

describe('what the database holds of a second factor', () => {
  test('no secret, code or token stands readable in it', async () => {
    const secret = enrolled.secret.replaceAll(' ', '')
    const words = [secret, ...enrolled.codes, ...enrolled.codes.map((c) => c.replaceAll('-', '')), enrolled.token]
    const rows = await everyRow(superuser)
    expect(readableIn(rows, words)).toEqual([])
    const bytes = Buffer.from(Secret.fromBase32(secret).bytes).toString('hex')
    expect([...rows.values()].flat().filter((line) => line.includes(bytes))).toEqual([])
    expect(rows.get('recovery_code')!.length).toBeGreaterThanOrEqual(10)
  })
})
