import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { originOf } from '@/lib/data/audit-log'
import { listDossiers } from '@/lib/data/dossier-repository'
import { loadEntries } from '@/lib/data/entry-repository'
import { dossierKey } from '@/lib/data/key-repository'
import { currentKader } from '@/lib/data/kader-repository'
import { openOperator } from '@/lib/data/operator'
import { createSession } from '@/lib/data/session-repository'
import type { Actor } from '@/lib/domain/access/actor'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import type { Instant, SessionId } from '@/lib/domain/shared/ids'
import { sha256 } from '@/lib/platform/crypto'
import { newId } from '@/lib/platform/ids'
import { makeBackup, type MadeBackup } from '@/lib/run/backup/make-backup'
import { restoreBackup } from '@/lib/run/backup/restore-backup'
import { finishSwap } from '@/lib/run/backup/swap'
import { Refused } from '@/lib/run/refused'
import { Installation } from '../../support/installation'
import { asActor, seedDossier, seedEntry, type SeededDossier } from '../../support/seed'

const note = (tekst: string): Inhoud => ({ kind: 'notitie', tekst, vervangt: null, redenCorrectie: '' })

describe('backup and restore of the embedded database (issue 2, part 1; security.md, "Audit trail")', () => {
  const installation = new Installation()
  const { dataDir } = installation
  let elsewhere: string
  let actor: Actor
  let kept: SeededDossier
  let erased: SeededDossier
  let backup: MadeBackup

  const texts = (dossier: SeededDossier) =>
    asActor(actor, async (tx) => {
      const key = await dossierKey(tx, actor.associationId, dossier.dossierId)
      const sealed = await loadEntries(tx, actor.associationId, dossier.dossierId)
      return sealed.open(key).map(({ inhoud }) => (inhoud.kind === 'notitie' ? inhoud.tekst : inhoud.kind))
    })
  const origin = () => asActor(actor, (tx) => originOf(tx, actor.associationId, 'd'))
  const superuser = async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> => {
    const client = new pg.Client({ connectionString: installation.server.url('postgres') })
    await client.connect()
    try {
      return (await client.query<T>(sql, values)).rows
    } finally {
      await client.end()
    }
  }
  const eraseForGood = async (dossier: SeededDossier) => {
    const operator = openOperator(installation.server.url('app_migrate'))
    await operator.inRetention(actor.associationId, async (tx) => {
      await tx.$executeRaw`DELETE FROM app.dossier_key WHERE association_id = ${actor.associationId}::uuid AND dossier_id = ${dossier.dossierId}::uuid`
      await tx.$executeRaw`INSERT INTO app.erasure (association_id, object_id, erased_at) VALUES (${actor.associationId}::uuid, ${dossier.pseudonym}::uuid, now())`
    })
    await operator.close()
  }
  const logIn = () =>
    asActor(actor, (tx) =>
      createSession(tx, actor.associationId, {
        sessionId: newId<SessionId>(),
        personId: actor.personId,
        tokenHash: sha256(newId<string>()),
        at: new Date().toISOString() as Instant,
        expiresAt: new Date(Date.now() + 3_600_000).toISOString() as Instant,
      }),
    )

  beforeAll(async () => {
    elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'backup-'))
    await installation.start()
    actor = await installation.actor('therapeut')
    const kader = await asActor(actor, (tx) =>
      currentKader(tx, actor.associationId, new Date().toISOString() as Instant),
    )
    kept = await seedDossier(actor, kader!.ref, 'Kastanje')
    erased = await seedDossier(actor, kader!.ref, 'Beuk')
    await seedEntry(actor, kept, 0, note('voor de back-up'))
    await seedEntry(actor, erased, 0, note('wordt gewist'))
    await logIn()
    // While it runs, and while somebody writes.
    let writing = true
    const writer = (async () => {
      const busy = await seedDossier(actor, kader!.ref, 'Eik')
      for (let n = 0; writing; n++) await seedEntry(actor, busy, n, note(`tijdens de back-up ${n}`))
    })()
    backup = await makeBackup(dataDir, path.join(elsewhere, 'b1'), path.join(elsewhere, 'sleutels'))
    writing = false
    await writer
    await seedEntry(actor, kept, 1, note('na de back-up'))
    await seedDossier(actor, kader!.ref, 'Linde')
    await eraseForGood(erased)
  }, 120_000)
  afterAll(async () => {
    await installation.remove()
    fs.rmSync(elsewhere, { recursive: true, force: true })
  })

  test('the key that opens it lies apart, and nowhere in the backup', () => {
    const key = fs.readFileSync(path.join(dataDir, 'root.key'), 'utf8').trim()
    expect(fs.readFileSync(path.join(backup.keyFolder, 'root.key'), 'utf8').trim()).toBe(key)
    expect(fs.statSync(path.join(backup.keyFolder, 'root.key')).mode & 0o077).toBe(0)
    const needles = [Buffer.from(key), Buffer.from(key, 'hex'), Buffer.from(installation.server.secrets.app_rt)]
    const files = fs
      .readdirSync(backup.folder, { recursive: true, encoding: 'utf8' })
      .map((f) => path.join(backup.folder, f))
    const inspected = files.filter((file) => fs.statSync(file).isFile())
    expect(inspected.length).toBeGreaterThan(500)
    for (const file of inspected) {
      const bytes = fs.readFileSync(file)
      for (const needle of needles) expect(bytes.includes(needle), file).toBe(false)
    }
  })
  test('a running installation is not restored over', async () => {
    await expect(restoreBackup({ dataDir, folder: backup.folder, keyFolder: backup.keyFolder })).rejects.toThrow(
      /draait al/,
    )
  }, 30_000)
  test('restored: the state of the backup, a new epoch, what was erased stays erased, nobody is logged in', async () => {
    const before = await origin()
    expect(before).toMatch(/\/d\/1$/)
    expect(await texts(kept)).toEqual(['voor de back-up', 'na de back-up'])
    await installation.stop()
    const done = await restoreBackup({ dataDir, folder: backup.folder, keyFolder: backup.keyFolder })
    expect(done).toMatchObject({ erased: 1, keysDestroyed: 1 })
    expect(done.sessionsEnded).toBeGreaterThan(0)
    expect(fs.existsSync(path.join(done.keptAside ?? '', 'pg', 'PG_VERSION'))).toBe(true)
    await installation.start()

    expect(await texts(kept)).toEqual(['voor de back-up'])
    expect(await texts(erased)).toEqual(['gewist'])
    const labels = await asActor(actor, (tx) => listDossiers(tx, actor.associationId, actor.personId))
    expect(labels.map((row) => row.label)).not.toContain('Linde')
    expect(await origin()).toBe(before.replace(/1$/, '2'))
    expect(await superuser('SELECT object_id FROM app.erasure')).toEqual([{ object_id: erased.pseudonym }])
    expect(await superuser('SELECT 1 FROM app.session WHERE revoked_at IS NULL')).toEqual([])
    expect(await superuser('SELECT DISTINCT epoch FROM app.audit_head')).toEqual([{ epoch: 2 }])
    const heads = await superuser<{ gapless: boolean }>(
      `SELECT h.next_position = count(l.*) AND h.next_position = max(l.position) + 1 AS gapless FROM app.audit_head h
         JOIN app.audit_leaf l USING (association_id, log) GROUP BY h.association_id, h.log, h.next_position`,
    )
    expect(heads.length).toBeGreaterThan(0)
    expect(heads.every((head) => head.gapless)).toBe(true)
    const told = await superuser(`SELECT 1 FROM app.audit_body WHERE body::json ->> 'type' = 'log.hersteld'`)
    expect(told).toHaveLength(3)
    // And on it goes, under the new name.
    await seedEntry(actor, kept, 1, note('na het herstel'))
    expect(await texts(kept)).toEqual(['voor de back-up', 'na het herstel'])
  }, 120_000)
  test('restored once more from the same backup: the epoch goes above the one that was given out since', async () => {
    await installation.stop()
    const done = await restoreBackup({ dataDir, folder: backup.folder, keyFolder: backup.keyFolder })
    expect([...new Set(done.epochs.values())]).toEqual([3])
    // The cluster is lost altogether: what restores gave out is remembered beside it.
    fs.rmSync(path.join(dataDir, 'pg'), { recursive: true })
    const again = await restoreBackup({ dataDir, folder: backup.folder, withoutPresent: true })
    expect([...new Set(again.epochs.values())]).toEqual([4])
    expect(again.keptAside).toBeNull()
    await installation.start()
    expect(await origin()).toMatch(/\/d\/4$/)
  }, 120_000)
  test('refused before anything changes: a damaged file, another key, no backup at all', async () => {
    await installation.stop()
    const present = fs.statSync(path.join(dataDir, 'pg')).ino
    const restore = (folder: string, keyFolder = backup.keyFolder) => restoreBackup({ dataDir, folder, keyFolder })
    const damaged = path.join(backup.folder, 'pg', backup.manifest.files[20]!.path)
    const bytes = fs.readFileSync(damaged)
    fs.appendFileSync(damaged, 'x')
    await expect(restore(backup.folder)).rejects.toThrow(/beschadigd/)
    fs.writeFileSync(damaged, bytes)
    const strange = fs.mkdtempSync(path.join(elsewhere, 'vreemd-'))
    fs.writeFileSync(path.join(strange, 'root.key'), `${'ab'.repeat(32)}\n`)
    await expect(restore(backup.folder, strange)).rejects.toThrow(/hoort niet bij deze back-up/)
    await expect(restore(path.join(elsewhere, 'nergens'))).rejects.toThrow(Refused)
    await expect(restore(elsewhere)).rejects.toThrow(/geen \(volledige\) back-up/)
    expect(fs.statSync(path.join(dataDir, 'pg')).ino).toBe(present)
    await expect(makeBackup(dataDir, backup.folder, path.join(elsewhere, 'sleutels-2'))).rejects.toThrow(/bestaat al/)
    await installation.start()
    expect(await texts(kept)).toEqual(['voor de back-up'])
  }, 120_000)
  test('killed between two renames: the next start finishes the exchange', async () => {
    await installation.stop()
    const work = path.join(dataDir, 'herstel')
    await restoreBackup({ dataDir, folder: backup.folder, keyFolder: backup.keyFolder })
    // The state after such a kill: the old cluster is aside, the new one is not in place yet.
    fs.mkdirSync(work)
    fs.renameSync(path.join(dataDir, 'pg'), path.join(work, 'pg'))
    const plan = { work, aside: path.join(dataDir, 'voor-herstel-x'), names: ['pg', 'root.key'] }
    fs.writeFileSync(path.join(dataDir, 'herstel.json'), JSON.stringify(plan))
    expect(finishSwap(dataDir)).toBe(true)
    expect(finishSwap(dataDir)).toBe(false)
    await installation.start()
    expect(await texts(kept)).toEqual(['voor de back-up'])
    expect(fs.existsSync(work)).toBe(false)
  }, 120_000)
})
