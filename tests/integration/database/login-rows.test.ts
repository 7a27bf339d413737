import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createPersonWithIdentity,
  findByIdentity,
  findPerson,
  listMembers,
  renamePerson,
} from '@/lib/data/person-repository'
import { portalOf } from '@/lib/data/portal-repository'
import { endRole, grantRole, rolesOf } from '@/lib/data/role-repository'
import {
  enrolSecondFactor,
  findSecondFactor,
  issueRecoveryCodes,
  replaceSecondFactor,
  saveAttempt,
  unusedRecoveryCodes,
  useRecoveryCode,
} from '@/lib/data/second-factor-repository'
import { createSession, findSession, markSecondFactor, revokeOtherSessions, revokeSession, touchSession } from '@/lib/data/session-repository' // prettier-ignore
import { becomes, inLogin, inTenant } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import type { PersonId, SessionId } from '@/lib/domain/shared/ids'
import { hex } from '@/lib/platform/bytes'
import { newId } from '@/lib/platform/ids'
import { randomBytes } from '@/lib/platform/random'
import { AT, minutesAfter } from '@/tests/support/builders'
import { freshDatabase } from '@/tests/support/database'
import { asActor, seedPerson } from '@/tests/support/seed'
import { seedWorld, type World } from './world'

const db = await freshDatabase()
let vit: World
let vvvk: World
beforeAll(async () => {
  vit = await seedWorld('vit')
  vvvk = await seedWorld('vvvk')
})
afterAll(() => db.close())

describe('a session is found by the hash of its token and by nothing else', () => {
  test('with its person and the roles of this moment', async () => {
    const { therapist, tokenHash, association } = vit
    expect(await findSession(association.associationId, tokenHash)).toMatchObject({
      sessionId: therapist.sessionId,
      personId: therapist.personId,
      pseudonym: therapist.pseudonym,
      roles: ['member'],
      secondFactorAt: null,
      revokedAt: null,
      rolesChanged: false,
    })
  })
  test('not in another association, and not by another hash', async () => {
    expect(await findSession(vvvk.association.associationId, vit.tokenHash)).toBeNull()
    expect(await findSession(vit.association.associationId, randomBytes(32))).toBeNull()
  })
  test('whoever holds one token sees that one row, whatever the query asks for', async () => {
    const other = await seedPerson(vit.association)
    const { associationId } = other
    const session = {
      sessionId: newId<SessionId>(),
      personId: other.personId,
      tokenHash: randomBytes(32),
      at: AT,
      expiresAt: AT,
    }
    await asActor(other, (tx) => createSession(tx, associationId, session))
    const seen = await inTenant({ associationId, actorId: null, roles: [] }, async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.session_hash', ${hex(vit.tokenHash)}, true)`
      return tx.session.findMany()
    })
    expect(seen.map((s) => s.sessionId)).toEqual([vit.therapist.sessionId])
    for (const actor of [vit.admin, vit.colleague])
      expect(await asActor(actor, (tx) => tx.session.findMany())).toEqual([])
    expect(await asActor(other, (tx) => tx.session.findMany())).toHaveLength(1)
  })
  test('nobody makes or changes a session of somebody else; a revoked one stays revoked', async () => {
    const person = await seedPerson(vit.association)
    const { associationId, personId, sessionId } = person
    const session = { sessionId, personId, tokenHash: randomBytes(32), at: AT, expiresAt: minutesAfter(600) }
    await expect(asActor(vit.admin, (tx) => createSession(tx, associationId, session))).rejects.toThrow(
      'row-level security',
    )
    await asActor(person, (tx) => createSession(tx, associationId, session))
    expect(await asActor(vit.admin, (tx) => revokeSession(tx, associationId, sessionId, AT))).toBe(false)
    expect(await asActor(person, (tx) => touchSession(tx, associationId, sessionId, minutesAfter(1)))).toBe(true)
    expect(await asActor(person, (tx) => markSecondFactor(tx, associationId, sessionId, minutesAfter(1)))).toBe(true)
    const endOthers = (but: typeof sessionId) =>
      asActor(person, (tx) => revokeOtherSessions(tx, associationId, personId, but, minutesAfter(2)))
    expect(await endOthers(sessionId)).toBe(0)
    expect(await endOthers(vit.therapist.sessionId)).toBe(1)
    for (const change of [touchSession, markSecondFactor, revokeSession])
      expect(await asActor(person, (tx) => change(tx, associationId, sessionId, minutesAfter(3)))).toBe(false)
    const found = await findSession(associationId, session.tokenHash)
    expect(found).toMatchObject({
      seenAt: minutesAfter(1),
      secondFactorAt: minutesAfter(1),
      revokedAt: minutesAfter(2),
    })
  })
  test('a role that is given or taken after it began ends it, without anyone reaching into it', async () => {
    const person = await seedPerson(vit.association)
    const { associationId, personId, sessionId } = person
    const session = {
      sessionId,
      personId,
      tokenHash: randomBytes(32),
      at: minutesAfter(5),
      expiresAt: minutesAfter(600),
    }
    await asActor(person, (tx) => createSession(tx, associationId, session))
    expect((await findSession(associationId, session.tokenHash))?.rolesChanged).toBe(false)
    const change = { personId, role: 'consultant', at: minutesAfter(6), by: vit.admin.personId } as const
    await asActor(vit.admin, (tx) => grantRole(tx, associationId, change))
    expect(await findSession(associationId, session.tokenHash)).toMatchObject({
      rolesChanged: true,
      roles: ['member', 'consultant'],
    })
  })
})

