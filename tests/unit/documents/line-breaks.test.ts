import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakWord } from '@/lib/documents/line-breaks'

describe('where a word may break on paper', () => {
  test('breaking changes no character, and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (word) => {
        const parts = breakWord(word)
        expect(parts.join('')).toBe(word)
        expect(parts.filter((part) => !part.isWellFormed())).toEqual([])
      }),
    )
  })

  test('every break goes through an empty part, so that no hyphen is printed that nobody typed', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 200 }).filter((word) => /^\S+$/.test(word)),
        (word) => {
          breakWord(word).forEach((part, i) => expect(part === '').toBe(i % 2 === 1))
        },
      ),
    )
  })

  test('a hash and an unbroken text of 50,000 characters fit on lines', () => {
    for (const word of ['0123456789abcdef'.repeat(4), 'x'.repeat(50_000)])
      expect(Math.max(...breakWord(word).map((part) => part.length))).toBeLessThanOrEqual(8)
  })

  test('an ordinary word stays whole; a compound breaks after its hyphen only', () => {
    expect(breakWord('kindermishandeling')).toEqual(['kindermishandeling'])
    expect(breakWord('en/of')).toEqual(['en/', '', 'of'])
    expect(breakWord('therapeut-cliënt')).toEqual(['therapeut-', '', 'cliënt'])
    expect(breakWord('[U+65E5][U+672C]')).toEqual(['[U+65E5]', '', '[U+672C]'])
  })
})
