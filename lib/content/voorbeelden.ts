import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Casus } from '../domain/kader/casus'
import { type KaderFile, kadersFolder, readKaders } from './kaders'

export type CasusFile = { readonly kader: KaderFile; readonly casus: Casus }
let cached: CasusFile[] | undefined

/** The worked cases of every version (`voorbeelden/*.json` beside its `kader.json`); read once per process. */
export function readVoorbeelden(): readonly CasusFile[] {
  cached ??= readKaders().flatMap((kader) => {
    const folder = join(kadersFolder(), kader.path, 'voorbeelden')
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => ({ kader, casus: Casus.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))) }))
  })
  return cached
}
