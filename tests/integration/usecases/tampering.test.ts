import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { association, filledAs, note, opened, person } from '../../support/usecases'

let database: TestDatabase
let superuser: pg.Client
let owner: Actor
let dossierId: DossierId
let otherId: DossierId

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  owner = await person(await association('vit'))
  dossierId = await opened(owner)
  otherId = await opened(owner, 'Ander')
  for (const id of [dossierId, otherId]) {
    await note(owner, id, 'Eerste notitie.')
    await note(owner, id, 'Tweede notitie.')
  }
  // What only who owns the machine can do: switch every guard off, the foreign keys too.
  await superuser.query(`SET session_replication_role = replica;
    DROP TRIGGER append_only ON app.entry; DROP TRIGGER dossier_moves_on ON app.dossier; DROP TRIGGER append_only ON app.dossier`)
  for (const table of TABLES) await superuser.query(`CREATE TABLE public.kept_${table} AS TABLE app.${table}`)
})
const TABLES = ['entry', 'dossier', 'dossier_key']
afterAll(() => database.close())

const reading = () => readDossier(owner, { dossierId, part: 'overzicht' })
/** One byte in the middle, another bit. */
const flipped = (column: string) =>
  `set_byte(${column}, octet_length(${column}) / 2, get_byte(${column}, octet_length(${column}) / 2) # 1)`
const entryAt = (position: number) => `dossier_id = $id AND position = ${position}`
const REFUSED = /does not open here|does not have the entries that its row counts/

/** Writes behind the application, looks, and puts everything back as it was. */
async function tampered(sql: string, look: () => Promise<unknown>) {
  await superuser.query(sql.replaceAll('$id', `'${dossierId}'`).replaceAll('$other', `'${otherId}'`))
  try {
    await look()
  } finally {
    const back = TABLES.map((t) => `DELETE FROM app.${t}; INSERT INTO app.${t} SELECT * FROM public.kept_${t}`)
    await superuser.query(back.join(';'))
  }
}

describe('a dossier that somebody changed behind the application is not shown', () => {
  test.each([
    ['one bit of an entry', `UPDATE app.entry SET ciphertext = ${flipped('ciphertext')} WHERE ${entryAt(1)}`],
    ['one bit of its name', `UPDATE app.dossier SET label = ${flipped('label')} WHERE dossier_id = $id`],
    ['one bit of its key', `UPDATE app.dossier_key SET wrapped = ${flipped('wrapped')} WHERE dossier_id = $id`],
    [
      'an entry with the content of another one',
      `UPDATE app.entry SET ciphertext = (SELECT ciphertext FROM app.entry WHERE ${entryAt(2)}) WHERE ${entryAt(1)}`,
    ],
    [
      'an entry with the content of one of another dossier',
      `UPDATE app.entry SET ciphertext = (SELECT ciphertext FROM app.entry WHERE dossier_id = $other AND position = 1) WHERE ${entryAt(1)}`,
    ],
    [
      'the key of another dossier',
      `UPDATE app.dossier_key SET wrapped = (SELECT wrapped FROM app.dossier_key WHERE dossier_id = $other) WHERE dossier_id = $id`,
    ],
    ['its last entry taken away', `DELETE FROM app.entry WHERE ${entryAt(2)}`],
    ['an entry in between taken away', `DELETE FROM app.entry WHERE ${entryAt(1)}`],
    ['an entry under another position', `UPDATE app.entry SET position = 7 WHERE ${entryAt(2)}`],
  ] as const)('%s (I2)', async (_what, sql) => {
    await tampered(sql, async () => {
      await expect(reading()).rejects.toThrow(REFUSED)
      await expect(recordNotitie(owner, filledAs(dossierId, 'notitie'))).rejects.toThrow(REFUSED)
    })
    // Put back as it was, it is shown: it was that change and nothing else (positive control).
    expect(await reading()).toMatchObject({ ok: true })
  })
})
