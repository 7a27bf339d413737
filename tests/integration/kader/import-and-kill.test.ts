import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listKaders } from '@/lib/data/kader-repository'
import { inTenant } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import { kaderBytes, kaderRef } from '@/lib/domain/kader/hash'
import type { Kader } from '@/lib/domain/kader/schema'
import { importConcept } from '@/lib/usecases/kader/import-concept'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import { publishConcept } from '@/lib/usecases/kader/publish-concept'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { scopeOf } from '../../support/seed'
import { association, newKey, person, valueOf, wrongIn } from '../../support/usecases'
import { BASE, look, ready, toPublish } from './studio'

let database: TestDatabase
let superuser: pg.Client
let author: Actor
let second: Actor
let dir: string

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  const vit = await association('vit', BASE)
  author = await person(vit, ['admin'])
  second = await person(vit, ['admin'])
  dir = mkdtempSync(path.join(os.tmpdir(), 'kader-'))
})
afterAll(async () => {
  rmSync(dir, { recursive: true, force: true })
  await database.close()
})

const own = (edit: (kader: Kader) => void = () => {}): Kader => {
  const kader = { ...structuredClone(BASE), id: 'vit', versie: '4.0', basedOn: kaderRef(BASE) }
  edit(kader)
  return kader
}
const concepts = async () => valueOf(await listStudio(author, {})).concepts.length

describe('a concept from a file', () => {
  test('out and in again: the same text under the same hash', async () => {
    const { concept } = valueOf(await importConcept(author, { sleutel: newKey(), tekst: kaderBytes(own()) }))
    expect((await look(author, concept)).concept.sha256).toBe(kaderRef(own()).sha256)
  })
  test('a text that breaks the core begins nothing, and says where (A28)', async () => {
    const before = await concepts()
    const four = own((k) => k.afwegingen.splice(4, 1))
    const script = own((k) => Object.assign(k.normen[0]!, { tekst: '<script>alert(1)</script>' }))
    for (const [kader, said] of [
      [four, 'vijf kernvragen'],
      [script, 'norm-1'],
    ] as const) {
      // prettier-ignore
      const outcome = await importConcept(author, { sleutel: newKey(), tekst: JSON.stringify(kader) })
      expect(
        wrongIn(outcome)
          .map(({ tekst }) => tekst)
          .join('\n'),
      ).toContain(said)
    }
    expect(await concepts()).toBe(before)
  })
  test('by the operator, from the command line: a concept and nothing more, with its leaf', async () => {
    const before = await concepts()
    const published = await versions()
    const file = path.join(dir, 'kader.json')
    writeFileSync(file, JSON.stringify(own(), null, 2))
    const ended = await command('concept', 'vit', file)
    expect(ended.all).toContain('"concept"')
    const { concept, sha256 } = JSON.parse(ended.out) as { concept: string; sha256: string }
    expect(sha256).toBe(kaderRef(own()).sha256)
    const made = (await look(author, concept)).concept
    expect(made).toMatchObject({ status: 'concept', sha256, lastAuthor: null, approvedBy: null })
    expect(await concepts()).toBe(before + 1)
    expect(await versions()).toEqual(published)
    const leaf = await superuser.query<{ body: string }>(
      `SELECT body FROM app.audit_body WHERE body::json #>> '{object,id}' = $1`,
      [concept],
    )
    expect(JSON.parse(leaf.rows[0]!.body)).toMatchObject({
      type: 'kader.concept-begonnen',
      actor: { role: 'operator' },
    })
  }, 60_000)
  test('for an association that is not there: a sentence, and exit 1', async () => {
    const file = path.join(dir, 'kader.json')
    writeFileSync(file, JSON.stringify(own()))
    const ended = await command('concept', 'bestaat-niet', file)
    expect(ended.code).toBe(1)
    expect(ended.all).toContain('Er is geen vereniging op het adres bestaat-niet.')
  }, 60_000)
})

describe('a publication is whole or it is not there (R-01, I2)', () => {
  test('killed just before its last statement: nothing is published, and the same act still can be', async () => {
    const concept = await ready(author, second, 'Ziet u letsel?', { nummer: '9.0' })
    const input = await toPublish(second, concept)
    const before = await versions()
    // Holds the head of the log, so that the publication waits with its version and its step already written.
    const holder = await database.connect('postgres')
    await holder.query('BEGIN')
    await holder.query(`SELECT FROM app.audit_head WHERE association_id = $1 FOR UPDATE`, [author.associationId])
    const source = `const { publishConcept } = await import(${JSON.stringify(path.resolve('lib/usecases/kader/publish-concept.ts'))});
      await publishConcept(${JSON.stringify(second)}, ${JSON.stringify(input)})`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source])
    const waiting = `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock' AND query LIKE '%audit_append%'`
    await expect
      .poll(async () => (await superuser.query(waiting, [database.name])).rowCount, { timeout: 40_000 })
      .toBe(1)
    child.kill('SIGKILL')
    // The server of a killed process ends what it was doing for it.
    await superuser.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) s`, [database.name])
    await holder.query('ROLLBACK')
    expect(await versions()).toEqual(before)
    expect((await look(second, concept)).concept).toMatchObject({ status: 'akkoord' })
    valueOf(await publishConcept(second, input))
    expect(await versions()).toHaveLength(before.length + 1)
    expect((await look(second, concept)).concept).toMatchObject({ status: 'gepubliceerd' })
  }, 90_000)
})

async function versions() {
  return inTenant(scopeOf(author), (tx) => listKaders(tx, author.associationId))
}

type Ended = { readonly code: number; readonly out: string; readonly all: string }
function command(...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, MIGRATE_DATABASE_URL: database.url('app_migrate') }
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'kader', '--', ...args], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, all: out + err }),
    )
  })
}
