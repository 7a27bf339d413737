import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDatabase } from '@/lib/run/preflight-database'
import { freshDatabase, type TestDatabase } from '../../support/database'

/** The server of the tests is not flushed to disk; that alone is what is wrong with it for the application's own role. */
const NOT_DURABLE = [/fsync staat uit/, /full_page_writes staat uit/, /synchronous_commit staat uit/]

describe('a database that is not safe to run on is refused, with how to mend it (issue 2, part 1)', () => {
  let database: TestDatabase
  let superuser: pg.Client
  beforeAll(async () => {
    database = await freshDatabase()
    superuser = await database.connect('postgres')
  })
  afterAll(() => database.close())
  const wrong = async (url: string) => (await checkDatabase(url)).map((problem) => problem.wrong)
  const beyond = async (url: string) =>
    (await wrong(url)).filter((text) => !NOT_DURABLE.some((pattern) => pattern.test(text)))

  test('the application’s role on a migrated database: only what this server really lacks', async () => {
    const found = await wrong(database.url('app_rt'))
    expect(found).toEqual(NOT_DURABLE.map((pattern) => expect.stringMatching(pattern) as unknown))
    const problems = await checkDatabase(database.url('app_rt'))
    expect(problems.every((problem) => problem.mend.length > 10)).toBe(true)
  })
  test('a superuser', async () => {
    expect(await beyond(database.url('postgres'))).toContainEqual(expect.stringMatching(/is superuser/))
  })
  test('the role that migrates: it may become the owner', async () => {
    expect(await beyond(database.url('app_migrate'))).toEqual([expect.stringMatching(/app_migrate is eigenaar/)])
  })
  test('a role that bypasses row-level security', async () => {
    const name = `bypass_${process.pid}`
    await superuser.query(`CREATE ROLE ${name} LOGIN BYPASSRLS PASSWORD 'x' IN ROLE app_rt`)
    try {
      await superuser.query(`GRANT CONNECT ON DATABASE ${database.name} TO ${name}`)
      const url = database.url('postgres').replace(/\/\/.*@/, `//${name}:x@`)
      expect(await beyond(url)).toEqual([expect.stringMatching(/BYPASSRLS/)])
    } finally {
      await superuser.query(`REVOKE CONNECT ON DATABASE ${database.name} FROM ${name}`)
      await superuser.query(`DROP ROLE ${name}`)
    }
  })
  test('a database that is behind on migrations, and one that was never migrated', async () => {
    await superuser.query('CREATE TABLE public.kept AS SELECT * FROM public._prisma_migrations')
    await superuser.query('DELETE FROM public._prisma_migrations')
    expect(await beyond(database.url('app_rt'))).toEqual([expect.stringMatching(/loopt achter: \d{14}_init/)])
    await superuser.query('INSERT INTO public._prisma_migrations SELECT * FROM public.kept')
    expect(await beyond(database.url('app_rt'))).toEqual([])
    const empty = database.url('app_rt').replace(/\/[^/]+$/, '/postgres')
    expect(await beyond(empty)).toContainEqual(expect.stringMatching(/tabellen zijn er nog niet/))
  })
  test('a database that cannot be reached, or with another password', async () => {
    expect(await wrong('postgresql://app_rt:x@127.0.0.1:9/app')).toEqual([expect.stringMatching(/niet te bereiken/)])
    expect(await wrong(database.url('app_rt').replace(/:[^:@]+@/, ':fout@'))).toEqual([
      expect.stringMatching(/niet te bereiken: password authentication failed/),
    ])
  })
})
