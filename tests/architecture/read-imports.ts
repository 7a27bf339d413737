import { literal, memberName, nameOf, node, nodes, type Node, parse, visit } from './syntax'

export type Import = {
  readonly from: string
  readonly spec: string
  /** The names taken, `*` for the whole. */
  readonly names: readonly string[]
  readonly typeOnly: boolean
}
export type Found = { readonly imports: readonly Import[]; readonly odd: readonly string[] }

const HIDING = new Set(['createRequire', 'getBuiltinModule', 'runInThisContext', 'runInNewContext'])
type Taken = { readonly source: unknown; readonly names: readonly string[]; readonly typeOnly: boolean; what: string }

function taken(n: Node): Taken | undefined {
  const all = (source: unknown, typeOnly: boolean, what: string): Taken => ({ source, names: ['*'], typeOnly, what })
  switch (n.type) {
    case 'ImportDeclaration': {
      const specs = nodes(n['specifiers'])
      const typeOnly =
        n['importKind'] === 'type' || (specs.length > 0 && specs.every((s) => s['importKind'] === 'type'))
      const names = specs.map((s) => nameOf(s['imported']) ?? '*')
      return { source: n['source'], names: names.length > 0 ? names : ['*'], typeOnly, what: 'import' }
    }
    case 'ExportNamedDeclaration':
      if (!node(n['source'])) return undefined
      return {
        source: n['source'],
        names: nodes(n['specifiers']).map((s) => nameOf(s['local']) ?? '*'),
        typeOnly: n['exportKind'] === 'type',
        what: 'export',
      }
    case 'ExportAllDeclaration':
      return all(n['source'], n['exportKind'] === 'type', 'export')
    case 'ImportExpression':
      return all(n['source'], false, 'import()')
    case 'TSImportType':
      return all(n['source'] ?? n['argument'], true, 'import type')
    case 'TSExternalModuleReference':
      return all(n['expression'], false, 'import = require')
    case 'CallExpression':
      return memberName(n['callee']) === 'require' ? all(nodes(n['arguments'])[0], false, 'require') : undefined
    default:
      return undefined
  }
}

function hidden(n: Node): string | undefined {
  if (n.type !== 'CallExpression' && n.type !== 'NewExpression') return undefined
  const callee = node(n['callee'])
  const name = memberName(callee)
  if (name !== undefined && HIDING.has(name)) return `${name}() hides imports`
  if (callee?.type === 'Identifier' && (name === 'eval' || name === 'Function')) return `${name}() hides imports`
  const ofMeta = node(callee?.['object'])?.type === 'MetaProperty'
  return ofMeta && (name === 'resolve' || name === 'glob') ? `${name}() hides imports` : undefined
}

/** Everything that a file takes from another, and whatever could take something unseen. */
export function readImports(file: string, text: string): Found {
  const { errors, comments, program } = parse(file, text)
  const imports: Import[] = []
  const odd = errors.map((e) => `does not parse: ${e.message}`)
  for (const { type, value } of comments) {
    const ref = type === 'Line' ? /^\/\s*<reference\s+(path|types)\s*=\s*["']([^"']+)/.exec(value) : null
    if (ref) {
      const spec = ref[1] === 'path' && !ref[2]!.startsWith('.') ? `./${ref[2]!}` : ref[2]!
      imports.push({ from: file, spec, names: ['*'], typeOnly: true })
    }
    if (/@jsxImportSource|@jsxRuntime|@jsx\s/.test(value)) odd.push('a comment chooses the JSX package')
  }
  visit(program, (n) => {
    const why = hidden(n)
    if (why) odd.push(why)
    const t = taken(n)
    if (!t) return
    const spec = literal(t.source)
    if (spec === undefined) odd.push(`${t.what} with a computed name`)
    else imports.push({ from: file, spec, names: t.names, typeOnly: t.typeOnly })
  })
  return { imports, odd }
}
