import fc from 'fast-check'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkSentence } from '@/lib/domain/dossier/report-check/check-sentence'
import { UITLEG } from '@/lib/domain/dossier/report-check/explain'
import { MELDCODES } from '@/lib/domain/dossier/report-check/finding'
import { checkLine } from '@/lib/domain/dossier/report-check/read-lines'
import { readLabelled, scoreOf } from '../../../support/meldcheck-score'

const fixture = (name: string) => readLabelled(path.join(import.meta.dirname, name))
const CONTEXT = { modus: 'gewoon', zelfGezien: ['kind'], ontmoet: ['kind', 'moeder'] } as const
const words = (text: string) => text.split(/\s+/u).length

describe('the report check on our own labelled sentences', () => {
  test.each([
    ['sentences.jsonl', 600],
    ['notes.jsonl', 80],
  ])('R-51, R-52: %s keeps its floor: F1 at least 95 %, clean sentences flagged at most 3 %', (file, least) => {
    const sentences = fixture(file)
    const { f1, cleanFlagged, wrong } = scoreOf(sentences)
    expect(sentences.length).toBeGreaterThanOrEqual(least)
    expect(f1, wrong.join('\n')).toBeGreaterThan(0.95)
    expect(cleanFlagged, wrong.join('\n')).toBeLessThan(0.03)
  })
  test('every code occurs in the sentences, and so do clean ones', () => {
    const sentences = fixture('sentences.jsonl')
    const times = MELDCODES.map((code) => sentences.filter(({ gold }) => gold.includes(code)).length)
    expect(Math.min(...times)).toBeGreaterThan(30)
    expect(sentences.filter(({ gold }) => gold.length === 0).length).toBeGreaterThan(200)
  })
})

describe('a finding of the report check', () => {
  test('I10: any text gets an answer, and each finding lies inside the sentence', () => {
    const piece = fc.constantFrom(
      'moeder',
      'zegt',
      'dat',
      '"',
      '“',
      ':',
      ',',
      ';',
      'vader',
      'slaat',
      'vaak',
      'zou',
      'İ',
      '’s',
      '(',
      '\u202E',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('gewoon' as const, 'oudersignalen' as const), (zin, modus) => {
        for (const { van, tot } of checkSentence(zin, { ...CONTEXT, modus })) {
          expect(van).toBeGreaterThanOrEqual(0)
          expect(tot).toBeGreaterThanOrEqual(van)
          expect(tot).toBeLessThanOrEqual(zin.length)
        }
      }),
    )
  })
  test('R-51: points at the words that are meant', () => {
    const zin = 'Op 3 mei kwam moeder. Volgens mij is vader een narcist.'
    const marked = checkSentence(zin, CONTEXT).map(({ code, van, tot }) => [code, zin.slice(van, tot)])
    expect(marked).toContainEqual(['buiten-vakgebied', 'narcist'])
    expect(marked).toContainEqual(['indruk', 'Volgens mij'])
  })
  test('R-51: says why in at most 20 words, and how it could be written instead', () => {
    for (const { waarom, anders } of Object.values(UITLEG)) {
      expect(words(waarom)).toBeLessThanOrEqual(20)
      expect(anders.length).toBeGreaterThan(20)
    }
  })
  test('a pasted text of 50,000 characters is answered within the time that a test may take', () => {
    const found = ['moeder zegt dat vader slaat ', '"', "'s ", ' ', 'die dat ', 'is een heel ']
      .map((piece) => checkSentence(piece.repeat(50_000 / piece.length), CONTEXT))
      .map((each) => each.map(({ code }) => code))
    expect(found[0]).toEqual(['tijd-vaag'])
    expect(found).toHaveLength(6)
  })
})

describe('a line of the command', () => {
  const line = (more: object) => JSON.stringify({ id: 'x', zin: 'Vader is agressief.', context: CONTEXT, ...more })
  test('R-51: is answered with its id and its codes', () => {
    expect(checkLine(line({}))).toEqual({ id: 'x', bevindingen: ['oordeel', 'niet-ontmoet'] })
  })
  test.each([
    ['{', /geen JSON/],
    ['[]', /\(geheel\)/],
    [line({ zin: 3 }), /zin/],
    [line({ context: { ...CONTEXT, modus: 'x' } }), /context\.modus/],
  ])('that cannot be read is told apart: %s', (bad, said) => {
    expect(checkLine(bad)).toEqual({ fout: expect.stringMatching(said) })
  })
})
