import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findDossier, listDossiers } from '@/lib/data/dossier-repository'
import { findDraft, saveDraft } from '@/lib/data/draft-repository'
import { loadEntries } from '@/lib/data/entry-repository'
import { dossierKey } from '@/lib/data/key-repository'
import type { Actor } from '@/lib/domain/access/actor'
import type { FormKey } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { minutesAfter } from '@/tests/support/builders'
import { freshDatabase } from '@/tests/support/database'
import { asActor, seedDossier, type SeededDossier, seedEntry } from '@/tests/support/seed'
import { notitie, seedWorld, type World } from './world'

const db = await freshDatabase()
const superuser = await db.connect('postgres')
let vit: World
let vvvk: World
let other: SeededDossier
beforeAll(async () => {
  vit = await seedWorld('vit')
  vvvk = await seedWorld('vvvk')
  other = await seedDossier(vit.therapist, undefined, 'Eik')
  await seedEntry(vit.therapist, vit.dossier, 1, notitie('Het geheim van de tweede notitie.'))
  await seedEntry(vit.therapist, other, 0, notitie('Een ander dossier.'))
})
afterAll(() => db.close())

const entries = (actor: Actor, { dossierId }: SeededDossier) =>
  asActor(actor, async (tx) =>
    (await loadEntries(tx, actor.associationId, dossierId)).open(await dossierKey(tx, actor.associationId, dossierId)),
  )
/** As whoever has the database and not the keys: puts one sealed value in the place of another, looks, puts it back. */
async function moved<T>(
  table: string,
  to: [string, string],
  from: [string, string],
  look: () => Promise<T>,
): Promise<T> {
  const [[toWhere, toColumn], [fromWhere, fromColumn]] = [to, from]
  const read = async (where: string, column: string) =>
    (await superuser.query<{ v: Buffer }>(`SELECT ${column} AS v FROM ${where}`)).rows[0]!.v
  const write = async (value: Buffer) => {
    await superuser.query(`ALTER TABLE app.${table} DISABLE TRIGGER USER`)
    const [name, condition] = toWhere.split(' WHERE ')
    await superuser.query(`UPDATE ${name} SET ${toColumn} = $1 WHERE ${condition}`, [value])
    await superuser.query(`ALTER TABLE app.${table} ENABLE TRIGGER USER`)
  }
  const [before, foreign] = [await read(toWhere, toColumn), await read(fromWhere, fromColumn)]
  expect(before.equals(foreign)).toBe(false)
  await write(foreign)
  try {
    return await look()
  } finally {
    await write(before)
  }
}
const entryAt = (d: SeededDossier, position: number): [string, string] => [
  `app.entry WHERE dossier_id = '${d.dossierId}' AND position = ${position}`,
  'ciphertext',
]
const columnOf = (d: SeededDossier, table: string, column: string): [string, string] => [
  `app.${table} WHERE dossier_id = '${d.dossierId}'`,
  column,
]

