import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { lijstVoor } from '@/lib/domain/kader/find'
import { decideMelding } from '@/lib/domain/dossier/decide-melding'
import { decide } from '@/lib/domain/dossier/decide'
import { preflightOf } from '@/lib/domain/dossier/preflight'
import { asSeen, findingsOf, settled } from '@/lib/domain/dossier/report-findings'
import { offeredFacts } from '@/lib/domain/dossier/report-facts'
import { checked } from '@/lib/domain/dossier/report-record'
import { factSentence, prefilled } from '@/lib/documents/report-prefill'
import { AT, entryId, openDossier } from '../../support/builders'
import { KLEIN } from '../../support/small-kader'
import { inhoud } from '../../support/builders'

const SECOND = { hand: 'tweede' as const, bron: 'van de juf', weging: [] }
const dossier = () =>
  openDossier(
    inhoud('persoon', { aanduiding: 'moeder', rollen: ['mogelijke-pleger'], client: 'ja', gezien: 'ja' }),
    inhoud('persoon', { aanduiding: 'kind A', rollen: ['slachtoffer'], leeftijd: '0-11', gezien: 'nee' }),
    inhoud('feit', { wat: 'Op 3 mei huilde het kind.', over: [entryId(2)] }),
    inhoud('feit', { ...SECOND, wat: 'Het kind kwam op 4 mei zonder jas.' }),
  )
const text = (tekst: string) => ({ modus: 'kind' as const, feiten: [], blokken: [{ blok: 'zorgen', tekst }] })

describe('the report check on the blocks of a report', () => {
  test('each sentence apart, with why and how else (R-51)', () => {
    const found = findingsOf(dossier(), text('Moeder is een slechte moeder. Op 3 mei zag ik geen letsel.'))
    expect(found.map((f) => [f.code, f.zin])).toEqual([['oordeel', 'Moeder is een slechte moeder.']])
    expect(found.every((f) => f.waarom !== '' && f.anders !== '')).toBe(true)
  })
  test('a chosen second-hand fact without accord, and one linked to no weighing (R-11, R-51)', () => {
    const d = dossier()
    const ids = d.feiten.map((f) => f.id)
    const codes = findingsOf(d, { modus: 'kind', feiten: ids, blokken: [] }).map((f) => f.code)
    expect(codes).toEqual(['niet-geaccordeerd', 'niet-relevant'])
  })
  test('oudersignalen: no fact on a child that was not seen is offered, else it is (R-52)', () => {
    const d = dossier()
    expect(offeredFacts(d, 'oudersignalen').nietAangeboden.map((f) => f.inhoud.wat)).toEqual([
      'Op 3 mei huilde het kind.',
    ])
    expect(offeredFacts(d, 'kind').nietAangeboden).toEqual([])
    const found = findingsOf(d, { ...text('Het kind is bang.'), modus: 'oudersignalen' })
    expect(found.map((f) => f.code)).toContain('ongezien-kind')
  })
  test('the reasons that were asked for, and our own words, are no statements about anybody (R-48)', () => {
    const gedaan = { blok: 'gedaan', tekst: 'De betrokkenen weten nog niet dat ik meld. Dat is nu niet veilig.' }
    const m = { modus: 'kind' as const, feiten: [], blokken: [gedaan] }
    expect(findingsOf(dossier(), m).map((f) => f.zin)).toEqual(['Dat is nu niet veilig.'])
    expect(findingsOf(dossier(), { ...m, informerenToelichting: 'Dat is nu niet veilig' })).toEqual([])
    // A judgement that stands in that block of its own accord is remarked on as anywhere.
    const own = { ...gedaan, tekst: 'Moeder is een slechte moeder.' }
    expect(findingsOf(dossier(), { ...m, blokken: [own] }).map((f) => f.code)).toContain('oordeel')
  })
  test('what was told names its teller once (R-51)', () => {
    const told = dossier().feiten[1]!
    const sentence = (wat: string) => factSentence({ ...told, inhoud: { ...told.inhoud, wat } })
    expect(sentence('Hij komt vaak zonder eten')).toMatch(/^De juf zegt: Hij komt vaak zonder eten\./)
    expect(sentence('De juf zegt dat hij vaak zonder eten komt')).toMatch(/^De juf zegt dat hij/)
  })
  test('what stands is acknowledged with its reason, what is gone was solved (I10)', () => {
    const d = dossier()
    const before = findingsOf(d, text('Moeder is een slechte moeder.')).map(asSeen)
    expect(settled([], before, [])).toMatchObject([{ afhandeling: 'opgelost', zin: 'Moeder is een slechte moeder.' }])
    const now = findingsOf(d, text('Moeder is een slechte moeder.'))
    const redenen = [{ code: now[0]?.sleutel ?? '', reden: 'Zo zei ik het.' }]
    expect(settled(now, before, redenen)).toMatchObject([{ afhandeling: 'erkend', reden: 'Zo zei ik het.' }])
  })
})

