import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { keyOf } from '../../platform/crypto'
import { writeJson } from '../json-file'
import { Refused } from '../refused'
import { listCluster } from './cluster-files'
import { copyHashed } from './copy-file'
import { openLiveServer } from './live-server'
import { CLUSTER, MANIFEST, PLATFORM, type FileEntry, type Manifest } from './manifest'

/** What opens the data. It travels apart from it. */
export const KEY_FILES = ['root.key', 'secrets.json', 'demo.json'] as const
export type MadeBackup = { readonly folder: string; readonly keyFolder: string; readonly manifest: Manifest }

/**
 * A consistent copy of the cluster while it runs: PostgreSQL's own low-level base backup (pg_backup_start and
 * pg_backup_stop) with the WAL written meanwhile. The npm package ships no pg_basebackup, and a dump of our own would be
 * one more format to trust. The keys go to `keyFolder`: whoever finds the backup alone reads no case.
 */
export async function makeBackup(dataDir: string, folder: string, keyFolder: string): Promise<MadeBackup> {
  for (const taken of [folder, keyFolder].filter((name) => fs.existsSync(name)))
    throw new Refused(`${taken} bestaat al. Kies een andere map; een back-up wordt nooit overschreven.`)
  // Half a backup never carries the name of a whole one.
  const draft = `${folder}.onvolledig`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.mkdirSync(draft, { recursive: true, mode: 0o700 })
  const server = await openLiveServer(dataDir)
  const client = new pg.Client({ connectionString: server.url })
  try {
    await client.connect()
    const manifest = await copyCluster(client, dataDir, draft)
    writeJson(path.join(draft, MANIFEST), manifest)
    copyKeys(dataDir, keyFolder)
    fs.renameSync(draft, folder)
    return { folder, keyFolder, manifest }
  } finally {
    await client.end()
    await server.release()
  }
}

async function copyCluster(client: pg.Client, dataDir: string, draft: string): Promise<Manifest> {
  const root = path.join(dataDir, 'pg')
  // Keeps the WAL of the whole copy on disk; a temporary slot ends with this connection, also when we are killed.
  const slot = `backup_${process.pid}`
  await client.query('SELECT pg_create_physical_replication_slot($1, true, true)', [slot])
  const start = await one<{ wal: string }>(
    client,
    `SELECT pg_walfile_name(pg_backup_start('afwegingskader', true)) AS wal`,
  )
  const listing = listCluster(root)
  const files = await copyAll(root, draft, listing.files)
  const stop = await one<{ wal: string; labelfile: string }>(
    client,
    'SELECT pg_walfile_name(lsn) AS wal, labelfile FROM pg_backup_stop(false)',
  )
  const wal = fs
    .readdirSync(path.join(root, 'pg_wal'))
    .filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= start.wal && name <= stop.wal)
    .map((name) => `pg_wal/${name}`)
  files.push(...(await copyAll(root, draft, wal)), await writeLabel(draft, stop.labelfile))
  return {
    soort: 'afwegingskader-backup',
    versie: 1,
    madeAt: new Date().toISOString(),
    ...(await describe(client)),
    rootKeyId: rootKeyId(path.join(dataDir, 'root.key')),
    folders: [...listing.folders],
    files,
  }
}

async function copyAll(root: string, draft: string, names: readonly string[]): Promise<FileEntry[]> {
  const copied: FileEntry[] = []
  for (const name of names) {
    const entry = await copyHashed(path.join(root, name), path.join(draft, CLUSTER, name), name)
    if (entry) copied.push(entry)
  }
  return copied
}

/** The label tells the server where to begin reading WAL; without it a copy would start as if nothing had happened. */
async function writeLabel(draft: string, label: string): Promise<FileEntry> {
  const scratch = path.join(draft, 'label')
  fs.writeFileSync(scratch, label)
  const entry = await copyHashed(scratch, path.join(draft, CLUSTER, 'backup_label'), 'backup_label')
  fs.rmSync(scratch)
  if (!entry) throw new Error('backup_label was not written')
  return entry
}

async function describe(client: pg.Client): Promise<Pick<Manifest, 'postgres' | 'migrations'>> {
  const server = await one<{ major: number; version: string }>(
    client,
    `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('server_version') AS version`,
  )
  const { rows } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM public._prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
  )
  return { postgres: { ...server, platform: PLATFORM }, migrations: rows.map((row) => row.migration_name) }
}

async function one<T extends pg.QueryResultRow>(client: pg.Client, sql: string): Promise<T> {
  const { rows } = await client.query<T>(sql)
  const [row] = rows
  if (!row) throw new Error(`no row from: ${sql}`)
  return row
}

/** The id of the newest root key in a file: a digest, so it may stand beside the data. */
export function rootKeyId(file: string): string {
  const [newest = ''] = fs.readFileSync(file, 'utf8').split('\n')
  return keyOf(Buffer.from(newest, 'hex')).id
}

function copyKeys(dataDir: string, keyFolder: string): void {
  fs.mkdirSync(keyFolder, { recursive: true, mode: 0o700 })
  for (const name of KEY_FILES)
    if (fs.existsSync(path.join(dataDir, name))) {
      fs.copyFileSync(path.join(dataDir, name), path.join(keyFolder, name), fs.constants.COPYFILE_EXCL)
      fs.chmodSync(path.join(keyFolder, name), 0o600)
    }
}
