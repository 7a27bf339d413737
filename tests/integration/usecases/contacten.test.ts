import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { listContacten } from '@/lib/usecases/contacten/list-contacten'
import { removeContact } from '@/lib/usecases/contacten/remove-contact'
import { saveContact } from '@/lib/usecases/contacten/save-contact'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { accessOf, association, newKey, person, valueOf, wrongIn } from '../../support/usecases'
import { everyRow } from '../../support/whole-database'

let database: TestDatabase
let superuser: pg.Client
let owner: Actor
let colleague: Actor

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  const vit = await association('vit')
  ;[owner, colleague] = [await person(vit), await person(vit)]
})
afterAll(() => database.close())

const NAAM = 'Huisartsenpraktijk De Linde'
const form = (over: object = {}) => ({
  ...{ sleutel: newKey(), contact: null, versie: 0 },
  inhoud: { soort: 'huisarts', naam: NAAM, telefoon: '030 1234567' },
  ...over,
})
const names = async (who: Actor) => valueOf(await listContacten(who, {})).map((c) => c.naam)

test('R-59: an own list over dossiers: added once however often it is sent, changed, and taken off', async () => {
  const sent = form()
  const { contactId } = valueOf(await saveContact(owner, sent))
  expect(valueOf(await saveContact(owner, sent))).toEqual({ contactId })
  expect(await names(owner)).toEqual([NAAM])
  const change = (naam: string, versie: number) =>
    saveContact(owner, form({ contact: contactId, versie, inhoud: { soort: 'huisarts', naam } }))
  valueOf(await change('De Linde', 0))
  // In another window the old one still stood there: what was typed is shown again, and does not overwrite.
  expect(await change('De Es', 0)).toEqual({ ok: false, reden: 'verouderd' })
  valueOf(await change('De Es', 1))
  expect(await names(owner)).toEqual(['De Es'])
  expect(valueOf(await removeContact(owner, { contact: contactId }))).toEqual({ removed: true })
  expect(await names(owner)).toEqual([])
  // Taken off meanwhile: what was typed is not lost.
  valueOf(await change('De Eik', 2))
  expect(await names(owner)).toEqual(['De Eik'])
  valueOf(await removeContact(owner, { contact: contactId }))
})

test('R-59: what is missing is said at its field', async () => {
  const answer = await saveContact(owner, form({ inhoud: { naam: '' } }))
  expect(wrongIn(answer).map((f) => f.veld)).toEqual(['soort', 'naam'])
})

test('R-59, I3: sealed in the database, and nobody else’s to read, change or take off', async () => {
  const { contactId } = valueOf(await saveContact(owner, form()))
  expect(JSON.stringify([...(await everyRow(superuser))])).not.toContain(NAAM)
  expect(await names(colleague)).toEqual([])
  const theirs = { contact: contactId, inhoud: { soort: 'school', naam: 'Van een ander' } }
  valueOf(await saveContact(colleague, form(theirs)))
  expect(valueOf(await removeContact(colleague, { contact: contactId }))).toEqual({ removed: true })
  expect(await names(owner)).toEqual([NAAM])
})

test('R-59, I3: reading and changing the list is noted, and no administrator can read that note', async () => {
  const noted = (await accessOf(owner)).filter((a) => a.type.startsWith('contacten.'))
  expect(new Set(noted.map((a) => `${a.type} ${a.part}`))).toEqual(
    new Set(['contacten.gelezen contact', 'contacten.gewijzigd contact']),
  )
  const { rows } = await superuser.query<{ open: number }>(
    `SELECT count(*)::int AS open FROM app.access_event WHERE body::json->>'type' LIKE 'contacten.%' AND NOT case_bound`,
  )
  expect(rows).toEqual([{ open: 0 }])
})
