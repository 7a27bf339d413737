import { afterAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '@/tests/support/database'
import { CHECKS } from './catalog-checks'
import { MUTANTS } from './catalog-mutants'

const db = await freshDatabase()
const superuser = await db.connect('postgres')
afterAll(() => db.close())

const found = async (sql: string) => (await superuser.query<{ object: string }>(sql)).rows.map((row) => row.object)
const checkOf = (start: string) => CHECKS.filter((check) => check.name.startsWith(start))

describe('catalog lint: the database has none of the known holes (security.md, "Tenant isolation")', () => {
  test.each(CHECKS.map((c) => [c.name, c.sql] as const))('nowhere: %s', async (_name, sql) => {
    expect(await found(sql)).toEqual([])
  })
})

describe('each check of the catalog lint notices what it is for', () => {
  test('every check has a mutant, and every mutant names one check', () => {
    const named = Object.keys(MUTANTS).flatMap((start) => checkOf(start).map((check) => check.name))
    expect(named.toSorted()).toEqual(CHECKS.map((check) => check.name).toSorted())
    expect(CHECKS.length).toBeGreaterThanOrEqual(28)
  })
  const mutants = Object.entries(MUTANTS).flatMap(([start, list]) => list.map((sql) => [start, sql] as const))
  test.each(mutants)('%s: %s', async (start, mutant) => {
    const [check] = checkOf(start)
    await superuser.query('BEGIN')
    try {
      await superuser.query(mutant)
      expect(await found(check!.sql)).not.toEqual([])
    } finally {
      await superuser.query('ROLLBACK')
    }
  })
})
