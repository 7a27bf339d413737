import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bytes, bytesOf } from './bytes'

const FOLDER = join('node_modules', '@fontsource', 'atkinson-hyperlegible-next', 'files')
const kept = new Map<string, Bytes>()

/** The typeface for the pages without React, which do not know the names that the build gives its files. */
export function ownFont(weight: '400' | '700'): Bytes {
  const known = kept.get(weight)
  if (known !== undefined) return known
  const file = join(process.cwd(), FOLDER, `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`)
  const bytes = bytesOf(readFileSync(file))
  kept.set(weight, bytes)
  return bytes
}
