import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendLeaf, originOf, raiseEpoch, receiptsOf } from '@/lib/data/audit-log'
import { insertEntry } from '@/lib/data/entry-repository'
import { inTenant, type Tx } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import type { Entry } from '@/lib/domain/dossier/entries'
import { type Hash, leafHash, root } from '@/lib/domain/audit/merkle'
import type { EntryId } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { newSalt } from '@/lib/platform/random'
import { hex } from '@/lib/platform/bytes'
import { AT } from '@/tests/support/builders'
import { freshDatabase } from '@/tests/support/database'
import { asActor, entryLeafText, scopeOf, seedAssociation, seedDossier, type SeededDossier, seedEntry, seedPerson } from '@/tests/support/seed' // prettier-ignore
import { notitie } from './world'
import { noteAccess } from './world'

const db = await freshDatabase()
const superuser = await db.connect('postgres')
let therapist: Actor
let dossier: SeededDossier
beforeAll(async () => {
  therapist = await seedPerson(await seedAssociation('vit'))
  dossier = await seedDossier(therapist)
})
afterAll(() => db.close())

/** A leaf that is not tied to a row: enough to see what the log does. */
async function leafFor(tx: Tx, actor: Actor, id = newId<EntryId>()): Promise<string> {
  return entryLeafText(actor, dossier, await originOf(tx, actor.associationId, 'd'), entryOf(actor, 0, id), newSalt())
}
const entryOf = (actor: Actor, position: number, id = newId<EntryId>()): Entry => ({
  id,
  position,
  author: actor.personId,
  happened: { soort: 'onbekend' },
  recorded: AT,
  inhoud: notitie('é€😀'),
})
const append = (actor: Actor) => asActor(actor, async (tx) => appendLeaf(tx, await leafFor(tx, actor)))
const stored = async (actor: Actor) => {
  const { rows } = await superuser.query<{ position: number; leaf_hash: Buffer; body: string }>(
    `SELECT l.position::int, l.leaf_hash, b.body FROM app.audit_leaf l LEFT JOIN app.audit_body b USING (association_id, log, position) WHERE l.association_id = $1 ORDER BY 1`,
    [actor.associationId],
  )
  return rows
}

describe('the log is gapless and its roots are those of RFC 6962', () => {
  test('for each of the sizes 1 to 200, as the database returns and stores them', async () => {
    const actor = await seedPerson(await seedAssociation('groei'))
    const hashes: Hash[] = []
    for (let size = 1; size <= 200; size += 1) {
      const id = newId<EntryId>()
      const { text, receipt } = await asActor(actor, async (tx) => {
        const leaf = await leafFor(tx, actor, id)
        return { text: leaf, receipt: await appendLeaf(tx, leaf) }
      })
      hashes.push(leafHash(text))
      expect(receipt).toEqual({ position: size - 1, treeSize: size, root: hex(root(hashes)) })
      const again = await asActor(actor, (tx) => receiptsOf(tx, actor.associationId, [id]))
      expect(again.get(id)).toEqual({ ...receipt, leafHash: hex(hashes.at(-1)!), body: text })
    }
  })
  test('sixteen writers at once: no gap, no position given twice, two associations apart', async () => {
    const actors = [await seedPerson(await seedAssociation('een')), await seedPerson(await seedAssociation('twee'))]
    const receipts = await Promise.all(
      Array.from({ length: 16 }, async (_, writer) => {
        const actor = actors[writer % 2]!
        const got: { of: number; position: number; root: string }[] = []
        for (let i = 0; i < 10; i += 1) got.push({ of: writer % 2, ...(await append(actor)) })
        return got
      }),
    )
    for (const [n, actor] of actors.entries()) {
      const mine = receipts.flat().filter((r) => r.of === n)
      expect(mine.map((r) => r.position).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, i) => i))
      const hashes = (await stored(actor)).map((r) => Uint8Array.from(r.leaf_hash))
      for (const { position, root: printed } of mine) expect(hex(root(hashes.slice(0, position + 1)))).toBe(printed)
    }
  })
  test('what rolls back leaves no gap', async () => {
    const actor = await seedPerson(await seedAssociation('terug'))
    const first = await append(actor)
    await expect(
      asActor(actor, async (tx) => {
        await appendLeaf(tx, await leafFor(tx, actor))
        throw new Error('something after it fails')
      }),
    ).rejects.toThrow('something after it fails')
    expect((await append(actor)).position).toBe(first.position + 1)
    expect(await stored(actor)).toHaveLength(2)
  })
})

