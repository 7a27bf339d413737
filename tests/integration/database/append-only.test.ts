import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiptsOf } from '@/lib/data/audit-log'
import { loadCommitments } from '@/lib/data/entry-repository'
import { commitment } from '@/lib/domain/audit/commitment'
import { readLeaf } from '@/lib/domain/audit/leaf'
import { leafHash, root } from '@/lib/domain/audit/merkle'
import { freshDatabase } from '@/tests/support/database'
import { asActor, seedEntry } from '@/tests/support/seed'
import { notitie, seedWorld, type World } from './world'

const db = await freshDatabase()
let vit: World
let superuser: pg.Client
let migrate: pg.Client
let app: pg.Client
beforeAll(async () => {
  vit = await seedWorld('vit')
  for (let i = 1; i < 12; i += 1) await seedEntry(vit.therapist, vit.dossier, i, notitie(`notitie ${i}`))
  superuser = await db.connect('postgres')
  migrate = await db.connect('app_migrate')
  app = await db.connect('app_rt')
})
afterAll(() => db.close())

/** Runs it as this person in this association, and never commits. */
async function attempt(client: pg.Client, sql: string, role?: string): Promise<string> {
  const { associationId, personId } = vit.therapist
  await client.query('BEGIN')
  try {
    if (role) await client.query(`SET LOCAL ROLE ${role}`)
    await client.query(
      `SELECT set_config('app.association_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.roles', 'member,admin', true)`,
      [associationId, personId],
    )
    const { rowCount } = await client.query(sql)
    return `${rowCount} rows`
  } catch (error) {
    return (error as Error).message
  } finally {
    await client.query('ROLLBACK')
  }
}

const TABLES = ['entry', 'audit_leaf', 'audit_body', 'audit_head', 'access_event', 'kader_version', 'role_grant', 'role_end', 'share', 'share_withdrawal', 'idempotency', 'erasure', 'kader_text', 'kader_step', 'kader_comment', 'kader_withdrawal'] // prettier-ignore
const change = (table: string) => `UPDATE app.${table} SET association_id = association_id`
const REFUSED = /append-only|audit_head moves one leaf|permission denied/

describe('what was recorded is never changed or deleted, whoever asks (I2)', () => {
  test.each(TABLES)('%s: not by the application', async (table) => {
    for (const sql of [change(table), `DELETE FROM app.${table}`, `TRUNCATE app.${table} CASCADE`])
      expect(await attempt(app, sql), sql).toContain('permission denied')
  })
  test.each(TABLES)('%s: not by a superuser, also with triggers switched off for replication', async (table) => {
    for (const sql of [change(table), `DELETE FROM app.${table}`, `TRUNCATE app.${table} CASCADE`]) {
      expect(await attempt(superuser, sql), sql).toMatch(REFUSED)
      expect(await attempt(superuser, `SET LOCAL session_replication_role = replica; ${sql}`), sql).toMatch(REFUSED)
    }
  })
  test.each(TABLES)('%s: not by the owner, nor by whoever migrates', async (table) => {
    for (const sql of [change(table), `DELETE FROM app.${table}`, `TRUNCATE app.${table} CASCADE`]) {
      // Where the owner has no policy, it sees no row to change; the trigger refuses the rest.
      expect(await attempt(migrate, sql, 'app_owner'), sql).toMatch(/append-only|audit_head moves|^0 rows$/)
      expect(await attempt(migrate, sql), sql).toContain('permission denied')
    }
  })
  test('the application reads what it may not change (control)', async () => {
    expect(await attempt(app, 'SELECT FROM app.entry')).toBe('12 rows')
    // Also what was done with the framework: four leaves.
    expect(await attempt(app, 'SELECT FROM app.audit_leaf')).toBe('16 rows')
    expect(await attempt(superuser, `UPDATE app.draft SET form = form`)).toBe('2 rows')
  })
  test('the text of a leaf is deleted by the retention role and by nobody else', async () => {
    const one = 'DELETE FROM app.audit_body WHERE position = 3'
    expect(await attempt(migrate, one, 'app_retention')).toBe('1 rows')
    expect(await attempt(superuser, one)).toMatch(REFUSED)
    expect(await attempt(migrate, 'DELETE FROM app.audit_leaf WHERE position = 3', 'app_retention')).toMatch(REFUSED)
  })
  test.each([
    ['back', 'next_position = next_position - 1'],
    ['on without a leaf', 'next_position = next_position + 1'],
    ['to another epoch and place at once', 'epoch = epoch + 1, next_position = 0'],
    ['two epochs', 'epoch = epoch + 2'],
    ['to an earlier epoch', 'epoch = epoch - 1'],
    ['to another frontier', `frontier = '{}'`],
  ])('the head does not move %s', async (_what, to) => {
    const sql = `UPDATE app.audit_head SET ${to} WHERE log = 'd'`
    expect(await attempt(superuser, sql)).toMatch(REFUSED)
    expect(await attempt(migrate, sql, 'app_owner')).toMatch(REFUSED)
    expect(await attempt(app, sql)).toMatch(REFUSED)
    expect(await attempt(migrate, `UPDATE app.audit_head SET epoch = epoch + 1 WHERE log = 'd'`, 'app_owner')).toBe(
      '1 rows',
    )
  })
  test('a dossier moves on one version at a time and is not deleted', async () => {
    const bump = (to: string) => `UPDATE app.dossier SET version = ${to}`
    expect(await attempt(app, bump('version + 1'))).toBe('1 rows')
    for (const to of ['version', 'version + 2', 'version - 1'])
      expect(await attempt(app, bump(to))).toContain('one version at a time')
    expect(await attempt(app, 'UPDATE app.dossier SET version = version + 1, entry_count = 0')).toContain('one version')
    expect(await attempt(superuser, 'DELETE FROM app.dossier')).toContain('append-only')
  })
})

