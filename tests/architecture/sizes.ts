// Small files and small functions (architecture.md, "Avoid"). Lines are counted as they stand, comments included.
import { lineOf, memberName, node, type Node, nameOf, program, visit } from './syntax'

export const MAX_FILE = 300
export const MAX_FUNCTION = 50
export const MAX_MEDIAN = 80
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
/** A block of tests is a list, not a function. */
const LISTS = new Set(['describe', 'each', 'parallel', 'serial'])

const isList = (parent: Node | undefined): boolean => {
  if (parent?.type !== 'CallExpression') return false
  const callee = node(parent['callee'])
  return LISTS.has(memberName(callee) ?? memberName(callee?.['callee']) ?? '')
}
const label = (n: Node, parent: Node | undefined) =>
  nameOf(n['id']) ?? nameOf(parent?.['id']) ?? nameOf(parent?.['key']) ?? 'a function'

export function tooLong(file: string, text: string): readonly string[] {
  const found: string[] = []
  const length = text.trimEnd().split('\n').length
  if (length > MAX_FILE) found.push(`${length} lines, at most ${MAX_FILE}`)
  visit(program(file, text), (n, parent) => {
    if (!FUNCTIONS.has(n.type) || isList(parent)) return
    const long = lineOf(text, n.end) - lineOf(text, n.start) + 1
    if (long > MAX_FUNCTION) found.push(`${label(n, parent)}: ${long} lines, at most ${MAX_FUNCTION}`)
  })
  return found
}

export function median(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
