import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository, ROOT } from '../../architecture/repository'
import requirements from './requirements.json'
import { document, idsWithout, trace } from './trace'

const DOCUMENT = path.join(ROOT, 'tests/requirements-trace.md')
const two = { 'R-01': 'one', I2: 'two' }

describe('requirements: which test holds which', () => {
  test('reads the id from the name of a test, in its plain forms', () => {
    const found = trace(
      two,
      new Map([
        ['tests/a.test.ts', "describe('x', () => { test('keeps it (R-01)', () => {}) })"],
        ['tests/b.test.ts', "test.each([1])('%s, I2 and R-01', () => {})"],
        ['tests/c.test.ts', "test.describe('I2', () => {}); const text = 'R-99 in a text is no name'"],
        ['lib/d.ts', '/** The rule (R-01). */ export const d = 1'],
      ]),
    )
    expect([...found.get('R-01')!.tests]).toEqual(['tests/a.test.ts', 'tests/b.test.ts'])
    expect([...found.get('I2')!.tests]).toEqual(['tests/b.test.ts', 'tests/c.test.ts'])
    expect([...found.get('R-01')!.code]).toEqual(['lib/d.ts'])
    expect(idsWithout(found, 'code')).toEqual(['I2'])
  })
  test('says which are named by no test, and refuses an id that does not exist', () => {
    expect(document(two, trace(two, new Map([['tests/a.ts', "test('R-01', () => {})"]])))).toContain('by a test: I2.')
    expect(() => trace(two, new Map([['lib/a.ts', '// R-98']]))).toThrow(/R-98/)
  })

  test('each requirement of the framework is cited by code and named by a test', () => {
    const found = trace(requirements, repository())
    const ofTheFramework = (id: string) => id.startsWith('R-')
    expect(idsWithout(found, 'code').filter(ofTheFramework)).toEqual([])
    expect(idsWithout(found, 'tests').filter(ofTheFramework)).toEqual([])
    expect([...found.keys()].filter(ofTheFramework)).toHaveLength(65)
  })

  test('the document is fresh (make it anew with UPDATE=1)', () => {
    const fresh = document(requirements, trace(requirements, repository()))
    if (process.env['UPDATE'] === '1') writeFileSync(DOCUMENT, fresh)
    expect(existsSync(DOCUMENT) && readFileSync(DOCUMENT, 'utf8')).toBe(fresh)
  })
})
