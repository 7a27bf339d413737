import { describe, expect, test } from 'vitest'
import { apply, CODE, isTest, lines, only, repository } from './repository'
import { MAX_FILE, MAX_FUNCTION, MAX_MEDIAN, median, tooLong } from './sizes'

/** Data, not code: a table of cases may be as long as it needs. */
const isDataFile = (file: string) => /\.(?:planted|data)\.ts$/.test(file)
/** Functions that may be longer, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {}

const body = (n: number) => '  const a = 1\n'.repeat(n)

describe('sizes: a file has at most 300 lines, a function at most 50', () => {
  test('refuses a file of 301 lines, allows one of 300', () => {
    expect(tooLong('lib/x.ts', 'const a = 1\n'.repeat(MAX_FILE))).toEqual([])
    expect(tooLong('lib/x.ts', 'const a = 1\n'.repeat(MAX_FILE + 1))).toEqual([`301 lines, at most 300`])
  })
  test.each([
    ['a function', (n: number) => `function long() {\n${body(n)}}`],
    ['an arrow function', (n: number) => `const long = () => {\n${body(n)}}`],
    ['a method', (n: number) => `const o = { long() {\n${body(n)}} }`],
    ['a component', (n: number) => `export const long = () => (\n<p>\n${'<br />\n'.repeat(n - 1)}</p>)`],
    ['one inside another call', (n: number) => `run('long', function long() {\n${body(n)}})`],
  ])('refuses %s of 51 lines, allows one of 50', (_what, make) => {
    expect(tooLong('app/x.tsx', make(MAX_FUNCTION - 2))).toEqual([])
    expect(tooLong('app/x.tsx', make(MAX_FUNCTION - 1)).join()).toMatch(/51 lines, at most 50/)
  })
  test('a block of tests is a list, a test in it is a function', () => {
    expect(tooLong('tests/x.ts', `describe('a', () => {\n${body(90)}})`)).toEqual([])
    expect(tooLong('tests/x.ts', `describe.each([1])('a', () => {\n${body(90)}})`)).toEqual([])
    expect(tooLong('tests/x.ts', `test('a', () => {\n${body(90)}})`)).toHaveLength(1)
  })

  test('this repository keeps it, and half of its files are shorter than 80 lines', () => {
    const code = only(repository(), (file) => CODE.test(file) && !isDataFile(file))
    expect(lines(apply(tooLong, code)).filter((line) => !ALLOWED[line.split(':')[0]!])).toEqual([])
    const ours = only(code, (file) => !isTest(file))
    expect(ours.size).toBeGreaterThan(300)
    expect(median([...ours.values()].map((text) => text.split('\n').length))).toBeLessThan(MAX_MEDIAN)
  })
})
