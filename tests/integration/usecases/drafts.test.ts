import type pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ROLES, type Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { discardDraft } from '@/lib/usecases/concept/discard-draft'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import { readDraft } from '@/lib/usecases/concept/read-draft'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { faultAfter, noFaults } from '../../support/faults'
import { seedPerson } from '../../support/seed'
import { association, filled, filledAs, FOUNDED, newKey, opened, person, valueOf } from '../../support/usecases'
import { changes, everyRow, readableIn } from '../../support/whole-database'

let database: TestDatabase
let superuser: pg.Client
let owner: Actor
let dossierId: DossierId
let others: readonly (readonly [string, Actor])[]

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  const [a, b] = [await association('vit'), await association('vvvk')]
  owner = await person(a)
  dossierId = await opened(owner)
  others = [
    ['a colleague with every role', await person(a, ROLES)],
    ['the same person elsewhere', await seedPerson(b, ROLES, { personId: owner.personId, at: FOUNDED })],
    ['the owner without second factor', { ...owner, secondFactor: false }],
  ]
})
afterEach(() => noFaults(superuser))
afterAll(() => database.close())

const WORD = 'Regenboogforel'
const typedIn = (sleutel: string, inDossier: DossierId | null = dossierId, tekst = `Een ${WORD}.`) => ({
  sleutel,
  form: 'notitie',
  dossierId: inDossier,
  baseVersion: 1,
  values: { tekst: [tekst], rollen: ['ouder', 'getuige'] },
  fouten: [{ veld: 'tekst', tekst: 'Schrijf op wat u wilt vastleggen.' }],
})
const readBack = (actor: Actor, sleutel: string, inDossier: DossierId | null = dossierId) =>
  readDraft(actor, { sleutel, dossierId: inDossier })
const NOT_FOUND = { ok: false, reden: 'niet-gevonden' }

describe('a draft', () => {
  test('comes back as it was typed, with what was wrong with it; the last saving counts', async () => {
    const sleutel = newKey()
    valueOf(await saveDraft(owner, typedIn(sleutel, dossierId, 'Eerst.')))
    valueOf(await saveDraft(owner, typedIn(sleutel)))
    const { values, fouten, form, baseVersion } = typedIn(sleutel)
    const draft = valueOf(await readBack(owner, sleutel))
    expect(draft).toMatchObject({ values, errors: fouten, form, baseVersion })
  })

  test.each([['of a dossier'], ['of a dossier that is still to be opened']])(
    '%s is sealed: what was typed stands readable nowhere',
    async (which) => {
      const where = which === 'of a dossier' ? dossierId : null
      const sleutel = newKey()
      valueOf(await saveDraft(owner, typedIn(sleutel, where)))
      const rows = await everyRow(superuser)
      expect(readableIn(rows, [WORD])).toEqual([])
      expect(rows.get('draft')!.join('\n')).toContain(sleutel)
      expect(await readBack(owner, sleutel, where)).toMatchObject({ ok: true })
    },
  )

  test('is sealed under the dossier’s key: without that key it is gone, one of no dossier is not (I2)', async () => {
    const erased = await opened(owner, 'Te wissen')
    const [inside, outside] = [newKey(), newKey()]
    valueOf(await saveDraft(owner, typedIn(inside, erased)))
    valueOf(await saveDraft(owner, typedIn(outside, null)))
    await database.operator.inRetention(owner.associationId, (tx) =>
      tx.dossierKey.deleteMany({ where: { dossierId: erased } }),
    )
    expect(await readBack(owner, inside, erased)).toEqual(NOT_FOUND)
    expect(await readBack(owner, outside, null)).toMatchObject({ ok: true })
  })

  test('is read, listed, overwritten and thrown away by its writer alone (I3)', async () => {
    const sleutel = newKey()
    const home = { dossierId, part: 'taken', withDrafts: true }
    valueOf(await saveDraft(owner, typedIn(sleutel)))
    for (const [who, other] of others) {
      expect([who, await readBack(other, sleutel)]).toEqual([who, NOT_FOUND])
      expect([who, await readDossier(other, home)]).toEqual([who, NOT_FOUND])
      expect([who, await saveDraft(other, typedIn(sleutel, dossierId, 'Van mij.'))]).toEqual([who, NOT_FOUND])
      await discardDraft(other, { sleutel })
    }
    expect(valueOf(await readBack(owner, sleutel)).values['tekst']).toEqual([`Een ${WORD}.`])
    expect(valueOf(await readDossier(owner, home)).drafts.map((d) => d.draftId)).toContain(sleutel)
    valueOf(await discardDraft(owner, { sleutel }))
    expect(await readBack(owner, sleutel)).toEqual(NOT_FOUND)
    expect(await discardDraft(owner, { sleutel })).toMatchObject({ ok: true })
  })

  test('of somebody else’s dossier is refused, and nothing of it is kept (I3)', async () => {
    for (const [who, other] of others) {
      const before = await everyRow(superuser)
      expect([who, await saveDraft(other, typedIn(newKey()))]).toEqual([who, NOT_FOUND])
      expect([who, changes(before, await everyRow(superuser))]).toEqual([who, { access_event: '+1 -0' }])
    }
  })

  test('is no draft of another form or dossier: a key that comes back elsewhere overwrites nothing (I3)', async () => {
    const sleutel = newKey()
    const second = await opened(owner, 'Tweede')
    valueOf(await saveDraft(owner, typedIn(sleutel)))
    expect(await saveDraft(owner, typedIn(sleutel, second))).toEqual(NOT_FOUND)
    expect(await saveDraft(owner, { ...typedIn(sleutel), form: 'feit' })).toEqual(NOT_FOUND)
    expect(await readBack(owner, sleutel, second)).toEqual(NOT_FOUND)
    expect(await readBack(owner, sleutel)).toMatchObject({ ok: true })
  })

  test('keeps what cannot be recorded as well: half characters, control characters, far too much of it', async () => {
    const [sleutel, tekst] = [newKey(), `\ud83d \u0000 \u0007 ${'lang '.repeat(400_000)}`]
    valueOf(await saveDraft(owner, typedIn(sleutel, dossierId, tekst)))
    expect(valueOf(await readBack(owner, sleutel)).values['tekst']).toEqual([tekst])
  })

  test.each([
    ['no values', { values: 'tekst' }],
    ['values that are no texts', { values: { tekst: [42] } }],
    ['a form’s name that is no name', { form: '../../etc' }],
    ['a key that is no key', { sleutel: 'x' }],
    ['a dossier’s id that is none', { dossierId: 'x' }],
    ['a field that there is not', { extra: true }],
  ])('is not saved from a broken form: %s', async (_what, broken) => {
    const before = await everyRow(superuser)
    expect(await saveDraft(owner, { ...typedIn(newKey()), ...broken })).toMatchObject({ reden: 'ongeldig' })
    expect(changes(before, await everyRow(superuser))).toEqual({})
  })

  test('with fields named after JavaScript’s own comes back without them, and pollutes nothing', async () => {
    const sleutel = newKey()
    const values = JSON.parse('{"__proto__": ["x"], "constructor": ["y"], "tekst": ["z"]}') as object
    valueOf(await saveDraft(owner, { ...typedIn(sleutel), values }))
    const back = valueOf(await readBack(owner, sleutel)).values
    expect(Object.keys(back).toSorted()).toEqual(['constructor', 'tekst'])
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
  })

  test('two tabs on one form are two drafts', async () => {
    const [one, two] = [newKey(), newKey()]
    valueOf(await saveDraft(owner, typedIn(one, dossierId, 'Tab een.')))
    valueOf(await saveDraft(owner, typedIn(two, dossierId, 'Tab twee.')))
    expect(valueOf(await readBack(owner, one)).values['tekst']).toEqual(['Tab een.'])
    expect(valueOf(await readBack(owner, two)).values['tekst']).toEqual(['Tab twee.'])
  })
})

