/** What a folder may import. What is not named is refused, and so is a file that lies in no zone. */
export type Zone = {
  readonly zones: readonly string[]
  readonly npm: readonly string[]
  /** Packages of which only types may be imported. */
  readonly npmTypes?: readonly string[]
  /** Packages that a zone with `npm: ANY` may still not import. */
  readonly never?: readonly string[]
  readonly node?: readonly string[]
  /** Zones of which only types may be imported. */
  readonly typesOnly?: readonly string[]
  /** No clock, no random, no I/O. */
  readonly pure?: true
  /** May import development dependencies: it never runs in production. */
  readonly development?: true
  /** May find the files of a package by name (`createRequire`, `import()`): it starts programs. */
  readonly resolves?: true
}

const ANY = ['*']
const BELOW_WEB = ['lib/domain', 'lib/content', 'lib/platform', 'lib/data', 'lib/documents', 'lib/usecases']
const PRISMA = ['@prisma/client', '@prisma/adapter-pg', '@prisma/driver-adapter-utils', 'prisma']
const WEB = ['next', 'next-auth', 'react', 'react-dom', '@react-pdf/renderer']

/** The longest prefix wins; a zone may always import itself. The table of `.adr/0001`. */
export const RULE: Readonly<Record<string, Zone>> = {
  'lib/domain': {
    zones: [],
    npm: ['zod', 'json-canonicalize', 'mdast-util-from-markdown', 'diff', 'libphonenumber-js', 'mdast'],
    node: ['crypto#createHash'],
    pure: true,
  },
  'lib/content': { zones: ['lib/domain', 'content'], npm: ['zod'], node: ['fs', 'fs/promises', 'path'] },
  'lib/platform': {
    zones: ['lib/domain'],
    typesOnly: ['lib/domain'],
    npm: ANY,
    never: [...PRISMA, ...WEB],
    node: ANY,
  },
  'lib/data': {
    zones: ['lib/domain', 'lib/platform', 'lib/data/pool.ts'],
    npm: ['@prisma/client', '@prisma/adapter-pg'],
  },
  // The connections below Prisma, for the one door that goes past it (.adr/0022).
  'lib/data/pool.ts': { zones: [], npm: ['pg'] },
  'lib/documents': {
    zones: ['lib/domain'],
    npm: ['react', '@react-pdf/renderer', 'mdast'],
    // The PDF is made in a worker thread outside Next's bundle (.adr/0010): it finds its own file and fonts.
    node: ['worker_threads', 'path', 'url', 'os'],
  },
  'lib/usecases': { zones: ['lib/domain', 'lib/content', 'lib/data', 'lib/documents', 'lib/platform'], npm: ['zod'] },
  'lib/web': { zones: ['lib/usecases', 'lib/domain', 'lib/platform'], npm: ['next', 'next-auth', 'react'] },
  'lib/cli': { zones: [...BELOW_WEB, 'lib/run'], npm: ANY, never: WEB, node: ANY },
  'lib/run': { zones: [...BELOW_WEB, 'lib/cli'], npm: ANY, never: WEB, node: ANY, development: true, resolves: true },
  app: {
    zones: ['app/_ui', 'lib/usecases', 'lib/web', 'lib/documents', 'lib/domain'],
    npm: ['next', 'react'],
    npmTypes: ['zod'],
  },
  'app/_ui': { zones: ['lib/domain'], npm: ['next', 'react'] },
  // Headers and the 503 answer, nothing else: no rule and no permission is decided here.
  'proxy.ts': { zones: ['lib/platform', 'lib/web'], npm: ['next'] },
  'next.config.js': { zones: [], npm: ['next'], node: ['path'] },
  e2e: {
    zones: ['tests/support'],
    npm: ['@playwright/test', 'axe-core'],
    node: ANY,
    development: true,
    resolves: true,
  },
  tests: {
    zones: [...BELOW_WEB, 'lib/web', 'lib/cli', 'lib/run', 'content'],
    npm: ANY,
    node: ANY,
    development: true,
    resolves: true,
  },
  prisma: { zones: [...BELOW_WEB, 'tests/support'], npm: ANY, never: WEB, node: ANY },
  content: { zones: [], npm: [] },
  '.config': { zones: ['tests/support', 'lib/run'], npm: ANY, node: ANY, development: true },
}

export const zoneOf = (file: string): string | undefined =>
  Object.keys(RULE)
    .filter((zone) => file === zone || file.startsWith(`${zone}/`))
    .toSorted((a, b) => b.length - a.length)[0]
