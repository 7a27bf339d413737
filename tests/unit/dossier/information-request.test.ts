import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concernsOnClosing } from '@/lib/domain/dossier/concerns-closing'
import type { InhoudVan } from '@/lib/domain/dossier/entries'
import { Informatieverzoek, VERZOEKSTAPPEN } from '@/lib/domain/dossier/entries-melding'
import {
  beginVan,
  metStap,
  openVerzoeken,
  standVan,
  stappenVan,
  VERZOEKVELDEN,
  verzoekVan,
  volgendeStap,
} from '@/lib/domain/dossier/information-request'
import { asReadNow } from '@/lib/domain/dossier/older-entries'
import { progressOf } from '@/lib/domain/dossier/progress'
import { entryId, inhoud, openDossier } from '../../support/builders'
import { kader } from './arbitraries'
import { longestSentence } from './plain-dutch'

type Verzoek = InhoudVan<'informatieverzoek'>
const BLANK = Informatieverzoek.parse({ kind: 'informatieverzoek', van: 'veilig-thuis', gevraagd: 'Hoe gaat het?' })
const asked = (over: Partial<Verzoek> = {}): Verzoek => ({ ...BLANK, ...over })
const standOf = (stap: (typeof VERZOEKSTAPPEN)[number], over: Partial<Verzoek>) =>
  standVan(asked(over)).find((s) => s.stap === stap)?.toestand

