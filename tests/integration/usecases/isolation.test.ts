import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROLES, type Actor } from '@/lib/domain/access/actor'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { seedPerson } from '../../support/seed'
import { association, FOUNDED, newKey, note, opened, person, read, valueOf } from '../../support/usecases'
import { everyRow, type Rows } from '../../support/whole-database'

let database: TestDatabase
let app: pg.Client
let owner: Actor
let ids: readonly string[]
let scopes: Readonly<Record<string, Actor>>

beforeAll(async () => {
  database = await freshDatabase()
  app = await database.connect('app_rt')
  const [a, b] = [await association('vit'), await association('vvvk')]
  owner = await person(a)
  const dossierId = await opened(owner)
  await note(owner, dossierId)
  const draft = { sleutel: newKey(), form: 'notitie', dossierId, baseVersion: 1, values: { tekst: ['x'] }, fouten: [] }
  valueOf(await saveDraft(owner, draft))
  ids = [dossierId, (await read(owner, dossierId)).row.pseudonym]
  const [colleague, admin] = [await person(a), await person(a, ['admin'])]
  const [supervisor, consultant] = [await person(a, ['supervisor']), await person(a, ['consultant'])]
  const twin = await seedPerson(b, ROLES, { personId: owner.personId, at: FOUNDED })
  scopes = { colleague, admin, supervisor, consultant, everyRole: await person(a, ROLES), twin }
})
afterAll(() => database.close())

type Scope = Pick<Actor, 'associationId' | 'roles'> & { readonly personId: string }
/** A transaction as the application would open it for this actor, with any SQL in it. Nothing of it stays. */
async function inScope<T>({ associationId, personId, roles }: Scope, work: () => Promise<T>): Promise<T> {
  await app.query('BEGIN')
  try {
    await app.query(
      `SELECT set_config('app.association_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.roles', $3, true)`,
      [associationId, personId, roles.join(',')],
    )
    return await work()
  } finally {
    await app.query('ROLLBACK')
  }
}
const naming = (rows: Rows): readonly string[] =>
  [...rows].filter(([, lines]) => lines.some((line) => ids.some((id) => line.includes(id)))).map(([table]) => table)

const STRANGERS = ['colleague', 'admin', 'supervisor', 'consultant', 'everyRole', 'twin'] as const

describe('what the database itself shows of a dossier, whatever the query says', () => {
  test('its owner sees it in every table that it stands in (positive control of what follows)', async () => {
    const tables = ['access_event', 'audit_body', 'dossier', 'dossier_key', 'draft', 'entry']
    const seen = await inScope(owner, () => everyRow(app))
    expect(naming(seen)).toEqual(tables)
    expect(seen.get('idempotency')).toHaveLength(2)
  })

  test.each(STRANGERS)('%s sees no row of it in any table (I3)', async (who) => {
    const seen = await inScope(scopes[who]!, () => everyRow(app))
    expect(naming(seen)).toEqual([])
    for (const table of ['dossier', 'dossier_key', 'entry', 'draft', 'idempotency']) expect(seen.get(table)).toEqual([])
  })

  test('nobody in particular sees no row of it either (I3)', async () => {
    expect(naming(await inScope({ ...owner, personId: '', roles: [] }, () => everyRow(app)))).toEqual([])
  })

  const WRITES = [
    ['change it', 'UPDATE app.dossier SET version = version + 1, state = state WHERE dossier_id = $1'],
    ['throw a draft away', 'DELETE FROM app.draft WHERE dossier_id = $1'],
    ['take it up to be written', 'SELECT FROM app.dossier WHERE dossier_id = $1 FOR UPDATE'],
  ] as const
  test.each(WRITES)('nobody else can %s; the owner can (I3)', async (_what, sql) => {
    const touched = async (actor: Actor) => (await inScope(actor, () => app.query(sql, [ids[0]]))).rowCount
    for (const who of STRANGERS) expect([who, await touched(scopes[who]!)]).toEqual([who, 0])
    expect(await touched(owner)).toBe(1)
  })

  const INSERTS = [
    [
      'an entry',
      `INSERT INTO app.entry (association_id, dossier_id, position, event_id, kind, author_id, recorded_at, ciphertext)
       VALUES ($2, $1, 99, gen_random_uuid(), 'notitie', $3, now(), '\\x00')`,
    ],
    [
      'a draft',
      `INSERT INTO app.draft (association_id, person_id, draft_id, form, dossier_id, base_version, ciphertext, updated_at)
       VALUES ($2, $3, gen_random_uuid(), 'notitie', $1, 0, '\\x00', now())`,
    ],
    [
      'a share with themselves',
      `INSERT INTO app.share (association_id, dossier_id, supervisor_id, granted_at, owner_id, scope, until)
       VALUES ($2, $1, $3, now(), $3, 'geheel', now() + interval '1 day')`,
    ],
  ] as const
  test.each(INSERTS)('nobody else can put %s in it; the owner can (I3)', async (_what, sql) => {
    const insert = (actor: Actor) => inScope(actor, () => app.query(sql, [ids[0], actor.associationId, actor.personId]))
    for (const who of STRANGERS) await expect(insert(scopes[who]!)).rejects.toThrow(/row-level security|foreign key/)
    expect((await insert(owner)).rowCount).toBe(1)
  })
})
