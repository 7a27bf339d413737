import { describe, expect, test } from 'vitest'
import { parseKader } from '@/lib/domain/kader/parse'
import { readKaders } from '@/lib/content/kaders'
import type { Kader } from '@/lib/domain/kader/schema'
import { afweging, edited, faults, groep } from './support/base'

const after = (edit: (kader: Kader) => void) => faults(edited(edit))

describe('a framework is read whole or refused, with every fault named by its place', () => {
  test('every version in content/ parses', () => {
    expect(readKaders().map(({ kader }) => parseKader(kader).ok)).toEqual([true, true, true, true])
  })

  test('a wrong type, a missing and an unknown field are named in Dutch, by the id they stand in', () => {
    const found = after((k) => {
      Object.assign(afweging(k, 'afweging-4-2'), { vraag: 7, kleur: 'rood' })
      Object.assign(k, { titel: undefined })
    })
    expect(found.map((fout) => fout.plaats)).toEqual([
      'titel',
      'afwegingen › afweging-4-2 › vraag',
      'afwegingen › afweging-4-2',
    ])
    expect(found[1]?.uitleg).toMatch(/verwacht/)
    expect(found[2]?.uitleg).toBe('Onbekend veld: kleur.')
    expect(faults('geen kader')[0]?.plaats).toBe('het hele document')
  })

  test('a doubled id is refused', () => {
    const found = after((k) => Object.assign(groep(k, 'acuut').items[3] ?? {}, { id: 'norm-1' }))
    expect(found).toEqual([{ plaats: 'norm-1', uitleg: expect.stringContaining('twee keer') }])
  })

  test('a branch to a question, a norm or a step that does not exist is refused', () => {
    expect(after((k) => Object.assign(afweging(k, 'afweging-5-1').ja, { volgende: 'afweging-9' }))).toContainEqual({
      plaats: 'afwegingen › afweging-5-1 › ja › volgende',
      uitleg: 'De afweging afweging-9 bestaat niet.',
    })
    expect(after((k) => k.normen.pop())[0]?.plaats).toBe('afwegingen › afweging-5-3 › nee › norm')
    expect(after((k) => Object.assign(afweging(k, 'afweging-5-1'), { staatIn: 'stap-9' }))[0]?.plaats).toBe(
      'afwegingen › afweging-5-1 › staatIn',
    )
  })

  test('a circle and a question that nothing leads to are refused', () => {
    const circle = after((k) => Object.assign(afweging(k, 'afweging-5-3').ja, { volgende: 'afweging-5-1', na: null }))
    expect(circle.map((fout) => fout.plaats)).toEqual(['5-1', '5-2', '5-3'].map((id) => `afwegingen › afweging-${id}`))
    const alone = after((k) => Object.assign(afweging(k, 'afweging-5-2').ja, { volgende: null }))
    expect(alone).toEqual([{ plaats: 'afwegingen › afweging-5-3', uitleg: expect.stringContaining('leidt naar') }])
  })

  test('contradictions within a branch and a choice without options are refused', () => {
    const found = after((k) => {
      Object.assign(afweging(k, 'afweging-4-1').ja, { na: 'afsluiten', norm: 'norm-2' })
      delete groep(k, 'disclosure').items[1]?.onderdelen[0]?.opties
    })
    expect(found.map((fout) => fout.plaats)).toEqual([
      'afwegingen › afweging-4-1 › ja › norm',
      'afwegingen › afweging-4-1 › ja › na',
      'hulpvraag-disclosure-02-a',
    ])
  })

  test('an example without its place, a second list for one use and reversed source lines are refused', () => {
    const found = after((k) => {
      Object.assign(k.voorbeelden[2] ?? {}, { groep: 'onbekend' })
      Object.assign(k.stappen[0]?.inhoud[1] ?? {}, { gebruik: 'meldregels' })
      Object.assign(k.normen[0] ?? {}, { bron: { van: 9, tot: 3 } })
    })
    expect(found.map((fout) => fout.plaats)).toEqual(['voorbeelden › voorbeeld-acuut-1', 'meldregels', 'norm-1 › bron'])
  })

  test('text that would not survive hashing is refused: half a character, a control character, not NFC', () => {
    const at = (titel: string) => after((k) => Object.assign(k, { titel }))[0]
    expect(at('Kader \ud800')).toEqual({ plaats: 'titel', uitleg: 'Er staat een half teken in de tekst.' })
    expect(at('Kader \u0007')?.uitleg).toContain('U+0007')
    expect(at('Café'.normalize('NFD'))?.uitleg).toContain('NFC')
    expect(at('Café')).toBeUndefined()
  })
})
