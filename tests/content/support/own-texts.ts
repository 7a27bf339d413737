import { literal, nameOf, node, type Node, nodes, lineOf, program } from '../../architecture/syntax'

/** A text as a person reads it: one block of a page, one message, one label. `HOLE` stands for what is filled in. */
export type OwnText = { readonly file: string; readonly line: number; readonly text: string }
export const HOLE = '□'

/** Elements that stand in the sentence around them. Everything else, and every component, begins a text of its own. */
const IN_THE_SENTENCE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong'])
const COMPARES = new Set(['===', '!==', '==', '!=', 'in', 'instanceof', '<', '>', '<=', '>='])
/** What a program says to its makers, not to who uses it; so is what it throws. */
const FOR_MAKERS = new Set(['log', 'console'])
/** Types hold no text, but for the expression that one is put on. */
const WITH_TYPE = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

const cooked = (quasi: Node | undefined) => (quasi?.['value'] as { cooked?: string } | undefined)?.cooked ?? ''

/** A string as it will read: literals, templates and sums of them; undefined for anything else. */
function written(value: unknown): string | undefined {
  const n = node(value)
  const plain = literal(n)
  if (plain !== undefined) return plain
  if (n?.type === 'TemplateLiteral') {
    return nodes(n['quasis'])
      .map(cooked)
      .reduce((text, quasi, i) => text + (i === 0 ? '' : HOLE) + quasi, '')
  }
  if (n?.type !== 'BinaryExpression' || n['operator'] !== '+') return undefined
  const [left, right] = [written(n['left']), written(n['right'])]
  return left === undefined && right === undefined ? undefined : `${left ?? HOLE}${right ?? HOLE}`
}

/** Is there a page's element somewhere in this? Then it is not a value that stands in a sentence. */
function hasElements(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasElements)
  const n = node(value)
  if (n === undefined) return false
  return n.type.startsWith('JSX') || Object.values(n).some((child) => typeof child === 'object' && hasElements(child))
}

/** Text in JSX as React gives it: what stands at the end and the beginning of lines is one space, or nothing. */
const jsxText = (raw: string): string => {
  const rows = raw.split('\n')
  return rows
    .map((row, i) => (i > 0 ? row.replace(/^\s+/, '') : row))
    .map((row, i) => (i < rows.length - 1 ? row.replace(/\s+$/, '') : row))
    .filter((row, i) => row !== '' || (rows.length === 1 && i === 0))
    .join(' ')
}

