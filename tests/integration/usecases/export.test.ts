import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import type { Actor } from '@/lib/domain/access/actor'
import { ENTRY_TYPES } from '@/lib/domain/audit/events'
import { DossierExport, dossierJsonSchema } from '@/lib/domain/dossier/export'
import { fold } from '@/lib/domain/dossier/evolve'
import type { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { exportDossier } from '@/lib/usecases/dossier/export-dossier'
import { recordAchtergrond } from '@/lib/usecases/dossier/record-achtergrond'
import { recordAkkoord } from '@/lib/usecases/dossier/record-akkoord'
import { recordAutonomie } from '@/lib/usecases/dossier/record-autonomie'
import { recordBrief } from '@/lib/usecases/dossier/record-brief'
import { recordControle } from '@/lib/usecases/dossier/record-controle'
import { recordDoorgegeven } from '@/lib/usecases/dossier/record-doorgegeven'
import { recordHulpverlener } from '@/lib/usecases/dossier/record-hulpverlener'
import { recordIdentiteit } from '@/lib/usecases/dossier/record-identiteit'
import { recordInformatieverzoek } from '@/lib/usecases/dossier/record-informatieverzoek'
import { recordNaMelding } from '@/lib/usecases/dossier/record-na-melding'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { recordParticipatie } from '@/lib/usecases/dossier/record-participatie'
import { recordToestemming } from '@/lib/usecases/dossier/record-toestemming'
import { recordWeegmoment } from '@/lib/usecases/dossier/record-weegmoment'
import { restartCyclus } from '@/lib/usecases/dossier/restart-cyclus'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { judgeOf } from '../../support/json-schema'
import {
  accessOf,
  association,
  filled,
  filledAs,
  note,
  person,
  pointedAt,
  read,
  valueOf,
  versionOf,
} from '../../support/usecases'
import { wholeJob } from './the-job'

const { kader } = readKader('vit/2026-01')
/** No page records these yet; the property test in tests/unit/dossier/export.test.ts has them. */
const UNRECORDED = ['dossier.kaderkeuze', 'dossier.gewist']

let database: TestDatabase
let owner: Actor
let dossierId: DossierId
let persoon: EntryId

beforeAll(async () => {
  database = await freshDatabase()
  owner = await person(await association('vit', kader))
  ;({ dossierId } = await wholeJob(owner, kader))
  const pointed = await pointedAt(owner, dossierId)
  persoon = pointed.persoon
  valueOf(await recordAkkoord(owner, filledAs(dossierId, 'akkoord', { feit: pointed.feit })))
  valueOf(await recordIdentiteit(owner, filled(dossierId, { persoon, naam: 'Wilhelmina Zandstra' })))
  valueOf(await recordHulpverlener(owner, filledAs(dossierId, 'hulpverlener')))
  valueOf(await recordToestemming(owner, filledAs(dossierId, 'toestemming')))
  valueOf(await recordAchtergrond(owner, filledAs(dossierId, 'achtergrond')))
  valueOf(await recordControle(owner, filledAs(dossierId, 'controle')))
  valueOf(await recordParticipatie(owner, filledAs(dossierId, 'participatie')))
  valueOf(await recordDoorgegeven(owner, filledAs(dossierId, 'doorgegeven', { melding: pointed.melding })))
  valueOf(await recordNaMelding(owner, filledAs(dossierId, 'na-melding')))
  valueOf(await recordInformatieverzoek(owner, filledAs(dossierId, 'informatieverzoek')))
  valueOf(await recordBrief(owner, filledAs(dossierId, 'brief')))
  const now = async () => ({ versie: await versionOf(owner, dossierId) })
  valueOf(await recordWeegmoment(owner, filledAs(dossierId, 'weegmoment', {}, await now())))
  valueOf(await recordAutonomie(owner, filledAs(dossierId, 'autonomie', {}, await now())))
  const vervangt = await note(owner, dossierId, 'Een tekst met een fout.')
  const better = { tekst: 'Een tekst zonder fout 🙂 \u202e.', vervangt, redenCorrectie: 'Er stond een fout in.' }
  valueOf(await recordNotitie(owner, filled(dossierId, better)))
  const closing = { stap: 'stap-5', reden: 'Klaar.' }
  valueOf(await closeTraject(owner, filled(dossierId, closing, { ...(await now()), redenen: [] })))
  valueOf(await restartCyclus(owner, filled(dossierId, { aanleiding: 'Een nieuw signaal.' }, await now())))
})
afterAll(() => database.close())

/** As it goes over the wire. */
const fileOf = async (): Promise<unknown> =>
  JSON.parse(JSON.stringify(valueOf(await exportDossier(owner, { dossierId })))) as unknown

describe('a dossier with every kind of entry, as an open file', () => {
  test('the file is valid under the published schema, by a validator that is not ours', async () => {
    const judge = judgeOf(dossierJsonSchema())
    const file = await fileOf()
    expect(judge(file)).toEqual([])
    expect(judge({ ...(file as object), namen: 'x' }).length).toBeGreaterThan(0)
  })

  test('folding what the file holds gives the state of the dossier back', async () => {
    const { dossier, entries } = await read(owner, dossierId)
    const file = DossierExport.parse(await fileOf())
    const kinds = new Set(file.vastleggingen.map((e) => `dossier.${e.inhoud.kind}`))
    expect(ENTRY_TYPES.filter((type) => !kinds.has(type) && !UNRECORDED.includes(type))).toEqual([])
    expect(fold(file.vastleggingen)).toEqual(dossier)
    expect(file.vastleggingen).toEqual(entries)
  })

  test('each entry has its line in the log, each author a name, each framework version its hash', async () => {
    const file = DossierExport.parse(await fileOf())
    expect(file.logboek.regels.map((r) => r.vastlegging)).toEqual(file.vastleggingen.map((e) => e.id))
    expect(file.auteurs.map(({ id }) => id)).toEqual([owner.personId])
    expect(file.kaders.map(({ sha256 }) => sha256)).toContain((await read(owner, dossierId)).row.kader.sha256)
  })

  test('real names stand in a part of their own and nowhere else; the export is noted (.adr/0020, I2)', async () => {
    const file = DossierExport.parse(await fileOf())
    expect(file.namen).toMatchObject([{ persoon, gegevens: { naam: 'Wilhelmina Zandstra' } }])
    expect(JSON.stringify({ ...file, namen: [] })).not.toContain('Zandstra')
    expect((await accessOf(owner)).at(-1)).toEqual({
      type: 'dossier.geexporteerd',
      part: 'uitvoer',
      result: 'gelukt',
    })
  })

  // Last: it cannot be undone.
  test('of a person who was erased there is no name in the file, and the rest is as it was', async () => {
    const before = DossierExport.parse(await fileOf())
    await database.operator.inRetention(
      owner.associationId,
      (tx) => tx.$executeRaw`DELETE FROM app.involved_key WHERE involved_id = ${persoon}::uuid`,
    )
    const after = DossierExport.parse(await fileOf())
    expect(after.namen).toMatchObject([{ persoon, gegevens: null }])
    expect(fold(after.vastleggingen)).toEqual(fold(before.vastleggingen))
  })
})