describe('a ciphertext that is moved does not open (security.md, "Confidentiality")', () => {
  const first = () => entryAt(vit.dossier, 0)
  const look = () => entries(vit.therapist, vit.dossier)
  test('in its own place it does (control)', async () => {
    expect((await look()).map((e) => e.inhoud)).toEqual([
      notitie('Vader belde de afspraak af.'),
      notitie('Het geheim van de tweede notitie.'),
    ])
  })
  test('not on another row of the same case', async () => {
    await expect(moved('entry', first(), entryAt(vit.dossier, 1), look)).rejects.toThrow('does not open')
  })
  test('not in another case', async () => {
    await expect(moved('entry', first(), entryAt(other, 0), look)).rejects.toThrow('does not open')
  })
  test('not in another association', async () => {
    await expect(moved('entry', first(), entryAt(vvvk.dossier, 0), look)).rejects.toThrow('does not open')
  })
  test('not in another field', async () => {
    const list = () =>
      asActor(vit.therapist, (tx) => listDossiers(tx, vit.therapist.associationId, vit.therapist.personId))
    const label = columnOf(vit.dossier, 'dossier', 'label')
    await expect(moved('dossier', label, first(), list)).rejects.toThrow('does not open')
    await expect(moved('dossier', label, columnOf(other, 'dossier', 'label'), list)).rejects.toThrow('does not open')
    expect((await list()).map((d) => d.label)).toEqual(expect.arrayContaining(['Kastanje', 'Eik']))
  })
  test('nor does a key in another case or association', async () => {
    const wrapped = columnOf(vit.dossier, 'dossier_key', 'wrapped')
    for (const from of [other, vvvk.dossier])
      await expect(moved('dossier_key', wrapped, columnOf(from, 'dossier_key', 'wrapped'), look)).rejects.toThrow(
        'does not open',
      )
  })
  test('nor an earlier state of a draft under its later date', async () => {
    const { associationId, personId } = vit.therapist
    const draftId = newId<FormKey>()
    const save = (tekst: string, minute: number) =>
      asActor(
        vit.therapist,
        (tx) =>
        saveDraft(tx, associationId, personId, { draftId, form: 'x', dossierId: null, baseVersion: 0, values: { tekst }, errors: [], updatedAt: minutesAfter(minute) }), // prettier-ignore
      )
    const find = () => asActor(vit.therapist, (tx) => findDraft(tx, associationId, personId, draftId))
    await save('eerst', 1)
    const { rows } = await superuser.query<{ ciphertext: Buffer }>(
      'SELECT ciphertext FROM app.draft WHERE draft_id = $1',
      [draftId],
    )
    await save('later', 2)
    expect((await find())?.values).toEqual({ tekst: 'later' })
    await superuser.query('UPDATE app.draft SET ciphertext = $2 WHERE draft_id = $1', [draftId, rows[0]!.ciphertext])
    await expect(find()).rejects.toThrow('does not open')
  })
})

describe('nothing that a person typed stands in clear', () => {
  test('in no column of any table', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind = 'r'`,
    )
    let all = ''
    for (const { name } of rows) {
      const { rows: texts } = await superuser.query<{ t: string | null }>(
        `SELECT string_agg(t::text, E'\\n') AS t FROM app.${name} t`,
      )
      all += texts[0]!.t ?? ''
    }
    const typed = [
      'Vader belde de afspraak',
      'tweede notitie',
      'Kastanje',
      'Persoon',
      'half getypte',
      'van het portaal',
    ]
    const spellings = (text: string) => [
      text,
      Buffer.from(text).toString('hex'),
      Buffer.from(text).toString('base64').slice(0, -3),
    ]
    expect(typed.flatMap(spellings).filter((spelling) => all.includes(spelling))).toEqual([])
    // What may be read there is read (control).
    for (const open of [vit.dossier.dossierId, 'notitie', 'Klein kader']) expect(all.includes(open)).toBe(true)
  })
})

describe('erasure deletes one row, and the record stays whole', () => {
  test('without its key a dossier keeps its order, and says nothing', async () => {
    const { associationId } = vit.association
    const dossier = await seedDossier(vit.therapist, undefined, 'Beuk')
    const { entry } = await seedEntry(vit.therapist, dossier, 0, notitie('weg ermee'))
    expect((await entries(vit.therapist, dossier))[0]).toEqual(entry)
    const erased = await db.operator.inRetention(
      associationId,
      (tx) => tx.$executeRaw`DELETE FROM app.dossier_key WHERE dossier_id = ${dossier.dossierId}::uuid`,
    )
    expect(erased).toBe(1)
    const [left] = await entries(vit.therapist, dossier)
    expect(left).toEqual({ ...entry, happened: { soort: 'onbekend' }, inhoud: { kind: 'gewist' } })
    const row = await asActor(vit.therapist, (tx) => findDossier(tx, associationId, dossier.dossierId))
    expect(row).toMatchObject({ label: null, entryCount: 1 })
  })
  test('the retention role reads no content and no other association', async () => {
    const see = (sql: string) =>
      db.operator.inRetention(vit.association.associationId, (tx) => tx.$queryRawUnsafe<unknown[]>(sql))
    expect(await see('SELECT wrapped FROM app.dossier_key')).not.toHaveLength(0)
    expect(
      await see(`SELECT wrapped FROM app.dossier_key WHERE association_id = '${vvvk.association.associationId}'`),
    ).toEqual([])
    for (const sql of [
      'SELECT ciphertext FROM app.entry',
      'SELECT label FROM app.dossier',
      'SELECT secret FROM app.second_factor',
    ])
      await expect(see(sql)).rejects.toThrow('permission denied')
  })
})
