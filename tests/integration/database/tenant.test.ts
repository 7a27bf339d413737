import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { findSession } from '@/lib/data/session-repository'
import { inTenant, type Scope } from '@/lib/data/tenant'
import { ROLES } from '@/lib/domain/access/actor'
import { type AssociationId, PLATFORM_ID } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { freshDatabase } from '@/tests/support/database'
import { seedWorld, type World } from './world'

const db = await freshDatabase()
const superuser = await db.connect('postgres')
let vit: World
let vvvk: World
beforeAll(async () => {
  vit = await seedWorld('vit')
  vvvk = await seedWorld('vvvk')
})
afterAll(() => db.close())

const tables = (
  await superuser.query<{ name: string }>(
    `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind = 'r' ORDER BY relname`,
  )
).rows.map((row) => row.name)
/** No grant on it at all: it belongs to the retention role. */
const NOT_FOR_THE_APP = ['erasure']
const readable = tables.filter((t) => !NOT_FOR_THE_APP.includes(t))
const count = async (scope: Scope, sql: string) => {
  const rows = await inTenant(scope, (tx) => tx.$queryRawUnsafe<{ n: number }[]>(sql))
  return rows[0]!.n
}
const everyone = (world: World): Scope[] =>
  [world.therapist, world.colleague, world.supervisor, world.admin].map((a) => ({
    associationId: a.associationId,
    actorId: a.personId,
    roles: [...ROLES],
  }))

describe('a transaction sees rows of its own association only, in every table', () => {
  test('there are rows of both associations in every table, so that the tests below can fail', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(25)
    for (const table of tables.filter((t) => t !== 'directory'))
      for (const { association } of [vit, vvvk]) {
        const { rowCount } = await superuser.query(`SELECT FROM app.${table} WHERE association_id = $1`, [
          association.associationId,
        ])
        expect(rowCount, `${table} of ${association.slug}`).toBeGreaterThan(0)
      }
  })
  test.each(readable)('%s: whoever acts, with whatever role, and whatever the query asks for', async (table) => {
    for (const scope of everyone(vit)) {
      const foreign = `SELECT count(*)::int AS n FROM app.${table} WHERE association_id <> '${scope.associationId}'`
      expect(await count(scope, foreign)).toBe(0)
    }
  })
  test.each(readable.filter((t) => t !== 'directory'))('%s: its own rows it does see (control)', async (table) => {
    // The people of the association together; a portal is read at login, a share by who gave it, and so on.
    const nobody = { associationId: vit.association.associationId, actorId: null, roles: [] }
    const seen = await Promise.all(
      [...everyone(vit), nobody].map((scope) => count(scope, `SELECT count(*)::int AS n FROM app.${table}`)),
    )
    expect(Math.max(...seen)).toBeGreaterThan(0)
  })
  test('the directory is read in the tenant of the platform, and nowhere else', async () => {
    const n = 'SELECT count(*)::int AS n FROM app.directory'
    expect(await count({ associationId: PLATFORM_ID, actorId: null, roles: [] }, n)).toBe(2)
    expect(await count(everyone(vit)[0]!, n)).toBe(0)
  })
})

describe('no row is written across associations', () => {
  const copy = (table: string, from: World, to: World) =>
    `INSERT INTO app.${table} SELECT (jsonb_populate_record(NULL::app.${table}, to_jsonb(t) || '{"association_id": "${to.association.associationId}"}')).* FROM app.${table} t
     WHERE association_id = '${from.association.associationId}' LIMIT 1`
  const insertable = (
    'person identity role_grant role_end session second_factor recovery_code rate_limit dossier dossier_key ' +
    'entry draft idempotency share share_withdrawal access_event kader_version kader_text kader_concept kader_step ' +
    'kader_comment kader_withdrawal involved_key contact practice_entry'
  ).split(' ')
  test('these are all the tables that the application can insert into', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.role_table_grants WHERE grantee = 'app_rt' AND privilege_type = 'INSERT' AND table_schema = 'app'`,
    )
    expect(rows.map((r) => r.name).toSorted()).toEqual(insertable.toSorted())
  })
  test.each(insertable)('%s: a row that names another association is refused', async (table) => {
    const scope = { associationId: vit.association.associationId, actorId: vit.therapist.personId, roles: ROLES }
    const sql = copy(table, vit, vvvk)
    const there = async () =>
      (await superuser.query(`SELECT FROM app.${table} WHERE association_id = $1`, [vvvk.association.associationId]))
        .rowCount
    const before = await there()
    await expect(inTenant(scope, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow('row-level security')
    expect(await there()).toBe(before)
  })
})

describe('the scope is the transaction’s and ends with it', () => {
  const rows = 'SELECT count(*)::int AS n FROM app.dossier'
  test('without association nothing is seen', async () => {
    const none = { associationId: '' as AssociationId, actorId: vit.therapist.personId, roles: [] }
    expect(await count(none, rows)).toBe(0)
    expect(await count({ ...none, associationId: newId<AssociationId>() }, rows)).toBe(0)
    expect(await count({ ...none, associationId: vit.association.associationId }, rows)).toBe(1)
  })
  test('a bare connection of the application, outside the one door, sees nothing', async () => {
    const bare = await db.connect('app_rt')
    for (const table of readable) expect((await bare.query(`SELECT FROM app.${table}`)).rowCount, table).toBe(0)
  })
  test('a hundred transactions at once, of two associations on one pool, never see each other’s rows', async () => {
    const seen = await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const world = i % 2 === 0 ? vit : vvvk
        const scope = everyone(world)[0]!
        const found = await inTenant(scope, (tx) => tx.dossier.findMany({ select: { dossierId: true } }))
        return found.length === 1 && found[0]!.dossierId === world.dossier.dossierId
      }),
    )
    expect(seen.every(Boolean)).toBe(true)
  })
})

describe('the session of a cookie is asked in one statement, which enters by itself', () => {
  test('what it sets ends with it: the next borrower of the connection sees nothing (I3)', async () => {
    for (let n = 0; n < 20; n++) {
      expect(await findSession(vit.association.associationId, vit.tokenHash)).not.toBeNull()
      expect(await client().session.findMany()).toEqual([])
      expect(await client().person.findMany()).toEqual([])
    }
  })
})