describe('a draft outlives the act that failed', () => {
  const kept = async (sleutel: string) => valueOf(await readBack(owner, sleutel)).values['tekst']

  test('a refused act: a motivation is missing (A29)', async () => {
    const form = filled(dossierId, { melden: 'nee', hulp: 'niet-mogelijk' }, { versie: 1, redenen: [] })
    valueOf(await saveDraft(owner, typedIn(form.sleutel)))
    expect(await recordBesluit(owner, form)).toMatchObject({ ok: false, reden: 'geweigerd' })
    expect(await kept(form.sleutel)).toEqual([`Een ${WORD}.`])
  })

  test('an act that is out of date', async () => {
    const form = filledAs(dossierId, 'notitie', {}, { versie: 999 })
    valueOf(await saveDraft(owner, typedIn(form.sleutel)))
    expect(await recordNotitie(owner, form)).toMatchObject({ ok: false, reden: 'verouderd' })
    expect(await kept(form.sleutel)).toEqual([`Een ${WORD}.`])
  })

  test('an act that broke, also when that was after its draft had been taken away', async () => {
    const form = filledAs(dossierId, 'notitie')
    valueOf(await saveDraft(owner, typedIn(form.sleutel)))
    await faultAfter(superuser, 3)
    await expect(recordNotitie(owner, form)).rejects.toThrow(/fault/)
    await noFaults(superuser)
    expect(await kept(form.sleutel)).toEqual([`Een ${WORD}.`])
    // The positive control: once recorded, the draft is done with.
    valueOf(await recordNotitie(owner, form))
    expect(await readBack(owner, form.sleutel)).toEqual(NOT_FOUND)
  })

  test('a form that does not even parse', async () => {
    const form = filledAs(dossierId, 'notitie')
    valueOf(await saveDraft(owner, typedIn(form.sleutel)))
    expect(await recordNotitie(owner, { ...form, versie: 'nul' })).toMatchObject({ ok: false, reden: 'ongeldig' })
    expect(await kept(form.sleutel)).toEqual([`Een ${WORD}.`])
  })
})
