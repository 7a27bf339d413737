import { describe, expect, test } from 'vitest'
import { CONCERNS, type ConcernCode } from '@/lib/domain/dossier/concern'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { concernsOnClosing } from '@/lib/domain/dossier/concerns-closing'
import type { Voornemen } from '@/lib/domain/dossier/concerns-deviation'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import { NIEUW, type Dossier } from '@/lib/domain/dossier/state'
import { inhoud, openDossier } from '../../support/builders'
import { smallKader } from '../../support/small-kader'
import { kader } from './arbitraries'
import { adult, codes, KINDCHECK, MELDT, MET_MELDING, STAPPEN, tegen, weging } from './child-dossier'
import { longestSentence } from './plain-dutch'

const without = (contents: readonly Inhoud[], kind: Inhoud['kind']) => contents.filter((c) => c.kind !== kind)

describe('a decision that leaves nothing open has no concerns, and each omission has its own', () => {
  test('nothing left open', () => {
    expect(codes(MET_MELDING)).toEqual([])
  })

  test.each<[ConcernCode, readonly Inhoud[]]>([
    ['acuut-niet-gevraagd', without(MET_MELDING, 'acuut')],
    ['geen-overleg', without(MET_MELDING, 'overleg')],
    ['geen-gesprek', without(MET_MELDING, 'gesprek')],
    ['gesprek-nog-niet', [...MET_MELDING, inhoud('gesprek', { gevoerd: false, met: 'vader' })]],
    ['geen-feiten-tegen', MET_MELDING.filter((c) => c !== tegen)],
    ['feit-zonder-bron', [...MET_MELDING, inhoud('feit', { bron: '' })]],
    ['feit-zonder-akkoord', [...MET_MELDING, inhoud('feit', { hand: 'tweede' })]],
    ['afweging-open', [...STAPPEN, weging('4-2', 'ja')]],
    ['leeftijd-en-gevolgen', [...MET_MELDING, weging('5-1', 'ja', { leeftijdEnGevolgen: '' })]],
    ['stem-van-het-kind', [...MET_MELDING, weging('5-1', 'ja', { stemVanHetKind: '' })]],
    ['letselduiding-voor-veilig-thuis', [...MET_MELDING, inhoud('overleg', { met: 'letseldeskundige' })]],
  ])('%s', (code, contents) => {
    expect(codes(contents)).toEqual([code])
  })

  test('R-10, R-13: without any fact, both are asked for: facts, and facts against', () => {
    expect(codes(without(MET_MELDING, 'feit'))).toEqual(['geen-feiten', 'geen-feiten-tegen'])
  })
  test('R-13: other explanations in one of the weighings are enough', () => {
    const leeg = { andereVerklaringen: '' }
    expect(codes([...STAPPEN, weging('4-1', 'ja', leeg), weging('4-2', 'ja', leeg)])).toEqual([
      'geen-andere-verklaring',
    ])
    expect(codes([...STAPPEN, weging('4-1', 'ja'), weging('4-2', 'ja', leeg)])).toEqual([])
    expect(codes([...STAPPEN, weging('4-1', 'nee', leeg)], { melden: 'nee', hulp: null })).toEqual([
      'geen-andere-verklaring',
    ])
  })
  test('R-13: a fact that speaks both ways speaks against too', () => {
    const weging2 = (['voor', 'tegen'] as const).map((richting) => ({ afweging: 'afweging-4-1', richting }))
    const beide = inhoud('feit', { weging: weging2 })
    expect(codes([...MET_MELDING.filter((c) => c !== tegen), beide])).toEqual([])
  })
  test('R-25, R-63: with whom to talk: for a child the parents and the child, else the client', () => {
    const met = (dossier: Dossier) => concernsOf(kader, dossier, MELDT).find((c) => c.code === 'geen-gesprek')?.tekst
    expect(met(openDossier())).toContain('de ouders en het kind')
    expect(met(adult())).toContain('uw cliënt')
  })
  test('R-11: a second-hand fact with the accord of its source is no concern; the accord is on this exact text', () => {
    const gehoord = inhoud('feit', { hand: 'tweede', akkoord: 'akkoord' })
    expect(codes([...MET_MELDING, gehoord])).toEqual([])
    for (const akkoord of ['niet-gevraagd', 'gevraagd', 'niet-akkoord'] as const) {
      expect(codes([...MET_MELDING, { ...gehoord, akkoord }])).toEqual(['feit-zonder-akkoord'])
    }
  })
  test('R-24: an injury expert after Veilig Thuis is no concern', () => {
    const deskundige = [inhoud('overleg', { met: 'veilig-thuis' }), inhoud('overleg', { met: 'letseldeskundige' })]
    expect(codes([...MET_MELDING, ...deskundige])).toEqual([])
    expect(codes([...MET_MELDING, ...deskundige.toReversed()])).toEqual(['letselduiding-voor-veilig-thuis'])
  })
  test('A10: with acute danger one reason for all open steps is enough', () => {
    const acuut = [inhoud('acuut', { gevaar: 'ja' }), tegen, weging('4-1', 'ja'), weging('4-2', 'ja')]
    const [eerste, ...rest] = concernsOf(kader, openDossier(...acuut), MELDT)
    expect(eerste).toMatchObject({ code: 'eerdere-stappen-open', tekst: expect.stringContaining('stap 2, stap 3') })
    expect(rest).toEqual([])
    expect(codes([...acuut, inhoud('overleg')])).toEqual(['eerdere-stappen-open'])
    expect(codes([...acuut, inhoud('overleg'), inhoud('gesprek')])).toEqual([])
  })
  test('A10: a step that holds two roles is open as long as one of them is', () => {
    const samen = smallKader((k) => {
      k.stappen[1]!.rollen = ['overleg', 'gesprek']
      k.stappen[2]!.rollen = []
    })
    const dossier = openDossier(inhoud('acuut', { gevaar: 'ja' }), inhoud('gesprek'))
    const [punt] = concernsOf(samen, dossier, MELDT)
    expect(punt?.tekst).toContain('stap 1, stap 2.')
  })
  test('R-37, R-53: danger seen and no report', () => {
    const acuut = inhoud('acuut', { gevaar: 'ja' })
    expect(codes([...MET_MELDING, acuut], { melden: 'nee', hulp: null })).toContain('acuut-zonder-melding')
    expect(codes([...MET_MELDING, acuut])).toEqual([])
    expect(
      codes([...MET_MELDING, acuut, inhoud('acuut', { gevaar: 'nee' })], { melden: 'nee', hulp: null }),
    ).not.toContain('acuut-zonder-melding')
  })
  test('a new cycle asks for its own steps and weighings again, the facts go on', () => {
    const again = [...MET_MELDING, inhoud('traject-gesloten'), inhoud('cyclus-gestart')]
    expect(codes(again, { melden: null, hulp: null })).toEqual([
      'acuut-niet-gevraagd',
      'geen-overleg',
      'geen-gesprek',
      'afweging-open',
      'leeftijd-en-gevolgen',
      'stem-van-het-kind',
    ])
  })
})

