import { CODE, type Files, isTest } from '../../architecture/repository'
import { memberName, node, nodes, type Node, program, visit, wording } from '../../architecture/syntax'

export type Requirements = Readonly<Record<string, string>>
/** Requirement → the files whose tests name it. */
export type Trace = ReadonlyMap<string, ReadonlySet<string>>

const ID = /\b(?:R-\d{2}|I\d{1,2})\b/g
const NAMING = new Set(['test', 'it', 'describe', 'each', 'step'])

const isNaming = (callee: unknown): boolean => {
  const n = node(callee)
  if (n?.type === 'CallExpression') return isNaming(n['callee'])
  return NAMING.has(memberName(n) ?? '') || NAMING.has(memberName(n?.['object']) ?? '')
}
const namesIn = (file: string, text: string): readonly string[] => {
  const found: string[] = []
  visit(program(file, text), (n: Node) => {
    if (n.type === 'CallExpression' && isNaming(n['callee'])) found.push(wording(nodes(n['arguments'])[0]))
  })
  return found
}

/** Which requirement is named by the name of which test. What the code cites must exist, but is not listed: search for it. */
export function trace(requirements: Requirements, files: Files): Trace {
  const found = new Map(Object.keys(requirements).map((id) => [id, new Set<string>()]))
  for (const [file, text] of files) {
    if (!CODE.test(file)) continue
    const where = isTest(file) ? namesIn(file, text).join('\n') : text
    for (const [id] of where.matchAll(ID)) {
      const tests = found.get(id)
      if (!tests) throw new Error(`${file} names ${id}, which is no requirement`)
      if (isTest(file)) tests.add(file)
    }
  }
  return found
}

const list = (files: ReadonlySet<string>) =>
  [...files]
    .toSorted()
    .map((file) => `\`${file}\``)
    .join(' ') || '–'

/** The table as a document. Only file names, so that a test can be reworded without touching it. */
export function document(requirements: Requirements, found: Trace): string {
  const rows = Object.entries(requirements).map(([id, what]) => `| ${id} | ${what} | ${list(found.get(id)!)} |`)
  const bare = [...found].filter(([, tests]) => tests.size === 0).map(([id]) => id)
  return [
    '# Requirements and the tests that name them',
    '',
    'Generated: `UPDATE=1 npx vitest run --config .config/vitest.config.ts tests/unit/requirements`. A requirement counts as',
    'tested when the name of a test says its id. Where the code cites it: `git grep R-07 lib app`.',
    '',
    `Not yet named by a test: ${bare.length === 0 ? 'none' : bare.join(', ')}.`,
    '',
    '| id | requirement | tests |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
