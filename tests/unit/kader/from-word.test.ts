import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKaders } from '@/lib/content/kaders'
import { fromWord } from '@/lib/domain/kader/edit/from-word'
import { plekken } from '@/lib/domain/kader/find'
import { parseMarkdown, platteTekst } from '@/lib/domain/kader/markdown'
import { unstorable } from '@/lib/domain/shared/text'

const PASTES: [string, string, string][] = [
  ['non-breaking and thin spaces', 'het\u00a0kind\u202fis\u2009hier', 'het kind is hier'],
  ['soft hyphens and zero-width characters', 'mis\u00adhan\u00addeling\u200b \ufeffhier', 'mishandeling hier'],
  ['low quotes become the quotes of the framework', '„citaat” en ‚woord’', '“citaat” en ‘woord’'],
  ['the quotes of the framework stay', 'een ‘disclosure’ is “zo”', 'een ‘disclosure’ is “zo”'],
  ['Windows-1252 quotes and dashes read as Latin-1', '\u0091zo\u0092 \u0096 dus\u0085', '‘zo’ – dus…'],
  ['line ends of Windows, old Mac and Word', 'een\r\ntwee\rdrie\u000bvier\u2028vijf', 'een\ntwee\ndrie\nvier\nvijf'],
  ['control characters', 'a\u0000b\u0007c\u0008d\u001fe', 'abcde'],
  ['bullets of Word', '•\tEen\n•\tTwee\n\uf0b7\tDrie', '- Een\n- Twee\n- Drie'],
  ['bullets after a line of text', 'Let op:\n·\tEen\n·\tTwee\nVerder.', 'Let op:\n\n- Een\n- Twee\n\nVerder.'],
  ['points within points', '•\tEen\no\tDeel\n§\tDrie', '- Een\n  - Deel\n- Drie'],
  ['numbers of Word', '1.\tEen\n2)\tTwee', '1. Een\n2. Twee'],
  ['a dash in a sentence is no bullet', '– dat is zo', '– dat is zo'],
  [
    'HTML tags go, paragraphs and items stay',
    '<p class="MsoNormal">Een <b>vet</b> woord.</p><ul><li>a</li><li>b</li></ul>',
    'Een vet woord.\n\n- a\n\n- b',
  ],
  ['scripts and styles go with what is in them', 'a<script>alert(1)</script><style>p{}</style>b', 'ab'],
  ['comments and conditional markup', '<!--[if gte mso 9]><xml>x</xml><![endif]-->tekst<o:p></o:p>', 'tekst'],
  ['entities', 'een&nbsp;kind &eacute;n &#8216;zo&#x2019; &amp; meer', 'een kind én ‘zo’ & meer'],
  ['half characters', 'kind\ud800 hier', 'kind� hier'],
  ['decomposed letters', 'cafe\u0301', 'café'],
  ['too many blank lines and spaces at the ends', '  een  \n\n\n\n twee   woorden \n', 'een\n\ntwee woorden'],
  ['less than is no tag', 'jonger dan <12 en a < b > c', 'jonger dan <12 en a < b > c'],
  ['an emoji family and a flag stay whole', '👨‍👩‍👧 🇳🇱', '👨‍👩‍👧 🇳🇱'],
]

describe('what is pasted from Word becomes clean text', () => {
  test.each(PASTES)('%s', (_, paste, schoon) => {
    expect(fromWord(paste)).toBe(schoon)
  })

  test('a pasted list is a list', () => {
    expect(parseMarkdown(fromWord('Let op:\r\n•\tEen\r\n•\tTwee\r\n')).map((blok) => blok.soort)).toEqual([
      'alinea',
      'lijst',
    ])
  })

  test('every text of every version stays as it is, so pasting it back shows no difference', () => {
    const teksten = readKaders().flatMap(({ kader }) => plekken(kader).flatMap(({ tekst }) => tekst ?? []))
    expect(teksten.filter((tekst) => fromWord(tekst) !== tekst)).toEqual([])
    expect(teksten.length).toBeGreaterThan(1000)
  })

  test('whatever is pasted: it can be stored, has no tags, and cleaning it again changes nothing', () => {
    const stuk = fc.constantFrom(
      '<b>',
      '</p>',
      '<script>',
      '</script>',
      '&lt;',
      '&#60;',
      '&amp;',
      'nbsp;',
      'script>',
      '    ',
      '•\t',
      '\u00ad',
      '\r',
      '\n',
      '\u0091',
      'o\t',
      '1.\t',
      'woord',
      ' ',
      '\t',
      '<!--',
      '-->',
      '\ud800',
    )
    const plak = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(stuk, { maxLength: 12 }).map((delen) => delen.join('')),
    )
    fc.assert(
      fc.property(plak, (paste) => {
        const schoon = fromWord(paste)
        expect(unstorable(schoon)).toBeUndefined()
        expect(schoon.isWellFormed()).toBe(true)
        expect(schoon).toBe(schoon.normalize('NFC'))
        expect(schoon).not.toMatch(/<\/?(?:b|p|script)>/)
        expect(fromWord(schoon)).toBe(schoon)
      }),
      { numRuns: 3000 },
    )
  }, 30_000)

  test('no word is lost from a plain paste', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('kind', 'één', 'Łukasz', 'Şule', '12'), { minLength: 1 }), (woorden) => {
        expect(platteTekst(parseMarkdown(fromWord(woorden.join('\u00a0')))).split(/\s+/)).toEqual(woorden)
      }),
    )
  })
})
