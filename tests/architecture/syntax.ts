import { type ParseResult, parseSync } from 'oxc-parser'

/** A node of the ESTree that oxc-parser makes. Its fields are unknown until looked at. */
export type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const parsed = new Map<string, ParseResult>()
export function parse(file: string, text: string): ParseResult {
  const key = `${file}\0${text}`
  const known = parsed.get(key)
  if (known) return known
  const result = parseSync(file, text)
  parsed.set(key, result)
  return result
}
export const program = (file: string, text: string): unknown => parse(file, text).program

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
export const node = (value: unknown): Node | undefined => (isNode(value) ? value : undefined)
export const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** Calls `seen` for every node, with the node it hangs on and the name of the field it hangs on by. */
export function visit(start: unknown, seen: (n: Node, parent: Node | undefined, field: string) => void): void {
  const go = (value: unknown, parent: Node | undefined, field: string): void => {
    if (Array.isArray(value)) for (const item of value) go(item, parent, field)
    else if (isNode(value)) {
      seen(value, parent, field)
      for (const [key, child] of Object.entries(value)) if (typeof child === 'object') go(child, value, key)
    }
  }
  go(start, undefined, '')
}

/** The text of a string that stands there as such: a literal, a literal type, or a template without holes. */
export function literal(value: unknown): string | undefined {
  const n = node(value)
  if (n?.type === 'Literal') return typeof n['value'] === 'string' ? n['value'] : undefined
  if (n?.type === 'TSLiteralType') return literal(n['literal'])
  if (n?.type === 'JSXExpressionContainer') return literal(n['expression'])
  if (n?.type !== 'TemplateLiteral') return undefined
  const quasis = nodes(n['quasis'])
  return quasis.length === 1 ? cooked(quasis[0]) : undefined
}
const cooked = (quasi: Node | undefined) => (quasi?.['value'] as { cooked?: string } | undefined)?.cooked ?? ''

/** All text that stands in a string, with a space for each hole: enough to look for a word in it. */
export function wording(value: unknown): string {
  const n = node(value)
  if (n?.type === 'JSXExpressionContainer') return wording(n['expression'])
  return n?.type === 'TemplateLiteral' ? nodes(n['quasis']).map(cooked).join(' ') : (literal(n) ?? '')
}

export function nameOf(value: unknown): string | undefined {
  const n = node(value)
  return typeof n?.['name'] === 'string' ? n['name'] : literal(n)
}
/** The last name of `a`, `a.b` or `a['b']`. */
export function memberName(value: unknown): string | undefined {
  const n = node(value)
  return n?.type === 'MemberExpression' ? nameOf(n['property']) : nameOf(n)
}
export const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length
