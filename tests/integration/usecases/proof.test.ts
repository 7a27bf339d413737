import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { raiseEpoch } from '@/lib/data/audit-log'
import { loadCommitments } from '@/lib/data/entry-repository'
import { dossierKey } from '@/lib/data/key-repository'
import { inTenant } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import { commitment } from '@/lib/domain/audit/commitment'
import { readLeaf } from '@/lib/domain/audit/leaf'
import { frontierRoot, leafHash, pushLeaf, root, type Hash } from '@/lib/domain/audit/merkle'
import type { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { hex } from '@/lib/platform/bytes'
import { readRecord } from '@/lib/usecases/dossier/read-record'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { scopeOf } from '../../support/seed'
import { association, opened, person, read, valueOf } from '../../support/usecases'
import { everyRow, readableIn } from '../../support/whole-database'
import { decideNow, PLANTED, wholeJob } from './the-job'

const { kader } = readKader('vit/2026-01')
type Leaf = { position: number; leaf_hash: Buffer; root: Buffer; event_id: string; body: string }

let database: TestDatabase
let superuser: pg.Client
let owner: Actor
let job: Awaited<ReturnType<typeof wholeJob>>
let leaves: readonly Leaf[]

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  const vit = await association('vit', kader)
  // A second association: its leaves must not count in the first one's log.
  const vvvk = await association('vvvk', kader)
  owner = await person(vit)
  job = await wholeJob(owner, kader)
  await wholeJob(await person(vvvk), kader)
  const { rows } = await superuser.query<Leaf>(
    `SELECT l.position::int, l.leaf_hash, l.root, l.event_id, b.body FROM app.audit_leaf l
       JOIN app.audit_body b USING (association_id, log, position) WHERE association_id = $1 AND log = 'd' ORDER BY 1`,
    [owner.associationId],
  )
  leaves = rows
})
afterAll(() => database.close())

describe('the record of the job in the association’s log', () => {
  test('each entry has exactly one leaf, in the order of recording, and the log has no gaps (I2)', async () => {
    const { entries } = await read(owner, job.dossierId)
    expect(leaves.map((l) => l.event_id)).toEqual(entries.map((e) => e.id))
    expect(leaves.map((l) => l.position)).toEqual(leaves.map((_, i) => i))
    expect(entries.length).toBeGreaterThan(17)
  })

  test('hashes, roots and frontier recompute from the leaf texts alone, outside the database (I2)', async () => {
    const hashes: Hash[] = []
    let frontier: Hash[] = []
    for (const leaf of leaves) {
      const hash = leafHash(leaf.body)
      frontier = pushLeaf(frontier, hashes.length, hash)
      hashes.push(hash)
      expect(hex(hash)).toBe(hex(leaf.leaf_hash))
      expect(hex(root(hashes))).toBe(hex(leaf.root))
    }
    const { rows } = await superuser.query<{ next: number; frontier: Buffer[] }>(
      `SELECT next_position::int AS next, frontier FROM app.audit_head WHERE association_id = $1 AND log = 'd'`,
      [owner.associationId],
    )
    expect(rows[0]!.next).toBe(leaves.length)
    expect(rows[0]!.frontier.map(hex)).toEqual(frontier.map(hex))
    expect(hex(frontierRoot(rows[0]!.frontier))).toBe(hex(leaves.at(-1)!.root))
  })

  test('every leaf is the strict text of its event: who, which dossier, under which framework (I1)', async () => {
    const { row, entries } = await read(owner, job.dossierId)
    const parsed = leaves.map((l) => readLeaf(l.body))
    const framework = { id: row.kader.id, version: row.kader.versie, sha256: row.kader.sha256 }
    for (const [i, leaf] of parsed.entries()) {
      expect(leaf).toMatchObject({
        type: `dossier.${entries[i]!.inhoud.kind}`,
        actor: { id: owner.pseudonym, role: 'member' },
        object: { id: row.pseudonym },
        framework,
        time: entries[i]!.recorded,
      })
    }
    const versions = parsed.map((leaf) => leaf?.object?.version ?? -1)
    // Helper answers and their head answer are one act: two leaves, one version.
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(versions.at(-1)).toBe(row.version)
  })

  test('every commitment opens with the stored salt and payload, and with no other (I2)', async () => {
    const stored = await inTenant(scopeOf(owner), async (tx) => {
      const key = await dossierKey(tx, owner.associationId, job.dossierId)
      return loadCommitments(tx, owner.associationId, job.dossierId, key!)
    })
    const salts = new Set(stored.map((s) => hex(s.salt)))
    expect(salts.size).toBe(stored.length)
    for (const [i, { payload, salt }] of stored.entries()) {
      const leaf = readLeaf(leaves[i]!.body)
      expect(leaf?.commit).toBe(commitment(salt, payload))
      expect(leaf?.commit).not.toBe(commitment(salt, { ...payload, happened: { soort: 'dag', op: '2026-11-01' } }))
    }
  })

  test('the printed record names position, size, hash and root as they stand in the log (I2)', async () => {
    const { model } = valueOf(
      await readRecord(owner, { dossierId: job.dossierId, besluit: job.besluit, printed: true }),
    )
    const leaf = leaves.find((l) => l.event_id === job.besluit)!
    const printed = JSON.stringify(model)
    for (const part of [hex(leaf.leaf_hash), hex(leaf.root), `afwegingskader/${owner.associationId}/d/1`])
      expect(printed).toContain(part)
    expect(printed).toContain(`"waarde":"${leaf.position + 1}"`)
  })
})

