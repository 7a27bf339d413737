import { describe, expect, test } from 'vitest'
import { apply, lines, only, repository } from './repository'
import { wrongSyntax, WORDS, wrongWords } from './words'

const half = (...halves: readonly string[]) => halves.join('')
const L = 'lib/x.ts'
const T = 'tests/x.test.ts'
const PLANTED: readonly (readonly [file: string, text: string])[] = [
  [L, half('// TO', 'DO later')],
  [L, half('// FIX', 'ME')],
  [L, half('// X', 'XX')],
  [L, half('// HA', 'CK')],
  [L, half('// @ts-', 'expect-error')],
  [L, half('// @ts-', 'ignore')],
  [L, half('/* oxlint-dis', 'able */')],
  [L, half('debug', 'ger')],
  [T, half('test.sk', 'ip("a")')],
  [T, half('it.on', 'ly("a")')],
  [T, half('test.to', 'do("a")')],
  [T, half('xi', 't("a")')],
  [T, half('vi.mo', 'ck("../x")')],
  [T, half('ex', 'pect(true).toBe(true)')],
  [L, half('tx.$queryRaw', 'Unsafe(sql)')],
  [L, half("readFile('/ho", "me/me/x')")],
  ['README.md', half('see /wo', 'rk/x')],
]
const FINE: readonly (readonly [file: string, text: string])[] = [
  [L, 'const company = { any: 1 }; // oxlint-disable-next-line no-console: the command line speaks'],
  [L, "const root = '/etc/passwd'; const tmp = '/tmp'; // any text"],
  [T, 'test("exit()", () => expect(value).toBe(true))'],
  ['lib/run/x.md', 'no todos here; a workroom/root/x'],
]

describe('words and habits that do not enter the repository', () => {
  test.each(PLANTED)('refuses in %s: %s', (file, text) => expect(wrongWords(file, text)).not.toEqual([]))
  test.each(FINE)('allows in %s: %s', (file, text) => expect(wrongWords(file, text)).toEqual([]))
  test('every word of the list is fired by a planted one', () => {
    const silent = WORDS.filter(({ pattern }) => !PLANTED.some(([, text]) => pattern.test(text)))
    expect(silent).toEqual([])
  })

  test.each([
    half('const a = b as a', 'ny'),
    half('const a: a', 'ny = b'),
    half('type A = Array<a', 'ny>'),
    half('export function f(a: Record<string, a', 'ny>) {}'),
  ])('refuses: %s', (text) => expect(wrongSyntax(L, text)).toEqual(['an untyped value']))
  test('refuses pg’s query_timeout as a setting', () => {
    expect(wrongSyntax(L, `new Pool({ query_timeout: 5 })`)).toHaveLength(1)
    expect(wrongSyntax(L, `const a = 1 // never query_timeout: it commits`)).toEqual([])
  })
  test('allows the word in a comment, a text and a name', () => {
    expect(wrongSyntax(L, `/** at any: (R-05) */ const any = 'as any'`)).toEqual([])
  })

  test('this repository keeps it', () => {
    const files = only(repository(), (file) => !file.startsWith('content/kaders/'))
    expect(lines([...apply(wrongWords, files), ...apply(wrongSyntax, files)])).toEqual([])
    expect(files.size).toBeGreaterThan(400)
  })
})
