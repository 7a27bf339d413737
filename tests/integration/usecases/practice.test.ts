import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { listDossiers } from '@/lib/usecases/dossier/list-dossiers'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { listOefeningen } from '@/lib/usecases/oefening/list-oefeningen'
import { readOefening } from '@/lib/usecases/oefening/read-oefening'
import { recordOefening } from '@/lib/usecases/oefening/record-oefening'
import { restartOefening } from '@/lib/usecases/oefening/restart-oefening'
import { draftForm } from '@/lib/domain/oefening/drafts'
import { huidigBesluit, huidigeAfweging } from '@/lib/domain/dossier/current'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { association, filled, newKey, opened, person, valueOf, wrongIn } from '../../support/usecases'
import { changes, everyRow, readableIn } from '../../support/whole-database'
import { practised } from './matrix-practice'
import { BESLUIT } from './the-job'

let database: TestDatabase
let superuser: pg.Client
let member: Actor
const CASE = 'casus-vermoeden-weg'

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  member = await person(await association('vit'))
})
afterAll(() => database.close())

const practise = (motivering: string, over: object = {}) => recordOefening(member, practised(CASE, motivering, over))
const decided = (versie: number) => practised(CASE, '', { versie, soort: 'besluit', inhoud: BESLUIT })
const read = async (oefening = CASE) => valueOf(await readOefening(member, { oefening }))

describe('practice is counted nowhere and mixed with nothing (product 11)', () => {
  test('a whole exercise leaves only rows of practice, and its answered forms: no dossier, no entry, no trail', async () => {
    const before = await everyRow(superuser)
    valueOf(await practise('Er is geen gevaar.'))
    valueOf(await recordOefening(member, decided(2)))
    valueOf(await readOefening(member, { oefening: CASE }))
    valueOf(await listOefeningen(member, {}))
    const after = await everyRow(superuser)
    expect(changes(before, after)).toEqual({ practice_entry: '+3 -0', idempotency: '+2 -0' })
    expect(valueOf(await listDossiers(member, {})).dossiers).toEqual([])
  })
  test('the same acts in a dossier are counted and leave a trail (control)', async () => {
    const before = await everyRow(superuser)
    const dossierId = await opened(member)
    valueOf(await recordNotitie(member, filled(dossierId, { tekst: 'Gezien.' })))
    const after = await everyRow(superuser)
    expect(Object.keys(changes(before, after))).toEqual(
      expect.arrayContaining(['dossier', 'entry', 'audit_leaf', 'audit_head']),
    )
    expect(changes(before, after)).not.toHaveProperty('practice_entry')
    expect(valueOf(await listDossiers(member, {})).dossiers).toHaveLength(1)
  })
  test('a mistake in practice is told at the field and noted nowhere', async () => {
    const before = await everyRow(superuser)
    const inhoud = { afweging: 'afweging-4-2', motivering: '' }
    const refused = await practise('', { versie: 3, inhoud })
    expect(wrongIn(refused).map(({ veld }) => veld)).toEqual(['antwoord', 'motivering'])
    expect(changes(before, await everyRow(superuser))).toEqual({})
  })
  test('the same mistake in a dossier is noted (control)', async () => {
    const dossierId = await opened(member, 'Linde')
    const before = await everyRow(superuser)
    wrongIn(await recordNotitie(member, filled(dossierId, { tekst: '' }, { versie: 1 })))
    expect(changes(before, await everyRow(superuser))).toEqual({ access_event: '+1 -0' })
  })
})

