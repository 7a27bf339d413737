import { memberName, nameOf, node, nodes, type Node, program, visit } from './syntax'

const IMPURE = new Set(
  'process fetch setTimeout setInterval setImmediate queueMicrotask performance crypto console globalThis global window document navigator require eval Function Buffer'.split(
    ' ',
  ),
)
const PURE_OF_DATE = new Set(['parse', 'UTC', 'prototype'])
/** Fields by which an identifier is a name of something, not the thing itself. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  Property: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  ImportSpecifier: ['imported', 'local'],
  ExportSpecifier: ['exported'],
}

function isReference(n: Node, parent: Node | undefined, field: string): boolean {
  if (n.type !== 'Identifier' || !parent || parent.type.startsWith('TSType') || parent.type === 'TSQualifiedName') {
    return false
  }
  if (parent.type === 'MemberExpression') return field === 'object' || parent['computed'] === true
  if (parent.type === 'Property' && parent['shorthand'] === true) return field === 'value'
  return !NAMING[parent.type]?.includes(field)
}

const whyDate = (parent: Node, field: string): string | undefined => {
  if (parent.type === 'MemberExpression' && field === 'object') {
    const member = memberName(parent) ?? '[…]'
    return PURE_OF_DATE.has(member) ? undefined : `Date.${member}`
  }
  if (parent.type === 'NewExpression' && field === 'callee') {
    const first = nodes(parent['arguments'])[0]
    return first && first.type !== 'SpreadElement' ? undefined : 'new Date()'
  }
  return parent.type === 'BinaryExpression' && parent['operator'] === 'instanceof' ? undefined : 'Date as a value'
}

/** Uses of the clock, of chance and of the outside world: the domain takes all three as arguments. */
export function impurities(file: string, text: string): readonly string[] {
  const found: string[] = []
  visit(program(file, text), (n, parent, field) => {
    if (!isReference(n, parent, field) || !parent) return
    const name = nameOf(n)!
    if (name === 'Date') {
      const why = whyDate(parent, field)
      if (why) found.push(`not pure: ${why}`)
    } else if (name === 'Math') {
      const member = node(parent)?.type === 'MemberExpression' ? memberName(parent) : undefined
      if (member === undefined || member === 'random') found.push(`not pure: Math.${member ?? '[…]'}`)
    } else if (IMPURE.has(name)) found.push(`not pure: ${name}`)
  })
  return found
}