describe('a request for information by Veilig Thuis', () => {
  test('R-55: as it comes in, the first thing is what exactly is needed; every guideline is open', () => {
    expect(volgendeStap(BLANK)?.stap).toBe('vraag')
    expect(standVan(BLANK).map((s) => s.stap)).toEqual(VERZOEKSTAPPEN)
    expect(standVan(BLANK).some((s) => s.toestand === 'klaar')).toBe(false)
  })

  test.each<[(typeof VERZOEKSTAPPEN)[number], Partial<Verzoek>, string]>([
    ['vraag', { nodig: 'Of ik mij zorgen maak.' }, 'klaar'],
    ['terugbellen', { teruggebeld: 'ja' }, 'klaar'],
    ['terugbellen', { teruggebeld: 'nee' }, 'bezig'],
    ['terugbellen', { teruggebeld: 'nee', terugbellenToelichting: 'Ik ken haar.' }, 'klaar'],
    ['gezin', { gezinWeet: 'ja' }, 'bezig'],
    ['gezin', { gezinWeet: 'ja', gezinStemtIn: 'nee' }, 'klaar'],
    ['gezin', { gezinWeet: 'weet-niet', gezinStemtIn: 'nee' }, 'bezig'],
    ['client', { clientGeinformeerd: 'nee' }, 'bezig'],
    ['client', { clientGeinformeerd: 'nee', clientToelichting: 'Niet veilig.' }, 'klaar'],
    ['antwoord', { mening: 'Zij is bang.' }, 'bezig'],
    ['antwoord', { feiten: 'Zij komt elke week.' }, 'klaar'],
    ['antwoord', { feiten: 'Zij komt.', mening: 'Zij is bang.' }, 'bezig'],
    ['antwoord', { feiten: 'Zij komt.', mening: 'Zij is bang.', eigenVakgebied: 'ja' }, 'klaar'],
    ['bronnen', { vanAnderen: 'ja' }, 'bezig'],
    ['bronnen', { vanAnderen: 'ja', andereBronnen: 'Van de juf.' }, 'klaar'],
    ['bronnen', { vanAnderen: 'nee' }, 'klaar'],
    ['verslag', { verslag: 'niet-gevraagd' }, 'bezig'],
    ['verslag', { verslag: 'ontvangen' }, 'bezig'],
    ['verslag', { verslag: 'akkoord' }, 'klaar'],
    ['verslag', { verslag: 'gecorrigeerd' }, 'klaar'],
    ['kopie', { verslagTerug: 'ja', kopieGezin: 'nee' }, 'bezig'],
    ['kopie', { verslagTerug: 'ja', kopieGezin: 'nee', kopieToelichting: 'Niet veilig.' }, 'klaar'],
    ['kopie', { verslagTerug: 'ja', kopieGezin: 'ja' }, 'klaar'],
  ])('R-55: %s with %j is %s', (stap, over, toestand) => expect(standOf(stap, over)).toBe(toestand))

  test('R-55: "nu niet" with a reason leaves any guideline, and says why; what is done anyway is done', () => {
    const all = asked({ nuNiet: VERZOEKSTAPPEN.map((stap) => ({ stap, reden: 'Zij belde niet terug.' })) })
    expect(volgendeStap(all)).toBeNull()
    expect(standVan(all).every((s) => s.toestand === 'nu-niet' && s.uitleg === 'Zij belde niet terug.')).toBe(true)
    expect(standVan({ ...all, teruggebeld: 'ja' })[1]).toMatchObject({ stap: 'terugbellen', toestand: 'klaar' })
    expect(volgendeStap({ ...all, nuNiet: [{ stap: 'vraag', reden: '' }] })?.stap).toBe('vraag')
  })

  test('R-55: the guidelines can be filled in in any order, each apart; none undoes another', () => {
    const full = inhoud('informatieverzoek')
    fc.assert(
      fc.property(fc.shuffledSubarray([...VERZOEKSTAPPEN], { minLength: VERZOEKSTAPPEN.length }), (order) => {
        let dossier = openDossier(BLANK)
        const all: Verzoek[] = [BLANK]
        for (const stap of order) {
          const now = verzoekVan(dossier, entryId(1))
          if (now === undefined) throw new Error('the request is gone')
          const typed = Object.fromEntries(VERZOEKVELDEN[stap].map((veld) => [veld, full[veld]]))
          all.push(Informatieverzoek.parse({ ...metStap(now, stap, typed) }))
          dossier = openDossier(...all)
        }
        const now = verzoekVan(dossier, entryId(1))
        expect(now?.inhoud).toMatchObject({ ...full, stap: order.at(-1), vervangt: expect.any(String) as string })
        expect(openVerzoeken(dossier)).toEqual([])
        expect(now && beginVan(dossier, now)).toBe(entryId(1))
      }),
      { numRuns: 30 },
    )
  })

  test('R-55: every field of a request is asked by exactly one guideline', () => {
    const own = new Set(['kind', 'stap', 'nuNiet', 'vervangt', 'redenCorrectie'])
    const fields = Object.keys(Informatieverzoek.shape).filter((veld) => !own.has(veld))
    expect(Object.values(VERZOEKVELDEN).flat().toSorted()).toEqual(fields.toSorted())
  })

  test('R-55: what is open is a task and, when closing, a point to leave with a reason; it never blocks', () => {
    const taskIn = (v: Verzoek) => progressOf(kader, openDossier(v)).altijd.find((t) => t.soort === 'informatieverzoek')
    const points = (v: Verzoek) => concernsOnClosing(kader, openDossier(v), { afspraken: '' }).map((c) => c.code)
    expect(taskIn(BLANK)?.toestand).toBe('bezig')
    expect(points(BLANK)).toContain('informatieverzoek-open')
    expect(taskIn(inhoud('informatieverzoek'))?.toestand).toBe('klaar')
    expect(points(inhoud('informatieverzoek'))).not.toContain('informatieverzoek-open')
  })

  test('R-54: nothing of it says that an answer is owed, and no sentence is longer than twenty words', () => {
    const texts = [{}, { teruggebeld: 'nee' }, { gezinWeet: 'ja' }, { clientGeinformeerd: 'nee' }, { mening: 'x' }]
      .flatMap((over) => standVan(asked(over as Partial<Verzoek>)))
      .flatMap((s) => (s.uitleg === null ? [] : [s.uitleg]))
    expect(texts.length).toBeGreaterThan(4)
    for (const text of texts) {
      expect(text).not.toMatch(/moet|verplicht/)
      expect(longestSentence(text)).toBeLessThanOrEqual(20)
    }
  })
})

test.each(['rvdk', 'gezinsvoogd', 'ander'] as const)(
  'R-56: a request by %s is kept as asked and told; the guidelines are not held against it',
  (van) => {
    const request = asked({ van })
    expect(stappenVan(van)).toEqual(['vraag', 'client', 'antwoord'])
    expect(volgendeStap(request)).toBeNull()
    expect(openVerzoeken(openDossier(request))).toEqual([])
    expect(concernsOnClosing(kader, openDossier(request), { afspraken: '' }).map((c) => c.code)).not.toContain(
      'informatieverzoek-open',
    )
  },
)

test('a request of an earlier release is read with what it did not ask left open (.adr/0016)', () => {
  const { nodig, gezinToelichting, terugbellenToelichting, eigenVakgebied, vanAnderen, stap, nuNiet, ...older } = BLANK
  expect([nodig, gezinToelichting, terugbellenToelichting, eigenVakgebied, vanAnderen, stap, nuNiet.length]).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
    0,
  ])
  expect(asReadNow(older as Verzoek)).toEqual(BLANK)
})
