import { describe, expect, test } from 'vitest'
import { lijstVoor, plekken } from '@/lib/domain/kader/find'
import type { Lijst } from '@/lib/domain/kader/schema'
import { afweging, base, groep } from './support/base'

const items = (gebruik: Lijst['gebruik']) => lijstVoor(base(), gebruik)?.items ?? []
const allGroups = () => base().afwegingen.flatMap((a) => a.groepen)

describe('the base has every part of the source, counted (requirements 1.0)', () => {
  test('44 helper questions with 46 parts: 10 acute, 4 disclosure, 15 structural, 4 + 6 + 5', () => {
    expect(allGroups().map((g) => [g.id, g.items.length])).toEqual([
      ['acuut', 10],
      ['disclosure', 4],
      ['structureel', 15],
      ['hulp-bieden', 4],
      ['medewerking', 6],
      ['resultaat', 5],
    ])
    const vragen = allGroups().flatMap((g) => g.items)
    expect(vragen.length).toBe(44)
    expect(vragen.flatMap((vraag) => vraag.onderdelen).length).toBe(46)
    expect(afweging(base(), 'afweging-4-1').groepen).toEqual([])
  })

  test('ids of helper questions count on within their group', () => {
    for (const { id, items: vragen } of allGroups())
      expect(vragen.map((vraag) => vraag.id)).toEqual(
        vragen.map((_, i) => `hulpvraag-${id}-${String(i + 1).padStart(2, '0')}`),
      )
  })

  test('only two helper questions have two parts, and together the parts are the question (A25)', () => {
    const double = allGroups()
      .flatMap((g) => g.items)
      .filter((vraag) => vraag.onderdelen.length > 1)
    expect(double.map((vraag) => vraag.id)).toEqual(['hulpvraag-disclosure-02', 'hulpvraag-medewerking-05'])
    for (const vraag of allGroups().flatMap((g) => g.items))
      expect(vraag.onderdelen.map((deel) => deel.tekst).join(' ')).toBe(vraag.tekst)
  })

  test('polarity: yes worries at step 4 and at s5a3, reassures at s5a1 and s5a2; a need of expertise is neither (A5, A25)', () => {
    const polarity = (id: string) => groep(base(), id).items.flatMap((v) => v.onderdelen.map((deel) => deel.polariteit))
    expect(new Set(polarity('acuut'))).toEqual(new Set(['zorg']))
    expect(new Set(polarity('structureel'))).toEqual(new Set(['zorg']))
    expect(polarity('disclosure')).toEqual(['zorg', 'neutraal', 'beschermend', 'zorg', 'zorg'])
    expect(new Set([...polarity('hulp-bieden'), ...polarity('medewerking')])).toEqual(new Set(['beschermend']))
    expect(polarity('resultaat')).toEqual(['zorg', 'zorg', 'zorg', 'zorg', 'neutraal'])
    const [eerste, tweede] = groep(base(), 'disclosure').items[1]?.onderdelen ?? []
    expect([eerste?.antwoord, eerste?.opties?.length, tweede?.antwoord]).toEqual(['keuze', 2, 'ja-nee'])
  })

  test('nine examples, each where its own caption says (A27), for whom it is about (A24)', () => {
    expect(base().voorbeelden.map((v) => [v.id, v.afweging, v.groep, v.doelgroep])).toEqual([
      ['voorbeeld-4-1-1', 'afweging-4-1', undefined, 'kind'],
      ['voorbeeld-4-1-2', 'afweging-4-1', undefined, 'kind'],
      ['voorbeeld-acuut-1', 'afweging-4-2', 'acuut', 'kind'],
      ['voorbeeld-disclosure-1', 'afweging-4-2', 'disclosure', 'kind'],
      ['voorbeeld-structureel-1', 'afweging-4-2', 'structureel', 'kind'],
      ['voorbeeld-structureel-2', 'afweging-4-2', 'structureel', 'volwassene'],
      ['voorbeeld-5-1-1', 'afweging-5-1', undefined, 'kind'],
      ['voorbeeld-5-2-1', 'afweging-5-2', undefined, 'kind'],
      ['voorbeeld-5-3-1', 'afweging-5-3', undefined, 'kind'],
    ])
  })

  test('five steps, three norms, two outcomes, seven principles', () => {
    expect(base().stappen.map((stap) => stap.nummer)).toEqual([1, 2, 3, 4, 5])
    expect(base().normen.map((norm) => norm.id)).toEqual(['norm-1', 'norm-2', 'norm-3'])
    expect(base().beslissing.vragen.map((vraag) => vraag.uitkomst)).toEqual(['melden', 'hulp'])
    const principles = base().hoofdstukken.find((h) => h.id === 'uitgangspunten')?.inhoud ?? []
    expect(principles.filter((blok) => 'soort' in blok && blok.soort === 'uitgangspunt').length).toBe(7)
  })

  test('every working list has its number of items, and the three waiver lists are three lists (A11)', () => {
    const counts: [Lijst['gebruik'], number][] = [
      ['dossierinhoud-kind', 4],
      ['dossierinhoud-volwassene', 4],
      ['advies-veilig-thuis', 6],
      ['gesprek-achterwege-kind', 3],
      ['gesprek-achterwege-volwassene', 3],
      ['melding-vooraf-informeren-achterwege', 3],
      ['participatie-kind', 6],
      ['afspraken-veilig-thuis', 5],
      ['meldregels', 6],
      ['richtlijnen-informatieverzoek', 7],
      ['vormen-ouderenmishandeling', 5],
    ]
    expect(counts.map(([gebruik]) => [gebruik, items(gebruik).length])).toEqual(counts)
    expect(items('participatie-kind').map((item) => item.items?.length ?? 0)).toEqual([8, 3, 0, 3, 0, 0])
    const waivers = [
      'gesprek-achterwege-kind',
      'gesprek-achterwege-volwassene',
      'melding-vooraf-informeren-achterwege',
    ] as const
    const texts = waivers.flatMap((gebruik) => items(gebruik).map((item) => item.tekst))
    expect(new Set(texts).size).toBe(9)
  })

  test('every id is unique', () => {
    const ids = plekken(base()).map((plek) => plek.id)
    expect(ids.length).toBeGreaterThan(300)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})
