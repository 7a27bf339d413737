import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import type { Actor } from '@/lib/domain/access/actor'
import { raaktDossier } from '@/lib/domain/dossier/newer-version'
import { kaderRef } from '@/lib/domain/kader/hash'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader } from '@/lib/domain/kader/schema'
import type { DossierId, Instant } from '@/lib/domain/shared/ids'
import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import { readRecord } from '@/lib/usecases/dossier/read-record'
import { recordKaderkeuze } from '@/lib/usecases/dossier/record-kaderkeuze'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { seedKader } from '../../support/seed'
import { association, filled, FOUNDED, opened, person, read, valueOf, versionOf, wrongIn } from '../../support/usecases'
import { decideNow, wholeJob } from '../usecases/the-job'

const SOURCE = readKader('vit/2025-01').kader
/** In each newer version another word in the question of 4-2, and one helper question of 4-2 less than in the first. */
function edition(versie: string, woord: string): Kader {
  const afwegingen = SOURCE.afwegingen.map((a) =>
    a.id !== 'afweging-4-2' || versie === '3.0'
      ? a
      : {
          ...a,
          vraag: `${a.vraag.replace('?', '')} (${woord})?`,
          groepen: a.groepen.map((groep, i) => (i === 0 ? { ...groep, items: groep.items.slice(1) } : groep)),
        },
  )
  const parsed = parseKader({ ...structuredClone(SOURCE), versie, afwegingen })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
const [OLD, NEW, NEXT, LATER] = [
  edition('3.0', ''),
  edition('3.1', 'Perenboom'),
  edition('3.2', 'Lariks'),
  edition('3.3', 'Olm'),
]

let database: TestDatabase
let owner: Actor
let job: Awaited<ReturnType<typeof wholeJob>>
let untouched: DossierId

beforeAll(async () => {
  database = await freshDatabase()
  owner = await person(await association('vit', OLD))
  job = await wholeJob(owner, OLD)
  untouched = await opened(owner, 'Wilg')
})
afterAll(() => database.close())

const publish = (kader: Kader, from: number) =>
  database.operator.inTenant(owner.associationId, (tx) =>
    seedKader(tx, owner.associationId, kader, new Date(from).toISOString() as Instant),
  )
const home = async (dossierId: DossierId, nieuwer: 'welke' | 'tekst' = 'welke') =>
  valueOf(await readDossier(owner, { dossierId, part: 'taken', nieuwer }))
const choose = async (dossierId: DossierId, keuze: string, kader: Kader, versie?: number) =>
  recordKaderkeuze(
    owner,
    filled(
      dossierId,
      { keuze, naar: kaderRef(kader).sha256, toelichting: 'Dit past beter.' },
      { versie: versie ?? (await versionOf(owner, dossierId)) },
    ),
  )
const recordOf = async (besluit: string | null) =>
  JSON.stringify(valueOf(await readRecord(owner, { dossierId: job.dossierId, besluit, printed: false })).model)

describe('a running case while the framework moves on (I1)', () => {
  let atDeciding: string
  test('nothing is offered while nothing is newer, nor before a version takes effect', async () => {
    atDeciding = await recordOf(job.besluit)
    expect((await home(job.dossierId)).nieuwer).toBeNull()
    await publish(LATER, Date.now() + 86_400_000)
    expect((await home(job.dossierId)).nieuwer).toBeNull()
    expect(wrongIn(await choose(job.dossierId, 'overstappen', LATER))).not.toEqual([])
  })

  test('a newer version is named on the home; the dossier stays on its own, and its decision as it was', async () => {
    await publish(NEW, Date.parse(FOUNDED) + 1)
    const { nieuwer, row } = await home(job.dossierId)
    expect([nieuwer?.ref, nieuwer?.kader, row.kader]).toEqual([kaderRef(NEW), null, kaderRef(OLD)])
    expect(await recordOf(job.besluit)).toBe(atDeciding)
  })

  test('what differs is told as far as it touches the dossier, with what would be weighed again', async () => {
    const { nieuwer, kader, dossier } = await home(job.dossierId, 'tekst')
    const raakt = raaktDossier(kader, nieuwer!.kader!, dossier)
    expect([raakt.afwegingen, raakt.besluit]).toEqual([['afweging-4-2'], true])
    expect(raakt.blokken.map(({ stand }) => stand)).toEqual(expect.arrayContaining(['anders', 'weg']))
    const other = await home(untouched, 'tekst')
    expect(raaktDossier(other.kader, other.nieuwer!.kader!, other.dossier)).toMatchObject({
      ...{ blokken: [], afwegingen: [], besluit: false },
      inHetGeheel: raakt.inHetGeheel,
    })
  })

  test('to stay is an entry, and changes no version', async () => {
    valueOf(await choose(job.dossierId, 'blijven', NEW))
    const { entries, row } = await home(job.dossierId)
    expect(entries.at(-1)?.inhoud).toMatchObject({ kind: 'kaderkeuze', keuze: 'blijven', naar: kaderRef(NEW) })
    expect(row.kader).toEqual(kaderRef(OLD))
  })

  test('a version that the page did not show is not chosen unseen', async () => {
    await publish(NEXT, Date.parse(FOUNDED) + 2)
    const [wrong] = wrongIn(await choose(job.dossierId, 'overstappen', NEW))
    expect(wrong).toMatchObject({ veld: '', tekst: expect.stringContaining('niet aangeboden') })
    expect((await home(job.dossierId)).row.kader).toEqual(kaderRef(OLD))
    expect(wrongIn(await choose(job.dossierId, 'misschien', NEXT))).toMatchObject([{ veld: 'keuze' }])
  })

  test('to go over is an entry; what was recorded stays as it is, and what follows is under the newer one', async () => {
    const before = await versionOf(owner, job.dossierId)
    valueOf(await choose(job.dossierId, 'overstappen', NEXT))
    const { row, kader, nieuwer, entries } = await home(job.dossierId)
    expect([row.kader, kader.versie, nieuwer]).toEqual([kaderRef(NEXT), '3.2', null])
    expect(entries.at(-1)?.inhoud).toMatchObject({ keuze: 'overstappen', toelichting: 'Dit past beter.' })
    expect(await recordOf(job.besluit)).toBe(atDeciding)
    // A form that was shown under the old text is not recorded under the new one.
    const weging = { afweging: 'afweging-4-2', antwoord: 'nee', motivering: 'Onder de oude tekst.' }
    const shown = filled(job.dossierId, weging, { versie: before, antwoorden: [] })
    expect(await recordAfweging(owner, shown)).toMatchObject({ ok: false, reden: 'verouderd' })
    const again = filled(job.dossierId, weging, { versie: before + 1, antwoorden: [] })
    valueOf(await recordAfweging(owner, again))
    expect((await home(job.dossierId)).entries.at(-1)?.inhoud).toMatchObject({ kader: kaderRef(NEXT) })
  })

  test('the next decision and the report of the whole traject name both versions (R-02)', async () => {
    const besluit = await decideNow(owner, job.dossierId)
    expect(await recordOf(besluit)).toContain(kaderRef(NEXT).sha256)
    expect(await recordOf(job.besluit)).toBe(atDeciding)
    const report = await recordOf(null)
    for (const version of [OLD, NEXT]) expect(report).toContain(kaderRef(version).sha256)
    expect((await read(owner, untouched)).row.kader).toEqual(kaderRef(OLD))
  })

  test('two clicks, and two tabs, go over once', async () => {
    const versie = await versionOf(owner, untouched)
    const sent = filled(untouched, { keuze: 'overstappen', naar: kaderRef(NEXT).sha256, toelichting: '' }, { versie })
    expect((await Promise.all([recordKaderkeuze(owner, sent), recordKaderkeuze(owner, sent)])).every((o) => o.ok)).toBe(
      true,
    )
    expect(await versionOf(owner, untouched)).toBe(versie + 1)
    expect(await choose(untouched, 'overstappen', NEXT, versie)).toMatchObject({ ok: false, reden: 'verouderd' })
  })
})