describe('one changed byte is found (I2)', () => {
  type Row = { position: number; leaf_hash: Buffer; root: Buffer; body: string }
  /** What an auditor does: every text gives its hash, and the hashes give the root that was printed. */
  function faults(rows: readonly Row[]): string[] {
    const found = rows.filter((r) => !r.leaf_hash.equals(leafHash(r.body))).map((r) => `text ${r.position}`)
    const hashes = rows.map((r) => Uint8Array.from(r.leaf_hash))
    rows.forEach((r, i) => {
      if (!r.root.equals(root(hashes.slice(0, i + 1)))) found.push(`root ${r.position}`)
    })
    return found
  }
  const load = async () => {
    const { rows } = await superuser.query<Row>(
      `SELECT l.position::int, l.leaf_hash, l.root, b.body FROM app.audit_leaf l JOIN app.audit_body b USING (association_id, log, position)
       WHERE l.association_id = $1 ORDER BY 1`,
      [vit.association.associationId],
    )
    return rows
  }
  /** Only whoever rules the machine gets this far: the triggers are taken away first. */
  async function tamper(table: string, sql: string): Promise<Row[]> {
    await superuser.query(`BEGIN; ALTER TABLE app.${table} DISABLE TRIGGER USER`)
    try {
      await superuser.query(sql)
      return await load()
    } finally {
      await superuser.query('ROLLBACK')
    }
  }
  test('the untouched log has no fault', async () => {
    expect(await load()).toHaveLength(16)
    expect(faults(await load())).toEqual([])
  })
  test('in a text', async () => {
    const rows = await tamper(
      'audit_body',
      `UPDATE app.audit_body SET body = replace(body, '"role":"member"', '"role":"admin"') WHERE position = 5`,
    )
    expect(faults(rows)).toEqual(['text 5'])
  })
  test('in a text and its hash: the roots that were printed tell', async () => {
    const flip = `UPDATE app.audit_leaf SET leaf_hash = set_byte(leaf_hash, 0, get_byte(leaf_hash, 0) # 1) WHERE position = 5`
    expect(faults(await tamper('audit_leaf', flip))).toContain('root 11')
  })
  test('in an entry’s ciphertext: it no longer opens', async () => {
    const { associationId } = vit.therapist
    const { dossierId, key } = vit.dossier
    const commitments = () => asActor(vit.therapist, (tx) => loadCommitments(tx, associationId, dossierId, key))
    expect(await commitments()).toHaveLength(12)
    await superuser.query(`ALTER TABLE app.entry DISABLE TRIGGER USER`)
    const flip =
      'UPDATE app.entry SET ciphertext = set_byte(ciphertext, 40, get_byte(ciphertext, 40) # 1) WHERE position = 2'
    await superuser.query(flip)
    await expect(commitments()).rejects.toThrow('does not open')
    await superuser.query(flip)
    await superuser.query(
      `ALTER TABLE app.entry ENABLE ALWAYS TRIGGER append_only; ALTER TABLE app.entry ENABLE ALWAYS TRIGGER no_truncate`,
    )
    expect(await commitments()).toHaveLength(12)
  })
  test('every entry is the one that its leaf committed to', async () => {
    const { associationId } = vit.therapist
    await asActor(vit.therapist, async (tx) => {
      const all = await loadCommitments(tx, associationId, vit.dossier.dossierId, vit.dossier.key)
      const receipts = await receiptsOf(
        tx,
        associationId,
        all.map((c) => c.id),
      )
      for (const { id, salt, payload } of all) {
        const leaf = readLeaf(receipts.get(id)!.body!)!
        expect(leaf.commit).toBe(commitment(salt, payload))
        expect(leaf.commit).not.toBe(commitment(salt, { ...payload, inhoud: notitie('iets anders') }))
      }
    })
  })
})
