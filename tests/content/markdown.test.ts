import { describe, expect, test } from 'vitest'
import { readKaders } from '@/lib/content/kaders'
import { plekken } from '@/lib/domain/kader/find'
import { type MdBlok, parseMarkdown, platteTekst } from '@/lib/domain/kader/markdown'

const alinea = (...inhoud: unknown[]) => ({ soort: 'alinea', inhoud })
const tekst = (t: string) => ({ soort: 'tekst', tekst: t })

describe('restricted Markdown', () => {
  test('knows paragraphs, lists, emphasis, line breaks and links', () => {
    expect(parseMarkdown('Een *nadruk* en **sterk**\\\nregel.\n\n2. [bel](tel:0800-2000)\n3. b\n   - c')).toEqual([
      alinea(
        tekst('Een '),
        { soort: 'nadruk', inhoud: [tekst('nadruk')] },
        tekst(' en '),
        { soort: 'sterk', inhoud: [tekst('sterk')] },
        { soort: 'regeleinde' },
        tekst('regel.'),
      ),
      {
        soort: 'lijst',
        geordend: true,
        start: 2,
        items: [
          [alinea({ soort: 'link', url: 'tel:0800-2000', inhoud: [tekst('bel')] })],
          [alinea(tekst('b')), { soort: 'lijst', geordend: false, start: 1, items: [[alinea(tekst('c'))]] }],
        ],
      },
    ])
  })

  test.each([
    ['<script>alert(1)</script>'],
    ['Tekst met <b onclick="x">vet</b>.'],
    ['# Geen kop'],
    ['> geen citaat'],
    ['`code`'],
    ['![plaatje](https://example.nl/a.png)'],
    ['[x][y]'],
  ])('%s stays literal text', (source) => {
    expect(parseMarkdown(source)).toEqual([alinea(tekst(source))])
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//elders.nl',
    '/pad',
    '',
  ])('a link to "%s" is no link', (url) => {
    const [blok] = parseMarkdown(`Zie [hier](${url}).`)
    expect(blok).toEqual(alinea(tekst(`Zie [hier](${url}).`)))
  })

  test.each(['https://example.nl/a', 'http://example.nl', 'tel:112', 'mailto:a@example.nl'])(
    'a link to %s is a link',
    (url) => {
      expect(parseMarkdown(`[hier](${url})`)).toEqual([alinea({ soort: 'link', url, inhoud: [tekst('hier')] })])
    },
  )

  test('no text in any version loses a word or becomes markup by accident', () => {
    const words = (t: string) => t.split(/\s+/).filter((word) => word !== '' && word !== '-')
    const bare = (t: string) => t.replace(/^\d\. /gm, '')
    const kinds = (blokken: readonly MdBlok[]): string[] =>
      blokken.flatMap((b) => (b.soort === 'alinea' ? b.inhoud.map((i) => i.soort) : b.items.flatMap(kinds)))
    for (const { kader } of readKaders())
      for (const { tekst: text } of plekken(kader)) {
        const tree = parseMarkdown(text ?? '')
        expect(words(platteTekst(tree))).toEqual(words(bare(text ?? '')))
        expect(new Set(kinds(tree)).size).toBeLessThanOrEqual(1)
      }
  })
})
