// Each file of lib/usecases is one thing that a person may do, made by a wrapper that parses, authorises and audits
// (architecture.md, "One request"). What is not made by one stands in a list, with the reason.
import { literal, memberName, nameOf, node, nodes, type Node, program, visit } from './syntax'

export type Catalogue = {
  /** The wrappers, and how each sees to the audit: by its `audit` field, or by the entries that it records. */
  readonly wrappers: Readonly<Record<string, 'field' | 'entries'>>
  readonly actions: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  /** Files that are no use case: the wrappers themselves and the pieces they are made of. */
  readonly pieces: Readonly<Record<string, string>>
  /** Use cases that go their own way: who is not signed in yet has no actor, for instance. */
  readonly ownWay: Readonly<Record<string, string>>
}
/** Only these open a transaction or skip the permission; a use case gets its transaction from the wrapper. */
const DOORS = new Set(['inTenant', 'guarded'])

const property = (object: Node | undefined, name: string): Node | undefined =>
  node(nodes(object?.['properties']).find((p) => nameOf(p['key']) === name))

function made(statement: Node): { readonly name: string; readonly call: Node } | undefined {
  const declared = nodes(node(statement['declaration'])?.['declarations'])[0]
  const call = node(declared?.['init'])
  return call?.type === 'CallExpression' ? { name: nameOf(declared?.['id']) ?? '', call } : undefined
}

/** The event types that the audit field can give: every `type: '…'` in it. */
function eventsIn(audit: Node): readonly string[] {
  const found: string[] = []
  visit(audit, (n) => {
    if (n.type !== 'Property' || nameOf(n['key']) !== 'type') return
    const value = node(n['value'])
    const options = value?.type === 'ConditionalExpression' ? [value['consequent'], value['alternate']] : [value]
    for (const option of options) found.push(literal(option) ?? '(computed)')
  })
  return found
}

function wrongSpec(call: Node, kind: 'field' | 'entries', catalogue: Catalogue): readonly string[] {
  const spec = nodes(call['arguments'])[0]
  const action = literal(property(spec, 'action')?.['value'])
  const found: string[] = []
  if (action === undefined) found.push('its action is not a plain text')
  else if (!catalogue.actions.has(action)) found.push(`action ${action} is not in the permission table`)
  if (kind === 'entries') return found
  const audit = property(spec, 'audit')
  if (!audit) return [...found, 'it has no audit field']
  const events = eventsIn(audit)
  if (events.length === 0) found.push('its audit field names no event')
  found.push(...events.filter((e) => !catalogue.events.has(e)).map((e) => `event ${e} is not in the closed list`))
  return found
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

export function wrongUseCase(catalogue: Catalogue, file: string, text: string): readonly string[] {
  if (catalogue.pieces[file] !== undefined) return []
  const statements = nodes(node(program(file, text))?.['body'])
  const wrapped = statements
    .filter((s) => s.type === 'ExportNamedDeclaration')
    .map(made)
    .filter((m) => m !== undefined && Object.hasOwn(catalogue.wrappers, memberName(m.call['callee']) ?? ''))
  const found: string[] = []
  if (catalogue.ownWay[file] === undefined) {
    if (wrapped.length !== 1) found.push(`makes ${wrapped.length} use cases with a wrapper: one a file`)
    visit(program(file, text), (n, parent) => {
      if (n.type === 'Identifier' && parent?.type === 'CallExpression' && DOORS.has(String(n['name']))) {
        found.push(`calls ${String(n['name'])} itself`)
      }
    })
  }
  for (const use of wrapped) {
    const { name, call } = use!
    if (kebab(name) !== /([^/]+)\.ts$/.exec(file)?.[1]) found.push(`${name} does not stand in ${kebab(name)}.ts`)
    found.push(...wrongSpec(call, catalogue.wrappers[memberName(call['callee'])!]!, catalogue))
  }
  return found
}

/** The action of each use case, for the other direction: a permission that nothing asks for. */
export function actionsIn(file: string, text: string): readonly string[] {
  const found: string[] = []
  visit(program(file, text), (n) => {
    if (n.type === 'Property' && nameOf(n['key']) === 'action') found.push(literal(n['value']) ?? '')
    if (n.type === 'CallExpression' && ['guarded', 'allowed'].includes(memberName(n['callee']) ?? '')) {
      found.push(literal(nodes(n['arguments'])[1]) ?? '')
    }
  })
  return found.filter(Boolean)
}
