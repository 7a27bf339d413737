import fs from 'node:fs'
import path from 'node:path'
import { readJson } from '../json-file'
import { Refused } from '../refused'
import { hashFile } from './copy-file'
import { CLUSTER, MANIFEST, Manifest, PLATFORM } from './manifest'

/** The manifest of a backup that is whole, undamaged and of this platform. */
export async function verifyBackup(folder: string): Promise<Manifest> {
  if (!fs.existsSync(folder)) throw new Refused(`${folder} bestaat niet.`)
  const manifest = readJson(path.join(folder, MANIFEST), Manifest)
  if (!manifest) throw new Refused(`${folder} is geen (volledige) back-up: ${MANIFEST} ontbreekt of klopt niet.`)
  if (manifest.postgres.platform !== PLATFORM)
    throw new Refused(
      `Deze back-up is gemaakt op ${manifest.postgres.platform} en past niet op ${PLATFORM}. Herstel hem op zo'n machine.`,
    )
  const damaged = await damagedFiles(folder, manifest)
  if (damaged.length > 0)
    throw new Refused(
      `De back-up is beschadigd; er is niets veranderd. Niet in orde: ${damaged.slice(0, 5).join(', ')}` +
        (damaged.length > 5 ? ` en nog ${damaged.length - 5} bestanden.` : '.'),
    )
  return manifest
}

/** Changed or missing. What was added is not copied. */
async function damagedFiles(folder: string, manifest: Manifest): Promise<string[]> {
  const damaged: string[] = []
  for (const { path: name, size, sha256 } of manifest.files) {
    const file = path.join(folder, CLUSTER, name)
    const found = fs.existsSync(file) ? await hashFile(file) : null
    if (found?.size !== size || found.sha256 !== sha256) damaged.push(name)
  }
  return damaged
}
