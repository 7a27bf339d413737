import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listKaders } from '@/lib/data/kader-repository'
import { inTenant } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import { readLeaf } from '@/lib/domain/audit/leaf'
import { knoopVan } from '@/lib/domain/kader/anatomy'
import { sha256 } from '@/lib/domain/kader/hash'
import { approveConcept } from '@/lib/usecases/kader/approve-concept'
import { editConcept } from '@/lib/usecases/kader/edit-concept'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import { moveConcept } from '@/lib/usecases/kader/move-concept'
import { publishConcept } from '@/lib/usecases/kader/publish-concept'
import { readKader } from '@/lib/usecases/kader/read-kader'
import { undoEdit } from '@/lib/usecases/kader/undo-edit'
import { withdrawVersion } from '@/lib/usecases/kader/withdraw-version'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { scopeOf } from '../../support/seed'
import { association, newKey, opened, person, read, valueOf, wrongIn } from '../../support/usecases'
import {
  approved,
  BASE,
  begun,
  cleared,
  described,
  form,
  HULPVRAAG,
  look,
  offered,
  published,
  ready,
  reworded,
  toPublish,
} from './studio'

let database: TestDatabase
let superuser: pg.Client
let author: Actor
let editor: Actor
let member: Actor
let elsewhere: Actor

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  const vit = await association('vit', BASE)
  author = await person(vit, ['admin'])
  editor = await person(vit, ['member', 'editor'])
  member = await person(vit, ['member'])
  elsewhere = await person(await association('vvvk', BASE), ['admin', 'member', 'editor'])
})
afterAll(() => database.close())

const NOT_FOUND = { ok: false, reden: 'niet-gevonden' }
const versionsOf = (actor: Actor) => inTenant(scopeOf(actor), (tx) => listKaders(tx, actor.associationId))
const leaves = async (concept: string) =>
  (
    await superuser.query<{ body: string }>(
      `SELECT body FROM app.audit_body WHERE body::json #>> '{object,id}' = $1 ORDER BY position`,
      [concept],
    )
  ).rows.map(({ body }) => readLeaf(body)!)