describe('R-07, R-30: age, consequences and the voice of the child, only when a minor is involved', () => {
  const leeg = { leeftijdEnGevolgen: '', stemVanHetKind: '' }
  const gewogen = [...STAPPEN, KINDCHECK, weging('4-1', 'ja', leeg), weging('4-2', 'ja', leeg)]
  const of = (...contents: Inhoud[]) => concernsOf(kader, adult(...gewogen, ...contents), MELDT).map((c) => c.code)

  test('not for an adult alone; as soon as a minor is named, also as witness (R-58)', () => {
    expect(of()).toEqual([])
    for (const leeftijd of ['0-11', '12-15', '16-17'] as const) {
      const kind = inhoud('persoon', { rollen: ['getuige'], leeftijd })
      expect(of(kind)).toEqual(['leeftijd-en-gevolgen', 'stem-van-het-kind'])
    }
    for (const leeftijd of ['onbekend', '18-64', '65+'] as const) {
      expect(of(inhoud('persoon', { leeftijd }))).toEqual([])
    }
  })
  test('it says which weighings still lack it', () => {
    const punt = concernsOf(kader, openDossier(...STAPPEN, weging('4-1', 'ja', leeg), weging('4-2', 'ja')), MELDT)
    expect(punt[0]?.tekst).toContain('afweging 1')
    expect(punt[0]?.tekst).not.toContain('afweging 2')
  })
  test('without any weighing there is nothing to name', () => {
    const punten = concernsOf(kader, openDossier(...STAPPEN), MELDT).filter(
      (c) => c.regel === 'R-07' || c.regel === 'R-30',
    )
    expect(punten.map((c) => c.code)).toEqual(['leeftijd-en-gevolgen', 'stem-van-het-kind'])
    for (const { tekst } of punten) expect(tekst).not.toContain('ontbreekt')
  })
  test('A7: an adult who does not cooperate, no minors: restraint and duty of care, neither forced nor blocked', () => {
    const steps = [...STAPPEN, KINDCHECK]
    const weigert = [...steps, weging('4-1', 'ja'), weging('4-2', 'nee'), weging('5-1', 'ja'), weging('5-2', 'nee')]
    const voornemen: Voornemen = { melden: 'ja-norm-2', hulp: 'niet-mogelijk' }
    const alone = concernsOf(kader, adult(...weigert), voornemen).map((c) => c.code)
    expect(alone).toEqual(['volwassene-weigert'])
    const kind = inhoud('persoon', { leeftijd: '0-11' })
    expect(concernsOf(kader, adult(...weigert, kind), voornemen)).toEqual([])
    const geenHulp = [...steps, weging('4-1', 'ja'), weging('4-2', 'nee'), weging('5-1', 'nee')]
    expect(concernsOf(kader, adult(...geenHulp), voornemen)).toEqual([])
  })
})

describe('the words', () => {
  test('a dossier that is not opened has no concerns', () => {
    expect(concernsOf(kader, NIEUW, MELDT)).toEqual([])
    expect(concernsOnClosing(kader, NIEUW, { afspraken: '' })).toEqual([])
  })
  test('every heading and text is short and plain, and cites its requirement', () => {
    const some = [
      ...concernsOf(kader, openDossier(), { melden: 'nee', hulp: 'samen-met-veilig-thuis' }),
      ...concernsOf(kader, openDossier(inhoud('acuut', { gevaar: 'ja' }), weging('4-2', 'ja')), {
        melden: 'nee',
        hulp: 'zelf-of-georganiseerd',
      }),
      ...concernsOf(kader, adult(weging('5-2', 'nee')), { melden: 'ja-norm-1', hulp: 'zelf-of-georganiseerd' }),
    ]
    expect(new Set(some.map((c) => c.code)).size).toBeGreaterThan(12)
    for (const { kop, tekst, regel } of some) {
      expect(longestSentence(tekst), tekst).toBeLessThanOrEqual(20)
      expect(kop).not.toMatch(/[.]$/u)
      expect(tekst).toMatch(/[.?]$/u)
      expect(regel).toMatch(/^(?:R-\d\d|A\d+)$/u)
    }
    for (const code of Object.keys(CONCERNS)) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/u)
  })
})
