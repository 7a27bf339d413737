import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { MAX_TEXT } from '@/lib/domain/shared/text'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { recordPersoon } from '@/lib/usecases/dossier/record-persoon'
import { freshDatabase, type TestDatabase } from '../../support/database'
import {
  association,
  filledAs,
  newKey,
  note,
  opened,
  person,
  read,
  type UseCase,
  valueOf,
  wrongIn,
} from '../../support/usecases'
import { changes, everyRow, type Rows } from '../../support/whole-database'
import { badForms, FORMS, type Form } from './bad-forms'

let database: TestDatabase
let superuser: pg.Client
let owner: Actor
let dossierId: DossierId

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  owner = await person(await association('vit'))
})
let before: Rows
beforeEach(async () => {
  dossierId = await opened(owner)
  before = await everyRow(superuser)
})
afterAll(() => database.close())

/** Sends it; it must be refused in words of ours. Gives them by field. */
async function refusedAt(run: UseCase, input: unknown): Promise<Readonly<Record<string, string>>> {
  const fouten = wrongIn(await run(owner, input))
  for (const { tekst } of fouten) expect(tekst).toMatch(PLAIN_DUTCH)
  return Object.fromEntries(fouten.map(({ veld, tekst }) => [veld, tekst]))
}
/** Since the dossier of this test was opened nothing may be stored but the notes that something was refused. */
async function expectNothingStored() {
  const { access_event: _, ...rest } = changes(before, await everyRow(superuser))
  expect(rest).toEqual({})
}
/** A sentence, and none of the words in which a library would say it. */
const PLAIN_DUTCH =
  /^(?!.*\b(invalid|expected|received|required|too (big|small)|unrecognized|string|object)\b)[A-Z“].*[.?!]$/is

const over = (form: Form, fields: object) => ({ ...form.input(dossierId), inhoud: { ...form.inhoud, ...fields } })

describe('bad input is refused at its field, in plain Dutch, and nothing of it is stored', () => {
  test.each(FORMS)('$name: the form as it stands is good (positive control of what follows)', async (form) => {
    expect(await form.run(owner, over(form, {}))).toMatchObject({ ok: true })
  })

  test.each(FORMS.flatMap((form) => form.texts.map((field) => [form, field] as const)))(
    '$0.name: over-long text, control characters and half characters, at $1',
    async (form, field) => {
      const at = (tekst: string) => refusedAt(form.run, over(form, { [field]: tekst }))
      expect((await at('a'.repeat(MAX_TEXT + 1)))[field]).toMatch(/te lang/)
      expect((await at('voor\u0000na'))[field]).toMatch(/U\+0000/)
      expect((await at('voor\u0007na'))[field]).toMatch(/U\+0007/)
      expect((await at('voor\u0085na'))[field]).toMatch(/U\+0085/)
      expect((await at('voor\ud83dna'))[field]).toMatch(/half teken/)
      expect((await at('voor\udc00na'))[field]).toMatch(/half teken/)
      await expectNothingStored()
    },
  )

  test.each(FORMS.flatMap((form) => form.required.map((field) => [form, field] as const)))(
    '$0.name: nothing to read, or nothing at all, at $1 (A29)',
    async (form, field) => {
      const { [field]: _, ...without } = form.inhoud
      for (const inhoud of [without, { ...without, [field]: '' }, { ...without, [field]: ' \n\u200b\u2800 ' }])
        expect(Object.keys(await refusedAt(form.run, { ...form.input(dossierId), inhoud }))).toContain(field)
      await expectNothingStored()
    },
  )

  test.each(FORMS)('$name: every field with a value of every wrong kind', async (form) => {
    const wrong = badForms(form)
    expect(wrong.length).toBeGreaterThan(form.texts.length * 4)
    for (const [field, value] of wrong) {
      const fouten = wrongIn(await form.run(owner, over(form, { [field]: value })))
      const [first] = fouten
      expect([field, value, first?.veld.split('.')[0]]).toEqual([field, value, field])
      expect(first?.tekst).toMatch(PLAIN_DUTCH)
    }
    await expectNothingStored()
  })

  test.each([undefined, null, 42, 'tekst', [], [[]], () => null, new Date(), { sleutel: {} }])(
    'what is no form at all: %s',
    async (raw) => {
      for (const { run } of FORMS) expect(Object.keys(await refusedAt(run, raw))).not.toEqual([])
      await expectNothingStored()
    },
  )

  test.each([
    ['sleutel', 'geen-uuid'],
    ['sleutel', `${newKey()}'; DROP TABLE app.entry; --`],
    ['dossierId', '../../etc/passwd'],
    ['versie', -1],
    ['versie', 1.5],
    ['versie', '1'],
    ['inhoud', 'tekst'],
    ['inhoud', []],
    ['extra', 'veld'],
  ] as const)('a forged %s: %s', async (field, value) => {
    const wrong = await refusedAt(recordNotitie, { ...filledAs(dossierId, 'notitie'), [field]: value })
    expect(Object.keys(wrong)).toEqual([field === 'extra' ? '' : field])
    await expectNothingStored()
  })
})

