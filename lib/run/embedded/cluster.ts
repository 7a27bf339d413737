import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Binaries } from './binaries'
import { canReach, letPass, passablePlace, SERVER_ENV, type ServerUser } from './server-user'

type Options = { readonly dir: string; readonly user: ServerUser; readonly ephemeral: boolean }

export const clusterOf = (dir: string): string => path.join(dir, 'pg')
export const hasCluster = (dir: string): boolean => fs.existsSync(path.join(clusterOf(dir), 'PG_VERSION'))

/**
 * Makes the cluster in a draft folder and renames it into place, so that a kill at any moment leaves none or a whole
 * one. Where the server's user cannot reach the data folder, `pg` becomes a link to a place that it can reach.
 */
export function makeCluster(binaries: Binaries, password: string, { dir, user, ephemeral }: Options): void {
  clearDrafts(dir)
  const closed = !canReach(user, clusterOf(dir))
  const parent = closed ? passablePlace(!ephemeral) : dir
  const draft = fs.mkdtempSync(path.join(parent, 'pg.nieuw-'))
  letPass(user, draft)
  const data = path.join(draft, 'data')
  const passwordFile = path.join(draft, 'wachtwoord')
  fs.mkdirSync(data, { mode: 0o700 })
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) for (const file of [data, passwordFile]) fs.chownSync(file, user.uid, user.gid)
  const args = ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-E', 'UTF8']
  const run = spawnSync(binaries.initdb, [...args, '--locale=C', ...(ephemeral ? ['--no-sync'] : [])], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: SERVER_ENV,
  })
  if (run.status !== 0) throw new Error(`initdb: ${run.error?.message ?? run.stderr}`)
  fs.rmSync(passwordFile)
  if (closed) linkTo(dir, data)
  else {
    fs.renameSync(data, clusterOf(dir))
    fs.rmdirSync(draft)
  }
  flush(dir)
}

/** A cluster that was put in a closed folder (a backup that is being restored) moves out, and a link takes its place. */
export function moveOutIfClosed({ dir, user, ephemeral }: Options): void {
  const cluster = clusterOf(dir)
  finishMove(dir)
  if (!fs.existsSync(cluster) || canReach(user, path.join(fs.realpathSync(cluster), 'PG_VERSION'))) return
  const place = fs.mkdtempSync(path.join(passablePlace(!ephemeral), 'pg.nieuw-'))
  letPass(user, place)
  const data = path.join(place, 'data')
  fs.cpSync(cluster, data, { recursive: true, verbatimSymlinks: true })
  if (user) giveTo(user, data)
  fs.renameSync(cluster, aside(dir))
  linkTo(dir, data)
  fs.rmSync(aside(dir), { recursive: true, force: true })
}

const aside = (dir: string): string => path.join(dir, 'pg.verplaatst')
/** After a kill between the two renames of a move. */
function finishMove(dir: string): void {
  if (!fs.existsSync(aside(dir))) return
  if (hasCluster(dir)) fs.rmSync(aside(dir), { recursive: true, force: true })
  else fs.renameSync(aside(dir), clusterOf(dir))
}

function giveTo(user: NonNullable<ServerUser>, file: string): void {
  fs.lchownSync(file, user.uid, user.gid)
  if (fs.lstatSync(file).isDirectory()) for (const name of fs.readdirSync(file)) giveTo(user, path.join(file, name))
}

function linkTo(dir: string, data: string): void {
  const link = path.join(dir, `pg.link-${randomBytes(6).toString('hex')}`)
  fs.symlinkSync(data, link)
  fs.renameSync(link, clusterOf(dir))
}

/** What killed starts left behind. */
function clearDrafts(dir: string): void {
  for (const name of fs.readdirSync(dir))
    if (/^pg\.(nieuw|link)-/.test(name)) fs.rmSync(path.join(dir, name), { recursive: true, force: true })
}

function flush(dir: string): void {
  if (process.platform === 'win32') return
  const handle = fs.openSync(dir, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}
