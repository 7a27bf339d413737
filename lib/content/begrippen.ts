import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Begrip, Begrippen } from '../domain/kader/begrip'

let cached: readonly Begrip[] | undefined

/** The glossary, in the order of the alphabet; read once per process. */
export function readBegrippen(): readonly Begrip[] {
  cached ??= Begrippen.parse(
    JSON.parse(readFileSync(join(process.cwd(), 'content', 'begrippen.json'), 'utf8')),
  ).toSorted((a, b) => a.term.localeCompare(b.term, 'nl'))
  return cached
}
