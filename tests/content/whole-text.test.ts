import { describe, expect, test } from 'vitest'
import { plekken } from '@/lib/domain/kader/find'
import { base, edited } from './support/base'
import { FIRST_LINE, missingSentences, pieces, pieceWords, sourceFile, sourceWords } from './support/source-text'

describe('the base holds the whole source text, word for word', () => {
  test('no sentence from "Afwegingen binnen de meldcode" to the end is missing', () => {
    expect(sourceWords(FIRST_LINE).length).toBeGreaterThan(6000)
    expect(missingSentences(base(), FIRST_LINE)).toEqual([])
  })

  test('a sentence that is taken out of any block is reported as missing', () => {
    const kader = edited((k) => {
      const block = k.stappen[1]?.inhoud.find((inhoud) => inhoud.id === 'stap-2-alleen-advies')
      if (block && 'tekst' in block) block.tekst = block.tekst.replace(/Als de therapeut wil dat .* stap 5\./, '')
    })
    expect(missingSentences(kader, FIRST_LINE)).toEqual([
      'Als de therapeut wil dat er een onderzoek wordt gestart, moet hij doorgaan tot en met stap 5.',
    ])
  })

  test('a dropped helper question, a dropped branch text and one changed word are reported as missing', () => {
    const without = (edit: Parameters<typeof edited>[0]) => missingSentences(edited(edit), FIRST_LINE).join(' ')
    expect(without((k) => k.afwegingen[1]?.groepen[0]?.items.splice(9, 1))).toContain(
      'medisch sporenonderzoek behoeven',
    )
    expect(without((k) => Object.assign(k.afwegingen[2]?.nee ?? {}, { tekst: 'Meld dit.' }))).not.toBe('')
    expect(without((k) => Object.assign(k.normen[0] ?? {}, { tekst: 'In alle gevallen.' }))).toContain(
      'In ALLE gevallen',
    )
  })

  test('read in the order of the source, the words are the same words in the same order, colofon included', () => {
    const ours = pieces(base()).flatMap((piece) => pieceWords(piece.text))
    expect(ours.length).toBe(7988)
    expect(ours).toEqual(sourceWords(1))
  })

  test('every text stands in the source lines that it names', () => {
    const astray = pieces(base()).filter(
      ({ text, bron }) => !sourceWords(bron.van, bron.tot).join(' ').includes(pieceWords(text).join(' ')),
    )
    expect(astray).toEqual([])
  })

  test('every block, list, question and example names its source lines', () => {
    const own = ['onderwerp', 'onderdeel', 'optie']
    expect(plekken(base()).filter((plek) => !own.includes(plek.soort) && plek.bron === null)).toEqual([])
  })

  test('every address in the source stands in the register of links (R-62)', () => {
    const whole = sourceFile()
      .join(' ')
      .replace(/_gew\s+eld_en/, '_geweld_en')
      .replace('10/17/ ', '10/17/')
    const found = [...whole.matchAll(/(?:https?:\/\/|www\.)[^\s,;)]+/g)].map(([url]) =>
      url.replace(/^(?!http)/, 'http://').replace(/\/$/, ''),
    )
    const known = base().links.map((link) => link.url.replace(/\/$/, ''))
    expect(found.length).toBeGreaterThan(10)
    expect([...new Set(found)].filter((url) => !known.includes(url))).toEqual([])
  })
})