/** A text that begins as a sentence does, or ends as one. An address, a header, a pattern and a name in code do neither. */
export function isProse(text: string): boolean {
  const tidy = text.trim()
  if (!/\p{L}{2}/u.test(tidy) || /\w=|\||\(\?/.test(tidy)) return false
  if (!/\s/.test(tidy)) return /^[“(]?\p{Lu}[\p{L}-]+[”).?!:]*$/u.test(tidy)
  return new RegExp(String.raw`^[“”"'(]*(?:\p{Lu}|\d|${HOLE}).*\p{Ll}{2}`, 'su').test(tidy) || /\p{L}[.?!]$/u.test(tidy)
}

/** HTML that is written as a text: its blocks, without their tags. */
const blocksOfHtml = (text: string): readonly string[] =>
  text.includes('</')
    ? text.replaceAll(/<\/?(?:a|abbr|b|code|em|small|span|strong)\b[^>]*>/g, '').split(/<[^>]*>|\n/)
    : [text]

class Reader {
  readonly found: OwnText[] = []
  readonly #file: string
  readonly #source: string
  constructor(file: string, source: string) {
    this.#file = file
    this.#source = source
  }

  #keep(text: string, at: number): void {
    const tidy = text.replaceAll(/\s+/g, ' ').trim()
    if (/\p{L}/u.test(tidy)) this.found.push({ file: this.#file, line: lineOf(this.#source, at), text: tidy })
  }

  read(value: unknown): void {
    if (Array.isArray(value)) return value.forEach((item) => this.read(item))
    const n = node(value)
    if (n === undefined) return
    const text = written(n)
    if (text !== undefined) {
      for (const block of blocksOfHtml(text)) if (isProse(block)) this.#keep(block, n.start)
    }
    if (n.type === 'JSXElement' || n.type === 'JSXFragment') return this.#element(n)
    for (const child of this.#within(n, text !== undefined)) this.read(child)
  }

  /** Where else in this node texts for people may stand. */
  #within(n: Node, isText: boolean): readonly unknown[] {
    if (n.type.startsWith('TS')) return WITH_TYPE.has(n.type) ? [n['expression']] : []
    if (n.type === 'ImportDeclaration' || n.type === 'TaggedTemplateExpression' || n.type === 'ThrowStatement')
      return []
    if (typeof n['directive'] === 'string') return []
    if (n.type === 'TemplateLiteral') return nodes(n['expressions'])
    if (n.type === 'BinaryExpression') {
      const sides = isText || COMPARES.has(String(n['operator'])) ? [n['left'], n['right']] : []
      return sides.filter((side) => written(side) === undefined)
    }
    if (n.type === 'SwitchCase') return [n['consequent']]
    if (n.type === 'Property') return [n['value']]
    if (n.type === 'MemberExpression') return [n['object']]
    if (n.type === 'CallExpression' && FOR_MAKERS.has(nameOf(node(n['callee'])?.['object']) ?? '')) return []
    return Object.values(n).filter((child) => typeof child === 'object')
  }

  #element(n: Node): void {
    const opening = node(n['openingElement'])
    for (const attribute of nodes(opening?.['attributes'])) this.read(attribute['value'] ?? attribute['argument'])
    const flow = new Flow((text) => this.#keep(text, n.start))
    this.#children(n, flow)
    flow.end()
  }

  #children(n: Node, flow: Flow): void {
    for (const child of nodes(n['children'])) this.#child(child, flow)
  }

  #child(child: Node, flow: Flow): void {
    if (child.type === 'JSXText') return flow.add(jsxText(String(child['value'])))
    if (child.type === 'JSXExpressionContainer') return this.#expression(node(child['expression']), flow)
    if (child.type === 'JSXFragment') return this.#children(child, flow)
    const opening = node(child['openingElement'])
    if (!IN_THE_SENTENCE.has(nameOf(opening?.['name']) ?? '')) {
      flow.end()
      return this.read(child)
    }
    for (const attribute of nodes(opening?.['attributes'])) this.read(attribute['value'])
    this.#children(child, flow)
  }

  #expression(value: Node | undefined, flow: Flow): void {
    if (value === undefined || value.type === 'JSXEmptyExpression') return
    const text = written(value)
    if (text !== undefined) return flow.add(text)
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') return this.#child(value, flow)
    if (value.type === 'LogicalExpression' && value['operator'] === '&&')
      return this.#expression(node(value['right']), flow)
    if (value.type === 'ConditionalExpression') {
      this.#expression(node(value['consequent']), flow)
      const other = new Flow((rest) => this.#keep(rest, value.start))
      this.#expression(node(value['alternate']), other)
      return other.end()
    }
    if (hasElements(value)) {
      flow.end()
      return this.read(value)
    }
    flow.add(HOLE)
    this.read(value)
  }
}

/** A text that is being put together from the parts of one block. */
class Flow {
  #text = ''
  readonly #done: (text: string) => void
  constructor(done: (text: string) => void) {
    this.#done = done
  }
  add(text: string): void {
    this.#text += text
  }
  end(): void {
    if (this.#text !== '') this.#done(this.#text)
    this.#text = ''
  }
}

/** All texts for people that stand in one source file, or in one part of it. */
export function ownTexts(file: string, source: string, part: unknown = program(file, source)): readonly OwnText[] {
  const reader = new Reader(file, source)
  reader.read(part)
  return reader.found
}
