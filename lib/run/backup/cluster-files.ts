import fs from 'node:fs'
import path from 'node:path'

/** Not part of a base backup (PostgreSQL manual, "Backing Up the Data Directory"): the folder stays, empty. */
const EMPTY = new Set([
  ...['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'],
])
const LEFT_OUT =
  /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?|pg_internal\.init.*|pgsql_tmp.*)$/

export type Listing = { readonly folders: readonly string[]; readonly files: readonly string[] }

/** What to copy of a cluster, relative to its folder. Temporary files and the server's own bookkeeping are left out. */
export function listCluster(root: string, under = ''): Listing {
  const folders: string[] = []
  const files: string[] = []
  for (const entry of fs.readdirSync(path.join(root, under), { withFileTypes: true })) {
    const name = path.posix.join(under, entry.name)
    if (LEFT_OUT.test(entry.name)) continue
    if (entry.isFile()) files.push(name)
    if (!entry.isDirectory()) continue
    folders.push(name)
    if (EMPTY.has(name)) continue
    const inside = listCluster(root, name)
    folders.push(...inside.folders)
    files.push(...inside.files)
  }
  return { folders: folders.toSorted(), files: files.toSorted() }
}
