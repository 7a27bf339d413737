import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { endRole } from '@/lib/data/role-repository'
import { newId } from '@/lib/platform/ids'
import { findSession } from '@/lib/usecases/toegang/find-session'
import { finishLogin } from '@/lib/usecases/toegang/finish-login'
import { readAssociationLog } from '@/lib/usecases/vereniging/read-association-log'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { actorWith, comeBack, logIn } from '../../support/login'
import { asActor, type SeededAssociation } from '../../support/seed'
import { association, person, valueOf } from '../../support/usecases'
import { added, changes, everyRow, readableIn } from '../../support/whole-database'

let database: TestDatabase
let superuser: pg.Client
let vit: SeededAssociation
let vvvk: SeededAssociation

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  vit = await association('vit')
  vvvk = await association('vvvk')
})
afterAll(() => database.close())

const NO_MEMBER = { membership_number: undefined }
const whoIs = async (at: SeededAssociation, sub: string, claims = {}): Promise<Actor> =>
  actorWith(at, await logIn(at, sub, claims))
const subjectOf = ({ personId }: Actor) => `sub-${personId}`
/** What the log says of memberships of this person, oldest first. */
async function membershipOf({ associationId, pseudonym }: Actor): Promise<readonly string[]> {
  const { rows } = await superuser.query<{ type: string }>(
    `SELECT body::json ->> 'type' AS type FROM app.audit_body
      WHERE association_id = $1 AND body::json #>> '{object,id}' = $2 ORDER BY position`,
    [associationId, pseudonym],
  )
  return rows.map((row) => row.type)
}

describe('who comes back from the portal', () => {
  test('for the first time, as a member: becomes a person with that role, and the log says so', async () => {
    const before = await everyRow(superuser)
    const actor = await whoIs(vit, newId())
    expect(actor).toMatchObject({
      associationId: vit.associationId,
      slug: 'vit',
      roles: ['member'],
      secondFactor: false,
    })
    expect(changes(before, await everyRow(superuser))).toMatchObject({
      person: '+1 -0',
      identity: '+1 -0',
      session: '+1 -0',
    })
    expect(await membershipOf(actor)).toEqual(['rol.toegekend'])
  })

  test('again: is the same person; a name that has changed is taken over', async () => {
    const sub = newId<string>()
    const first = await whoIs(vit, sub, { name: 'Voor Naam' })
    const second = await whoIs(vit, sub, { name: 'Na Naam' })
    expect([second.personId, second.pseudonym]).toEqual([first.personId, first.pseudonym])
    expect(second.sessionId).not.toBe(first.sessionId)
    expect(await membershipOf(first)).toEqual(['rol.toegekend'])
  })

  test('twice at the same moment, for the first time: is one person', async () => {
    const sub = newId<string>()
    const actors = await Promise.all(Array.from({ length: 6 }, () => whoIs(vit, sub)))
    expect(new Set(actors.map((a) => a.personId)).size).toBe(1)
    expect(await membershipOf(actors[0]!)).toEqual(['rol.toegekend'])
  })

  test('an identity is association, issuer and subject: the same subject elsewhere is another person (I3)', async () => {
    const sub = newId<string>()
    const here = await whoIs(vit, sub)
    const other = { ...vit, issuer: 'https://ander-portaal.example' }
    const [moved, elsewhere] = [await whoIs(other, sub), await whoIs(vvvk, sub)]
    expect(new Set([here.personId, moved.personId, elsewhere.personId]).size).toBe(3)
    expect((await whoIs(vit, sub)).personId).toBe(here.personId)
  })

  test('neither name nor number nor token stands readable in the database', async () => {
    const claims = { name: 'Roosmarijn Tulpenveld', membership_number: 'Lidnummer-20481' }
    const token = await logIn(vit, newId(), claims)
    const nameless = { name: undefined, membership_number: 'Lidnummer-73905' }
    await logIn(vit, newId(), nameless)
    const words = ['Roosmarijn', 'Tulpenveld', 'Lidnummer-20481', 'Lidnummer-73905', token]
    expect(readableIn(await everyRow(superuser), words)).toEqual([])
  })

  test.each([
    ['an empty name', { name: '  ' }],
    ['a name far too long', { name: 'x'.repeat(5_000) }],
    ['a name that is no text', { name: { family: 'x' } }],
    ['a number as a number', { membership_number: 20481 }],
  ])('with %s: comes in all the same', async (_what, claims) => {
    expect(await comeBack(vit, newId(), claims)).toMatchObject({ ok: true })
  })
})

