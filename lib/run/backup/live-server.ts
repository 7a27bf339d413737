import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { startEmbedded } from '../embedded-pg'
import { readJson } from '../json-file'
import { Refused } from '../refused'
import { claimDataDir, runningOn } from '../run-record'

/** A server on this data folder, as superuser: the one that runs, or one that was started for the moment. */
export type LiveServer = { readonly url: string; readonly release: () => Promise<void> }

export async function openLiveServer(dataDir: string): Promise<LiveServer> {
  if (!fs.existsSync(path.join(dataDir, 'pg', 'PG_VERSION')))
    throw new Refused(`In ${dataDir} staat geen database. Start eerst met npm start, of noem de goede map in DATA_DIR.`)
  if (runningOn(dataDir)) return { url: runningUrl(dataDir), release: async () => {} }
  const lock = await claimDataDir(dataDir, 'back-up')
  const server = await startEmbedded({ dir: dataDir })
  const release = async () => {
    await server.stop()
    lock.release()
  }
  return { url: server.url('postgres', 'app'), release }
}

/** Line 4 of postmaster.pid is the port; the password stands in the installation's own secrets. */
function runningUrl(dataDir: string): string {
  const secrets = readJson(path.join(dataDir, 'secrets.json'), z.looseObject({ postgres: z.string() }))
  const pidFile = path.join(dataDir, 'pg', 'postmaster.pid')
  const port = fs.existsSync(pidFile) ? fs.readFileSync(pidFile, 'utf8').split('\n')[3] : undefined
  if (!secrets || !port)
    throw new Refused('De installatie is nog aan het starten of aan het stoppen. Probeer het zo nog eens.')
  return `postgresql://postgres:${secrets.postgres}@127.0.0.1:${port}/app`
}