describe('a portal identity is found by its full name and leads to one person', () => {
  const identity = (world: World, actor: Actor) => ({
    issuer: world.association.issuer,
    subject: `sub-${actor.personId}`,
  })
  test('the person of this issuer and subject, in this association', async () => {
    const { issuer, subject } = identity(vit, vit.therapist)
    const find = (world: World, named: { issuer: string; subject: string }) =>
      inLogin(world.association.associationId, named, (tx) =>
        findByIdentity(tx, world.association.associationId, issuer, subject),
      )
    expect(await find(vit, { issuer, subject })).toBe(vit.therapist.personId)
    expect(await find(vvvk, { issuer, subject })).toBeNull()
    // Named in the query, but not in the settings that the verified ID token gave.
    expect(await find(vit, identity(vit, vit.colleague))).toBeNull()
  })
  test('a first login makes a person, and may give it membership but no other role', async () => {
    const { associationId } = vit.association
    const fresh = { issuer: vit.association.issuer, subject: 'nieuw' }
    const personId = newId<PersonId>()
    const person = { personId, pseudonym: newId<string>(), displayName: 'Ümit Łukasz', createdAt: AT }
    const login = (role: 'member' | 'admin') =>
      inLogin(associationId, fresh, async (tx) => {
        await createPersonWithIdentity(tx, associationId, { ...person, ...fresh })
        await grantRole(tx, associationId, { personId, role, at: AT, by: null })
        return findPerson(tx, associationId, personId)
      })
    await expect(login('admin')).rejects.toThrow('row-level security')
    expect(await login('member')).toEqual(person)
    const again = inLogin(associationId, fresh, (tx) => findByIdentity(tx, associationId, fresh.issuer, fresh.subject))
    expect(await again).toBe(personId)
  })
  test('an identity other than the one that logs in cannot be taken', async () => {
    const { associationId, issuer } = vit.association
    const take = inLogin(associationId, { issuer, subject: 'ik' }, async (tx) => {
      const person = { personId: newId<PersonId>(), pseudonym: newId<string>(), displayName: 'x', createdAt: AT }
      await createPersonWithIdentity(tx, associationId, { ...person, issuer, subject: 'een ander' })
    })
    await expect(take).rejects.toThrow('row-level security')
  })
  test('the portal’s secret is read at login and by an administrator, not by a member', async () => {
    const { associationId } = vit.association
    expect(await portalOf(associationId)).toMatchObject({
      issuer: vit.association.issuer,
      clientSecret: 'geheim van het portaal',
    })
    const seen = (actor: Actor) => asActor(actor, (tx) => tx.portal.count())
    expect(await seen(vit.admin)).toBe(1)
    expect(await seen(vit.therapist)).toBe(0)
  })
})

describe('names and roles: the own ones; an administrator those of the association', () => {
  test('who sees whom', async () => {
    const members = (actor: Actor) => asActor(actor, (tx) => listMembers(tx, actor.associationId))
    expect((await members(vit.therapist)).map((m) => m.personId)).toEqual([vit.therapist.personId])
    const all = await members(vit.admin)
    expect(all.length).toBeGreaterThan(3)
    expect(all.find((m) => m.personId === vit.admin.personId)?.roles).toEqual(['admin'])
    expect(all.some((m) => m.personId === vvvk.therapist.personId)).toBe(false)
  })
  test('only an administrator gives or takes a role, in the own name', async () => {
    const { associationId } = vit.association
    const person = await seedPerson(vit.association)
    const change = { personId: person.personId, role: 'supervisor', at: minutesAfter(1) } as const
    const give = (actor: Actor, by: PersonId | null) =>
      asActor(actor, (tx) => grantRole(tx, associationId, { ...change, by }))
    for (const actor of [person, vit.colleague])
      await expect(give(actor, actor.personId)).rejects.toThrow('row-level security')
    await expect(give(vit.admin, vit.colleague.personId)).rejects.toThrow('row-level security')
    expect(await give(vit.admin, vit.admin.personId)).toBe(true)
    expect(await give(vit.admin, vit.admin.personId)).toBe(false)
    const roles = () => asActor(person, (tx) => rolesOf(tx, associationId, person.personId))
    expect(await roles()).toEqual(['member', 'supervisor'])
    const end = { ...change, at: minutesAfter(2), by: vit.admin.personId }
    await expect(asActor(person, (tx) => endRole(tx, associationId, { ...end, by: person.personId }))).rejects.toThrow(
      'row-level security',
    )
    expect(await asActor(vit.admin, (tx) => endRole(tx, associationId, end))).toBe(true)
    expect(await roles()).toEqual(['member'])
    expect(
      await asActor(vit.admin, (tx) =>
        grantRole(tx, associationId, { ...change, at: minutesAfter(3), by: vit.admin.personId }),
      ),
    ).toBe(true)
  })
  test('a name is the person’s own, sealed, and can change', async () => {
    const person = await seedPerson(vit.association)
    const { associationId, personId } = person
    await asActor(person, (tx) => renamePerson(tx, associationId, personId, 'Nieuwe Naam'))
    expect((await asActor(person, (tx) => findPerson(tx, associationId, personId)))?.displayName).toBe('Nieuwe Naam')
    const superuser = await db.connect('postgres')
    const { rows } = await superuser.query<{ name: Buffer }>(
      'SELECT display_name AS name FROM app.person WHERE person_id = $1',
      [personId],
    )
    expect(rows[0]!.name.includes('Naam')).toBe(false)
  })
})

