// Words and habits that do not enter the repository. Each is written in two halves, so that this list passes its own test.
import { CODE, isTest } from './repository'
import { nameOf, program, visit } from './syntax'

type Word = { readonly pattern: RegExp; readonly why: string; readonly where?: (file: string) => boolean }
const inTests = isTest
const inOurCode = (file: string) => !isTest(file)
const inCode = (file: string) => CODE.test(file)
const joined = (...halves: readonly string[]) => new RegExp(halves.join(''))

export const WORDS: readonly Word[] = [
  { pattern: joined('\\bTO', 'DO\\b'), why: 'what is to be done is an issue' },
  { pattern: joined('\\bFIX', 'ME\\b'), why: 'mend it' },
  { pattern: joined('\\bX', 'XX\\b'), why: 'mend it' },
  { pattern: joined('\\bHA', 'CK\\b'), why: 'say why instead' },
  { pattern: joined('@ts-', '(?:ignore|expect-error|nocheck)'), why: 'the type is wrong: mend the type' },
  {
    pattern: joined('(?:eslint|oxlint)-dis', 'able(?!-next-line)'),
    why: 'a rule is set aside for one line, with the reason',
  },
  { pattern: joined('\\bdebug', 'ger\\b'), why: 'left over', where: inCode },
  {
    pattern: joined('(?:\\b(?:test|it|describe)\\.(?:sk', 'ip|on', 'ly|to', 'do|fixme|fails)\\b)'),
    why: 'every test runs',
    where: inTests,
  },
  { pattern: joined('\\b(?:x|f)(?:it|describe|test)\\('), why: 'every test runs', where: inTests },
  { pattern: joined('\\bvi\\.(?:mo', 'ck|doMo', 'ck)\\('), why: 'our own modules are not replaced', where: inTests },
  { pattern: joined('\\bex', 'pect\\(true\\)'), why: 'a test that cannot fail', where: inTests },
  {
    pattern: joined('\\$queryRaw', 'Unsafe|\\$executeRaw', 'Unsafe'),
    why: 'SQL with parameters only',
    where: inOurCode,
  },
  { pattern: joined('(?:["\'`(\\s]|^)/(?:home|root|Users|work|mnt)/'), why: 'a path of one machine' },
]

export const wrongWords = (file: string, text: string): readonly string[] =>
  WORDS.filter((word) => word.where?.(file) ?? true)
    .filter((word) => word.pattern.test(text))
    .map((word) => `${word.pattern.exec(text)![0].trim()}: ${word.why}`)

/** Habits that a word cannot tell from a comment about them. */
export function wrongSyntax(file: string, text: string): readonly string[] {
  if (!CODE.test(file)) return []
  const found: string[] = []
  visit(program(file, text), (n) => {
    if (n.type === 'TSAnyKeyword') found.push('an untyped value')
    // The abandoned statement is committed by whoever borrows the connection next: another tenant.
    if (n.type === 'Property' && nameOf(n['key']) === 'query_timeout')
      found.push('pg’s query_timeout: use statement_timeout')
  })
  return found
}
