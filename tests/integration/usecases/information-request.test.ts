import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { verzoekVan, volgendeStap } from '@/lib/domain/dossier/information-request'
import type { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { recordInformatieverzoek } from '@/lib/usecases/dossier/record-informatieverzoek'
import { recordVerzoekstap } from '@/lib/usecases/dossier/record-verzoekstap'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { association, filled, opened, person, read, valueOf, versionOf } from '../../support/usecases'

let database: TestDatabase
let owner: Actor
let stranger: Actor
let dossierId: DossierId
let verzoek: EntryId

beforeAll(async () => {
  database = await freshDatabase()
  const vit = await association('vit')
  owner = await person(vit)
  stranger = await person(vit)
  dossierId = await opened(owner)
  const asked = { van: 'veilig-thuis', gevraagd: 'Hoe gaat het met het kind?' }
  verzoek = valueOf(await recordInformatieverzoek(owner, filled(dossierId, asked))).entryId
})
afterAll(() => database.close())

const step = (stap: string, inhoud: Readonly<Record<string, unknown>>, versie?: number, of = verzoek) =>
  recordVerzoekstap(
    owner,
    filled(dossierId, inhoud, { verzoek: of, stap, ...(versie === undefined ? {} : { versie }) }),
  )
const now = async () => verzoekVan((await read(owner, dossierId)).dossier, verzoek)

describe('a request for information, guideline by guideline', () => {
  test('R-55: two guidelines from two tabs on the same page are both kept; the same one twice is seen first', async () => {
    const versie = await versionOf(owner, dossierId)
    expect(await step('terugbellen', { teruggebeld: 'ja' }, versie)).toMatchObject({ ok: true })
    expect(await step('gezin', { gezinWeet: 'ja', gezinStemtIn: 'nee' }, versie)).toMatchObject({ ok: true })
    expect(await step('terugbellen', { teruggebeld: 'nee' }, versie)).toEqual({ ok: false, reden: 'verouderd' })
    expect((await now())?.inhoud).toMatchObject({ teruggebeld: 'ja', gezinWeet: 'ja', gezinStemtIn: 'nee' })
  })

  test('R-55: a guideline sets its own fields only, and "nu niet" keeps its reason', async () => {
    const versie = await versionOf(owner, dossierId)
    await step(
      'verslag',
      { verslag: 'gevraagd', gevraagd: 'Iets anders', teruggebeld: 'nee', reden: 'Zij sturen het.' },
      versie,
    )
    const request = await now()
    expect(request?.inhoud).toMatchObject({
      ...{ gevraagd: 'Hoe gaat het met het kind?', teruggebeld: 'ja', verslag: 'gevraagd', stap: 'verslag' },
      nuNiet: [{ stap: 'verslag', reden: 'Zij sturen het.' }],
    })
    expect(request && volgendeStap(request.inhoud)?.stap).toBe('vraag')
  })

  test('R-55: nobody else fills in anything, nor does anybody in a request that is not there', async () => {
    const before = await versionOf(owner, dossierId)
    const theirs = filled(dossierId, { teruggebeld: 'ja' }, { verzoek, stap: 'terugbellen', versie: before })
    expect(await recordVerzoekstap(stranger, theirs)).toEqual({ ok: false, reden: 'niet-gevonden' })
    const elsewhere = dossierId as unknown as EntryId
    expect(await step('terugbellen', { teruggebeld: 'ja' }, before, elsewhere)).toEqual({
      ok: false,
      reden: 'niet-gevonden',
    })
    expect(await versionOf(owner, dossierId)).toBe(before)
    expect(await step('bronnen', { vanAnderen: 'nee' }, before)).toMatchObject({ ok: true })
  })

  test('R-56: a request by the Raad is kept with what was told', async () => {
    const raad = { van: 'rvdk', wie: 'een onderzoeker', gevraagd: 'Komt het kind?' }
    const { entryId } = valueOf(await recordInformatieverzoek(owner, filled(dossierId, raad)))
    await step('antwoord', { feiten: 'Het kind komt elke week.' }, await versionOf(owner, dossierId), entryId)
    const request = verzoekVan((await read(owner, dossierId)).dossier, entryId)
    expect(request?.inhoud).toMatchObject({ ...raad, feiten: 'Het kind komt elke week.' })
  })

  test('R-55: an open guideline never stops the closing; the reason is kept with it', async () => {
    const redenen = [{ code: 'informatieverzoek-open', reden: 'Veilig Thuis liet niets horen.' }]
    const versie = await versionOf(owner, dossierId)
    valueOf(await closeTraject(owner, filled(dossierId, { stap: 'stap-4', reden: 'Klaar.' }, { versie, redenen })))
    const { dossier } = await read(owner, dossierId)
    const points = dossier.toestand === 'gesloten' ? dossier.sluiting.inhoud.aandachtspunten : []
    expect(points.find((p) => p.code === 'informatieverzoek-open')?.reden).toBe('Veilig Thuis liet niets horen.')
  })
})
