import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { kaderJsonSchema } from '../domain/kader/json-schema'
import { readKaders } from './kaders'

const LOCK = 'content/published.lock.json'
const Lock = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))

/** `id@versie` → sha256 of the versions as they stand in `content/` now. */
export function kaderHashes(): Record<string, string> {
  return Object.fromEntries(readKaders().map(({ ref }) => [`${ref.id}@${ref.versie}`, ref.sha256]))
}

/** `id@versie` → sha256 of the versions as they were published: a published version cannot change unseen. */
export function readLock(): Record<string, string> {
  const file = join(process.cwd(), LOCK)
  return existsSync(file) ? Lock.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}

/**
 * The files in `content/` that follow from the rest; a test checks that they are fresh. A hash that is in the lock
 * stays: whoever changes a published version gets a failing test, not a new lock.
 */
export function generatedContent(): { path: string; text: string }[] {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  return [
    { path: 'content/kader.schema.json', text: text(kaderJsonSchema()) },
    { path: LOCK, text: text({ ...kaderHashes(), ...readLock() }) },
  ]
}