test('the pre-flight says what boards ruled on, each with its source, and is silent when it was done (R-15, R-19, R-48)', () => {
  const m = {
    ...{ modus: 'kind' as const, feiten: [], vormen: [], geinformeerd: '' as const, informerenGrond: '' },
    ...{ informerenToelichting: '', naamNietNoemen: true, naamGrond: '', naamToelichting: '' },
  }
  const points = preflightOf(dossier(), m)
  expect(points.map((p) => p.code).toSorted()).toEqual([
    ...['beschuldigde-niet-gehoord', 'besluit-voor-gesprek', 'geen-feiten-gekozen', 'gezin-niet-ingelicht'],
    ...['naam-zonder-grond', 'vorm-ontbreekt'],
  ])
  expect(points.every((p) => p.grondslag.tekst !== '')).toBe(true)
  const done = openDossier(inhoud('gesprek', { met: 'moeder' }), inhoud('feit', {}))
  const ids = done.feiten.map((f) => f.id)
  expect(
    preflightOf(done, { ...m, feiten: ids, vormen: ['lichamelijk'], geinformeerd: 'ja', naamNietNoemen: false }),
  ).toEqual([])
})

test('a name that must not be mentioned stands in the report with its ground, a ground of the other list is refused (R-49, A11)', () => {
  const kader = readKader('vit/2026-01').kader
  const [grond] = lijstVoor(kader, 'gronden-naam-niet-noemen')?.items ?? []
  const [other] = lijstVoor(kader, 'melding-vooraf-informeren-achterwege')?.items ?? []
  const d = dossier()
  const keuze = (over: object) => ({ ...inhoud('melding'), modus: 'kind' as const, ...over })
  const who = (over: object) => prefilled(kader, d, keuze(over), 'VIT')['wie-meldt']
  const asked = who({ naamNietNoemen: true, naamGrond: grond!.id, naamToelichting: 'Vader bedreigde mij.' })
  for (const part of ['mijn naam niet te noemen', grond!.tekst.slice(1).replace(/;$/, ''), 'Vader bedreigde mij.'])
    expect(asked).toContain(part)
  expect(who({})).not.toContain('naam niet te noemen')
  const decided = (naamGrond: string) =>
    decideMelding(kader, d, { soort: 'melding', inhoud: keuze({ naamNietNoemen: true, naamGrond }) }).ok
  expect([decided(grond!.id), decided(''), decided(other!.id)]).toEqual([true, true, false])
})

test('whatever the check finds, it never refuses a report (I10)', () => {
  const sentence = fc.constantFrom(
    ...['Moeder is een slechte moeder.', 'Het kind is bang.', 'Men zegt dat hij slaat.', 'Zij heeft borderline.', ''],
  )
  fc.assert(
    fc.property(
      fc.constantFrom('kind', 'volwassene', 'oudersignalen'),
      fc.array(fc.oneof(sentence, fc.string()), { maxLength: 5 }),
      fc.array(fc.string(), { maxLength: 4 }),
      (modus, zinnen, gezien) => {
        const d = dossier()
        const tekst = zinnen.join(' ').replaceAll(/[^\P{C}\n]/gu, '')
        const raw = { modus, feiten: d.feiten.map((f) => f.id), blokken: [{ blok: 'zorgen', tekst }] }
        const made = { ...raw, ...checked(d, raw, { gezien, redenen: [] }) }
        expect(decide(KLEIN, d, { soort: 'melding', inhoud: made }, AT)).toMatchObject({ ok: true })
      },
    ),
  )
})
