import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { json, ROOT } from './repository'
import { glossaryWords, type Term, wrongList } from './spelling'

const GLOSSARY = path.join(ROOT, '.config/begrippen.txt')
const OWN = path.join(ROOT, '.config/woorden.txt')
/** A list of own words is a list of exceptions: it stays short. */
const MOST = 150

describe('spelling: the glossary is the source of the Dutch nouns in code', () => {
  test('takes terms, plurals and code names apart, and keeps each part once', () => {
    const terms: readonly Term[] = [
      { term: 'Veilig Thuis', meervoud: null, code: 'VeiligThuis' },
      { term: 'afweging', meervoud: 'afwegingen', code: 'Afweging' },
    ]
    expect(glossaryWords(terms).split('\n').slice(1)).toEqual(['afweging', 'afwegingen', 'thuis', 'veilig', ''])
  })
  test('refuses a list that is out of order, has a word twice, or one that the glossary has', () => {
    expect(wrongList('# a\nalpha\nbeta\n', '')).toEqual([])
    expect(wrongList('beta\nalpha\n', '')).toHaveLength(1)
    expect(wrongList('alpha\nalpha\n', '')).toHaveLength(1)
    expect(wrongList('Afweging\n', 'afweging\n')).toHaveLength(1)
  })

  test('the list made of the glossary is fresh (make it anew with UPDATE=1)', () => {
    const fresh = glossaryWords(json('content/begrippen.json') as readonly Term[])
    if (process.env['UPDATE'] === '1') writeFileSync(GLOSSARY, fresh)
    expect(readFileSync(GLOSSARY, 'utf8')).toBe(fresh)
    expect(fresh.split('\n').length).toBeGreaterThan(30)
  })
  test('the list of own words is in order and short', () => {
    const own = readFileSync(OWN, 'utf8')
    expect(wrongList(own, readFileSync(GLOSSARY, 'utf8'))).toEqual([])
    expect(own.split('\n').length).toBeLessThan(MOST)
  })
})