describe('an exercise is judged by the rules of a dossier', () => {
  test('its answers make the same state, under the version in force, and can be changed', async () => {
    const { dossier, entries, ref } = await read()
    if (dossier.toestand !== 'open') throw new Error('not open')
    expect(dossier.kader).toEqual(ref)
    expect(huidigeAfweging(dossier, 'afweging-4-2')?.inhoud).toMatchObject({ antwoord: 'ja' })
    expect(huidigBesluit(dossier)?.inhoud).toMatchObject({ melden: BESLUIT.melden })
    const inhoud = { afweging: 'afweging-4-2', antwoord: 'nee', motivering: 'Bij nader inzien.' }
    valueOf(await practise('', { versie: entries.length, inhoud }))
    const after = await read()
    expect(huidigeAfweging(after.dossier, 'afweging-4-2')?.inhoud).toMatchObject(inhoud)
  })
  test('what was answered in another window meanwhile is not overwritten unseen', async () => {
    expect(await practise('Te oud.', { versie: 1 })).toEqual({ ok: false, reden: 'verouderd' })
    expect(await practise('Uit een vorige keer.', { versie: 99 })).toEqual({ ok: false, reden: 'verouderd' })
  })
  test('a second click records nothing twice; ten windows at once do not break it', async () => {
    const fresh = 'casus-ouders-weigeren-hulp'
    const form = practised(fresh, 'Eén keer.')
    const answers = await Promise.all(Array.from({ length: 3 }, () => recordOefening(member, form)))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await read(fresh)).entries).toHaveLength(2)
    const tabs = await Promise.all(
      Array.from({ length: 10 }, (_, i) => recordOefening(member, practised(fresh, `Venster ${i}.`, { versie: 2 }))),
    )
    expect(tabs.filter(({ ok }) => ok)).toHaveLength(1)
  })
  test('there is no exercise by another name', async () => {
    const nothing = { ok: false, reden: 'niet-gevonden' }
    expect(await readOefening(member, { oefening: 'casus-bestaat-niet' })).toEqual(nothing)
    expect(await recordOefening(member, practised('casus-bestaat-niet', 'x'))).toEqual(nothing)
  })
})

describe('beginning again', () => {
  test('throws away what was practised and its drafts, of this exercise and this person only', async () => {
    const other = 'casus-acuut-zonder-eerdere-stap'
    valueOf(await recordOefening(member, practised(other, 'Blijft staan.')))
    const draft = (oefening: string) => ({
      ...{ sleutel: newKey(), form: draftForm(oefening, 'afweging-4-1'), dossierId: null, baseVersion: 0 },
      ...{ values: { motivering: ['half'] }, fouten: [] },
    })
    valueOf(await saveDraft(member, draft(CASE)))
    valueOf(await saveDraft(member, draft(other)))
    expect((await read()).drafts).toMatchObject([{ deel: 'afweging-4-1' }])
    valueOf(await restartOefening(member, { oefening: CASE }))
    expect(await read()).toMatchObject({ entries: [], drafts: [] })
    expect((await read(other)).entries).toHaveLength(2)
    expect((await read(other)).drafts).toHaveLength(1)
    const { oefeningen } = valueOf(await listOefeningen(member, {}))
    expect(oefeningen.find(({ id }) => id === CASE)?.stand).toBe('niet-begonnen')
    expect(oefeningen.find(({ id }) => id === other)?.stand).toBe('bezig')
  })
})

test('what was typed in practice is sealed: no text of it stands in the database', async () => {
  const word = 'Kwikstaartnest'
  valueOf(await recordOefening(member, practised(CASE, `Een ${word}.`)))
  expect((await read()).dossier.afwegingen.at(-1)?.inhoud.motivering).toContain(word)
  expect(readableIn(await everyRow(superuser), [word])).toEqual([])
})

test('a sealed answer opens in its own place only: not in another exercise, and not for somebody else', async () => {
  const [one, other] = ['casus-acuut-zonder-eerdere-stap', 'casus-ouders-weigeren-hulp']
  const box = async (exercise: string) => {
    const { rows } = await superuser.query<{ ciphertext: Buffer }>(
      'SELECT ciphertext FROM app.practice_entry WHERE exercise = $1 AND person_id = $2 AND position = 1',
      [exercise, member.personId],
    )
    return rows[0]!.ciphertext
  }
  const put = (exercise: string, ciphertext: Buffer) =>
    superuser.query(
      'UPDATE app.practice_entry SET ciphertext = $3 WHERE exercise = $1 AND person_id = $2 AND position = 1',
      [...[exercise, member.personId, ciphertext]],
    )
  const own = await box(one)
  await put(one, await box(other))
  await expect(readOefening(member, { oefening: one })).rejects.toThrow('does not open')
  await put(one, own)
  expect((await read(one)).entries.length).toBeGreaterThan(1)
})
