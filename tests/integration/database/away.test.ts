import net from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient } from '@/lib/data/client'
import { DatabaseAway, transact } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import { freshDatabase } from '@/tests/support/database'
import { asActor, seedAssociation, seedDossier, seedPerson } from '@/tests/support/seed'

const db = await freshDatabase()
const superuser = await db.connect('postgres')
let therapist: Actor
beforeAll(async () => {
  therapist = await seedPerson(await seedAssociation('vit'))
})
afterAll(() => db.close())

/** Ends the server’s process behind this transaction, as a crash or a failover does. */
const cut = async (pid: number) => {
  await superuser.query('SELECT pg_terminate_backend($1)', [pid])
  await new Promise((resolve) => setTimeout(resolve, 100))
}
type Backend = { readonly pid: number }

describe('a database that is away is told apart from everything else', () => {
  test('when nothing listens, within a moment', async () => {
    const client = openClient('postgresql://app_rt:x@127.0.0.1:1/app', 1)
    const from = Date.now()
    const attempt = transact(
      client,
      () => Promise.resolve(),
      (tx) => tx.$queryRaw`SELECT 1 AS one`,
    )
    await expect(attempt).rejects.toThrow(DatabaseAway)
    expect(Date.now() - from).toBeLessThan(2_000)
    await client.$disconnect()
  })
  test('when something listens and never answers, within a few seconds', async () => {
    const silent = net.createServer()
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as net.AddressInfo
    const client = openClient(`postgresql://app_rt:x@127.0.0.1:${port}/app`, 1)
    const attempt = transact(
      client,
      () => Promise.resolve(),
      (tx) => tx.$queryRaw`SELECT 1 AS one`,
    )
    await expect(attempt).rejects.toThrow(DatabaseAway)
    await client.$disconnect()
    silent.close()
  })
  test('when it goes away in the middle, and the next request works without a restart', async () => {
    const broken = asActor(therapist, async (tx) => {
      const [backend] = await tx.$queryRaw<Backend[]>`SELECT pg_backend_pid() AS pid`
      await cut(backend!.pid)
      return tx.dossier.count()
    })
    await expect(broken).rejects.toThrow(DatabaseAway)
    expect(await asActor(therapist, (tx) => tx.dossier.count())).toBe(0)
  })
  test('when a statement takes too long: the database itself ends it', async () => {
    const slow = asActor(therapist, async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', '200', true)`
      return tx.$queryRaw`SELECT pg_sleep(5)::text AS slept`
    })
    await expect(slow).rejects.toMatchObject({ name: 'DatabaseAway', code: '57014' })
  })
  test('when somebody frozen holds the row: the wait ends', async () => {
    const { dossierId } = await seedDossier(therapist)
    const holder = await db.connect('postgres')
    await holder.query('BEGIN')
    await holder.query('SELECT FROM app.dossier WHERE dossier_id = $1 FOR UPDATE', [dossierId])
    const waiting = asActor(therapist, async (tx) => {
      await tx.$executeRaw`SELECT set_config('lock_timeout', '200', true)`
      return tx.$executeRaw`UPDATE app.dossier SET version = version + 1 WHERE dossier_id = ${dossierId}::uuid`
    })
    await expect(waiting).rejects.toMatchObject({ name: 'DatabaseAway', code: '55P03' })
    await holder.query('ROLLBACK')
  })
})

describe('what is not the database’s absence keeps its own name', () => {
  test('an error of the work itself passes through, also when the connection broke as well', async () => {
    class Mine extends Error {}
    const fails = (alsoCut: boolean) =>
      asActor(therapist, async (tx) => {
        const [backend] = await tx.$queryRaw<Backend[]>`SELECT pg_backend_pid() AS pid`
        if (alsoCut) await cut(backend!.pid)
        throw new Mine('mine')
      })
    await expect(fails(false)).rejects.toThrow(Mine)
    await expect(fails(true)).rejects.toThrow(Mine)
  })
  test('a refusal of the database is no absence', async () => {
    const refused = asActor(therapist, (tx) => tx.$executeRaw`DELETE FROM app.entry`)
    await expect(refused).rejects.not.toThrow(DatabaseAway)
    await expect(asActor(therapist, (tx) => tx.$executeRaw`DELETE FROM app.entry`)).rejects.toThrow('permission denied')
  })
  test('the deadlines of a frozen process are set for every connection of the application', async () => {
    const app = await db.connect('app_rt')
    const shown = async (name: string) => (await app.query<Record<string, string>>(`SHOW ${name}`)).rows[0]![name]
    expect(await shown('lock_timeout')).toBe('10s')
    expect(await shown('idle_in_transaction_session_timeout')).toBe('20s')
    expect(await shown('default_transaction_isolation')).toBe('read committed')
    expect(await shown('search_path')).toBe('""')
  })
})
