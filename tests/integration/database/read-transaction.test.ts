import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, lineOf } from '@/lib/data/client'
import { DatabaseAway } from '@/lib/data/database-away'
import { readInTenant as enter } from '@/lib/data/read-transaction'
import { inTenant, type PlainTx, type Scope } from '@/lib/data/tenant'
import { ROLES } from '@/lib/domain/access/actor'
import { newId } from '@/lib/platform/ids'
import { freshDatabase } from '@/tests/support/database'
import { seedWorld, type World } from './world'

const db = await freshDatabase()
let vit: World
let vvvk: World
beforeAll(async () => {
  vit = await seedWorld('vit')
  vvvk = await seedWorld('vvvk')
})
afterAll(() => db.close())

const scopeOf = ({ therapist, association }: World): Scope => ({
  associationId: association.associationId,
  actorId: therapist.personId,
  roles: [...ROLES],
})
const dossiers = async (tx: PlainTx) =>
  (await tx.$queryRaw<{ id: string }[]>`SELECT dossier_id AS id FROM app.dossier`).map(({ id }) => id)

const readInTenant = <T>(scope: Scope, ask: (tx: PlainTx) => Promise<T>) =>
  enter(scope, async (tx) => ({ value: await ask(tx), last: Promise.resolve() }))

describe('the door for what is read at every page is as narrow as the other (.adr/0022)', () => {
  test('it sees what inTenant sees, and nothing of another association or of another therapist (I1)', async () => {
    const own = scopeOf(vit)
    const other = { ...own, actorId: vit.colleague.personId }
    expect(await readInTenant(own, dossiers)).toEqual([vit.dossier.dossierId])
    for (const scope of [own, other, scopeOf(vvvk), { ...own, actorId: null }])
      expect(await readInTenant(scope, dossiers)).toEqual(await inTenant(scope, dossiers))
    expect(await readInTenant(scopeOf(vvvk), dossiers)).not.toContain(vit.dossier.dossierId)
  })
  test('what stands in a scope is a value and never SQL', async () => {
    const own = scopeOf(vit)
    const tricked = { ...own, roles: ["member', true); SELECT set_config('app.association_id', '"] } as unknown as Scope
    const [seen] = await readInTenant(
      tricked,
      (tx) =>
        tx.$queryRaw<
          { roles: string; at: string }[]
        >`SELECT current_setting('app.roles') AS roles, current_setting('app.association_id') AS at`,
    )
    expect(seen).toEqual({ roles: tricked.roles[0], at: own.associationId })
  })
  test('a hundred at once, of two associations on one pool, never see each other’s rows, and leave no setting', async () => {
    const seen = await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const world = i % 2 === 0 ? vit : vvvk
        const [found, ...more] = await (i % 3 === 0 ? inTenant : readInTenant)(scopeOf(world), dossiers)
        return more.length === 0 && found === world.dossier.dossierId
      }),
    )
    expect(seen.every(Boolean)).toBe(true)
    const { rows } = await lineOf(client()).pool.query<{ id: string; time: string }>(
      `SELECT coalesce(current_setting('app.association_id', true), '') AS id, current_setting('statement_timeout') AS time`,
    )
    expect(rows).toEqual([{ id: '', time: '0' }])
  })
})

describe('one transaction: the note of a read and its answer, or neither', () => {
  const note = (
    tx: PlainTx,
    id: string,
  ) => tx.$executeRaw`INSERT INTO app.rate_limit (association_id, bucket, subject, window_start)
    VALUES (${vit.association.associationId}::uuid, 'test', ${id}, now())`
  const kept = async (id: string) => {
    const superuser = await db.connect('postgres')
    return (await superuser.query('SELECT FROM app.rate_limit WHERE subject = $1', [id])).rowCount
  }
  test('what is written is there when it answers (control)', async () => {
    const id = newId<string>()
    expect(await readInTenant(scopeOf(vit), (tx) => note(tx, id))).toBe(1)
    expect(await kept(id)).toBe(1)
  })
  test('what is refused is rolled back, and the connection serves the next', async () => {
    const id = newId<string>()
    const refused = readInTenant(scopeOf(vit), async (tx) => {
      await note(tx, id)
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    expect(await kept(id)).toBe(0)
    expect(await readInTenant(scopeOf(vit), dossiers)).toHaveLength(1)
  })
  test('the last statement is not waited for before the commit, and is there when it answers', async () => {
    const id = newId<string>()
    const value = await enter(scopeOf(vit), async (tx) => ({ value: 1, last: note(tx, id).then(() => undefined) }))
    expect([value, await kept(id)]).toEqual([1, 1])
  })
  test('when the last statement fails there is no answer, what was written before it is gone, and its own fault is told', async () => {
    const id = newId<string>()
    const failed = enter(scopeOf(vit), async (tx) => {
      await note(tx, id)
      return { value: 1, last: tx.$queryRaw`SELECT 1 / 0`.then(() => undefined) }
    })
    await expect(failed).rejects.toThrow('division by zero')
    expect(await kept(id)).toBe(0)
    expect(await readInTenant(scopeOf(vit), dossiers)).toHaveLength(1)
  })
  test('what is asked in one go is answered each with its own, a fault of one fails all', async () => {
    const many = (tx: PlainTx) =>
      Promise.all([1, 2, 3].map((n) => tx.$queryRaw<{ n: number }[]>`SELECT ${n}::int AS n`))
    expect((await readInTenant(scopeOf(vit), many)).map(([row]) => row?.n)).toEqual([1, 2, 3])
    const one = (tx: PlainTx) => Promise.all([dossiers(tx), tx.$queryRaw`SELECT 1 / 0`, dossiers(tx)])
    await expect(readInTenant(scopeOf(vit), one)).rejects.toThrow('division by zero')
    expect(await readInTenant(scopeOf(vit), many)).toHaveLength(3)
  })
  test('a statement that failed and was passed over gives no answer', async () => {
    const passedOver = readInTenant(scopeOf(vit), async (tx) => {
      await tx.$queryRaw`SELECT 1 / 0`.catch(() => undefined)
      return 'an answer'
    })
    await expect(passedOver).rejects.toThrow('not committed')
    expect(await readInTenant(scopeOf(vit), dossiers)).toHaveLength(1)
  })
  test('a connection that is lost half way says that the database is away, and is not used again', async () => {
    const superuser = await db.connect('postgres')
    const lost = readInTenant(scopeOf(vit), async (tx) => {
      const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
      await superuser.query('SELECT pg_terminate_backend($1)', [row?.pid])
      return dossiers(tx)
    })
    await expect(lost).rejects.toBeInstanceOf(DatabaseAway)
    for (let n = 0; n < 10; n++) expect(await readInTenant(scopeOf(vit), dossiers)).toHaveLength(1)
  })
})
