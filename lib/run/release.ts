import { readFileSync } from 'node:fs'
import { builtSources } from './build-stamp'

/** What the audit trail calls this program: its version and the sources that it was built from. */
export function releaseName(sources = builtSources(process.cwd())): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return sources ? `${version}+${sources.slice(0, 12)}` : version
}
