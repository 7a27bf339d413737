import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { DocumentView } from '@/lib/documents/document-html'
import type { Actor } from '@/lib/domain/access/actor'
import { huidigBesluit, huidigeAfwegingen } from '@/lib/domain/dossier/current'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { listDossiers } from '@/lib/usecases/dossier/list-dossiers'
import { readRecord } from '@/lib/usecases/dossier/read-record'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { restartCyclus } from '@/lib/usecases/dossier/restart-cyclus'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { association, filled, person, read, valueOf, versionOf } from '../../support/usecases'
import { BESLUIT, PLANTED, wholeJob } from './the-job'

const { kader } = readKader('vit/2026-01')
let database: TestDatabase
let owner: Actor
let job: Awaited<ReturnType<typeof wholeJob>>

beforeAll(async () => {
  database = await freshDatabase()
  owner = await person(await association('vit', kader))
  job = await wholeJob(owner, kader)
})
afterAll(() => database.close())

const htmlOf = async (besluit: string | null) => {
  const { model } = valueOf(await readRecord(owner, { dossierId: job.dossierId, besluit, printed: false }))
  return renderToStaticMarkup(createElement(DocumentView, { model }))
}

// One case from opening to a second cycle; each test goes on where the one before it stopped.
describe('the main job, through the use cases', () => {
  test('after deciding, the dossier holds five answers and the decision that rests on them (R-41, I1)', async () => {
    const { dossier, row } = await read(owner, job.dossierId)
    expect(row).toMatchObject({ state: 'open', cycle: 1, label: `Map ${PLANTED.label}`, soort: 'kind' })
    expect(huidigeAfwegingen(dossier).map((v) => v.id)).toEqual(job.afwegingen)
    const besluit = huidigBesluit(dossier)
    expect(besluit?.inhoud).toMatchObject({ ...BESLUIT, afwegingen: job.afwegingen, kader: row.kader })
    expect(besluit?.inhoud.feiten).toHaveLength(2)
    expect(besluit?.inhoud.aandachtspunten.map((p) => p.reden)).toContain(`Nu niet: ${PLANTED.reden}.`)
  })

  test('the record shows every word that the decision rests on, and the framework’s own question (R-02, R-03)', async () => {
    const html = await htmlOf(job.besluit)
    const { notitie: _, ...inRecord } = PLANTED
    expect(Object.values(inRecord).filter((word) => !html.includes(word))).toEqual([])
    for (const { vraag } of kader.afwegingen) expect(html).toContain(vraag.split('\n')[0]!.slice(0, 40))
    expect(html).toContain(kader.versie)
  })

  test('a correction is a new decision: both stand, and the old record says that there is a newer one (I2)', async () => {
    const inhoud = { ...BESLUIT, hulp: 'niet-mogelijk', vervangt: job.besluit, redenCorrectie: 'Verkeerd aangeklikt.' }
    const form = filled(job.dossierId, inhoud, { versie: await versionOf(owner, job.dossierId), redenen: [] })
    const { entryId } = valueOf(await recordBesluit(owner, form))
    const { dossier } = await read(owner, job.dossierId)
    expect(dossier.besluiten.map((b) => [b.id, b.vervangenDoor])).toEqual([
      [job.besluit, entryId],
      [entryId, null],
    ])
    expect(await htmlOf(job.besluit)).toContain('Dit besluit is later verbeterd')
    expect(await htmlOf(job.besluit)).toContain(PLANTED.hulp)
    expect(await htmlOf(entryId)).toContain('Verkeerd aangeklikt.')
  })

  test('a closed traject takes no more entries, and says so (I7, R-05)', async () => {
    const versie = await versionOf(owner, job.dossierId)
    const sluiten = { stap: 'stap-5', reden: 'Gemeld; Veilig Thuis neemt het over.' }
    valueOf(await closeTraject(owner, filled(job.dossierId, sluiten, { versie, redenen: [] })))
    const { dossier, row } = await read(owner, job.dossierId)
    expect([row.state, dossier.toestand]).toEqual(['gesloten', 'gesloten'])
    const refused = await recordNotitie(owner, filled(job.dossierId, { tekst: 'Toch nog iets.' }))
    expect(refused).toMatchObject({ ok: false, reden: 'geweigerd', fouten: [{ veld: '' }] })
    expect((await read(owner, job.dossierId)).row).toEqual(row)
  })

  test('a restart is a new cycle, linked to the one before, in which nothing is answered yet (I7, R-05)', async () => {
    const versie = await versionOf(owner, job.dossierId)
    valueOf(await restartCyclus(owner, filled(job.dossierId, { aanleiding: 'Een nieuw signaal.' }, { versie })))
    const { dossier, row } = await read(owner, job.dossierId)
    expect(row).toMatchObject({ state: 'open', cycle: 2 })
    expect(dossier.cycli.map((c) => [c.nummer, c.gesloten !== null, c.aanleiding])).toEqual([
      [1, true, null],
      [2, false, 'Een nieuw signaal.'],
    ])
    expect(huidigeAfwegingen(dossier)).toEqual([])
    expect(await htmlOf(job.besluit)).toContain(PLANTED.hulp)
  })

  test('the report of the whole traject holds every word that was typed, notes included (R-05)', async () => {
    const html = await htmlOf(null)
    expect(Object.values(PLANTED).filter((word) => !html.includes(word))).toEqual([])
  })

  test('the list shows the dossier to its owner, by the own label (I3)', async () => {
    const rows = valueOf(await listDossiers(owner, {})).dossiers
    expect(rows.map((r) => [r.dossierId, r.label, r.cycle])).toEqual([[job.dossierId, `Map ${PLANTED.label}`, 2]])
  })
})
