import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { recordPersoon } from '@/lib/usecases/dossier/record-persoon'
import { restartCyclus } from '@/lib/usecases/dossier/restart-cyclus'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { association, filled, filledAs, note, opened, person, read, valueOf, versionOf } from '../../support/usecases'
import { BESLUIT } from './the-job'

let database: TestDatabase
let owner: Actor
let dossierId: DossierId

beforeAll(async () => {
  database = await freshDatabase()
  owner = await person(await association('vit'))
})
afterAll(() => database.close())

const STALE = { ok: false, reden: 'verouderd' }
const OK = { ok: true }
const shown = () => versionOf(owner, dossierId)
const weighing = (versie: number, afweging = 'afweging-4-1', over: object = {}) =>
  filledAs(dossierId, 'afweging', { afweging, ...over }, { versie, antwoorden: [] })
const decision = (versie: number, over: object = {}) =>
  filled(dossierId, { ...BESLUIT, ...over }, { versie, redenen: [] })
const closing = (versie: number) => filled(dossierId, { stap: 'stap-4', reden: 'Klaar.' }, { versie, redenen: [] })
const restart = (versie: number) => filled(dossierId, { aanleiding: 'Opnieuw.' }, { versie })

describe('two tabs on one dossier', () => {
  test('a weighing that was answered in another tab is out of date; the first answer stands (R-47)', async () => {
    dossierId = await opened(owner)
    const versie = await shown()
    const { entryId } = valueOf(await recordAfweging(owner, weighing(versie)))
    expect(await recordAfweging(owner, weighing(versie, 'afweging-4-1', { antwoord: 'nee' }))).toEqual(STALE)
    expect((await read(owner, dossierId)).dossier.afwegingen.map((v) => v.id)).toEqual([entryId])
    // Having seen the first answer, the person may weigh again.
    expect(await recordAfweging(owner, weighing(await shown(), 'afweging-4-1', { antwoord: 'nee' }))).toMatchObject(OK)
  })

  test('another head question, answered in another tab, does not stand in the way (R-04)', async () => {
    dossierId = await opened(owner)
    const versie = await shown()
    valueOf(await recordAfweging(owner, weighing(versie)))
    expect(await recordAfweging(owner, weighing(versie, 'afweging-4-2'))).toMatchObject(OK)
  })

  test('a fact, a person or a note from another tab does not disturb a note (R-04)', async () => {
    dossierId = await opened(owner)
    const versie = await shown()
    valueOf(await recordFeit(owner, filledAs(dossierId, 'feit', {}, { versie })))
    valueOf(await recordPersoon(owner, filledAs(dossierId, 'persoon', {}, { versie })))
    await note(owner, dossierId)
    expect(await recordNotitie(owner, filledAs(dossierId, 'notitie', {}, { versie }))).toMatchObject(OK)
  })

  test.each([
    ['a fact', () => recordFeit(owner, filledAs(dossierId, 'feit'))],
    ['a weighing', async () => recordAfweging(owner, weighing(await shown()))],
    ['another decision', async () => recordBesluit(owner, decision(await shown()))],
  ] as const)(
    'nobody decides on a page that is out of date: %s came meanwhile (security.md, Reliability)',
    async (_what, meanwhile) => {
      dossierId = await opened(owner)
      const versie = await shown()
      valueOf(await meanwhile())
      expect(await recordBesluit(owner, decision(versie))).toEqual(STALE)
      expect(await recordBesluit(owner, decision(await shown()))).toMatchObject(OK)
    },
  )

  test('a note from another tab does not make a decision out of date (R-04)', async () => {
    dossierId = await opened(owner)
    const versie = await shown()
    await note(owner, dossierId)
    expect(await recordBesluit(owner, decision(versie))).toMatchObject(OK)
  })

  test('an entry that was corrected in another tab is not corrected a second time (I2)', async () => {
    dossierId = await opened(owner)
    const vervangt = await note(owner, dossierId)
    const versie = await shown()
    const correct = (tekst: string, shownAt: number) =>
      recordNotitie(
        owner,
        filledAs(dossierId, 'notitie', { tekst, vervangt, redenCorrectie: 'Fout.' }, { versie: shownAt }),
      )
    valueOf(await correct('Eerst.', versie))
    expect(await correct('Daarna.', versie)).toEqual(STALE)
    // Also when the form claims to be fresh: the old text has been replaced once, and is replaced once only.
    expect(await correct('Toch.', await shown())).toMatchObject({ reden: 'geweigerd', fouten: [{ veld: 'vervangt' }] })
    const { notities } = (await read(owner, dossierId)).dossier
    expect(notities.map((n) => n.inhoud.tekst)).toEqual(['Vader belde af.', 'Eerst.'])
  })

  test('two corrections of a decision at the same moment: one is recorded (I2)', async () => {
    dossierId = await opened(owner)
    const { entryId: vervangt } = valueOf(await recordBesluit(owner, decision(await shown())))
    const versie = await shown()
    const correct = (hulpMotivering: string) =>
      recordBesluit(owner, decision(versie, { vervangt, redenCorrectie: 'Fout.', hulpMotivering }))
    const answers = await Promise.all([correct('Een.'), correct('Twee.'), correct('Drie.')])
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(answers.filter((a) => !a.ok)).toEqual([STALE, STALE])
  })
})

describe('a traject that was closed or begun anew in another tab', () => {
  test('is closed once: the second closing is out of date (I7)', async () => {
    dossierId = await opened(owner)
    const versie = await shown()
    const answers = await Promise.all([closeTraject(owner, closing(versie)), closeTraject(owner, closing(versie))])
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(answers).toContainEqual(STALE)
    expect(await restartCyclus(owner, restart(versie))).toEqual(STALE)
    expect(await restartCyclus(owner, restart(await shown()))).toMatchObject(OK)
  })

  test.each([
    ['a weighing', (versie: number) => recordAfweging(owner, weighing(versie))],
    ['a decision', (versie: number) => recordBesluit(owner, decision(versie))],
  ] as const)('%s from before a restart is not recorded under the text of after it (I1)', async (_what, act) => {
    dossierId = await opened(owner)
    const versie = await shown()
    valueOf(await closeTraject(owner, closing(versie)))
    valueOf(await restartCyclus(owner, restart(await shown())))
    expect(await act(versie)).toEqual(STALE)
    expect(await act(await shown())).toMatchObject(OK)
  })

  test('a form that knows of more entries than there are rests on what is gone: out of date (security.md, Reliability)', async () => {
    dossierId = await opened(owner)
    const versie = await shown()
    const ahead = filledAs(dossierId, 'notitie', {}, { versie: versie + 1 })
    expect(await recordNotitie(owner, ahead)).toEqual(STALE)
    expect(await recordNotitie(owner, { ...ahead, versie })).toMatchObject(OK)
  })
})
