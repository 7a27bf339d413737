import type pg from 'pg'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { DocumentView } from '@/lib/documents/document-html'
import type { Actor } from '@/lib/domain/access/actor'
import { kaderBytes, kaderRef, sha256 } from '@/lib/domain/kader/hash'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader } from '@/lib/domain/kader/schema'
import { findPerson, renamePerson } from '@/lib/data/person-repository'
import { inTenant } from '@/lib/data/tenant'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { restartCyclus } from '@/lib/usecases/dossier/restart-cyclus'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { seedKader } from '../../support/seed'
import { association, filled, FOUNDED, opened, person, read, valueOf, versionOf } from '../../support/usecases'
import { wholeJob } from './the-job'

/** Questions that stand in no file of `content/`: what shows them has them from the database. */
function edition(versie: string, woord: string): Kader {
  const source = structuredClone(readKader('vit/2025-01').kader)
  const afwegingen = source.afwegingen.map((a) => ({ ...a, vraag: `${woord} bij ${a.kop}?` }))
  const parsed = parseKader({ ...source, versie, afwegingen })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
const OLD = edition('3.0', 'Appelboom')
const NEW = edition('3.1', 'Perenboom')

let database: TestDatabase
let superuser: pg.Client
let owner: Actor
let job: Awaited<ReturnType<typeof wholeJob>>
let atDeciding: { readonly model: string; readonly html: string }

/** The use cases as a process that has just started has them: nothing parsed, nothing kept. */
async function coldStart() {
  vi.resetModules()
  const { readRecord } = await import('@/lib/usecases/dossier/read-record')
  const { readDossier } = await import('@/lib/usecases/dossier/read-dossier')
  return { readRecord, readDossier }
}
type Cold = Awaited<ReturnType<typeof coldStart>>

async function recordNow({ readRecord }: Cold) {
  const { model } = valueOf(await readRecord(owner, { dossierId: job.dossierId, besluit: job.besluit, printed: false }))
  return { model: JSON.stringify(model), html: renderToStaticMarkup(createElement(DocumentView, { model })) }
}

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  owner = await person(await association('vit', OLD))
  job = await wholeJob(owner, OLD)
  atDeciding = await recordNow(await coldStart())
})
afterAll(() => database.close())

const publish = (kader: Kader) =>
  database.operator.inTenant(owner.associationId, (tx) =>
    seedKader(tx, owner.associationId, kader, new Date(Date.parse(FOUNDED) + 1).toISOString() as typeof FOUNDED),
  )

describe('an old decision after the framework has moved on', () => {
  test('the record quotes the question under which it was decided (positive control of what follows)', () => {
    expect(atDeciding.html).toContain('Appelboom bij')
    expect(atDeciding.html).toContain(kaderRef(OLD).sha256)
  })

  test('after a new version is in force, the record is byte-identical, on screen and as input of the PDF (I1)', async () => {
    await publish(NEW)
    const { dossier } = await read(owner, await opened(owner))
    expect(dossier).toMatchObject({ kader: kaderRef(NEW) })
    expect(await recordNow(await coldStart())).toEqual(atDeciding)
  })

  test('an open traject stays on its own version; a restart takes the one in force (I1, R-05)', async () => {
    expect((await read(owner, job.dossierId)).kader.versie).toBe('3.0')
    const versie = await versionOf(owner, job.dossierId)
    const sluiten = filled(job.dossierId, { stap: 'stap-5', reden: 'Klaar.' }, { versie, redenen: [] })
    valueOf(await closeTraject(owner, sluiten))
    const opnieuw = filled(job.dossierId, { aanleiding: 'Opnieuw.' }, { versie: versie + 1 })
    valueOf(await restartCyclus(owner, opnieuw))
    const { kader, row } = await read(owner, job.dossierId)
    expect([kader.versie, row.kader]).toEqual(['3.1', kaderRef(NEW)])
  })

  test('after the restart under the new version, the record is still byte-identical (I1)', async () => {
    expect(await recordNow(await coldStart())).toEqual(atDeciding)
  })
})

describe('an old decision after the therapist’s name has changed in the member portal', () => {
  test('the record keeps the name that was given at the decision; the person is called by the new one (I1)', async () => {
    const scope = { associationId: owner.associationId, actorId: owner.personId, roles: owner.roles }
    const name = await inTenant(scope, async (tx) => {
      await renamePerson(tx, owner.associationId, owner.personId, 'Zandloper Getrouwd')
      return (await findPerson(tx, owner.associationId, owner.personId))?.displayName
    })
    expect(name).toBe('Zandloper Getrouwd')
    expect(await recordNow(await coldStart())).toEqual(atDeciding)
  })
})

describe('a stored framework that somebody changed behind the application', () => {
  const forged = kaderBytes(OLD).replaceAll('Appelboom', 'Distelveld')
  /** What only the owner of the machine can do: switch the guards off and write. */
  const behindTheGuards = async (sql: string, values: readonly string[]) => {
    await superuser.query('ALTER TABLE app.kader_version DISABLE TRIGGER append_only')
    await superuser.query('ALTER TABLE app.kader_version DROP CONSTRAINT IF EXISTS kader_version_sha256_of_document')
    await superuser.query('ALTER TABLE app.dossier DISABLE TRIGGER dossier_moves_on')
    await superuser.query(sql, [...values])
  }
  const replaceDocument = (document: string) =>
    behindTheGuards(`UPDATE app.kader_version SET document = $1 WHERE version = '3.0'`, [document])

  test('is refused and not shown when its bytes no longer have the pinned hash (I1, I2)', async () => {
    await replaceDocument(forged)
    const cold = await coldStart()
    await expect(recordNow(cold)).rejects.toThrow(/hash/)
    await replaceDocument(kaderBytes(OLD))
    expect(await recordNow(await coldStart())).toEqual(atDeciding)
  })

  test('is refused as well when another version is slipped under the dossier with a hash that fits (I1, I2)', async () => {
    const document = forged.replaceAll('"versie":"3.0"', '"versie":"3.9"')
    await behindTheGuards(
      `INSERT INTO app.kader_version SELECT association_id, kader_id, '3.9', $2, $1, effective_from, published_at, null, '', null
         FROM app.kader_version WHERE version = '3.0'`,
      [document, sha256(document)],
    )
    const before = (await read(owner, job.dossierId)).row.kader
    const pin = (versie: string, hash: string) =>
      behindTheGuards('UPDATE app.dossier SET kader_version = $1, kader_sha256 = $2 WHERE dossier_id = $3', [
        versie,
        hash,
        job.dossierId,
      ])
    await pin('3.9', sha256(document))
    const { readDossier } = await coldStart()
    await expect(readDossier(owner, { dossierId: job.dossierId, part: 'overzicht' })).rejects.toThrow(/pins/)
    await pin(before.versie, before.sha256)
    expect(valueOf(await readDossier(owner, { dossierId: job.dossierId, part: 'overzicht' })).kader.versie).toBe('3.1')
  })
})
