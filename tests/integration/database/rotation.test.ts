import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inTenant } from '@/lib/data/tenant'
import type { DossierId } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { AT, minutesAfter } from '@/tests/support/builders'
import { freshDatabase } from '@/tests/support/database'
import { scopeOf } from '@/tests/support/seed'
import { seedWorld, type World } from './world'

const db = await freshDatabase()
const superuser = await db.connect('postgres')
let vit: World
beforeAll(async () => {
  vit = await seedWorld('vit')
})
afterAll(() => db.close())

/** The repositories as they are after a restart of the application: settings and keys are read anew. */
async function restarted() {
  vi.resetModules()
  const keys = await import('@/lib/data/key-repository')
  const associations = await import('@/lib/data/association-repository')
  const dossiers = await import('@/lib/data/dossier-repository')
  const { loadEntries } = await import('@/lib/data/entry-repository')
  const { id: rootKeyId } = (await import('@/lib/platform/root-key')).rootKey()
  return { ...keys, ...associations, ...dossiers, loadEntries, rootKeyId }
}
type App = Awaited<ReturnType<typeof restarted>>
const read = (app: App) => {
  const { associationId } = vit.association
  const { dossierId } = vit.dossier
  return inTenant(scopeOf(vit.therapist), async (tx) => {
    const sealed = await app.loadEntries(tx, associationId, dossierId)
    return sealed.open(await app.dossierKey(tx, associationId, dossierId)).map((e) => e.inhoud)
  })
}
const openDossier = (app: App, dossierId: DossierId) =>
  inTenant(scopeOf(vit.therapist), async (tx) => {
    const key = await app.createDossierKey(tx, vit.association.associationId, dossierId)
    const { kader } = vit.dossier
    const dossier = { dossierId, ownerId: vit.therapist.personId, pseudonym: newId<string>(), soort: 'kind', kader, label: 'Linde', at: AT, key } as const // prettier-ignore
    await app.insertDossier(tx, vit.association.associationId, dossier)
  })
/** Under which key each stored key stands: read from the bytes themselves, as the format says. */
const holders = async (table: string, id: string) => {
  const { rows } = await superuser.query<{ id: string; holder: string }>(
    `SELECT ${id} AS id, encode(substr(wrapped, 2, 16), 'hex')::uuid::text AS holder FROM app.${table} WHERE association_id = $1`,
    [vit.association.associationId],
  )
  return new Map(rows.map((r) => [r.id, r.holder]))
}
const ciphertexts = async () => (await superuser.query<{ c: Buffer }>('SELECT ciphertext AS c FROM app.entry')).rows

describe('rotation rewraps keys and touches nothing that they sealed', () => {
  test('a new root key: after rewrapping, the old one is no longer needed', async () => {
    const before = await ciphertexts()
    const old = process.env['ROOT_KEY']!
    const fresh = randomBytes(32).toString('hex')
    process.env['ROOT_KEY'] = `${fresh},${old}`
    const both = await restarted()
    expect(await read(both)).toHaveLength(1)
    const { associationId } = vit.association
    const rewrap = () => db.operator.inTenant(associationId, (tx) => both.rewrapAssociationKeys(tx, associationId))
    expect([await rewrap(), await rewrap()]).toEqual([1, 0])
    expect([...(await holders('association_key', 'key_id')).values()]).toEqual([both.rootKeyId])

    process.env['ROOT_KEY'] = old
    await expect(read(await restarted())).rejects.toThrow('does not open')
    process.env['ROOT_KEY'] = fresh
    expect(await read(await restarted())).toHaveLength(1)
    expect(await ciphertexts()).toEqual(before)
  })
  test('a new key of the association: a process that does not know it yet reads what it wraps, and the old opens still', async () => {
    const { associationId } = vit.association
    const running = await restarted()
    expect(await read(running)).toHaveLength(1)
    const added = await db.operator.inTenant(associationId, (tx) =>
      running.addAssociationKey(tx, associationId, minutesAfter(9)),
    )
    const other = await restarted()
    const dossierId = newId<DossierId>()
    await openDossier(other, dossierId)
    const now = await holders('dossier_key', 'dossier_id')
    expect(now.get(dossierId)).toBe(added.id)
    expect(now.get(vit.dossier.dossierId)).not.toBe(added.id)
    const label = await inTenant(scopeOf(vit.therapist), (tx) => running.findDossier(tx, associationId, dossierId))
    expect(label?.label).toBe('Linde')
    expect(await read(running)).toHaveLength(1)
    expect(await read(other)).toHaveLength(1)
  })
})
