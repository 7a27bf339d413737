import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadFonts } from '@/lib/documents/pdf-fonts'
import { fontRuns, safeText, type Coverage } from '@/lib/documents/safe-text'
import { visibleText } from '@/lib/documents/visible-text'

let fonts: readonly Coverage[]
beforeAll(async () => {
  fonts = await loadFonts()
})
const unicode = fc.string({ unit: 'binary', maxLength: 40 })
/** Mostly letters that some font has, so that runs, clusters and words of every font come up. */
const mixed = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'abzşŁżőğİéệơάДђمرحباשלוםְ ́̃ \n') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 40,
})

describe('every code point typed appears on paper, or as a visible [U+…] (issue 2, record)', () => {
  test.each([
    ['Turkish', 'Şule Öztürk, Iğdır, İzmir, çocuk'],
    ['Polish', 'Łukasz Brzęczyszczykiewicz, źdźbło, żółć'],
    ['Czech and Hungarian', 'Příliš žluťoučký kůň, őrült űr'],
    ['Vietnamese', 'Nguyễn Thị Hồng, được, phở'],
    ['Greek', 'Ελληνικά, ἀρχή'],
    ['Cyrillic', 'Кириллица, Ђорђе, Їжак'],
    ['Arabic', 'مرحبا بالعالم، ٣ أيام'],
    ['Persian', 'می\u200cخواهم، پدر'],
    ['Hebrew', 'שָׁלוֹם עולם'],
    ['Dutch marks', '‘ja’ “nee” – € 5 … ë ï ÿ ij'],
  ])('%s is drawn as typed', (_, typed) => expect(safeText(typed, fonts)).toBe(typed))

  test.each([
    ['emoji', 'a 😀', 'a [U+1F600]'],
    ['a family of emoji', '👩\u200d👧', '[U+1F469][U+200D][U+1F467]'],
    ['Chinese', '日本', '[U+65E5][U+672C]'],
    ['an arrow', 'a → b', 'a [U+2192] b'],
    ['a bidi override', 'a\u202e', 'a[U+202E]'],
  ])('%s is shown by its code point', (_, typed, shown) => expect(safeText(typed, fonts)).toBe(shown))

  test.each([['any text', unicode] as const, ['mixed scripts', mixed] as const])(
    'a run holds only what its font has: %s',
    (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (typed) => {
          for (const run of fontRuns(typed, fonts)) {
            const font = fonts.find((f) => f.family === run.family)!
            expect([...run.text].filter((ch) => ch !== '\n' && !font.has(ch.codePointAt(0)!))).toEqual([])
          }
        }),
        { numRuns: 500 },
      )
    },
  )

  test.each([['any text', unicode] as const, ['mixed scripts', mixed] as const])(
    'nothing disappears and nothing is added: %s',
    (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (typed) => {
          const back = fontRuns(typed, fonts)
            .map((r) =>
              r.teken
                ? r.text.replace(/\[U\+([0-9A-F]+)\]/g, (__, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
                : r.text,
            )
            .join('')
          expect(back).toBe(typed.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', '    '))
        }),
        { numRuns: 500 },
      )
    },
  )

  test('page and paper differ in one thing: what no font has', () => {
    fc.assert(
      fc.property(unicode, (typed) => {
        expect(safeText(visibleText(typed), fonts)).toBe(safeText(typed, fonts))
      }),
      { numRuns: 500 },
    )
  })

  test('one word is set in one letter: Noto Sans takes over the whole word that the own letter lacks', () => {
    const families = (text: string) =>
      new Set(fontRuns(text, fonts).map((run) => run.family.replace(/-(latin|vietnamese).*/, '')))
    expect(families('Nguyễn')).toEqual(new Set(['noto-sans']))
    expect(families('Łukasz')).toEqual(new Set(['atkinson-hyperlegible-next']))
  })
})
