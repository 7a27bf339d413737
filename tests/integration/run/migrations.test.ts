import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrateDeploy } from '@/lib/run/migrate-runner'
import { freshDatabase, type TestDatabase } from '../../support/database'

describe('a migration is applied once and whole, also when its run is killed half-way (issue 2, part 1)', () => {
  let database: TestDatabase
  let superuser: pg.Client
  let folder: string
  beforeAll(async () => {
    database = await freshDatabase()
    superuser = await database.connect('postgres')
    folder = mkdtempSync(path.join(os.tmpdir(), 'migraties-'))
  })
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const migration = (name: string, sql: string) => {
    mkdirSync(path.join(folder, name), { recursive: true })
    writeFileSync(path.join(folder, name, 'migration.sql'), sql)
  }
  const deploy = () => migrateDeploy(database.url('app_migrate'), folder)
  const rows = async (name: string) =>
    (
      await superuser.query(
        'SELECT finished_at IS NOT NULL AS done, rolled_back_at IS NOT NULL AS undone, logs FROM public._prisma_migrations WHERE migration_name = $1 ORDER BY started_at',
        [name],
      )
    ).rows

  test('applied once, recorded as Prisma does', async () => {
    migration('30000101000000_one', 'CREATE TABLE public.one (n int); INSERT INTO public.one VALUES (1)')
    expect(await deploy()).toEqual(['30000101000000_one'])
    expect(await deploy()).toEqual([])
    expect(await rows('30000101000000_one')).toEqual([{ done: true, undone: false, logs: null }])
    expect((await superuser.query('SELECT n FROM public.one')).rows).toEqual([{ n: 1 }])
  })
  test('killed while it runs: nothing of it is there, and the next run applies it', async () => {
    await superuser.query('CREATE TABLE public.hold ()')
    migration(
      '30000102000000_two',
      `CREATE TABLE public.two (n int);
       DO $$ BEGIN IF to_regclass('public.hold') IS NOT NULL THEN PERFORM pg_sleep(120); END IF; END $$`,
    )
    const source = `const { migrateDeploy } = await import(${JSON.stringify(path.resolve('lib/run/migrate-runner.ts'))});
      await migrateDeploy(${JSON.stringify(database.url('app_migrate'))}, ${JSON.stringify(folder)})`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source])
    const sleeping = `SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE '%public.two%' AND state = 'active' AND datname = $1`
    await expect
      .poll(async () => (await superuser.query(sleeping, [database.name])).rowCount, { timeout: 20_000 })
      .toBe(1)
    child.kill('SIGKILL')
    // The server of a killed run ends what it was doing for it.
    await superuser.query(`SELECT pg_terminate_backend(pid) FROM (${sleeping}) s`, [database.name])
    await superuser.query('DROP TABLE public.hold')
    expect((await superuser.query(`SELECT to_regclass('public.two') AS there`)).rows).toEqual([{ there: null }])
    expect(await deploy()).toEqual(['30000102000000_two'])
    expect(await rows('30000102000000_two')).toEqual([
      { done: false, undone: true, logs: expect.any(String) as unknown },
      { done: true, undone: false, logs: null },
    ])
  })
  test('one that fails is not tried again by itself: somebody has to look', async () => {
    migration('30000103000000_three', 'CREATE TABLE public.three (n int); SELECT 1 / 0')
    await expect(deploy()).rejects.toThrow(/division by zero/)
    await expect(deploy()).rejects.toThrow(/eerder mislukt/)
    expect((await superuser.query(`SELECT to_regclass('public.three') AS there`)).rows).toEqual([{ there: null }])
    await superuser.query(
      `UPDATE public._prisma_migrations SET rolled_back_at = now() WHERE migration_name = '30000103000000_three'`,
    )
    migration('30000103000000_three', 'CREATE TABLE public.three (n int)')
    expect(await deploy()).toEqual(['30000103000000_three'])
  })
  test('one that was edited after it was applied is refused', async () => {
    migration('30000101000000_one', 'CREATE TABLE public.one (n bigint)')
    await expect(deploy()).rejects.toThrow(/is veranderd/)
  })
})
