import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directionOf, paragraphs, segments, visibleForm, visibleText } from '@/lib/documents/visible-text'

const unicode = fc.string({ unit: 'binary', maxLength: 60 })

describe('a character that cannot be seen is shown as its code point (issue 2, record)', () => {
  test.each([
    ['a bidi override', 'a\u202eb', 'a[U+202E]b'],
    ['a bidi isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['a zero-width space', 'a\u200bb', 'a[U+200B]b'],
    ['a byte order mark', '\ufeffa', '[U+FEFF]a'],
    ['a soft hyphen', 'af\u00adspraak', 'af[U+00AD]spraak'],
    ['a control character', 'a\u0007b', 'a[U+0007]b'],
    ['a line separator', 'a\u2028b', 'a[U+2028]b'],
    ['private use', '\ue000', '[U+E000]'],
    ['a lone surrogate', 'a\ud800', 'a[U+D800]'],
    ['a noncharacter', '\uffff', '[U+FFFF]'],
    ['a Hangul filler', '\u3164', '[U+3164]'],
    ['a joiner between Latin letters', 'a\u200db', 'a[U+200D]b'],
    ['an emoji style without an emoji', 'x\ufe0f', 'x[U+FE0F]'],
    ['a tag character', '\u{e0067}', '[U+E0067]'],
  ])('%s', (_, typed, shown) => expect(visibleText(typed)).toBe(shown))

  test.each([
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['a family of emoji', '👩\u200d👩\u200d👧'],
    ['an emoji in colour', '❤\ufe0f'],
    ['Arabic signs that Unicode calls format characters', '\u0600\u06dd'],
    ['Dutch', 'café, naïef, € 5, ‘zo’ – en “zus”…'],
    ['two lines', 'a\nb'],
  ])('but not what a reader sees: %s', (_, typed) => expect(visibleText(typed)).toBe(typed))

  test('nothing disappears and nothing is added, for any text at all', () => {
    fc.assert(
      fc.property(unicode, (typed) => {
        const back = segments(typed)
          .map((s) =>
            s.teken
              ? s.tekst.replace(/\[U\+([0-9A-F]+)\]/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
              : s.tekst,
          )
          .join('')
        expect(back).toBe(typed.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', '    '))
      }),
      { numRuns: 2000 },
    )
  })

  test('what was made visible once stays as it is', () => {
    fc.assert(
      fc.property(unicode, (typed) => {
        expect(visibleText(visibleText(typed))).toBe(visibleText(typed))
      }),
      { numRuns: 2000 },
    )
  })

  test('no text can reorder what follows it: no bidi control survives', () => {
    const controls = '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...controls, 'a', 'ع', 'א', ' ', '(') }), (typed) => {
        expect([...visibleText(typed)].filter((ch) => controls.includes(ch))).toEqual([])
      }),
    )
    expect([...controls].map(visibleForm)).toHaveLength(12)
  })
})

test('an empty line starts a paragraph, a line end stays a line end', () => {
  expect(paragraphs('een\ntwee\n \n\ndrie\r\nvier')).toEqual([
    ['een', 'twee'],
    ['drie', 'vier'],
  ])
  expect(paragraphs('')).toEqual([])
})

test.each([
  ['مرحبا', 'rtl'],
  ['12. שלום abc', 'rtl'],
  ['😀 مرحبا', 'rtl'],
  ['Şule zei: مرحبا', 'ltr'],
  ['\u202eabc', 'ltr'],
  ['', 'ltr'],
] as const)('the direction of %s is that of its first letter: %s', (text, direction) =>
  expect(directionOf(text)).toBe(direction),
)
