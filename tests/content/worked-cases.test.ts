import { describe, expect, test } from 'vitest'
import { readKaders } from '@/lib/content/kaders'
import { readVoorbeelden } from '@/lib/content/voorbeelden'
import { padVan } from '@/lib/domain/kader/path'
import { base } from './support/base'
import { EASY, MOST_WORDS, reading, sentencesOf, wordsOf } from './support/readability'

const cases = readVoorbeelden()

describe('worked cases take the path that they say', () => {
  test.each(cases.map(({ casus, kader }) => [casus.id, casus, kader.kader] as const))('%s', (_, casus, kader) => {
    const { haltes, open, mag, gezamenlijk, meldenAangewezen, normen, einde } = padVan(kader, casus.antwoorden)
    const standen = Object.fromEntries(haltes.map((halte) => [halte.afweging, halte.stand]))
    expect({ standen, open, mag, gezamenlijk, meldenAangewezen, normen, einde }).toEqual(casus.verwacht)
  })

  test('each of the nine examples of the base has a worked case', () => {
    const walked = cases.filter(({ kader }) => kader.path === 'rbcz/2018-11').map(({ casus }) => casus.voorbeeld)
    expect(
      base()
        .voorbeelden.map((voorbeeld) => voorbeeld.id)
        .filter((id) => !walked.includes(id)),
    ).toEqual([])
  })

  test('together they take all ten branches (I5)', () => {
    const taken = cases.flatMap(({ casus }) =>
      Object.entries(casus.antwoorden).map(([id, antwoord]) => `${id} ${antwoord}`),
    )
    expect([...new Set(taken)].toSorted()).toEqual(
      base()
        .afwegingen.flatMap((a) => [`${a.id} ja`, `${a.id} nee`])
        .toSorted(),
    )
  })

  test('each names questions and an example that its framework has, in an id of its own', () => {
    for (const { casus, kader } of cases) {
      const ids = kader.kader.afwegingen.map((a) => a.id)
      expect(Object.keys(casus.antwoorden).filter((id) => !ids.includes(id))).toEqual([])
      expect([null, ...kader.kader.voorbeelden.map((v) => v.id)]).toContain(casus.voorbeeld)
    }
    expect(new Set(cases.map(({ casus }) => casus.id)).size).toBe(cases.length)
  })

  test('our own words of them are B1: short sentences, and easy to read', () => {
    const told = cases.flatMap(({ casus: { gegeven, situatie } }) =>
      gegeven === undefined ? [situatie] : [situatie, gegeven],
    )
    expect(told.flatMap(sentencesOf).filter((s) => wordsOf(s).length > MOST_WORDS)).toEqual([])
    expect(reading(told).score).toBeGreaterThanOrEqual(EASY)
    expect(told.length).toBeGreaterThan(cases.length)
  })

  // Also a version without cases of its own: what an answer leads to is locked, so every case holds in every version.
  test.each(readKaders().map(({ path, kader }) => [path, kader] as const))('I5: all of them hold in %s', (_, kader) => {
    for (const { casus } of cases) {
      const { haltes, open, mag, gezamenlijk, meldenAangewezen, normen, einde } = padVan(kader, casus.antwoorden)
      const standen = Object.fromEntries(haltes.map((halte) => [halte.afweging, halte.stand]))
      expect({ standen, open, mag, gezamenlijk, meldenAangewezen, normen, einde }, casus.id).toEqual(casus.verwacht)
    }
  })
})
