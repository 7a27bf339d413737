// Who may import whom (.adr/0001). Pure: takes the files as text, so that the planted violations of the test need not
// exist on disk. The linter's rule misses relative paths, and dependency-cruiser sees no module under TypeScript 7.
import { isBuiltin } from 'node:module'
import path from 'node:path/posix'
import { RULE, zoneOf } from './import-table'
import { impurities } from './purity'
import { type Import, readImports } from './read-imports'
import type { Files, Violation } from './repository'

export type Packages = { readonly runtime: readonly string[]; readonly development: readonly string[] }
export type Report = { readonly modules: number; readonly edges: number; readonly violations: readonly Violation[] }

const packageOf = (spec: string) =>
  spec
    .split('/')
    .slice(0, spec.startsWith('@') ? 2 : 1)
    .join('/')
/** Types of a package without types of its own come from its `@types` twin, which is never imported by name. */
const declares = (declared: readonly string[], name: string) =>
  declared.includes(name) || declared.includes(`@types/${name}`)

function refusedBuiltin(i: Import, from: string): string | undefined {
  const part = i.spec.replace(/^node:/, '')
  const allowed = RULE[from]!.node ?? []
  if (allowed.includes('*') || allowed.includes(part)) return undefined
  const names = allowed.filter((a) => a.startsWith(`${part}#`)).map((a) => a.slice(part.length + 1))
  if (names.length > 0 && i.names.every((name) => names.includes(name))) return undefined
  return `${from} may not import ${i.spec} {${i.names.join(', ')}}`
}

function refusedPackage(i: Import, from: string, packages: Packages): string | undefined {
  const rule = RULE[from]!
  const name = packageOf(i.spec)
  if (i.typeOnly && rule.npmTypes?.includes(name)) return undefined
  const named = rule.npm.includes(name) || (rule.npm.includes('*') && !rule.never?.includes(name))
  if (!named) return `${from} may not import package ${name}`
  if (declares(packages.runtime, name)) return undefined
  if (!declares(packages.development, name)) return `package ${name} is not in package.json`
  return rule.development || i.typeOnly ? undefined : `${from} may not import development package ${name}`
}

function refusedFile(i: Import, from: string, target: string): string | undefined {
  const rule = RULE[from]!
  const to = zoneOf(target)
  if (to === from) return undefined
  if (!to) return `${from} may not import ${target} (no zone)`
  if (!rule.zones.includes(to) && !rule.zones.some((zone) => target.startsWith(`${zone}/`))) {
    return `${from} may not import ${to}`
  }
  return rule.typesOnly?.includes(to) && !i.typeOnly ? `${from} may import only types of ${to}` : undefined
}

/** Relative and `@/` paths become paths in the repository; everything else is a package or a part of node. */
function targetOf(i: Import): string | undefined {
  if (i.spec.startsWith('@/')) return path.normalize(i.spec.slice(2))
  if (!/^\.{0,2}\//.test(i.spec) && !/^\.{1,2}$/.test(i.spec)) return undefined
  return i.spec.startsWith('/') ? i.spec : path.join(path.dirname(i.from), i.spec)
}

const resolve = (files: Files, to: string) =>
  [to, to.replace(/\.js$/, '.ts'), `${to}.ts`, `${to}.tsx`, `${to}.mts`, `${to}/index.ts`, `${to}/index.tsx`].find(
    (f) => files.has(f),
  )
const isData = (to: string) => /\.(?:json|css)$/.test(to) || to.includes('/generated/')

function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly Violation[] {
  const found: Violation[] = []
  const state = new Map<string, 'open' | 'done'>()
  const go = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push({ file, why: `cycle ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}` })
      return
    }
    state.set(file, 'open')
    for (const next of graph.get(file) ?? []) go(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of graph.keys()) go(file, [])
  return found
}

export function check(files: Files, packages: Packages): Report {
  const violations: Violation[] = []
  const graph = new Map<string, string[]>()
  let edges = 0
  for (const [file, text] of files) {
    const { imports, odd } = readImports(file, text)
    const from = zoneOf(file)
    const rule = from === undefined ? undefined : RULE[from]
    const hiding = rule?.resolves ? odd.filter((why) => !/^(?:createRequire|resolve|import)\(\)/.test(why)) : odd
    const impure = rule?.pure ? impurities(file, text) : []
    violations.push(...[...hiding, ...impure].map((why) => ({ file, why })))
    if (!from) violations.push({ file, why: 'file lies in no zone' })
    for (const i of from ? imports : []) {
      edges += 1
      const to = targetOf(i)
      const outside = isBuiltin(i.spec) ? refusedBuiltin(i, from!) : refusedPackage(i, from!, packages)
      const why = to === undefined ? outside : refusedFile(i, from!, to)
      if (why) violations.push({ file, why })
      const hit = to === undefined ? undefined : resolve(files, to)
      if (to !== undefined && !hit && !isData(to)) violations.push({ file, why: `cannot find ${i.spec}` })
      if (hit && !i.typeOnly) graph.set(file, [...(graph.get(file) ?? []), hit])
    }
  }
  return { modules: files.size, edges, violations: [...violations, ...cycles(graph)] }
}
