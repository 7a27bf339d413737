// cspell:ignore attrelid attnum attisdropped
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openClient } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import { ping } from '@/lib/data/readiness-repository'
import { prepareDatabase } from '@/lib/run/embedded/bootstrap'
import { migrateDeploy, migrationNames, MIGRATIONS } from '@/lib/run/migrate-runner'
import { freshDatabase } from '@/tests/support/database'

const db = await freshDatabase()
const superuser = await db.connect('postgres')
afterAll(() => db.close())
const names = await migrationNames()

describe('migrations are applied once, in order, and recorded as Prisma does', () => {
  test('each has its name, the SHA-256 of its text and one step', async () => {
    const { rows } = await superuser.query<{
      migration_name: string
      checksum: string
      done: boolean
      applied_steps_count: number
    }>(
      'SELECT migration_name, checksum, finished_at >= started_at AS done, applied_steps_count FROM public._prisma_migrations ORDER BY started_at',
    )
    expect(rows).toEqual(
      names.map((migration_name) => ({
        migration_name,
        checksum: createHash('sha256')
          .update(readFileSync(path.join(MIGRATIONS, migration_name, 'migration.sql')))
          .digest('hex'),
        done: true,
        applied_steps_count: 1,
      })),
    )
  })
  test('again does nothing, and roles.sql may run again at any time', async () => {
    await prepareDatabase(superuser)
    expect(await migrateDeploy(db.url('app_migrate'))).toEqual([])
  })
  test('the application reads which were applied, and nothing else of it', async () => {
    const app = await db.connect('app_rt')
    const read = (columns: string) =>
      app.query(
        `SELECT ${columns} FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
      )
    expect((await read('migration_name')).rowCount).toBe(names.length)
    await expect(read('logs')).rejects.toThrow('permission denied')
    await expect(app.query('CREATE TABLE public.x (id int)')).rejects.toThrow('permission denied')
  })
  test('the application’s role answers', async () => {
    await expect(ping()).resolves.toBeUndefined()
  })
})

describe('a migration that does not fit is refused, with what to do', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-migraties-'))
    cpSync(MIGRATIONS, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const add = (name: string, sql: string) => {
    mkdirSync(path.join(folder, name), { recursive: true })
    writeFileSync(path.join(folder, name, 'migration.sql'), sql)
  }
  const deploy = () => migrateDeploy(db.url('app_migrate'), folder)

  test('one that was edited after it was applied', async () => {
    add(names[0]!, '-- iets anders')
    await expect(deploy()).rejects.toThrow(`Migratie ${names[0]} is veranderd`)
  })
  test('one that fails leaves nothing of itself, and must be looked at before the next', async () => {
    const broken = '29990101000000_kapot'
    add(broken, 'SET ROLE app_owner; CREATE TABLE app.half (association_id uuid); SELECT 1 / 0;')
    await expect(deploy()).rejects.toThrow('division by zero')
    const { rows } = await superuser.query<{ half: string | null }>(`SELECT to_regclass('app.half')::text AS half`)
    expect(rows[0]!.half).toBeNull()
    await expect(deploy()).rejects.toThrow(`Migratie ${broken} is eerder mislukt`)
    // As `prisma migrate resolve --rolled-back` does; then the mended one is applied.
    await superuser.query('UPDATE public._prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1', [
      broken,
    ])
    add(broken, 'SELECT 1;')
    expect(await deploy()).toEqual([broken])
  })
  test('two at once: one applies, the other waits and finds it done', async () => {
    const slow = '29990102000000_traag'
    add(slow, 'SELECT pg_sleep(0.3);')
    const both = await Promise.all([deploy(), deploy()])
    expect(both.flat()).toEqual([slow])
  })
})

describe('schema.prisma knows every column', () => {
  const client = openClient(db.url('postgres'), 1)
  afterAll(() => client.$disconnect())
  const fields = Prisma as unknown as Record<string, Record<string, string>>
  const tableOf = (model: string) => model.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase()

  test('a model for each table', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind = 'r'`,
    )
    expect(Object.keys(Prisma.ModelName).map(tableOf).toSorted()).toEqual(rows.map((r) => r.name).toSorted())
  })
  test.each(Object.keys(Prisma.ModelName))('%s', async (model) => {
    const delegate = model.charAt(0).toLowerCase() + model.slice(1)
    const reader = client as unknown as Record<string, { findFirst: () => Promise<unknown> }>
    await expect(reader[delegate]!.findFirst()).resolves.toBeNull()
    const { rowCount } = await superuser.query(
      `SELECT FROM pg_attribute WHERE attrelid = to_regclass('app.' || $1) AND attnum > 0 AND NOT attisdropped`,
      [tableOf(model)],
    )
    expect(Object.keys(fields[`${model}ScalarFieldEnum`]!)).toHaveLength(rowCount!)
  })
})
