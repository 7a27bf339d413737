import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessOf, receiptsOf } from '@/lib/data/audit-log'
import { findDossier, listDossiers } from '@/lib/data/dossier-repository'
import { findDraft, saveDraft } from '@/lib/data/draft-repository'
import { loadEntries } from '@/lib/data/entry-repository'
import { dossierKey } from '@/lib/data/key-repository'
import type { Tx } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import type { FormKey } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { AT } from '@/tests/support/builders'
import { freshDatabase } from '@/tests/support/database'
import { asActor, seedDossier, seedEntry, type SeededDossier, seedPerson } from '@/tests/support/seed'
import { CASE_TABLES } from './catalog-checks'
import { noteAccess, notitie, seedWorld, share, type World } from './world'

const db = await freshDatabase()
let vit: World
beforeAll(async () => {
  vit = await seedWorld('vit')
})
afterAll(() => db.close())

const rows = (actor: Actor, table: string) =>
  asActor(actor, async (tx) => {
    const [row] = await tx.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM app.${table}`)
    return row!.n
  })
/** What a person gets to see of a dossier, by every way that there is. */
const view = (actor: Actor, { dossierId, pseudonym, key }: SeededDossier) =>
  asActor(actor, async (tx: Tx) => ({
    dossier: (await findDossier(tx, actor.associationId, dossierId)) !== null,
    key: (await dossierKey(tx, actor.associationId, dossierId)) !== null,
    kinds: (await loadEntries(tx, actor.associationId, dossierId)).open(key).map((e) => e.inhoud.kind),
    access: (await accessOf(tx, actor.associationId, pseudonym)).length,
  }))
const nothing = { dossier: false, key: false, kinds: [], access: 0 }

describe('a dossier is seen by its therapist, and by whom it is shared with, as long as it is shared', () => {
  test('its therapist sees it; a colleague, a supervisor and an administrator see nothing', async () => {
    expect(await view(vit.therapist, vit.dossier)).toEqual({ dossier: true, key: true, kinds: ['notitie'], access: 1 })
    for (const other of [vit.colleague, vit.supervisor, vit.admin])
      expect(await view(other, vit.dossier)).toEqual(nothing)
  })
  test('an administrator has 0 rows of every table of a case, and still has the own ones when also a therapist (I3)', async () => {
    for (const table of CASE_TABLES) {
      expect(await rows(vit.admin, table), table).toBe(0)
      expect(await rows(vit.therapist, table), table).toBeGreaterThan(0)
    }
    const both = await seedPerson(vit.association, ['member', 'admin'])
    const own = await seedDossier(both)
    const listed = await asActor(both, (tx) => listDossiers(tx, both.associationId, both.personId))
    expect(listed.map((d) => d.dossierId)).toEqual([own.dossierId])
    expect(await rows(both, 'dossier')).toBe(1)
  })
  test('asking for a colleague’s list gives nothing', async () => {
    const { associationId, personId } = vit.therapist
    expect(await asActor(vit.colleague, (tx) => listDossiers(tx, associationId, personId))).toEqual([])
    expect(await asActor(vit.therapist, (tx) => listDossiers(tx, associationId, personId))).toHaveLength(1)
  })

  test('shared as a whole: read until its date, then nothing', async () => {
    const dossier = await seedDossier(vit.therapist)
    await seedEntry(vit.therapist, dossier, 0, notitie('a'))
    await share(vit.therapist, vit.supervisor, dossier, { until: new Date(Date.now() - 1000) })
    expect(await view(vit.supervisor, dossier)).toEqual(nothing)
    await share(vit.therapist, vit.supervisor, dossier)
    expect(await view(vit.supervisor, dossier)).toMatchObject({ dossier: true, key: true, kinds: ['notitie'] })
    expect(await view(vit.colleague, dossier)).toEqual(nothing)
  })
  test('shared for its decisions only: the other entries stay closed', async () => {
    const dossier = await seedDossier(vit.therapist)
    await seedEntry(vit.therapist, dossier, 0, notitie('a'))
    await seedEntry(vit.therapist, dossier, 1, {
      kind: 'besluit',
      kader: dossier.kader,
      melden: 'nee',
      meldenMotivering: 'Geen vermoeden meer.',
      hulp: 'niet-mogelijk',
      hulpMotivering: 'Niet nodig.',
      afwegingen: [],
      feiten: [],
      aandachtspunten: [],
      spoed: null,
      door: '',
      vervangt: null,
      redenCorrectie: '',
    })
    await share(vit.therapist, vit.supervisor, dossier, { scope: 'besluiten' })
    expect((await view(vit.supervisor, dossier)).kinds).toEqual(['besluit'])
    expect((await view(vit.therapist, dossier)).kinds).toEqual(['notitie', 'besluit'])
  })
})

describe('who may write', () => {
  const insertEntry = (actor: Actor, author: Actor, position: number) =>
    asActor(
      actor,
      (
        tx,
      ) => tx.$executeRaw`INSERT INTO app.entry (association_id, dossier_id, position, event_id, kind, author_id, recorded_at, ciphertext)
        VALUES (${actor.associationId}::uuid, ${vit.dossier.dossierId}::uuid, ${position}, ${newId<string>()}::uuid, 'notitie', ${author.personId}::uuid, now(), '\\x01')`,
    )
  test('nobody writes in somebody else’s dossier, nor in somebody else’s name', async () => {
    for (const other of [vit.colleague, vit.supervisor, vit.admin])
      await expect(insertEntry(other, other, 1)).rejects.toThrow('row-level security')
    await expect(insertEntry(vit.colleague, vit.therapist, 1)).rejects.toThrow('row-level security')
    await expect(insertEntry(vit.therapist, vit.colleague, 1)).rejects.toThrow('row-level security')
    // The owner comes as far as the missing leaf.
    await expect(insertEntry(vit.therapist, vit.therapist, 1)).rejects.toThrow('ForeignKeyConstraintViolation')
  })
  test('whoever a dossier is shared with only reads', async () => {
    const dossier = await seedDossier(vit.therapist)
    await share(vit.therapist, vit.supervisor, dossier)
    const close = (actor: Actor) =>
      asActor(
        actor,
        (tx) =>
          tx.$executeRaw`UPDATE app.dossier SET version = version + 1 WHERE dossier_id = ${dossier.dossierId}::uuid`,
      )
    expect(await close(vit.supervisor)).toBe(0)
    await expect(seedEntry(vit.supervisor, dossier, 0, notitie('x'))).rejects.toThrow('row-level security')
    expect(await close(vit.therapist)).toBe(1)
  })
  test('a dossier cannot be shared by somebody else, nor a share be stretched or given again by whom it was given to', async () => {
    await expect(share(vit.colleague, vit.supervisor, vit.dossier)).rejects.toThrow(/foreign key|violates/)
    const stretch = (actor: Actor) =>
      asActor(actor, (tx) => tx.$executeRaw`UPDATE app.share SET until = now() + interval '9 year'`)
    for (const actor of [vit.supervisor, vit.therapist])
      await expect(stretch(actor)).rejects.toThrow('permission denied')
  })
  test('a draft in a dossier that is somebody else’s or does not exist is refused the same way', async () => {
    const draft = { draftId: newId<FormKey>(), form: 'notitie', baseVersion: 0, values: {}, errors: [], updatedAt: AT }
    const save = (actor: Actor, dossierId: SeededDossier['dossierId']) =>
      asActor(actor, (tx) => saveDraft(tx, actor.associationId, actor.personId, { ...draft, dossierId }))
    expect(await save(vit.colleague, vit.dossier.dossierId)).toBe(false)
    expect(await save(vit.colleague, newId())).toBe(false)
    expect(await save(vit.therapist, vit.dossier.dossierId)).toBe(true)
    const raw = (id: string) =>
      asActor(
        vit.colleague,
        (tx) =>
          tx.$executeRaw`INSERT INTO app.draft VALUES (${vit.colleague.associationId}::uuid, ${vit.colleague.personId}::uuid, ${newId<string>()}::uuid, 'x', ${id}::uuid, 0, '\\x01', now())`,
      )
    await expect(raw(vit.dossier.dossierId)).rejects.toThrow('row-level security')
    await expect(raw(newId<string>())).rejects.toThrow('row-level security')
  })
  test('a draft is its writer’s alone', async () => {
    const draft = { draftId: newId<FormKey>(), form: 'nieuw', dossierId: null, baseVersion: 0, values: { label: 'Eik' }, errors: [], updatedAt: AT } // prettier-ignore
    const { associationId, personId } = vit.therapist
    await asActor(vit.therapist, (tx) => saveDraft(tx, associationId, personId, draft))
    expect(await asActor(vit.therapist, (tx) => findDraft(tx, associationId, personId, draft.draftId))).toEqual(draft)
    for (const other of [vit.colleague, vit.admin]) {
      expect(await asActor(other, (tx) => findDraft(tx, associationId, personId, draft.draftId))).toBeNull()
      await expect(asActor(other, (tx) => saveDraft(tx, associationId, personId, draft))).rejects.toThrow(
        'row-level security',
      )
    }
  })
})

describe('who reads the record', () => {
  test('a leaf’s text about a case: who wrote it; everyone else its hash only', async () => {
    const { entry } = await seedEntry(vit.therapist, vit.dossier, 1, notitie('nog een'))
    const body = async (actor: Actor) =>
      (await asActor(actor, (tx) => receiptsOf(tx, actor.associationId, [entry.id]))).get(entry.id)!
    expect((await body(vit.therapist)).body).toContain(entry.id)
    for (const other of [vit.colleague, vit.supervisor, vit.admin]) {
      expect((await body(other)).body).toBeNull()
      expect((await body(other)).leafHash).toBe((await body(vit.therapist)).leafHash)
    }
  })
  test('an access: who did it and whose dossier it was; an administrator only what is not about a case', async () => {
    const dossier = await seedDossier(vit.therapist)
    await share(vit.therapist, vit.supervisor, dossier)
    const reading = await noteAccess(vit.supervisor, 'dossier.gelezen', dossier.pseudonym)
    const login = await noteAccess(vit.supervisor, 'toegang.ingelogd', null)
    const ids = (actor: Actor) =>
      asActor(actor, async (tx) =>
        (await tx.accessEvent.findMany({ where: { eventId: { in: [reading, login] } } })).map((e) => e.eventId),
      )
    expect(new Set(await ids(vit.supervisor))).toEqual(new Set([reading, login]))
    expect(await ids(vit.therapist)).toEqual([reading])
    expect(await ids(vit.admin)).toEqual([login])
    expect(await ids(vit.colleague)).toEqual([])
  })
  test('the database refuses to show an administrator what is about a case, whatever the application says', async () => {
    const { associationId, personId } = vit.therapist
    const insert = (type: string, part: string | null, objectId: string | null, caseBound: boolean) => {
      const eventId = newId<string>()
      const body = JSON.stringify({ id: eventId, type, object: { id: 'vereniging', part } })
      return asActor(
        vit.therapist,
        (tx) =>
          tx.$executeRaw`INSERT INTO app.access_event VALUES (${associationId}::uuid, ${eventId}::uuid, now(), ${personId}::uuid, ${objectId}::uuid, ${caseBound}, ${body})`,
      )
    }
    await expect(insert('dossier.gelezen', null, null, false)).rejects.toThrow('access_event_case_bound')
    await expect(insert('toegang.geweigerd', 'dossier.read', null, false)).rejects.toThrow('access_event_case_bound')
    await expect(insert('toegang.geweigerd', null, newId<string>(), false)).rejects.toThrow('access_event_case_bound')
    expect(await insert('toegang.geweigerd', 'dossier.read', null, true)).toBe(1)
    expect(await insert('toegang.geweigerd', 'members.read', null, false)).toBe(1)
  })
  test('nobody notes an access in somebody else’s name', async () => {
    const impostor = { ...vit.colleague, personId: vit.therapist.personId }
    const note = (as: Actor, actorId: string) =>
      asActor(as, (tx) => {
        const eventId = newId<string>()
        const body = JSON.stringify({ id: eventId, type: 'toegang.ingelogd' })
        return tx.$executeRaw`INSERT INTO app.access_event VALUES (${as.associationId}::uuid, ${eventId}::uuid, now(), ${actorId}::uuid, NULL, false, ${body})`
      })
    await expect(note(vit.colleague, impostor.personId)).rejects.toThrow('row-level security')
    expect(await note(vit.colleague, vit.colleague.personId)).toBe(1)
  })
})
