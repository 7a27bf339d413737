import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { readDraft } from '@/lib/usecases/concept/read-draft'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { listDossiers } from '@/lib/usecases/dossier/list-dossiers'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { freshDatabase, type TestDatabase } from '../../support/database'
import {
  association,
  filled,
  filledAs,
  newKey,
  opened,
  person,
  read,
  type UseCase,
  valueOf,
} from '../../support/usecases'
import { changes, everyRow } from '../../support/whole-database'
import { BESLUIT } from './the-job'

let database: TestDatabase
let superuser: pg.Client
let owner: Actor
let dossierId: DossierId

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  owner = await person(await association('vit'))
  dossierId = await opened(owner)
})
afterAll(() => database.close())

const entries = async () => (await read(owner, dossierId)).entries
const STALE = { ok: false, reden: 'verouderd' }

/** Of each shape of act one: one entry, two entries, a decision, a new dossier. */
const ACTS: readonly (readonly [string, UseCase, () => Promise<object>, number])[] = [
  ['a note', recordNotitie, async () => filledAs(dossierId, 'notitie'), 1],
  ['a fact', recordFeit, async () => filledAs(dossierId, 'feit'), 1],
  [
    'a weighing with its helper answers',
    recordAfweging,
    async () =>
      filledAs(
        dossierId,
        'afweging',
        {},
        {
          versie: (await entries()).length,
          antwoorden: [{ onderdeel: 'deel-afweging-4-1-01', antwoord: 'ja', toelichting: newKey() }],
        },
      ),
    2,
  ],
  [
    'a decision',
    recordBesluit,
    async () => filled(dossierId, BESLUIT, { versie: (await entries()).length, redenen: [] }),
    1,
  ],
]

describe('the same form sent twice', () => {
  test.each(ACTS)(
    '%s: eight clicks at the same moment record it once and all get the same answer (security.md, Reliability)',
    async (...act) => {
      const [, run, input, made] = act
      const before = (await entries()).length
      const form = await input()
      const answers = await Promise.all(Array.from({ length: 8 }, () => run(owner, form)))
      expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1)
      expect(answers[0]).toMatchObject({ ok: true })
      expect((await entries()).length).toBe(before + made)
    },
  )

  test.each(ACTS)(
    '%s: a click afterwards gets the first answer and changes nothing (security.md, Reliability)',
    async (_what, run, input) => {
      const form = await input()
      const first = await run(owner, form)
      await recordNotitie(owner, filledAs(dossierId, 'notitie'))
      const before = await everyRow(superuser)
      expect(await run(owner, form)).toEqual(first)
      expect(changes(before, await everyRow(superuser))).toEqual({})
    },
  )

  test('a new dossier: eight clicks open one (security.md, Reliability)', async () => {
    const form = { sleutel: newKey(), inhoud: { soort: 'oudere', label: 'Populier' } }
    const answers = await Promise.all(Array.from({ length: 8 }, () => openDossier(owner, form)))
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1)
    const own = valueOf(await listDossiers(owner, {})).dossiers
    expect(own.filter((d) => d.label === 'Populier')).toHaveLength(1)
    expect((await read(owner, valueOf(answers[0]!).dossierId)).entries).toHaveLength(1)
  })

  test('the second click stores its draft again; the answer throws that away too (security.md, Reliability)', async () => {
    const form = filledAs(dossierId, 'notitie')
    const draft = { sleutel: form.sleutel, form: 'notitie', dossierId, baseVersion: 0, values: {}, fouten: [] }
    for (let click = 1; click <= 2; click++) {
      valueOf(await saveDraft(owner, draft))
      valueOf(await recordNotitie(owner, form))
      expect(await readDraft(owner, { sleutel: form.sleutel, dossierId })).toMatchObject({ reden: 'niet-gevonden' })
    }
  })
})

describe('the same key with another text', () => {
  test('is out of date: nothing is stored, the first text and the second draft are kept (I2)', async () => {
    const form = filledAs(dossierId, 'notitie', { tekst: 'De eerste tekst.' })
    const { entryId } = valueOf(await recordNotitie(owner, form))
    const values = { tekst: ['De tweede tekst.'] }
    const draft = { sleutel: form.sleutel, form: 'notitie', dossierId, baseVersion: 0, values, fouten: [] }
    valueOf(await saveDraft(owner, draft))
    const before = await everyRow(superuser)
    expect(await recordNotitie(owner, { ...form, inhoud: { tekst: 'De tweede tekst.' } })).toEqual(STALE)
    expect(changes(before, await everyRow(superuser))).toEqual({ access_event: '+1 -0' })
    expect((await entries()).find((e) => e.id === entryId)?.inhoud).toMatchObject({ tekst: 'De eerste tekst.' })
    expect(valueOf(await readDraft(owner, { sleutel: form.sleutel, dossierId })).values).toEqual(values)
  })

  test('at the same moment: one of the two is recorded, the other is out of date (security.md, Reliability)', async () => {
    const before = (await entries()).length
    const form = filledAs(dossierId, 'notitie')
    const other = { ...form, inhoud: { tekst: 'Iets anders.' } }
    const answers = await Promise.all([recordNotitie(owner, form), recordNotitie(owner, other)])
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(answers.find((a) => !a.ok)).toEqual(STALE)
    expect((await entries()).length).toBe(before + 1)
  })

  test('the key of another person’s form is a key of one’s own: both are recorded (I3)', async () => {
    const colleague = await person(await association('vvvk'))
    const theirs = await opened(colleague)
    const form = filledAs(dossierId, 'notitie')
    const first = valueOf(await recordNotitie(owner, form))
    const second = valueOf(await recordNotitie(colleague, { ...form, dossierId: theirs }))
    expect([first.dossierId, second.dossierId]).toEqual([dossierId, theirs])
  })
})
