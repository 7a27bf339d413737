import path from 'node:path'
import { literal, nameOf, node, type Node, nodes, program, visit } from '../../architecture/syntax'
import type { Files } from '../../architecture/repository'
import { type OwnText, ownTexts } from './own-texts'

/** Where a name of a file comes from: a part of this file, or a name of another. */
type Origin = { readonly part: Node } | { readonly file: string; readonly name: string }
type Part = { readonly file: string; readonly part: Node }

/** The file that an import means, when it is one of these. */
function resolve(from: string, spec: string, files: Files): string | undefined {
  const base = spec.startsWith('@/') ? spec.slice(2) : path.posix.join(path.posix.dirname(from), spec)
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => files.has(file))
}

function* imported(n: Node, file: string, files: Files): Generator<readonly [string, Origin]> {
  const from = resolve(file, literal(n['source']) ?? '', files)
  if (from === undefined || n['importKind'] === 'type') return
  for (const s of nodes(n['specifiers'])) {
    if (s['importKind'] === 'type') continue
    yield [nameOf(s['local']) ?? '', { file: from, name: nameOf(s['imported']) ?? 'default' }]
  }
}

function* declared(n: Node): Generator<readonly [string, Origin]> {
  const inner = node(n['declaration'])
  if (n.type === 'ExportDefaultDeclaration' && inner !== undefined) {
    yield ['default', { part: inner }]
    if (inner['id']) yield [nameOf(inner['id']) ?? '', { part: inner }]
  } else if (n.type === 'ExportNamedDeclaration' && inner !== undefined) yield* declared(inner)
  else if (n.type === 'VariableDeclaration') {
    for (const d of nodes(n['declarations'])) yield [nameOf(d['id']) ?? '', { part: d }]
  } else if (n.type === 'FunctionDeclaration') yield [nameOf(n['id']) ?? '', { part: n }]
}

/** What each name at the top of a file stands for. */
function originsOf(file: string, files: Files): ReadonlyMap<string, Origin> {
  const body = nodes((program(file, files.get(file) ?? '') as Node)['body'])
  return new Map(body.flatMap((n) => [...(n.type === 'ImportDeclaration' ? imported(n, file, files) : declared(n))]))
}

/**
 * The parts of the source that a page is made of: its own, and what it uses of the components, words and rules of
 * `files`. `stops` are parts that give no text to the page, by name.
 */
export function partsOf(page: string, files: Files, stops: ReadonlySet<string> = new Set()): readonly Part[] {
  const parts = new Map<Node, Part>()
  const origins = new Map<string, ReadonlyMap<string, Origin>>()
  const follow = (file: string, name: string): void => {
    if (stops.has(name)) return
    const known = origins.get(file) ?? originsOf(file, files)
    origins.set(file, known)
    const origin = known.get(name)
    if (origin === undefined) return
    if ('file' in origin) return follow(origin.file, origin.name)
    if (parts.has(origin.part)) return
    parts.set(origin.part, { file, part: origin.part })
    visit(origin.part, (n) => {
      if (n.type === 'Identifier' || n.type === 'JSXIdentifier') follow(file, nameOf(n) ?? '')
    })
  }
  follow(page, 'default')
  return [...parts.values()]
}

export const textsOfParts = (parts: readonly Part[], files: Files): readonly OwnText[] =>
  parts.flatMap(({ file, part }) => ownTexts(file, files.get(file) ?? '', part))

/** The values of an attribute that is a list of words, wherever in these parts it is given. */
export function wordsGiven(parts: readonly Part[], attribute: string): readonly string[] {
  const found: string[] = []
  for (const { part } of parts) {
    visit(part, (n) => {
      if (n.type !== 'JSXAttribute' || nameOf(n['name']) !== attribute) return
      visit(n['value'], (value) => {
        const given = value.type === 'Literal' ? literal(value) : undefined
        if (given !== undefined) found.push(given)
      })
    })
  }
  return found
}
