import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from '@/lib/run/embedded-pg'
import { gone, identify } from '@/lib/run/process-table'

const parent = mkdtempSync(path.join(os.tmpdir(), 'afwegingskader-server-'))
// Passable, as the folder of an installation is; a closed one has its own test below.
chmodSync(parent, 0o755)
afterAll(() => rmSync(parent, { recursive: true, force: true }))
let n = 0
const newFolder = () => path.join(parent, String((n += 1)))

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}
/** Starts, does something, stops. */
async function during<T>(dir: string, work: (server: Embedded) => Promise<T>): Promise<T> {
  const server = await startEmbedded({ dir, ephemeral: true })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}
const mode = (file: string) => statSync(file).mode & 0o777

describe('the embedded PostgreSQL keeps its data and its secrets', () => {
  test('on the loopback address, with passwords of its own, in files that nobody else can read', async () => {
    const dir = newFolder()
    await during(dir, async (server) => {
      expect(server.fresh).toBe(true)
      for (const role of ['postgres', 'app_migrate', 'app_rt'] as const)
        expect(await ask(server.url(role), 'SELECT current_user::text AS who')).toEqual([{ who: role }])
      const wrong = server.url('app_rt').replace(server.secrets.app_rt, 'x')
      await expect(ask(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed')
      expect(await ask(server.url('postgres'), 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    })
    for (const file of ['secrets.json', 'root.key', 'pg.log']) expect(mode(path.join(dir, file))).toBe(0o600)
    expect(mode(path.join(dir, 'pg'))).toBe(0o700)
  })
  test('a second start finds everything as it was', async () => {
    const dir = newFolder()
    await during(dir, (server) => ask(server.url('postgres'), 'CREATE TABLE public.blijft (id int)'))
    const keys = readFileSync(path.join(dir, 'root.key'), 'utf8') + readFileSync(path.join(dir, 'secrets.json'), 'utf8')
    await during(dir, async (server) => {
      expect(server.fresh).toBe(false)
      expect(await ask(server.url('postgres'), 'SELECT id FROM public.blijft')).toEqual([])
    })
    expect(
      readFileSync(path.join(dir, 'root.key'), 'utf8') + readFileSync(path.join(dir, 'secrets.json'), 'utf8'),
    ).toBe(keys)
  })
  test('what is not for tests is flushed to disk', async () => {
    const server = await startEmbedded({ dir: newFolder() })
    try {
      const shown = await ask(
        server.url('postgres'),
        `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY 1`,
      )
      expect(shown.map((row) => Object.values(row).join('='))).toEqual([
        'fsync=on',
        'full_page_writes=on',
        'synchronous_commit=on',
      ])
    } finally {
      await server.stop()
    }
  })
})

describe('a folder that the server’s user cannot reach', () => {
  test('keeps its data through a link: root cannot run PostgreSQL, and the user that it runs as cannot pass', async () => {
    const closed = path.join(parent, 'dicht')
    mkdirSync(closed, { mode: 0o700 })
    const dir = path.join(closed, 'data')
    await during(dir, (server) => ask(server.url('postgres'), 'CREATE TABLE public.blijft (id int)'))
    await during(dir, async (server) => {
      expect(server.fresh).toBe(false)
      expect(await ask(server.url('postgres'), 'SELECT id FROM public.blijft')).toEqual([])
    })
    const link = path.join(dir, 'pg')
    // Whoever is not root runs it as themselves, and needs no link.
    expect(lstatSync(link).isSymbolicLink()).toBe(process.getuid?.() === 0)
    rmSync(path.dirname(realpathSync(link)), { recursive: true, force: true })
    expect(mode(closed)).toBe(0o700)
  })
})

describe('a start that was killed is healed by the next', () => {
  test('a server that was left behind is stopped, and its data are there', async () => {
    const dir = newFolder()
    const orphan = await startEmbedded({ dir, ephemeral: true })
    await ask(orphan.url('postgres'), 'CREATE TABLE public.blijft (id int)')
    const left = identify(orphan.pid)!
    await during(dir, async (server) => {
      expect(await gone(left, 5_000)).toBe(true)
      expect(server.pid).not.toBe(orphan.pid)
      expect(await ask(server.url('postgres'), 'SELECT id FROM public.blijft')).toEqual([])
    })
  })
  test('a server that was killed with its children', async () => {
    const dir = newFolder()
    const killed = await startEmbedded({ dir, ephemeral: true })
    process.kill(killed.pid, 'SIGKILL')
    await during(dir, async (server) => {
      expect(await ask(server.url('app_rt'), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    })
  })
  test('half a cluster, from a kill during its making, is thrown away', async () => {
    const dir = newFolder()
    mkdirSync(path.join(dir, 'pg.nieuw-abc', 'data'), { recursive: true })
    writeFileSync(path.join(dir, 'pg.nieuw-abc', 'data', 'PG_VERSION'), '18')
    await during(dir, async (server) => expect(server.fresh).toBe(true))
    expect(readdirSync(dir).toSorted()).toEqual(['pg', 'pg.log', 'root.key', 'secrets.json'])
  })
  test('a cluster without its roles, its database or its secrets half done', async () => {
    const dir = newFolder()
    await during(dir, async (server) => {
      await ask(server.url('postgres', 'postgres'), 'DROP DATABASE app')
      await ask(server.url('postgres', 'postgres'), 'DROP ROLE app_rt')
    })
    await during(dir, async (server) => {
      expect(await ask(server.url('app_rt'), 'SELECT current_database()::text AS db')).toEqual([{ db: 'app' }])
    })
  })
  test.each(['secrets.json', 'root.key'])(
    'but a lost %s is no trace of a kill: the start is refused, with what to do',
    async (file) => {
      const dir = newFolder()
      await during(dir, async () => {})
      rmSync(path.join(dir, file))
      await expect(startEmbedded({ dir, ephemeral: true })).rejects.toThrow(`${file} ontbreekt`)
      expect(existsSync(path.join(dir, file))).toBe(false)
    },
  )
})