describe('from the base to a published version, and on (R-01, R-18, R-65)', () => {
  test('each step is a leaf of the log, with who and under which hash; what was approved is what is published', async () => {
    const concept = await published(author, editor_and_admin(), 'Is er nu letsel te zien?')
    const steps = (await leaves(concept)).map(({ type }) => type)
    expect(steps[0]).toBe('kader.concept-begonnen')
    expect(steps.filter((type) => type !== 'kader.waarschuwing-aanvaard')).toEqual([
      'kader.concept-begonnen',
      'kader.concept-bewerkt',
      'kader.concept-bewerkt',
      'kader.ter-consultatie',
      'kader.akkoord',
      'kader.gepubliceerd',
    ])
    const all = await leaves(concept)
    const [akkoord, gepubliceerd] = all.slice(-2)
    expect(akkoord!.framework).toEqual(gepubliceerd!.framework)
    const [version] = (await versionsOf(author)).filter((v) => v.conceptId === concept)
    expect(version!.ref.sha256).toBe(gepubliceerd!.framework!.sha256)
    const now = valueOf(await readKader('vit', { versie: null }))
    expect(now.ref).toEqual(version!.ref)
    expect(knoopVan(now.kader, HULPVRAAG)?.ruw['tekst']).toBe('Is er nu letsel te zien?')
    expect(now.kader.basedOn).toMatchObject({ id: BASE.id, versie: BASE.versie })
  })

  test('what is published stays as it is: no edit, no undoing, no second publication', async () => {
    const concept = await published(author, editor_and_admin(), 'Is er letsel dat u ziet?')
    const input = await form(author, concept)
    const edit = { soort: 'velden', blok: HULPVRAAG, velden: { tekst: 'Anders?' } }
    expect(wrongIn(await editConcept(author, { ...input, edit }))[0]!.tekst).toContain('al gepubliceerd')
    expect(wrongIn(await undoEdit(author, input))[0]!.tekst).toContain('al gepubliceerd')
    expect(wrongIn(await publishConcept(author, await toPublish(author, concept)))[0]!.tekst).toContain(
      'al gepubliceerd',
    )
  })

  test('a version that is still to come takes effect by its day: until then a new dossier pins the one of now (R-02)', async () => {
    const before = valueOf(await readKader('vit', { versie: null })).ref
    const concept = await begun(author, 'geldend')
    await reworded(author, concept, 'Is er letsel, ook klein letsel?')
    await described(author, concept, { geldigVanaf: '2999-01-01' })
    await cleared(author, concept)
    await offered(author, concept)
    await approved(editor, concept)
    valueOf(await publishConcept(author, await toPublish(author, concept)))
    const version = (await versionsOf(author)).find((v) => v.conceptId === concept)!
    expect(version.effectiveFrom).toBe('2998-12-31T23:00:00.000Z')
    const dossierId = await opened(member)
    expect((await read(member, dossierId)).row.kader).toEqual(before)
    const { versions } = valueOf(await listStudio(author, {}))
    expect(versions.find((v) => v.conceptId === concept)!.stand).toBe('komt')
    expect(versions.filter(({ stand }) => stand === 'geldt')).toHaveLength(1)
  })

  test('a withdrawn version is no longer given to new dossiers, and what pins it keeps it (I1)', async () => {
    const concept = await published(author, editor_and_admin(), 'Is er letsel van een slag?')
    const { ref } = valueOf(await readKader('vit', { versie: null }))
    const dossierId = await opened(member)
    const input = { sleutel: newKey(), nummer: ref.versie, reden: 'Er stond een fout in.' }
    expect(await withdrawVersion(member, input)).toEqual(NOT_FOUND)
    expect(await withdrawVersion(editor, input)).toEqual(NOT_FOUND)
    valueOf(await withdrawVersion(author, input))
    expect(valueOf(await readKader('vit', { versie: null })).ref).not.toEqual(ref)
    expect((await read(member, dossierId)).row.kader).toEqual(ref)
    expect((await read(member, await opened(member))).row.kader).not.toEqual(ref)
    expect(valueOf(await readKader('vit', { versie: ref.versie })).ref).toEqual(ref)
    expect((await leaves(ref.id)).map(({ type }) => type)).toContain('kader.ingetrokken')
    const again = wrongIn(await withdrawVersion(author, { ...input, sleutel: newKey() }))
    expect(again[0]!.tekst).toContain('al vervallen')
    expect(concept).toBeTruthy()
  })

  test('the last version in force cannot be withdrawn', async () => {
    const [only] = await versionsOf(elsewhere)
    const input = { sleutel: newKey(), nummer: only!.ref.versie, reden: 'Weg ermee.' }
    expect(wrongIn(await withdrawVersion(elsewhere, input))[0]!.tekst).toContain('Er moet een versie blijven')
  })
})

/** Two rights in one person, so that the same second person can approve and publish. */
const editor_and_admin = (): Actor => ({ ...editor, roles: ['member', 'editor', 'admin'] })