describe('who does not come in', () => {
  const NOTE = { access_event: '+1 -0' }
  test.each([
    ['andere-vereniging', 'a token of another association', { association: 'vvvk' }],
    ['geen-lid', 'somebody unknown who is no member', NO_MEMBER],
    ['geen-lid', 'somebody unknown whose number is empty', { membership_number: '' }],
  ])('%s: %s is refused, and noted without a name (I3)', async (why, _who, claims) => {
    const [sub, before] = [newId<string>(), await everyRow(superuser)]
    expect(await comeBack(vit, sub, claims)).toMatchObject({ ok: false, reden: 'geweigerd', fouten: [{ veld: why }] })
    const after = await everyRow(superuser)
    expect(changes(before, after)).toEqual(NOTE)
    const [line = ''] = added(before, after, 'access_event')
    expect(line).toContain('toegang.login-mislukt')
    expect(line).not.toContain(sub)
    const admin = await person(vit, ['admin'])
    const log = valueOf(await readAssociationLog(admin, {}))
    expect(log.some((e) => e.type === 'toegang.login-mislukt' && e.by === null)).toBe(true)
    // The positive control: the same person with the right claims does come in.
    expect(await comeBack(vit, sub)).toMatchObject({ ok: true })
  })

  test('a known person with a token of another association is refused too (I3)', async () => {
    const sub = newId<string>()
    await logIn(vit, sub)
    const before = await everyRow(superuser)
    expect(await comeBack(vit, sub, { association: 'vvvk' })).toMatchObject({ ok: false })
    expect(changes(before, await everyRow(superuser))).toEqual(NOTE)
  })

  test.each([
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a subject that is no text', { sub: { $ne: null } }],
    ['a subject far too long', { sub: 'x'.repeat(300) }],
    ['no association', { association: undefined }],
    ['a number that is no number', { membership_number: ['x'] }],
  ])('broken claims: %s', async (_what, claims) => {
    const before = await everyRow(superuser)
    const answer = await finishLogin('vit', {
      issuer: vit.issuer,
      claims: { sub: newId(), association: 'vit', membership_number: 'VIT-1', ...claims },
    })
    expect(answer).toMatchObject({ ok: false, reden: 'ongeldig' })
    expect(changes(before, await everyRow(superuser))).toEqual({})
  })

  test('an association that there is not', async () => {
    const claims = { sub: newId(), association: 'bestaat-niet', membership_number: 'x' }
    expect(await finishLogin('bestaat-niet', { issuer: vit.issuer, claims })).toEqual({
      ok: false,
      reden: 'niet-gevonden',
    })
  })

  test('who logs in more than thirty times in a quarter of an hour waits; another does not', async () => {
    const sub = newId<string>()
    const { personId } = await whoIs(vit, sub)
    // Thirty in this window and, should it end now, in the next.
    await superuser.query(
      `INSERT INTO app.rate_limit (association_id, bucket, subject, window_start, count)
       SELECT $1, 'inloggen', $2, to_timestamp((floor(extract(epoch FROM now()) / 900) + w) * 900), 30 FROM generate_series(0, 1) w
       ON CONFLICT (association_id, bucket, subject, window_start) DO NOTHING`,
      [vit.associationId, personId],
    )
    await superuser.query('ALTER TABLE app.rate_limit DISABLE TRIGGER count_goes_up')
    await superuser.query('UPDATE app.rate_limit SET count = 30 WHERE subject = $1', [personId])
    await superuser.query('ALTER TABLE app.rate_limit ENABLE ALWAYS TRIGGER count_goes_up')
    expect(await comeBack(vit, sub)).toMatchObject({ ok: false, fouten: [{ veld: 'te-vaak' }] })
    expect(await comeBack(vit, sub)).toMatchObject({ ok: false, fouten: [{ veld: 'te-vaak' }] })
    expect(await comeBack(vit, newId())).toMatchObject({ ok: true })
  })
})

describe('membership follows the portal', () => {
  test('it ends when the portal no longer attests it, and comes back with it; each change stands in the log', async () => {
    const sub = newId<string>()
    const first = await logIn(vit, sub)
    const actor = await actorWith(vit, first)
    const gone = await whoIs(vit, sub, NO_MEMBER)
    expect([gone.personId, gone.roles]).toEqual([actor.personId, []])
    expect(await findSession('vit', first)).toEqual({ state: 'geen' })
    expect((await whoIs(vit, sub, NO_MEMBER)).roles).toEqual([])
    const back = await whoIs(vit, sub)
    expect([back.personId, back.roles]).toEqual([actor.personId, ['member']])
    expect((await whoIs(vit, sub)).roles).toEqual(['member'])
    expect(await membershipOf(actor)).toEqual(['rol.toegekend', 'rol.beeindigd', 'rol.toegekend'])
  })

  test('it comes back also to who is an administrator meanwhile', async () => {
    const both = await person(vit, ['member', 'admin'])
    expect((await whoIs(vit, subjectOf(both), NO_MEMBER)).roles).toEqual(['admin'])
    expect((await whoIs(vit, subjectOf(both))).roles).toEqual(['member', 'admin'])
  })

  test('it does not come to who holds another role only, nor back to whom an administrator took it from', async () => {
    const admin = await person(vit, ['admin'])
    expect((await whoIs(vit, subjectOf(admin))).roles).toEqual(['admin'])
    const member = await person(vit)
    const change = {
      personId: member.personId,
      role: 'member',
      at: new Date().toISOString(),
      by: admin.personId,
    } as const
    await asActor(admin, (tx) => endRole(tx, vit.associationId, change as Parameters<typeof endRole>[2]))
    expect((await whoIs(vit, subjectOf(member))).roles).toEqual([])
  })

  test('in one association says nothing of another: who is in both keeps the one (I3)', async () => {
    const sub = newId<string>()
    await logIn(vit, sub)
    const there = await logIn(vvvk, sub)
    await logIn(vit, sub, NO_MEMBER)
    expect((await actorWith(vvvk, there)).roles).toEqual(['member'])
  })
})
