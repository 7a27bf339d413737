import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from '../json-file'
import { Refused } from '../refused'

const hex = (bytes: number) => randomBytes(bytes).toString('hex')
/** The passwords of the cluster's roles, by role, and the secret of the login cookies. */
const Secrets = z.strictObject({
  postgres: z.string().min(32),
  app_migrate: z.string().min(32),
  app_rt: z.string().min(32),
  authSecret: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Secrets = z.infer<typeof Secrets>

/**
 * Reads the secrets of this data folder, or makes them when there is no cluster yet. They are on disk before the cluster
 * is, so a cluster without its secrets is not the trace of a killed start: they were lost, and making new ones would
 * only hide that.
 */
export function secretsOf(dir: string, hasCluster: boolean): Secrets {
  const file = path.join(dir, 'secrets.json')
  const rootKey = path.join(dir, 'root.key')
  const known = readJson(file, Secrets)
  if (hasCluster) {
    if (!known) throw new Refused(lost(file))
    if (!fs.existsSync(rootKey)) throw new Refused(lost(rootKey))
    return known
  }
  if (!fs.existsSync(rootKey)) writeWhole(rootKey, `${hex(32)}\n`)
  if (known) return known
  const secrets = { postgres: hex(24), app_migrate: hex(24), app_rt: hex(24), authSecret: hex(32) }
  writeJson(file, secrets)
  return secrets
}

const lost = (file: string): string =>
  `${file} ontbreekt of is beschadigd. Zonder dat bestand gaat de database niet open.\n` +
  'Zet het terug uit een back-up. Of begin opnieuw met een lege map: DATA_DIR=.data-nieuw npm start'

function writeWhole(file: string, text: string): void {
  const draft = `${file}.${hex(8)}`
  const handle = fs.openSync(draft, 'wx', 0o600)
  try {
    fs.writeFileSync(handle, text)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(draft, file)
}
