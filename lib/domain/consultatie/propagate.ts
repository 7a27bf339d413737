import type { Finding } from './finding'
import type { Scan } from './scan'
import { INTERFIX } from './words-grammar'

const SPREADING = new Set(['PERSON', 'ORG', 'PLACE'])
const SURE = 0.6

/** A name that was recognised once is a name everywhere, also in lower case and at the start of a sentence. */
export function propagate(scan: Scan): void {
  const sources = new Map<string, Finding>()
  for (const finding of scan.findings) {
    if (!SPREADING.has(finding.type) || finding.confidence < SURE || finding.person !== undefined || finding.choices)
      continue
    for (let i = scan.indexAt(finding.start); (scan.tokens[i]?.start ?? finding.end) < finding.end; i++) {
      const { folded: whole, cap } = scan.tokens[i]!
      const folded = whole.replace(/'s$/u, '')
      const spreads = cap && folded.length > 2 && !INTERFIX.has(folded) && !scan.isAllowed(folded)
      const name = finding.type === 'PERSON' || !scan.isWord(folded)
      if (spreads && name && !sources.has(folded)) sources.set(folded, finding)
    }
  }
  if (sources.size === 0) return
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.free(i)
    if (!token?.isWord) continue
    const base = token.folded.replace(/'s$/u, '')
    const source = sources.get(base) ?? (base.endsWith('s') ? sources.get(base.slice(0, -1)) : undefined)
    // A name that is a word too is one again with a capital only.
    if (source && (token.cap || !scan.isWord(base)))
      scan.found(token.start, token.end, source.type, 0.7, 'eerder-gevonden')
  }
}