describe('after a restore, which begins a new epoch of the log', () => {
  const recordOf = async (dossierId: DossierId, besluit: EntryId) =>
    JSON.stringify(valueOf(await readRecord(owner, { dossierId, besluit, printed: false })).model)

  test('an old decision still names the log in which its own leaf stands, a new one the new log (I1)', async () => {
    const { associationId } = owner
    const before = await recordOf(job.dossierId, job.besluit)
    await database.operator.inTenant(associationId, (tx) => raiseEpoch(tx, associationId))
    expect(await recordOf(job.dossierId, job.besluit)).toBe(before)
    const dossierId = await opened(owner)
    const later = await recordOf(dossierId, await decideNow(owner, dossierId))
    expect(before).toContain(`afwegingskader/${associationId}/d/1`)
    expect(later).toContain(`afwegingskader/${associationId}/d/2`)
  })

  test('the first page that is read after it is answered, and noted in the new log (I2)', async () => {
    const { associationId, personId } = owner
    const dossierId = await opened(owner)
    await read(owner, dossierId)
    await database.operator.inTenant(associationId, (tx) => raiseEpoch(tx, associationId))
    await read(owner, dossierId)
    const { rows } = await superuser.query<{ body: string }>(
      'SELECT body FROM app.access_event WHERE actor_id = $1 ORDER BY recorded_at DESC, event_id DESC LIMIT 2',
      [personId],
    )
    expect(rows.map(({ body }) => (JSON.parse(body) as { log: string }).log)).toEqual([
      `afwegingskader/${associationId}/a/3`,
      `afwegingskader/${associationId}/a/2`,
    ])
  })
})

describe('what can be read without a key', () => {
  const words = Object.values(PLANTED)

  test('nothing that was typed stands readable anywhere: not as text, not as bytes, not in base64', async () => {
    expect(readableIn(await everyRow(superuser), words)).toEqual([])
  })

  test('the same search does find a word in each of those forms (positive control)', async () => {
    const [label, feit, bron] = [PLANTED.label, PLANTED.feit, PLANTED.bron]
    const boxes = { tekst: `x ${label} y`, base64: Buffer.from(`z${feit}!`, 'utf8').toString('base64') }
    await superuser.query('UPDATE app.association SET settings = $1', [JSON.stringify(boxes)])
    await superuser.query('UPDATE app.person SET display_name = $1', [Buffer.from(`…${bron}…`, 'utf8')])
    const found = readableIn(await everyRow(superuser), words)
    expect(found.toSorted()).toEqual([`association: ${label}`, `association: ${feit}`, `person: ${bron}`].toSorted())
  })
})
