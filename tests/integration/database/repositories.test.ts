import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAssociation, listAssociations } from '@/lib/data/directory-repository'
import { bumpDossier, findDossier } from '@/lib/data/dossier-repository'
import { deleteDraft, findDraft, listDrafts, saveDraft } from '@/lib/data/draft-repository'
import { loadEntries } from '@/lib/data/entry-repository'
import { findAnswer, storeAnswer } from '@/lib/data/idempotency-repository'
import { currentKader, findKader, findKaderByVersion, importKader, listKaders } from '@/lib/data/kader-repository'
import { hit } from '@/lib/data/rate-limit-repository'
import { inTenant, type Tx } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import type { FormKey, Instant } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import type { Key } from '@/lib/platform/crypto'
import { randomBytes } from '@/lib/platform/random'
import { AT, minutesAfter } from '@/tests/support/builders'
import { freshDatabase } from '@/tests/support/database'
import {
  asActor,
  type SeededAssociation,
  seedAssociation,
  seedDossier,
  seedEntry,
  seedKader,
  seedPerson,
} from '@/tests/support/seed'
import { notitie } from './world'
import { KLEIN, smallKader, smallRef } from '@/tests/support/small-kader'

const db = await freshDatabase()
let vit: SeededAssociation
let therapist: Actor
beforeAll(async () => {
  vit = await seedAssociation('vit')
  await seedAssociation('vvvk')
  therapist = await seedPerson(vit)
})
afterAll(() => db.close())

test('the directory finds an association by its slug', async () => {
  expect(await findAssociation('vit')).toMatchObject({ associationId: vit.associationId, shortName: 'VIT' })
  expect(await findAssociation('bestaat-niet')).toBeNull()
  expect((await listAssociations()).map((a) => a.slug)).toEqual(['vit', 'vvvk'])
})

describe('published versions of a framework (I1)', () => {
  const nobody = () => ({ associationId: vit.associationId, actorId: null, roles: [] })
  const publish = (versie: string, minute: number) =>
    db.operator.inTenant(vit.associationId, (tx) => {
      const kader = smallKader((k) => {
        k.versie = versie
      })
      const document = JSON.stringify(kader)
      const version = {
        id: kader.id,
        versie,
        document,
        effectiveFrom: minutesAfter(minute),
        changeNote: '',
        basedOn: null,
      }
      return importKader(tx, vit.associationId, version, AT)
    })
  test('the version in force is the one that took effect last; an older one is still found, byte for byte', async () => {
    expect(await publish('2.0', 60)).toBe(true)
    const at = (moment: Instant) => inTenant(nobody(), (tx) => currentKader(tx, vit.associationId, moment))
    expect((await at(minutesAfter(59)))?.ref).toEqual(smallRef())
    expect((await at(minutesAfter(60)))?.ref.versie).toBe('2.0')
    expect(await at(minutesAfter(-1))).toBeNull()
    const old = await inTenant(nobody(), (tx) => findKader(tx, vit.associationId, smallRef()))
    expect(JSON.parse(old!.document)).toEqual(KLEIN)
    expect((await inTenant(nobody(), (tx) => findKaderByVersion(tx, vit.associationId, '2.0')))?.ref.versie).toBe('2.0')
    expect((await inTenant(nobody(), (tx) => listKaders(tx, vit.associationId))).map((k) => k.ref.versie)).toEqual([
      '2.0',
      '1.0',
    ])
  })
  test('a pin to another text of the same number finds nothing', async () => {
    const forged = { ...smallRef(), sha256: 'ab'.repeat(32) }
    expect(await inTenant(nobody(), (tx) => findKader(tx, vit.associationId, forged))).toBeNull()
  })
  test('publishing the same again does nothing; another text under the number is refused', async () => {
    expect(await db.operator.inTenant(vit.associationId, (tx) => seedKader(tx, vit.associationId, KLEIN))).toBe(false)
    const changed = smallKader((k) => {
      k.titel = 'Anders'
    })
    await expect(
      db.operator.inTenant(vit.associationId, (tx) => seedKader(tx, vit.associationId, changed)),
    ).rejects.toThrow('al gepubliceerd')
  })
  test('the database itself refuses a text that does not have its hash', async () => {
    const insert = db.operator.inTenant(
      vit.associationId,
      (tx) =>
        tx.$executeRaw`INSERT INTO app.kader_version VALUES (${vit.associationId}::uuid, 'x', '1.0', ${'ab'.repeat(32)}, 'tekst', now(), now(), NULL, '', NULL)`,
    )
    await expect(insert).rejects.toThrow('kader_version_sha256_of_document')
  })
  test('the application publishes nothing by itself: not a therapist, not an administrator without an approved concept', async () => {
    const other = smallKader((k) => {
      k.versie = '9.0'
    })
    const attempt = (actor: Actor) => asActor(actor, (tx) => seedKader(tx, vit.associationId, other))
    await expect(attempt(therapist)).rejects.toThrow('row-level security')
    await expect(attempt(await seedPerson(vit, ['admin']))).rejects.toThrow(/row-level security|a second person/)
  })
})