describe('a second person approves (A28)', () => {
  test('never the author of the last change; the editor who is named does; and only an administrator publishes', async () => {
    const concept = await begun(author)
    await reworded(author, concept, 'Ziet u letsel?')
    await described(author, concept)
    await cleared(author, concept)
    const early = wrongIn(await approveConcept(editor, await form(editor, concept)))
    expect(early[0]!.tekst).toContain('Leg deze versie eerst aan de leden voor')
    await offered(author, concept)
    expect(wrongIn(await approveConcept(author, await form(author, concept)))[0]!.tekst).toContain('zelf als laatste')
    expect(await approveConcept(member, { concept, sleutel: newKey(), versie: 0 })).toEqual(NOT_FOUND)
    const input = await form(editor, concept)
    valueOf(await approveConcept(editor, input))
    expect(await publishConcept(editor, { ...input, na: '' })).toEqual(NOT_FOUND)
    expect(
      wrongIn(await publishConcept(author, { ...(await toPublish(author, concept)), na: 'x' }))[0]!.tekst,
    ).toContain('Intussen is versie')
    valueOf(await publishConcept(author, await toPublish(author, concept)))
  })

  test('a change after the approval takes the approval away, and whoever made it cannot approve', async () => {
    const concept = await ready(author, editor, 'Letsel?')
    await reworded(editor, concept, 'Is er letsel?')
    expect((await look(author, concept)).concept).toMatchObject({ status: 'ter-consultatie', approvedBy: null })
    expect(wrongIn(await publishConcept(author, await toPublish(author, concept)))[0]!.tekst).toContain(
      'tweede persoon',
    )
    expect(wrongIn(await approveConcept(editor, await form(editor, concept)))[0]!.tekst).toContain('zelf als laatste')
    await cleared(author, concept)
    await approved(author, concept)
    valueOf(await moveConcept(author, { ...(await form(author, concept)), stap: 'concept-weggelegd' }))
  })

  test('the text that is approved is the one that was seen: after a change the page is looked at again', async () => {
    const concept = await begun(author)
    await described(author, concept)
    await cleared(author, concept)
    await offered(author, concept)
    const seen = await form(editor, concept)
    await reworded(author, concept, 'Intussen anders?')
    expect(wrongIn(await approveConcept(editor, seen))[0]!.tekst).toContain('Intussen is er iets veranderd')
  })

  const FORGERIES = [
    ['approves the own change', `UPDATE app.kader_concept SET revision = revision + 1, status = 'akkoord', approved_by = app.actor() WHERE concept_id = $1 AND $2::uuid IS NOT NULL`],
    ['approves in somebody else’s name', `UPDATE app.kader_concept SET revision = revision + 1, status = 'akkoord', approved_by = $2 WHERE concept_id = $1`],
    ['takes the name of the last author away', `UPDATE app.kader_concept SET revision = revision + 1, last_author = $2 WHERE concept_id = $1`],
    ['publishes what nobody approved', `UPDATE app.kader_concept SET revision = revision + 1, status = 'gepubliceerd' WHERE concept_id = $1 AND $2::uuid IS NOT NULL`],
    ['moves without a step', `UPDATE app.kader_concept SET revision = revision + 1, status = 'weggelegd' WHERE concept_id = $1 AND $2::uuid IS NOT NULL`],
    ['writes a version without approval', `INSERT INTO app.kader_version SELECT association_id, 'x', '9.9', t.sha256, t.document, now(), now(), app.actor(), '', NULL, $1::uuid FROM app.kader_text t WHERE $2::uuid IS NOT NULL LIMIT 1`],
  ] as const // prettier-ignore
  test.each(FORGERIES)('the database refuses whoever forgets: %s (I2)', async (_what, sql) => {
    const concept = await begun(author)
    await offered(author, concept)
    const app = await database.connect('app_rt')
    const attempt = async () => {
      await app.query('BEGIN')
      try {
        await app.query(
          `SELECT set_config('app.association_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.roles', 'admin', true)`,
          [author.associationId, author.personId],
        )
        await app.query(sql, [concept, editor.personId])
        await app.query('COMMIT')
      } finally {
        await app.query('ROLLBACK')
      }
    }
    await expect(attempt()).rejects.toThrow(
      /second person|stays known|does not go that way|foreign key|with its version/,
    )
  })
})

describe('published versions stay as they are (I2)', () => {
  test('the stored text has its hash, whatever was published since', async () => {
    const { rows } = await superuser.query<{ document: string; sha256: string }>(
      'SELECT document, sha256 FROM app.kader_version',
    )
    expect(rows.length).toBeGreaterThan(4)
    for (const row of rows) expect(sha256(row.document)).toBe(row.sha256)
  })
  test('two publications at the same moment: one wins, the other hears why', async () => {
    const second = editor_and_admin()
    const one = await ready(author, second, 'De eerste van twee?', { nummer: '7.1' })
    const two = await ready(author, second, 'De tweede van twee?', { nummer: '7.2' })
    const [a, b] = [await toPublish(author, one), await toPublish(author, two)]
    const outcomes = await Promise.all([publishConcept(author, a), publishConcept(second, b)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const lost = outcomes.find(({ ok }) => !ok)!
    expect(wrongIn(lost)[0]!.tekst).toMatch(/Intussen is versie 7\.[12] gepubliceerd/)
    const { versions } = valueOf(await listStudio(author, {}))
    expect(versions.filter(({ ref }) => ref.versie.startsWith('7.'))).toHaveLength(1)
    expect(versions.filter(({ stand }) => stand === 'geldt')).toHaveLength(1)
  })
})
