import { CODE, type Files, isTest } from '../../architecture/repository'
import { memberName, node, nodes, type Node, program, visit, wording } from '../../architecture/syntax'

export type Requirements = Readonly<Record<string, string>>
/** Requirement → the files that cite it, and those whose tests name it. */
export type Served = { readonly code: ReadonlySet<string>; readonly tests: ReadonlySet<string> }
export type Trace = ReadonlyMap<string, Served>

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

const SERVES = /\.(?:[cm]?[jt]sx?|sql)$/

/** Which requirement is cited by which code, and named by the name of which test. */
export function trace(requirements: Requirements, files: Files): Trace {
  const found = new Map(
    Object.keys(requirements).map((id) => [id, { code: new Set<string>(), tests: new Set<string>() }]),
  )
  for (const [file, text] of files) {
    const test = isTest(file)
    if (!(test ? CODE : SERVES).test(file)) continue
    const where = test ? namesIn(file, text).join('\n') : text
    for (const [id] of where.matchAll(ID)) {
      const served = found.get(id)
      if (!served) throw new Error(`${file} names ${id}, which is no requirement`)
      served[test ? 'tests' : 'code'].add(file)
    }
  }
  return found
}

export const idsWithout = (found: Trace, kind: keyof Served): readonly string[] =>
  [...found].filter(([, served]) => served[kind].size === 0).map(([id]) => id)

const list = (files: ReadonlySet<string>) =>
  [...files]
    .toSorted()
    .map((file) => `\`${file}\``)
    .join(' ') || '–'

/** The table as a document. Only file names, so that a test can be reworded without touching it. */
export function document(requirements: Requirements, found: Trace): string {
  const rows = [...found].map(
    ([id, { code, tests }]) => `| ${id} | ${requirements[id]} | ${list(code)} | ${list(tests)} |`,
  )
  const bare = (kind: keyof Served) => idsWithout(found, kind).join(', ') || 'none'
  return [
    '# Requirements, the code that cites them and the tests that name them',
    '',
    'Generated: `UPDATE=1 npx vitest run --config .config/vitest.config.ts tests/unit/requirements`. A requirement counts as',
    'served by code that says its id, and as tested when the name of a test says it.',
    '',
    `Not yet cited by code: ${bare('code')}.`,
    '',
    `Not yet named by a test: ${bare('tests')}.`,
    '',
    '| id | requirement | code | tests |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