test('what another tab adds between reading a dossier’s row and its entries is left out', async () => {
  const dossier = await seedDossier(therapist)
  await seedEntry(therapist, dossier, 0, notitie('a'))
  const [counted, all] = await asActor(therapist, async (tx) => {
    const { entryCount } = (await findDossier(tx, vit.associationId, dossier.dossierId))!
    await seedEntry(therapist, dossier, 1, notitie('b'))
    const sealed = await loadEntries(tx, vit.associationId, dossier.dossierId)
    return [sealed.open(dossier.key, entryCount), sealed.open(dossier.key)]
  })
  expect([counted.length, all.length]).toEqual([1, 2])
})

describe('two tabs, double clicks and resends', () => {
  const change = (key: Key, kader = smallRef()) =>
    ({ state: 'open', cycle: 1, kader, entryCount: 0, changedAt: AT, eigenDag: null, key }) as const
  test('a stale version changes nothing', async () => {
    const { dossierId, key } = await seedDossier(therapist)
    const bump = (version: number) =>
      asActor(therapist, (tx) => bumpDossier(tx, vit.associationId, dossierId, version, change(key)))
    expect([await bump(0), await bump(0), await bump(1)]).toEqual([true, false, true])
    const row = await asActor(therapist, (tx) => findDossier(tx, vit.associationId, dossierId, { forUpdate: true }))
    expect(row?.version).toBe(2)
  })
  test('of two acts at once on the same version one wins', async () => {
    const { dossierId, key } = await seedDossier(therapist)
    const bump = () => asActor(therapist, (tx) => bumpDossier(tx, vit.associationId, dossierId, 0, change(key)))
    expect((await Promise.all([bump(), bump(), bump()])).filter(Boolean)).toHaveLength(1)
  })
  test('a double click does the act once: the second waits and gets the first one’s answer', async () => {
    const formKey = newId<FormKey>()
    let done = 0
    const act = () =>
      asActor(therapist, async (tx) => {
        const { associationId, personId } = therapist
        const earlier = await findAnswer(tx, associationId, personId, formKey)
        if (earlier) return earlier.answer
        done += 1
        const answer = `{"gedaan":${done}}`
        await storeAnswer(tx, associationId, personId, { formKey, inputMac: randomBytes(32), answer, at: AT })
        return answer
      })
    expect(await Promise.all([act(), act(), act(), act()])).toEqual(Array.from({ length: 4 }, () => '{"gedaan":1}'))
  })
  test('an act that rolled back may be done again', async () => {
    const formKey = newId<FormKey>()
    const { associationId, personId } = therapist
    const store = (tx: Tx) =>
      storeAnswer(tx, associationId, personId, { formKey, inputMac: randomBytes(32), answer: '{}', at: AT })
    await expect(asActor(therapist, async (tx) => { await store(tx); throw new Error('halverwege') })).rejects.toThrow('halverwege') // prettier-ignore
    expect(await asActor(therapist, (tx) => findAnswer(tx, associationId, personId, formKey))).toBeNull()
    await asActor(therapist, store)
    expect((await asActor(therapist, (tx) => findAnswer(tx, associationId, personId, formKey)))?.answer).toBe('{}')
  })
})

describe('drafts', () => {
  const draft = { form: 'notitie', dossierId: null, baseVersion: 3, values: { tekst: 'a\ud83d\u0000b', rollen: ['ouder', 'getuige'] }, errors: [{ field: 'tekst', message: 'Te lang.' }], updatedAt: AT } // prettier-ignore
  test('are kept exactly as typed, also what could never be recorded', async () => {
    const { associationId, personId } = therapist
    const draftId = newId<FormKey>()
    await asActor(therapist, (tx) => saveDraft(tx, associationId, personId, { ...draft, draftId }))
    const find = () => asActor(therapist, (tx) => findDraft(tx, associationId, personId, draftId))
    expect(await find()).toEqual({ ...draft, draftId })
    const later = { ...draft, draftId, values: { tekst: 'b' }, updatedAt: minutesAfter(1) }
    expect(await asActor(therapist, (tx) => saveDraft(tx, associationId, personId, later))).toBe(true)
    expect(await find()).toEqual(later)
    const listed = await asActor(therapist, (tx) =>
      listDrafts(tx, associationId, personId, { form: 'notitie', dossierId: null }),
    )
    expect(listed).toEqual([later])
    // The same form instance for another form is not this draft.
    expect(await asActor(therapist, (tx) => saveDraft(tx, associationId, personId, { ...later, form: 'feit' }))).toBe(
      false,
    )
    expect(await find()).toEqual(later)
    await asActor(therapist, (tx) => deleteDraft(tx, associationId, personId, draftId))
    expect(await find()).toBeNull()
  })
})

test('attempts are counted per window, and a count is never taken back', async () => {
  const count = (subject: string) => asActor(therapist, (tx) => hit(tx, vit.associationId, 'inloggen', subject, 3600))
  expect([await count('a'), await count('a'), await count('b'), await count('a')]).toEqual([1, 2, 1, 3])
  const counts = (await Promise.all(Array.from({ length: 10 }, () => count('c')))).toSorted((a, b) => a - b)
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  await expect(asActor(therapist, (tx) => tx.$executeRaw`UPDATE app.rate_limit SET count = 0`)).rejects.toThrow(
    'stays counted',
  )
})
