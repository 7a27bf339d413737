import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTenant } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import { knoopVan } from '@/lib/domain/kader/anatomy'
import { approveConcept } from '@/lib/usecases/kader/approve-concept'
import { commentConcept } from '@/lib/usecases/kader/comment-concept'
import { editConcept } from '@/lib/usecases/kader/edit-concept'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import { moveConcept } from '@/lib/usecases/kader/move-concept'
import { readConcept } from '@/lib/usecases/kader/read-concept'
import { readConsultation } from '@/lib/usecases/kader/read-consultation'
import { undoEdit } from '@/lib/usecases/kader/undo-edit'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { scopeOf } from '../../support/seed'
import { association, newKey, person, valueOf, wrongIn } from '../../support/usecases'
import { BASE, begun, edited, form, HULPVRAAG, look, offered, reworded } from './studio'

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
const textOf = async (concept: string) => String(knoopVan((await look(author, concept)).kader, HULPVRAAG)?.ruw['tekst'])

describe('nothing is overwritten', () => {
  test('two people edit different blocks at once: both are kept', async () => {
    const concept = await begun(author)
    const shown = await form(author, concept)
    await reworded(editor, concept, 'Ziet u letsel aan het hoofd?')
    const edit = { soort: 'velden', blok: 'afweging-4-1', velden: { kop: 'Vraag 1' } }
    valueOf(await editConcept(author, { ...shown, edit }))
    expect(await textOf(concept)).toBe('Ziet u letsel aan het hoofd?')
  })
  test('two tabs with the same block: the second is told, and nothing of the first is lost', async () => {
    const concept = await begun(author)
    const shown = await form(author, concept)
    await reworded(author, concept, 'De eerste tab.')
    const edit = { soort: 'velden', blok: HULPVRAAG, velden: { tekst: 'De tweede tab.' } }
    expect(await editConcept(author, { ...shown, edit })).toEqual({ ok: false, reden: 'verouderd' })
    expect(await textOf(concept)).toBe('De eerste tab.')
  })
  test('a double click is one edit', async () => {
    const concept = await begun(author)
    const edit = { soort: 'velden', blok: HULPVRAAG, velden: { tekst: 'Eén keer.' } }
    const input = { ...(await form(author, concept)), edit }
    await Promise.all([editConcept(author, input), editConcept(author, input)])
    expect((await look(author, concept)).concept.revision).toBe(1)
  })
  test('the last edits are undone one by one, each as a step of its own', async () => {
    const concept = await begun(author)
    const first = await textOf(concept)
    await reworded(author, concept, 'Een.')
    await reworded(author, concept, 'Twee.')
    const undo = async () => undoEdit(author, await form(author, concept))
    valueOf(await undo())
    expect(await textOf(concept)).toBe('Een.')
    valueOf(await undo())
    expect(await textOf(concept)).toBe(first)
    expect(wrongIn(await undo())[0]!.tekst).toContain('niets meer om ongedaan te maken')
    expect((await look(author, concept)).steps).toHaveLength(5)
  })
  test('an id of a published version is not given to something else', async () => {
    const concept = await begun(author)
    const nieuw = { soort: 'toevoegen', ouder: '_document', lade: 'verwijzingen', nieuw: 'verwijzing', velden: { titel: 'Een brochure', gecontroleerdOp: '2026-01-01' } } as const // prettier-ignore
    await edited(author, concept, nieuw)
    const outcome = await editConcept(author, { ...(await form(author, concept)), edit: { ...nieuw, id: HULPVRAAG } })
    expect(wrongIn(outcome)[0]!.tekst).toContain('al eens gebruikt')
  })
})

describe('to the members: who has the link reads and says what they think (R-01)', () => {
  test('only while it is with the members; each sees the own words, the editors all of them', async () => {
    const concept = await begun(author)
    expect(await readConsultation(member, { concept })).toEqual(NOT_FOUND)
    await offered(author, concept)
    const input = { concept, sleutel: newKey(), versie: 1, blok: HULPVRAAG, tekst: 'Ik zou ‘letsel’ uitleggen.' }
    valueOf(await commentConcept(member, input))
    valueOf(await commentConcept(editor, { ...input, sleutel: newKey(), tekst: 'Prima zo.' }))
    expect(valueOf(await readConsultation(member, { concept })).own.map(({ tekst }) => tekst)).toEqual([input.tekst])
    expect((await look(author, concept)).comments.map(({ tekst }) => tekst)).toEqual([input.tekst, 'Prima zo.'])
    expect(await readConcept(member, { concept })).toEqual(NOT_FOUND)
    const raw = await superuser.query('SELECT ciphertext FROM app.kader_comment WHERE concept_id = $1', [concept])
    expect(JSON.stringify(raw.rows)).not.toContain('uitleggen')
    valueOf(await moveConcept(author, { ...(await form(author, concept)), stap: 'terug-naar-concept' }))
    expect(await readConsultation(member, { concept })).toEqual(NOT_FOUND)
    expect(await commentConcept(member, { ...input, sleutel: newKey() })).toEqual(NOT_FOUND)
  })
  test('another association sees nothing of it, with whatever role (I3)', async () => {
    const concept = await begun(author)
    await offered(author, concept)
    expect(await readConcept(elsewhere, { concept })).toEqual(NOT_FOUND)
    expect(await readConsultation(elsewhere, { concept })).toEqual(NOT_FOUND)
    expect(await approveConcept(elsewhere, { concept, sleutel: newKey(), versie: 1 })).toEqual(NOT_FOUND)
    for (const table of ['kader_concept', 'kader_step', 'kader_comment']) {
      const seen = await inTenant(scopeOf(elsewhere), (tx) =>
        tx.$queryRawUnsafe<unknown[]>(`SELECT * FROM app.${table} WHERE association_id <> app.tenant()`),
      )
      expect(seen).toEqual([])
    }
    expect(await readConcept(author, { concept })).toMatchObject({ ok: true })
  })
  test('without the own second factor nobody comes in', async () => {
    expect(await listStudio({ ...author, secondFactor: false }, {})).toEqual(NOT_FOUND)
    expect(await listStudio(author, {})).toMatchObject({ ok: true })
  })
})
