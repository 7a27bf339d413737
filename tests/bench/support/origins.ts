import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

export type CallFrame = {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
  readonly columnNumber: number
}

const maps = new Map<string, SourceMap | null>()
/** The map that the build wrote beside each of its files. */
function mapOf(url: string): SourceMap | null {
  const known = maps.get(url)
  if (known !== undefined) return known
  const file = `${url.startsWith('file:') ? fileURLToPath(url) : url}.map`
  const map = existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMap['payload']) : null
  maps.set(url, map)
  return map
}

/** Where a frame was written: of what is bundled the original file, as far as its map knows. */
export function writtenIn({ url, lineNumber, columnNumber }: CallFrame): string {
  if (!url.includes('.next/server')) return url
  const entry = mapOf(url)?.findEntry(lineNumber, columnNumber)
  return entry !== undefined && 'originalSource' in entry ? entry.originalSource : url
}

// Whoever calls these pays for them.
const SERVING = /^node:|node_modules\/(?:\.pnpm\/)?(?:zod|json-canonicalize)\//
const ORIGINS: readonly (readonly [RegExp, string])[] = [
  [/app-page-turbo|react-server-dom|next\/dist\/compiled\/(?:react|next-server)/, 'React en Next: de pagina tekenen'],
  [/node_modules\/next\//, 'Next: server en routering'],
  [/@prisma|^wasm:|query_compiler|lib\/data\/generated/, 'Prisma: vragen maken, antwoorden lezen'],
  [/node_modules\/pg/, 'pg: verbinding met de database'],
  [/node_modules\/(?:jose|next-auth)|lib\/web\/session|usecases\/toegang|data\/session-/, 'eigen: sessie en koekje'],
  [/lib\/web\/|proxy\.ts/, 'eigen: koppen, hele antwoorden'],
  [/platform\/crypto|data\/(?:entry-box|key-|place)/, 'eigen: ontsleutelen'],
  [/domain\/audit|usecases\/audit-notes|data\/audit-log/, 'eigen: regel van de inzage'],
  [/lib\/domain\//, 'eigen: dossier vouwen, voortgang'],
  [/lib\/data\//, 'eigen: opslag'],
  [/\/app\/|lib\/documents\//, 'eigen: onderdelen van de pagina'],
  [/lib\/(?:usecases|platform)\//, 'eigen: handelingen'],
  [/\.next\/server/, 'gebundeld, zonder herkomst'],
  [/undici|node:internal\/deps/, 'Node: fetch'],
  [/node:.*crypto/, 'Node: crypto'],
  [/node:.*(?:http|net|stream|tls|zlib|timers|async_hooks|process|event|url|buffer|perf)/, 'Node: http en stromen'],
  [/^node:/, 'Node: overig'],
]

/** What has no file of its own, or only serves, is charged to whoever called it. The frame that runs comes first. */
export function originOf(stack: readonly CallFrame[]): string {
  if (stack[0]?.functionName === '(garbage collector)') return 'opruimen van geheugen'
  const written = stack.filter(({ url }) => url !== '').map(writtenIn)
  const charged = written.find((source) => !SERVING.test(source)) ?? written[0]
  if (charged === undefined) return 'buiten JavaScript'
  return ORIGINS.find(([pattern]) => pattern.test(charged))?.[1] ?? 'overig'
}
