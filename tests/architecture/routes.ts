// Every write is one line over a handler of lib/web, so that none can forget the origin check, the draft or the 303.
import { literal, memberName, nameOf, node, nodes, type Node, program } from './syntax'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** Next's own settings for a route, which may stand beside it. */
const SETTINGS = new Set(['dynamic', 'runtime', 'maxDuration'])

type Export = { readonly name: string; readonly value: Node | undefined }
const exported = (statement: Node): readonly Export[] => {
  if (statement.type !== 'ExportNamedDeclaration') return []
  const declaration = node(statement['declaration'])
  if (declaration?.type === 'VariableDeclaration') {
    return nodes(declaration['declarations']).map((d) => ({ name: nameOf(d['id']) ?? '', value: node(d['init']) }))
  }
  if (declaration) return [{ name: nameOf(declaration['id']) ?? '', value: declaration }]
  return nodes(statement['specifiers']).map((s) => ({ name: nameOf(s['exported']) ?? '', value: node(s) }))
}

/** The names that a file takes from lib/web, by the name that it gives them. */
function handlers(statements: readonly Node[]): ReadonlySet<string> {
  const fromWeb = statements.filter(
    (s) => s.type === 'ImportDeclaration' && /^(?:@\/|(?:\.\.\/)+)lib\/web\//.test(literal(s['source']) ?? ''),
  )
  return new Set(fromWeb.flatMap((s) => nodes(s['specifiers']).map((x) => nameOf(x['local']) ?? '')))
}

export function wrongRoute(file: string, text: string): readonly string[] {
  const statements = nodes(node(program(file, text))?.['body'])
  const known = handlers(statements)
  const found: string[] = []
  for (const s of statements) {
    if (s.type === 'ImportDeclaration') continue
    const names = exported(s)
    if (names.length === 0) found.push('a statement beside the handlers: it belongs in lib/web or a use case')
    for (const { name, value } of names) {
      if (SETTINGS.has(name)) continue
      if (!METHODS.has(name)) found.push(`exports ${name}`)
      else if (name !== 'GET' && name !== 'POST') found.push(`answers ${name}: only GET and POST`)
      else if (value?.type !== 'CallExpression') found.push(`${name} is not one call of a handler of lib/web`)
      else if (!known.has(memberName(value['callee']) ?? '')) {
        found.push(`${name} calls ${String(memberName(value['callee']))}, which is not from lib/web`)
      }
    }
  }
  return found
}

/** A `page.tsx` and a `route.ts` cannot share a segment: the build would fail, but only the build. */
export const sharedSegments = (files: readonly string[]): readonly string[] =>
  files.filter((f) => f.endsWith('/route.ts') && files.includes(f.replace(/route\.ts$/, 'page.tsx')))
