import fs from 'node:fs'
import path from 'node:path'
import { findBinaries } from './embedded/binaries'
import { bootstrap } from './embedded/bootstrap'
import { clusterOf, hasCluster, makeCluster, moveOutIfClosed } from './embedded/cluster'
import { launch, stopServer } from './embedded/launch'
import { stopOrphan } from './embedded/orphan'
import { type Secrets, secretsOf } from './embedded/secrets'
import { letPass, serverUser } from './embedded/server-user'

export type DatabaseRole = 'postgres' | 'app_migrate' | 'app_rt'
export type Embedded = {
  readonly url: (role: DatabaseRole, database?: string) => string
  readonly port: number
  readonly pid: number
  readonly secrets: Secrets
  /** Was the cluster made by this start? */
  readonly fresh: boolean
  readonly stop: () => Promise<void>
}
export type EmbeddedOptions = {
  /** The data folder: cluster in `pg/`, `secrets.json`, `root.key`, the server's `pg.log`. */
  readonly dir: string
  /** Any free port, unless one is asked for. */
  readonly port?: number
  /** For tests: not flushed to disk. */
  readonly ephemeral?: boolean
}

/**
 * The PostgreSQL that npm installed, on the loopback address with passwords of its own, with the roles of
 * prisma/roles.sql and an empty database `app`. One start per data folder at a time (run-record.ts holds the lock).
 */
export async function startEmbedded({ dir: folder, port, ephemeral = false }: EmbeddedOptions): Promise<Embedded> {
  const dir = path.resolve(folder)
  fs.mkdirSync(dir, { recursive: true })
  const cluster = clusterOf(dir)
  const user = serverUser(cluster)
  letPass(user, dir)
  const binaries = findBinaries(user)
  moveOutIfClosed({ dir, user, ephemeral })
  const fresh = !hasCluster(dir)
  const secrets = secretsOf(dir, !fresh)
  if (fresh) makeCluster(binaries, secrets.postgres, { dir, user, ephemeral })
  else await stopOrphan(cluster)
  const running = await launch(binaries, { dir, cluster, user, password: secrets.postgres, port, ephemeral })
  const url = (role: DatabaseRole, database = 'app'): string =>
    `postgresql://${role}:${secrets[role]}@127.0.0.1:${running.port}/${database}`
  const stop = () => stopServer(running.child)
  try {
    await bootstrap((database) => url('postgres', database), secrets)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, port: running.port, pid: running.child.pid!, secrets, fresh, stop }
}