describe('the own second factor is out of everyone’s reach, the association’s administrator included (product.md)', () => {
  test('nobody else reads, replaces or confirms it, or uses its codes', async () => {
    const { associationId, personId } = vit.therapist
    const before = await asActor(vit.therapist, (tx) => findSecondFactor(tx, associationId, personId))
    expect(before?.secret).toHaveLength(20)
    for (const other of [vit.admin, vit.colleague]) {
      expect(await asActor(other, (tx) => findSecondFactor(tx, associationId, personId))).toBeNull()
      await expect(
        asActor(other, (tx) => enrolSecondFactor(tx, associationId, personId, randomBytes(20), AT)),
      ).rejects.toThrow('row-level security')
      await asActor(other, (tx) => replaceSecondFactor(tx, associationId, personId, randomBytes(20), AT))
      await asActor(other, (tx) =>
        saveAttempt(tx, associationId, personId, { confirmedAt: AT, lastStep: 1, failures: 0, windowAt: AT }),
      )
      expect(await asActor(other, (tx) => unusedRecoveryCodes(tx, associationId, personId))).toBe(0)
      await expect(
        asActor(other, (tx) => issueRecoveryCodes(tx, associationId, personId, [randomBytes(32)], AT)),
      ).rejects.toThrow('row-level security')
    }
    expect(await asActor(vit.therapist, (tx) => findSecondFactor(tx, associationId, personId))).toEqual(before)
    expect(await asActor(vit.therapist, (tx) => unusedRecoveryCodes(tx, associationId, personId))).toBe(2)
  })
  test('a confirmed one is not replaced by enrolling again', async () => {
    const person = await seedPerson(vit.association)
    const { associationId, personId } = person
    const enrol = () =>
      asActor(person, (tx) => enrolSecondFactor(tx, associationId, personId, randomBytes(20), minutesAfter(1)))
    expect(await enrol()).toBe(true)
    expect(await enrol()).toBe(true)
    const attempt = { confirmedAt: AT, lastStep: 59_000_000, failures: 0, windowAt: AT }
    await asActor(person, (tx) => saveAttempt(tx, associationId, personId, attempt))
    expect(await enrol()).toBe(false)
    expect(await asActor(person, (tx) => findSecondFactor(tx, associationId, personId))).toMatchObject(attempt)
  })
  test('a recovery code works once; new ones end the old ones', async () => {
    const person = await seedPerson(vit.association)
    const { associationId, personId } = person
    const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)]
    const use = (hash: typeof first) => asActor(person, (tx) => useRecoveryCode(tx, associationId, personId, hash, AT))
    await asActor(person, (tx) => issueRecoveryCodes(tx, associationId, personId, [first, second], AT))
    expect([await use(first), await use(first)]).toEqual([true, false])
    await asActor(person, (tx) => issueRecoveryCodes(tx, associationId, personId, [third], minutesAfter(1)))
    expect([await use(second), await use(third)]).toEqual([false, true])
  })
  test('two attempts at once are taken one after the other', async () => {
    const person = await seedPerson(vit.association)
    const { associationId, personId } = person
    await asActor(person, (tx) => enrolSecondFactor(tx, associationId, personId, randomBytes(20), AT))
    const attempt = () =>
      asActor(person, async (tx) => {
        const { failures } = (await findSecondFactor(tx, associationId, personId))!
        await saveAttempt(tx, associationId, personId, {
          confirmedAt: null,
          lastStep: 0,
          failures: failures + 1,
          windowAt: AT,
        })
      })
    await Promise.all(Array.from({ length: 8 }, attempt))
    expect((await asActor(person, (tx) => findSecondFactor(tx, associationId, personId)))?.failures).toBe(8)
  })
  test('an actor is only taken on for the rest of one transaction', async () => {
    const { associationId, personId } = vit.therapist
    const named = { issuer: vit.association.issuer, subject: `sub-${personId}` }
    const during = await inLogin(associationId, named, async (tx) => {
      await becomes(tx, personId)
      return tx.dossier.count()
    })
    expect(during).toBe(1)
    expect(await inLogin(associationId, named, (tx) => tx.dossier.count())).toBe(0)
  })
})
