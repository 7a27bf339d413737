import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { listDossiers } from '@/lib/usecases/dossier/list-dossiers'
import { recordWeegmoment } from '@/lib/usecases/dossier/record-weegmoment'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { association, filled, filledAs, opened, person, valueOf, versionOf } from '../../support/usecases'

let database: TestDatabase
let owner: Actor
beforeAll(async () => {
  database = await freshDatabase()
  owner = await person(await association('vit'))
})
afterAll(() => database.close())

const listed = async (dossierId: DossierId) => {
  const { dossiers, aangebroken } = valueOf(await listDossiers(owner, {}))
  const row = dossiers.find((d) => d.dossierId === dossierId)
  return [row?.eigenDag ?? null, aangebroken.some((d) => d.dossierId === dossierId)]
}
const setDay = async (dossierId: DossierId, op: string) =>
  valueOf(
    await recordWeegmoment(
      owner,
      filledAs(dossierId, 'weegmoment', { op }, { versie: await versionOf(owner, dossierId) }),
    ),
  )
const stored = async (dossierId: DossierId) => {
  const superuser = await database.connect('postgres')
  const { rows } = await superuser.query<{ own_day: Buffer }>('SELECT own_day FROM app.dossier WHERE dossier_id = $1', [
    dossierId,
  ])
  return rows[0]!.own_day
}

describe('a day of one’s own in "Mijn dossiers"', () => {
  test('R-06, R-47: the list knows it without opening an entry, from the day itself on', async () => {
    const [past, future] = [await opened(owner), await opened(owner)]
    expect(await listed(past)).toEqual([null, false])
    await setDay(past, '2020-01-01')
    await setDay(future, '2999-01-01')
    expect(await listed(past)).toEqual(['2020-01-01', true])
    expect(await listed(future)).toEqual(['2999-01-01', false])
  })

  test('R-06: a day that has come is told with the first part of the list, also when its dossier stands on a later one', async () => {
    const dossierId = await opened(owner)
    await setDay(dossierId, '2020-01-01')
    await opened(owner)
    const first = valueOf(await listDossiers(owner, { vanaf: 0, aantal: 1 }))
    expect(first.dossiers.map((d) => d.dossierId)).not.toContain(dossierId)
    expect(first.aangebroken.map((d) => d.dossierId)).toContain(dossierId)
  })

  test('R-47: the end of the traject takes it away', async () => {
    const dossierId = await opened(owner)
    await setDay(dossierId, '2020-01-01')
    const versie = await versionOf(owner, dossierId)
    valueOf(await closeTraject(owner, filled(dossierId, { stap: 'stap-4', reden: 'Klaar.' }, { versie, redenen: [] })))
    expect(await listed(dossierId)).toEqual([null, false])
  })

  test('I2: it is stored sealed, and as long as when there is none', async () => {
    const [none, some] = [await opened(owner), await opened(owner)]
    await setDay(some, '2020-01-01')
    expect((await stored(some)).toString('latin1')).not.toContain('2020')
    expect((await stored(some)).length).toBe((await stored(none)).length)
  })
})