describe('ids that are not of this dossier or this framework', () => {
  test('an entry of another dossier, of another kind, or of nobody cannot be corrected here (I2)', async () => {
    const elsewhere = await note(owner, await opened(owner, 'Ander'))
    const { entryId: feit } = valueOf(await recordFeit(owner, filledAs(dossierId, 'feit')))
    before = await everyRow(superuser)
    for (const vervangt of [elsewhere, feit, newKey(), 'geen-id']) {
      const form = filledAs(dossierId, 'notitie', { vervangt, redenCorrectie: 'x' })
      expect(Object.keys(await refusedAt(recordNotitie, form))).toEqual(['vervangt'])
    }
    await expectNothingStored()
  })

  test('a head question, a helper question, a step or a reason that the framework does not know (R-02)', async () => {
    const [afweging, sluiten] = ['afweging', 'sluiten'].map((name) => FORMS.find((f) => f.name === name)!)
    const at = async (run: UseCase, input: object) => Object.keys(await refusedAt(run, input))
    expect(await at(afweging!.run, over(afweging!, { afweging: 'afweging-9-9' }))).toEqual(['afweging'])
    expect(await at(sluiten!.run, over(sluiten!, { stap: 'stap-9' }))).toEqual(['stap'])
    const weging = [{ afweging: 'afweging-9-9', richting: 'voor' }]
    expect(await at(recordFeit, filledAs(dossierId, 'feit', { weging }))).toEqual(['weging.0.afweging'])
    const helper = (onderdeel: string, antwoord: string) => ({
      ...over(afweging!, {}),
      antwoorden: [{ onderdeel, antwoord, toelichting: '' }],
    })
    expect(await at(afweging!.run, helper('deel-9', 'ja'))).toEqual(['antwoorden.0.onderdeel'])
    expect(await at(afweging!.run, helper('deel-afweging-4-1-01', 'misschien'))).toEqual(['antwoorden.0.antwoord'])
    const redenen = [{ code: 'bestaat-niet', reden: 'x' }]
    expect(await at(sluiten!.run, { ...over(sluiten!, {}), redenen })).toEqual(['redenen'])
    await expectNothingStored()
  })
})

describe('what a form cannot say', () => {
  test('which framework, answers and facts a decision rests on: the server fills that in, whatever was sent (I1)', async () => {
    const forged = { id: 'ander', versie: '9.9', sha256: '0'.repeat(64) }
    const form = FORMS.find((f) => f.name === 'besluit')!
    const inhoud = { kader: forged, afwegingen: [newKey()], feiten: [newKey()], aandachtspunten: [{ code: 'x' }] }
    expect(await form.run(owner, over(form, inhoud))).toMatchObject({ ok: true })
    const { dossier, row } = await read(owner, dossierId)
    expect(dossier.besluiten.at(-1)?.inhoud).toMatchObject({ kader: row.kader, afwegingen: [], feiten: [] })
    expect(row.kader).not.toEqual(forged)
  })

  test('under which framework a dossier is opened, or which kind of entry it makes (I1)', async () => {
    const kader = { id: 'ander', versie: '9.9', sha256: '0'.repeat(64) }
    const inhoud = { soort: 'kind', label: 'Vlier', kader, kind: 'besluit' }
    const { dossierId: made } = valueOf(await openDossier(owner, { sleutel: newKey(), inhoud }))
    const { row, entries } = await read(owner, made)
    expect([row.kader.id, entries[0]?.inhoud.kind]).toEqual(['klein', 'dossier-geopend'])
  })
})

describe('forms that want to break the machinery', () => {
  const besluit = () => FORMS.find((f) => f.name === 'besluit')!

  test('arrays of a hundred thousand are refused at their field, at once', async () => {
    const many = <T>(item: T): T[] => Array.from({ length: 100_000 }, () => item)
    const started = performance.now()
    const rollen = await refusedAt(recordPersoon, filledAs(dossierId, 'persoon', { rollen: many('ouder') }))
    const weging = many({ afweging: 'afweging-4-1', richting: 'voor' })
    const feit = await refusedAt(recordFeit, filledAs(dossierId, 'feit', { weging }))
    expect([Object.keys(rollen), Object.keys(feit)]).toEqual([['inhoud.rollen'], ['inhoud.weging']])
    const afweging = FORMS.find((f) => f.name === 'afweging')!
    const antwoorden = many({ onderdeel: 'deel-afweging-4-1-01', antwoord: 'ja', toelichting: '' })
    expect(Object.keys(await refusedAt(afweging.run, { ...over(afweging, {}), antwoorden }))).toEqual(['antwoorden'])
    const redenen = many({ code: 'geen-feiten', reden: 'x' })
    expect(Object.keys(await refusedAt(recordBesluit, { ...over(besluit(), {}), redenen }))).toEqual(['redenen'])
    expect(performance.now() - started).toBeLessThan(10_000)
    await expectNothingStored()
  })

  test('names of JavaScript’s own (__proto__, constructor, toString) are no fields, and pollute nothing', async () => {
    const nasty = JSON.parse(
      '{"__proto__": {"tekst": "stiekem", "isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}, "toString": "x"}',
    ) as object
    const form = filledAs(dossierId, 'notitie')
    await refusedAt(recordNotitie, { ...form, inhoud: nasty })
    await refusedAt(recordNotitie, { ...form, inhoud: Object.assign(Object.create(null), nasty, form.inhoud) })
    await refusedAt(recordFeit, filledAs(dossierId, 'feit', { weging: [nasty] }))
    await refusedAt(openDossier, { sleutel: newKey(), inhoud: nasty })
    await refusedAt(recordBesluit, { ...over(besluit(), {}), redenen: [nasty] })
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
    await expectNothingStored()
  })

  test('what did not go wrong still goes right: the longest text is stored whole (positive control)', async () => {
    const tekst = `${'é'.repeat(MAX_TEXT - 1)}.`
    expect(await recordNotitie(owner, filledAs(dossierId, 'notitie', { tekst }))).toMatchObject({ ok: true })
    const { dossier } = await read(owner, dossierId)
    expect(dossier.notities.at(-1)?.inhoud.tekst).toBe(tekst)
  })
})
