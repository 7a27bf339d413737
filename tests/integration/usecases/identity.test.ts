import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { readIdentiteiten } from '@/lib/usecases/dossier/read-identiteiten'
import { recordIdentiteit } from '@/lib/usecases/dossier/record-identiteit'
import { recordPersoon } from '@/lib/usecases/dossier/record-persoon'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { accessOf, association, filled, filledAs, opened, person, read, valueOf, wrongIn } from '../../support/usecases'

let database: TestDatabase
let superuser: pg.Client
let owner: Actor
let dossierId: DossierId
let moeder: EntryId
let kind: EntryId

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  owner = await person(await association('vit'))
  dossierId = await opened(owner)
  moeder = valueOf(await recordPersoon(owner, filledAs(dossierId, 'persoon'))).entryId
  kind = valueOf(await recordPersoon(owner, filledAs(dossierId, 'persoon', { aanduiding: 'kind A' }))).entryId
})
afterAll(() => database.close())

const named = (persoon: EntryId, naam: string, over: object = {}) =>
  recordIdentiteit(owner, filled(dossierId, { persoon, naam, telefoon: '06 00 00 00 00', ...over }))
const names = async () =>
  valueOf(await readIdentiteiten(owner, { dossierId })).identiteiten.map((i) => [i.persoon, i.gegevens?.naam])

describe('a real name stands under a key of that person alone (security.md, "Confidentiality")', () => {
  test('it is read back where it is asked for, and that reading is noted by itself', async () => {
    const { entryId } = valueOf(await named(moeder, 'Wilhelmina Zandstra'))
    valueOf(await named(kind, 'Joris Zandstra'))
    expect(await names()).toEqual([
      [moeder, 'Wilhelmina Zandstra'],
      [kind, 'Joris Zandstra'],
    ])
    expect((await accessOf(owner)).at(-1)).toMatchObject({ type: 'dossier.gelezen', part: 'namen', result: 'gelukt' })
    const again = { vervangt: entryId, redenCorrectie: 'Verkeerd gespeld.' }
    valueOf(await named(moeder, 'Wilhelmina Sandstra', again))
    expect(await names()).toContainEqual([moeder, 'Wilhelmina Sandstra'])
  })

  test('the dossier as every other page reads it holds no name, only that there is one', async () => {
    const seen = JSON.stringify(await read(owner, dossierId))
    expect(seen).toContain('"identiteit"')
    expect(seen).not.toMatch(/Zandstra|Sandstra|06 00/)
  })

  test('one person is erased: that name is gone, the other one and the dossier stay whole (I2)', async () => {
    const before = (await read(owner, dossierId)).entries
    await database.operator.inRetention(
      owner.associationId,
      (tx) => tx.$executeRaw`DELETE FROM app.involved_key WHERE involved_id = ${moeder}::uuid`,
    )
    expect(await names()).toEqual([
      [moeder, undefined],
      [kind, 'Joris Zandstra'],
    ])
    expect((await read(owner, dossierId)).entries).toEqual(before)
    await expect(superuser.query('DELETE FROM app.involved_key')).rejects.toThrow('append-only')
  })

  test('a name cannot be put at somebody else: the box does not open there', async () => {
    const { entries } = await read(owner, dossierId)
    const box = entries.findLast((e) => e.inhoud.kind === 'identiteit')!.inhoud as { doos: string }
    const forged = filledAs(dossierId, 'identiteit', { persoon: kind, doos: box.doos })
    expect(wrongIn(await recordIdentiteit(owner, forged)).map((f) => f.veld)).toContain('naam')
  })

  test('without a name, or for somebody who is not in the dossier, it says what to do and keeps nothing', async () => {
    const before = await names()
    expect(wrongIn(await named(kind, ' ')).map((f) => f.veld)).toEqual(['naam'])
    const stranger = '00000000-0000-4000-8000-0000000000ff' as EntryId
    expect(wrongIn(await named(stranger, 'X')).map((f) => f.veld)).toContain('persoon')
    expect(await names()).toEqual(before)
  })
})
