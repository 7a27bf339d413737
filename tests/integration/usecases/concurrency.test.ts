import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { leafHash, root } from '@/lib/domain/audit/merkle'
import type { DossierId } from '@/lib/domain/shared/ids'
import { hex } from '@/lib/platform/bytes'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { comeBack } from '../../support/login'
import type { SeededAssociation } from '../../support/seed'
import { association, filled, filledAs, newKey, opened, person, read } from '../../support/usecases'
import { BESLUIT } from './the-job'

let database: TestDatabase
let superuser: pg.Client
let vit: SeededAssociation
let therapists: readonly Actor[]

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  vit = await association('vit')
  therapists = await Promise.all(Array.from({ length: 16 }, () => person(vit)))
})
afterAll(() => database.close())

type Leaf = { position: number; leaf_hash: Buffer; root: Buffer; body: string }
/** The whole `d` log, checked: gapless, each hash that of its text, the last root that of all. Gives its size. */
async function wholeLog(): Promise<number> {
  const { rows } = await superuser.query<Leaf>(
    `SELECT position::int, leaf_hash, root, body FROM app.audit_leaf JOIN app.audit_body USING (association_id, log, position)
      WHERE association_id = $1 AND log = 'd' ORDER BY 1`,
    [vit.associationId],
  )
  expect(rows.map((r) => r.position)).toEqual(rows.map((_, i) => i))
  expect(rows.map((r) => hex(r.leaf_hash))).toEqual(rows.map((r) => hex(leafHash(r.body))))
  expect(rows.slice(-1).map((r) => hex(r.root))).toEqual(
    rows.length === 0 ? [] : [hex(root(rows.map((r) => r.leaf_hash)))],
  )
  return rows.length
}
const deadlocks = async (): Promise<number> => {
  const { rows } = await superuser.query<{ n: number }>(
    'SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()',
  )
  return rows[0]!.n
}
const allRight = (answers: readonly { readonly ok: boolean }[]) => expect(answers.filter((a) => !a.ok)).toEqual([])

describe('many at once', () => {
  test('sixteen therapists of one association: every act succeeds, the log is gapless and whole (I2)', async () => {
    const before = await wholeLog()
    const dossiers: DossierId[] = []
    allRight(
      await Promise.all(
        therapists.map(async (actor) => {
          const answer = await openDossier(actor, { sleutel: newKey(), inhoud: { soort: 'kind', label: 'Eik' } })
          if (answer.ok) dossiers.push(answer.value.dossierId)
          return answer
        }),
      ),
    )
    expect(new Set(dossiers).size).toBe(16)
    expect(await wholeLog()).toBe(before + 16)
  })

  test('sixteen acts of every kind, with logins and reads between them: all succeed, no deadlock (I2)', async () => {
    const [before, dead] = [await wholeLog(), await deadlocks()]
    const places = await Promise.all(therapists.map(async (actor) => ({ actor, dossierId: await opened(actor) })))
    const versie = { versie: 1 }
    const answers = places.flatMap(({ actor, dossierId }, i) => [
      [
        () => recordNotitie(actor, filledAs(dossierId, 'notitie')),
        () => recordFeit(actor, filledAs(dossierId, 'feit')),
        () => recordAfweging(actor, filledAs(dossierId, 'afweging', {}, { ...versie, antwoorden: [] })),
        () => recordBesluit(actor, filled(dossierId, BESLUIT, { ...versie, redenen: [] })),
        () => closeTraject(actor, filled(dossierId, { stap: 'stap-1', reden: 'x' }, { ...versie, redenen: [] })),
      ][i % 5]!(),
      readDossier(actor, { dossierId, part: 'overzicht' }),
      comeBack(vit, `sub-${actor.personId}`),
    ])
    allRight(await Promise.all(answers))
    expect(await wholeLog()).toBe(before + 32)
    expect(await deadlocks()).toBe(dead)
  })

  test('eight acts on one dossier: all are recorded, one after the other, without a gap (I2)', async () => {
    const [actor] = therapists
    const dossierId = await opened(actor!)
    const before = await wholeLog()
    const send = (i: number) =>
      i % 2 === 0
        ? recordNotitie(actor!, filledAs(dossierId, 'notitie', { tekst: `Notitie ${i}.` }, { versie: 1 }))
        : recordFeit(actor!, filledAs(dossierId, 'feit', { wat: `Feit ${i}.` }, { versie: 1 }))
    allRight(await Promise.all(Array.from({ length: 8 }, (_, i) => send(i))))
    const { row, entries } = await read(actor!, dossierId)
    expect(entries.map((e) => e.position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(row).toMatchObject({ version: 9, entryCount: 9 })
    expect(await wholeLog()).toBe(before + 8)
  })

  test('who reads a dossier while it is written in sees it as it was at one moment, never torn (I2)', async () => {
    const [actor] = therapists
    const dossierId = await opened(actor!)
    const write = (i: number) =>
      recordNotitie(actor!, filledAs(dossierId, 'notitie', { tekst: `Notitie ${i}.` }, { versie: 1 }))
    const writing = Promise.all(Array.from({ length: 12 }, (_, i) => write(i)))
    const views = await Promise.all(Array.from({ length: 60 }, () => read(actor!, dossierId)))
    allRight(await writing)
    for (const { row, entries } of views) {
      expect(entries.map((e) => e.position)).toEqual(Array.from({ length: row.entryCount }, (_, i) => i))
      expect(row.version).toBe(row.entryCount)
    }
    expect(new Set(views.map((v) => v.row.entryCount)).size).toBeGreaterThan(1)
  })

  test('waiting for one’s turn is not a database that is away: it takes longer than connecting may, and all succeed', async () => {
    const before = await wholeLog()
    await superuser.query('BEGIN')
    await superuser.query(`SELECT FROM app.audit_head WHERE log = 'd' FOR UPDATE`)
    const acts = therapists.map((actor) =>
      openDossier(actor, { sleutel: newKey(), inhoud: { soort: 'kind', label: 'Beuk' } }),
    )
    // Half of them hold the connections that there are and wait for the head of the log; the rest wait for those.
    await sleep(3_000)
    await superuser.query('COMMIT')
    allRight(await Promise.all(acts))
    expect(await wholeLog()).toBe(before + 16)
  })

  test('in two associations at once: each log counts its own (I3)', async () => {
    const vvvk = await association('vvvk')
    const others = await Promise.all(Array.from({ length: 8 }, () => person(vvvk)))
    const before = await wholeLog()
    const open = (actor: Actor) => openDossier(actor, { sleutel: newKey(), inhoud: { soort: 'kind', label: 'Es' } })
    allRight(await Promise.all([...therapists.slice(0, 8), ...others].map(open)))
    expect(await wholeLog()).toBe(before + 8)
    const { rows } = await superuser.query<{ next: number }>(
      `SELECT next_position::int AS next FROM app.audit_head WHERE association_id = $1 AND log = 'd'`,
      [vvvk.associationId],
    )
    expect(rows[0]!.next).toBe(8)
  })
})
