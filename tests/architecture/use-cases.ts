// Each file of lib/usecases is one thing that a person may do, made by a wrapper that parses, authorises and audits
// (architecture.md, "One request"). What is not made by one stands in a list, with the reason.
import { literal, memberName, nameOf, node, nodes, type Node, program, visit } from './syntax'

/**
 * How a wrapper sees to the audit: `types` = its field makes a note with a type, `list` = its field names the events
 * (or says why there are none), `entries` = each entry that it records is a leaf, `public` = nobody's data is read,
 * `entrance` = nobody is known yet: it makes its own transaction and notes in it who came in.
 */
export type Audit = 'types' | 'list' | 'entries' | 'public' | 'entrance'
export type Catalogue = {
  readonly wrappers: Readonly<Record<string, Audit>>
  readonly actions: ReadonlySet<string>
  /** What whoever is not signed in may do. */
  readonly publicActions: ReadonlySet<string>
  /** Files that may leave no trace; each also says why in its own `audit: { none: … }`. */
  readonly untraced: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  /** Files that are no use case: the wrappers themselves and the pieces they are made of. */
  readonly pieces: Readonly<Record<string, string>>
  /** Use cases that go their own way: who is not signed in yet has no actor, for instance. */
  readonly ownWay: Readonly<Record<string, { readonly why: string; readonly trace: 'event' | 'none' }>>
}
/** Only these open a transaction or skip the permission; a use case gets its transaction from the wrapper. */
const DOORS = new Set(['inTenant', 'readInTenant', 'inLogin', 'guarded'])

const property = (object: Node | undefined, name: string): Node | undefined =>
  node(nodes(object?.['properties']).find((p) => nameOf(p['key']) === name))

function made(statement: Node): { readonly name: string; readonly call: Node } | undefined {
  const declared = nodes(node(statement['declaration'])?.['declarations'])[0]
  const call = node(declared?.['init'])
  return call?.type === 'CallExpression' ? { name: nameOf(declared?.['id']) ?? '', call } : undefined
}

/** Every text that a value can be: both sides of a choice, each item of a list. Anything else counts as unknown. */
function texts(value: unknown): readonly string[] {
  const n = node(value)
  if (n?.type === 'ConditionalExpression') return [...texts(n['consequent']), ...texts(n['alternate'])]
  if (n?.type === 'ArrayExpression') return nodes(n['elements']).flatMap(texts)
  return [literal(n) ?? '(computed)']
}

function typesIn(audit: unknown): readonly string[] {
  const found: string[] = []
  visit(audit, (n) => {
    if (n.type === 'Property' && nameOf(n['key']) === 'type') found.push(...texts(n['value']))
  })
  return found
}

type Use = { readonly file: string; readonly text: string; readonly action: string; readonly spec: Node | undefined }

function wrongAudit({ file, text, action, spec }: Use, audit: Audit, catalogue: Catalogue): readonly string[] {
  if (audit === 'entries') return []
  if (audit === 'public' || audit === 'entrance') {
    if (!catalogue.publicActions.has(action)) return [`action ${action} is not public, and here nobody is known`]
    const traced =
      catalogue.untraced.has(file) || typesIn(program(file, text)).some((type) => catalogue.events.has(type))
    return audit === 'public' || traced ? [] : ['somebody comes in and it leaves no trace']
  }
  const field = node(property(spec, 'audit')?.['value'])
  if (!field) return ['it has no audit field']
  if (audit === 'list' && field.type === 'ObjectExpression') {
    return catalogue.untraced.has(file) ? [] : ['it leaves no trace']
  }
  const events = audit === 'list' ? texts(field) : typesIn(field)
  const none = events.length === 0 ? ['its audit field names no event'] : []
  return [...none, ...events.filter((e) => !catalogue.events.has(e)).map((e) => `event ${e} is not in the closed list`)]
}

function wrongSpec(file: string, text: string, call: Node, catalogue: Catalogue): readonly string[] {
  const spec = nodes(call['arguments'])[0]
  const action = literal(property(spec, 'action')?.['value'])
  if (action === undefined) return ['its action is not a plain text']
  const unknown = catalogue.actions.has(action) ? [] : [`action ${action} is not in the permission table`]
  const audit = catalogue.wrappers[memberName(call['callee'])!]!
  return [...unknown, ...wrongAudit({ file, text, action, spec }, audit, catalogue)]
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
  const own = catalogue.ownWay[file]
  if (own?.trace === 'event' && !typesIn(program(file, text)).some((type) => catalogue.events.has(type))) {
    found.push('goes its own way and leaves no trace')
  }
  if (own === undefined) {
    // Whoever lets somebody in does not know yet as whom, so no wrapper can open that transaction.
    const entrance = wrapped.some((m) => catalogue.wrappers[memberName(m!.call['callee'])!] === 'entrance')
    const doors = entrance ? ['inLogin'] : []
    if (wrapped.length !== 1) found.push(`makes ${wrapped.length} use cases with a wrapper: one a file`)
    visit(program(file, text), (n, parent) => {
      const name = String(n['name'])
      if (n.type === 'Identifier' && parent?.type === 'CallExpression' && DOORS.has(name) && !doors.includes(name)) {
        found.push(`calls ${name} itself`)
      }
    })
  }
  for (const use of wrapped) {
    const { name, call } = use!
    if (kebab(name) !== /([^/]+)\.ts$/.exec(file)?.[1]) found.push(`${name} does not stand in ${kebab(name)}.ts`)
    found.push(...wrongSpec(file, text, call, catalogue))
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

/** Every text that stands in the code: an event or action that is in none of them is never used. */
export function textsIn(file: string, text: string): readonly string[] {
  const found: string[] = []
  visit(program(file, text), (n) => {
    const value = literal(n)
    if (value !== undefined) found.push(value)
  })
  return found
}
