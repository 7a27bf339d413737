import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kaderBytes, sha256 } from '../domain/kader/hash'
import { parseKader } from '../domain/kader/parse'
import type { Kader, KaderRef } from '../domain/kader/schema'

/** One version as it stands in `content/`. */
export type KaderFile = {
  /** Folder under `content/kaders`, e.g. `rbcz/2018-11`. */
  readonly path: string
  readonly kader: Kader
  readonly ref: KaderRef
  /** The canonical text whose hash `ref` carries: the bytes to import. */
  readonly document: string
}

export const kadersFolder = () => join(process.cwd(), 'content', 'kaders')
const cache = new Map<string, KaderFile>()

/**
 * Reads, validates and hashes one version; once per process.
 * @throws Error that names every fault by its place: content that is not valid is not started with.
 */
export function readKader(path: string): KaderFile {
  const known = cache.get(path)
  if (known) return known
  const parsed = parseKader(JSON.parse(readFileSync(join(kadersFolder(), path, 'kader.json'), 'utf8')))
  if (!parsed.ok) {
    const fouten = parsed.error.map((fout) => `  ${fout.plaats}: ${fout.uitleg}`)
    throw new Error([`content/kaders/${path}/kader.json klopt niet:`, ...fouten].join('\n'))
  }
  const kader = parsed.value
  const document = kaderBytes(kader)
  const file = { path, kader, document, ref: { id: kader.id, versie: kader.versie, sha256: sha256(document) } }
  cache.set(path, file)
  return file
}

/** Every version in `content/`, by folder. */
export function readKaders(): KaderFile[] {
  const folders = (under: string) =>
    readdirSync(under, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .toSorted()
  return folders(kadersFolder()).flatMap((id) =>
    folders(join(kadersFolder(), id))
      .map((from) => `${id}/${from}`)
      .filter((path) => existsSync(join(kadersFolder(), path, 'kader.json')))
      .map(readKader),
  )
}
