import fs from 'node:fs'
import path from 'node:path'
import { serverUser } from '../embedded/server-user'
import { startEmbedded } from '../embedded-pg'
import { Refused } from '../refused'
import { claimDataDir, stopOrphans } from '../run-record'
import { amendRestored, type AfterRestore } from './after-restore'
import { recordRestore } from './record-restore'
import { copyHashed } from './copy-file'
import { KEY_FILES, rootKeyId } from './make-backup'
import { CLUSTER, type Manifest } from './manifest'
import { readSurvivors, rememberedEpochs, rememberEpochs, type Survivors } from './survivors'
import { giveToServer, swapIn } from './swap'
import { verifyBackup } from './verify-backup'

export type RestoreOptions = {
  readonly dataDir: string
  readonly folder: string
  /** Where the keys of the backup are; without it those of the data folder must fit. */
  readonly keyFolder?: string
  /** The present data cannot be read any more; go on without what they know of erasures and epochs. */
  readonly withoutPresent?: boolean
}
export type Restored = AfterRestore & { readonly manifest: Manifest; readonly keptAside: string | null }

/**
 * Puts a backup in the place of the present data, which are kept aside. All work is done on a copy; the present data are
 * only renamed at the very end, so a kill at any moment leaves either the old or the new installation.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { dataDir, folder } = options
  const lock = await claimDataDir(dataDir, 'herstellen')
  try {
    await stopOrphans(dataDir)
    const manifest = await verifyBackup(folder)
    const keys = options.keyFolder ?? dataDir
    checkKey(keys, manifest)
    const live = await present(options)
    const work = path.join(dataDir, 'herstel')
    await copyIn(folder, manifest, keys, work)
    giveToServer(path.join(work, 'pg'), serverUser(path.join(dataDir, 'pg')))
    const after = await amend(work, live, rememberedEpochs(dataDir))
    rememberEpochs(dataDir, after.epochs)
    return { ...after, manifest, keptAside: swapIn(dataDir, work) }
  } finally {
    lock.release()
  }
}

function checkKey(keys: string, manifest: Manifest): void {
  const file = path.join(keys, 'root.key')
  const mend = 'Noem de map met de bewaarde sleutels: npm run restore -- <back-up> --sleutel <map>'
  if (!fs.existsSync(file)) throw new Refused(`${file} ontbreekt. Zonder die sleutel gaat geen dossier open.\n${mend}`)
  if (rootKeyId(file) !== manifest.rootKeyId)
    throw new Refused(`De sleutel in ${file} hoort niet bij deze back-up. Geen dossier zou opengaan.\n${mend}`)
}

/** What the present data know and a backup cannot: read from them before they are put aside. */
async function present({ dataDir, withoutPresent = false }: RestoreOptions): Promise<Survivors> {
  const nothing = { epochs: new Map<string, number>(), erasures: [] }
  if (withoutPresent || !fs.existsSync(path.join(dataDir, 'pg', 'PG_VERSION'))) return nothing
  try {
    const server = await startEmbedded({ dir: dataDir })
    try {
      return await readSurvivors(server.url('postgres', 'app'))
    } finally {
      await server.stop()
    }
  } catch (error) {
    throw new Refused(
      `De huidige gegevens zijn niet te lezen (${(error as Error).message.split('\n')[0]}).\n` +
        'Daarin staat wat na de back-up is gewist. Dat wissen kan dan niet worden herhaald.\n' +
        'Wilt u toch herstellen? Voeg toe: --zonder-huidige-gegevens',
    )
  }
}

async function copyIn(folder: string, manifest: Manifest, keys: string, work: string): Promise<void> {
  fs.rmSync(work, { recursive: true, force: true })
  const cluster = path.join(work, 'pg')
  fs.mkdirSync(cluster, { recursive: true, mode: 0o700 })
  for (const name of manifest.folders) fs.mkdirSync(path.join(cluster, name), { recursive: true, mode: 0o700 })
  for (const { path: name } of manifest.files)
    await copyHashed(path.join(folder, CLUSTER, name), path.join(cluster, name), name)
  for (const name of KEY_FILES)
    if (fs.existsSync(path.join(keys, name))) fs.copyFileSync(path.join(keys, name), path.join(work, name))
}

async function amend(work: string, live: Survivors, remembered: ReadonlyMap<string, number>): Promise<AfterRestore> {
  const server = await startEmbedded({ dir: work })
  try {
    const after = await amendRestored(server.url('postgres', 'app'), live, remembered)
    await recordRestore(server.url('app_migrate'), after.epochs)
    return after
  } finally {
    await server.stop()
  }
}