describe('an entry and its leaf are one (I2)', () => {
  const record = (leaf: (tx: Tx, entry: Entry) => Promise<string | null>) => {
    const entry = entryOf(therapist, 0)
    return asActor(therapist, async (tx) => {
      await insertEntry(tx, therapist.associationId, dossier.dossierId, entry, newSalt(), dossier.key)
      const text = await leaf(tx, entry)
      return text && appendLeaf(tx, text)
    })
  }
  test('an entry without a leaf cannot be committed', async () => {
    await expect(record(async () => null)).rejects.toThrow('ForeignKeyConstraintViolation')
  })
  test('nor one with the leaf of something else', async () => {
    await expect(record((tx) => leafFor(tx, therapist))).rejects.toThrow('ForeignKeyConstraintViolation')
    expect(await stored(therapist)).toHaveLength(0)
  })
  test('with its own leaf it can (control)', async () => {
    await seedEntry(therapist, dossier, 0, notitie('a'))
    expect(await stored(therapist)).toHaveLength(1)
  })
  test('an error that is swallowed inside the transaction still loses the whole act', async () => {
    const before = (await stored(therapist)).length
    const swallowed = asActor(therapist, async (tx) => {
      await tx.$executeRaw`SELECT 1 / 0`.catch(() => 0)
      return appendLeaf(tx, await leafFor(tx, therapist))
    })
    await expect(swallowed).rejects.toThrow('current transaction is aborted')
    expect(await stored(therapist)).toHaveLength(before)
  })
})

describe('the one way into the log takes no leaf that does not belong there', () => {
  const raw = (log: string | null, body: string | null, actor = therapist) =>
    inTenant(scopeOf(actor), (tx) => tx.$queryRaw`SELECT "position"::int FROM app.audit_append(${log}, ${body})`)
  const good = () => asActor(therapist, (tx) => leafFor(tx, therapist))
  const changed = async (edit: (leaf: Record<string, unknown>) => void) => {
    const leaf = JSON.parse(await good()) as Record<string, unknown>
    edit(leaf)
    return JSON.stringify(leaf)
  }
  test('a leaf as it should be is taken (control)', async () => {
    expect(await raw('d', await good())).toHaveLength(1)
  })
  test('not into another log, nor without one', async () => {
    for (const log of ['a', 'zz', null])
      await expect(raw(log, await good())).rejects.toThrow('not appended to from here')
  })
  test('not without a text, an id, a type, or as something that is no JSON', async () => {
    await expect(raw('d', null)).rejects.toThrow('null value')
    await expect(raw('d', 'geen json')).rejects.toThrow('json')
    await expect(raw('d', await changed((l) => delete l['id']))).rejects.toThrow('null value')
    await expect(raw('d', await changed((l) => delete l['type']))).rejects.toThrow('null value')
    await expect(raw('d', await changed((l) => (l['id'] = 'x')))).rejects.toThrow('uuid')
  })
  test('not the same event twice', async () => {
    const leaf = await good()
    await raw('d', leaf)
    await expect(raw('d', leaf)).rejects.toThrow('duplicate key')
  })
  test('not a leaf that was written for another association', async () => {
    const other = await seedPerson(await seedAssociation('ander'))
    const theirs = await asActor(other, (tx) => leafFor(tx, other))
    await expect(raw('d', theirs)).rejects.toThrow('names another log')
    expect(await raw('d', theirs, other)).toHaveLength(1)
  })
  test('not a leaf from before a restore: the epoch was raised', async () => {
    const actor = await seedPerson(await seedAssociation('hersteld'))
    const old = await asActor(actor, (tx) => leafFor(tx, actor))
    await db.operator.inTenant(actor.associationId, (tx) => raiseEpoch(tx, actor.associationId))
    await expect(raw('d', old, actor)).rejects.toThrow('names another log')
    expect(await asActor(actor, (tx) => originOf(tx, actor.associationId, 'd'))).toMatch(/\/d\/2$/)
    expect((await append(actor)).position).toBe(0)
  })
  test('what is looked at after a restore is noted under the raised epoch, also by who knew the old one', async () => {
    const actor = await seedPerson(await seedAssociation('herlezen'))
    const { associationId } = actor
    const logOf = async (eventId: string) =>
      (await asActor(actor, (tx) => tx.accessEvent.findFirstOrThrow({ where: { associationId, eventId } }))).body
    expect(await logOf(await noteAccess(actor, 'toegang.ingelogd', null))).toContain('/a/1"')
    await db.operator.inTenant(associationId, (tx) => raiseEpoch(tx, associationId))
    expect(await logOf(await noteAccess(actor, 'toegang.ingelogd', null))).toContain('/a/2"')
  })
  test('not without an association', async () => {
    const nowhere = { ...therapist, associationId: newId<Actor['associationId']>() }
    await expect(raw('d', await good(), nowhere)).rejects.toThrow('no head')
  })
  test('not on a snapshot that the log has outgrown: it fails rather than forks', async () => {
    const client = await db.connect('app_rt')
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await client.query(`SELECT set_config('app.association_id', $1, true)`, [therapist.associationId])
    await client.query('SELECT count(*) FROM app.audit_leaf')
    await append(therapist)
    await expect(client.query(`SELECT app.audit_append('d', $1)`, [await good()])).rejects.toThrow(
      'could not serialize',
    )
    await client.query('ROLLBACK')
  })
})
