import { describe, expect, test } from 'vitest'
import { CONCERNS, type ConcernCode } from '@/lib/domain/dossier/concern'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { concernsOnClosing } from '@/lib/domain/dossier/concerns-closing'
import type { Voornemen } from '@/lib/domain/dossier/concerns-deviation'
import { decide } from '@/lib/domain/dossier/decide'
import { fold } from '@/lib/domain/dossier/evolve'
import type { Inhoud, InhoudVan } from '@/lib/domain/dossier/entries'
import { NIEUW } from '@/lib/domain/dossier/state'
import { AT, dossierWith, entries, inhoud, openDossier, typed } from '../../support/builders'
import { HULP, kader, MELDEN } from './arbitraries'
import { longestSentence } from './plain-dutch'

/** A dossier about a child in which nothing is left open, decided as the branches indicate. */
const weging = (
  n: '4-1' | '4-2' | '5-1' | '5-2' | '5-3',
  antwoord: 'ja' | 'nee',
  over: Partial<InhoudVan<'afweging'>> = {},
) => inhoud('afweging', { afweging: `afweging-${n}`, antwoord, ...over })
const tegen = inhoud('feit', { weging: [{ afweging: 'afweging-4-1', richting: 'tegen' }] })
const STAPPEN = [inhoud('acuut'), inhoud('feit'), tegen, inhoud('overleg'), inhoud('gesprek')]
const MET_MELDING = [...STAPPEN, weging('4-1', 'ja'), weging('4-2', 'ja')]
const MELDT: Voornemen = { melden: 'ja-norm-1', hulp: 'samen-met-veilig-thuis' }

const codes = (contents: readonly Inhoud[], voornemen: Voornemen = MELDT): ConcernCode[] =>
  concernsOf(kader, dossierWith(...contents), voornemen).map((c) => c.code)
const without = (contents: readonly Inhoud[], kind: Inhoud['kind']) => contents.filter((c) => c.kind !== kind)
const adult = (...contents: readonly Inhoud[]) =>
  fold(entries(inhoud('dossier-geopend', { soort: 'volwassene' }), ...contents))

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
  const gewogen = [...STAPPEN, weging('4-1', 'ja', leeg), weging('4-2', 'ja', leeg)]
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
  test('A7: an adult who does not cooperate, no minors: restraint and duty of care, neither forced nor blocked', () => {
    const weigert = [...STAPPEN, weging('4-1', 'ja'), weging('4-2', 'nee'), weging('5-1', 'ja'), weging('5-2', 'nee')]
    const voornemen: Voornemen = { melden: 'ja-norm-2', hulp: 'niet-mogelijk' }
    const alone = concernsOf(kader, adult(...weigert), voornemen).map((c) => c.code)
    expect(alone).toEqual(['volwassene-weigert'])
    const kind = inhoud('persoon', { leeftijd: '0-11' })
    expect(concernsOf(kader, adult(...weigert, kind), voornemen)).toEqual([])
  })
})

describe('A29, R-03: a deviation is a concern, never a refusal', () => {
  const paden = {
    'geen vermoeden': [weging('4-1', 'nee')],
    onveilig: [weging('4-1', 'ja'), weging('4-2', 'ja')],
    'geen hulp': [weging('4-1', 'ja'), weging('4-2', 'nee'), weging('5-1', 'nee')],
    'werkt niet mee': [weging('4-1', 'ja'), weging('4-2', 'nee'), weging('5-1', 'ja'), weging('5-2', 'nee')],
    'niet duurzaam': [
      weging('4-1', 'ja'),
      weging('4-2', 'nee'),
      weging('5-1', 'ja'),
      weging('5-2', 'ja'),
      weging('5-3', 'nee'),
    ],
    duurzaam: [
      weging('4-1', 'ja'),
      weging('4-2', 'nee'),
      weging('5-1', 'ja'),
      weging('5-2', 'ja'),
      weging('5-3', 'ja'),
    ],
  }
  const DEVIATIONS: readonly ConcernCode[] = [
    'niet-melden-wijkt-af',
    'melden-wijkt-af',
    'andere-norm',
    'hulp-wijkt-af',
    'samen-zonder-melding',
  ]
  const deviationsOf = (pad: keyof typeof paden, melden: Voornemen['melden'], hulp: Voornemen['hulp']) =>
    codes([...STAPPEN, ...paden[pad]], { melden, hulp }).filter((c) => DEVIATIONS.includes(c))

  test.each<[keyof typeof paden, Voornemen['melden'], Voornemen['hulp'], ConcernCode[]]>([
    ['geen vermoeden', 'nee', 'niet-mogelijk', []],
    ['geen vermoeden', 'ja-norm-1', null, ['melden-wijkt-af']],
    ['geen vermoeden', 'nee', 'samen-met-veilig-thuis', ['samen-zonder-melding']],
    ['onveilig', 'ja-norm-1', 'samen-met-veilig-thuis', []],
    ['onveilig', 'nee', null, ['niet-melden-wijkt-af']],
    ['onveilig', 'ja-norm-2', null, ['andere-norm']],
    ['onveilig', 'ja-anders', null, ['andere-norm']],
    ['onveilig', 'ja-norm-1', 'zelf-of-georganiseerd', ['hulp-wijkt-af']],
    ['onveilig', 'ja-norm-1', 'niet-mogelijk', ['hulp-wijkt-af']],
    ['geen hulp', 'ja-norm-2', 'niet-mogelijk', []],
    ['geen hulp', 'ja-norm-2', 'samen-met-veilig-thuis', []],
    ['geen hulp', 'ja-norm-2', 'zelf-of-georganiseerd', ['hulp-wijkt-af']],
    ['werkt niet mee', 'ja-norm-2', 'niet-mogelijk', []],
    ['werkt niet mee', 'nee', 'zelf-of-georganiseerd', ['niet-melden-wijkt-af', 'hulp-wijkt-af']],
    ['niet duurzaam', 'ja-norm-3', 'zelf-of-georganiseerd', []],
    ['niet duurzaam', 'ja-norm-1', null, ['andere-norm']],
    ['duurzaam', 'nee', 'zelf-of-georganiseerd', []],
    ['duurzaam', 'nee', 'niet-mogelijk', ['hulp-wijkt-af']],
    ['duurzaam', 'ja-anders', 'zelf-of-georganiseerd', ['melden-wijkt-af']],
  ])('%s; melden %s, hulp %s', (pad, melden, hulp, expected) => {
    expect(deviationsOf(pad, melden, hulp)).toEqual(expected)
  })

  test('every melden × hulp on every path is recorded with its concerns and the reasons given', () => {
    for (const pad of Object.values(paden))
      for (const melden of MELDEN)
        for (const hulp of HULP) {
          const dossier = openDossier(...pad)
          const expected = concernsOf(kader, dossier, { melden, hulp })
          const redenen = expected.map(({ code }) => ({ code, reden: `Nu niet: ${code}.` }))
          const verdict = decide(
            kader,
            dossier,
            { soort: 'besluit', inhoud: { ...typed('besluit'), melden, hulp }, redenen },
            AT,
          )
          const punten = expected.map(({ code, tekst }) => ({ code, tekst, reden: `Nu niet: ${code}.` }))
          expect(verdict).toMatchObject({ ok: true, value: [{ inhoud: { aandachtspunten: punten } }] })
        }
  })
})

describe('on closing: what is left open, at whatever step', () => {
  const duurzaam = [
    weging('4-1', 'ja'),
    weging('4-2', 'nee'),
    weging('5-1', 'ja'),
    weging('5-2', 'ja'),
    weging('5-3', 'ja'),
  ]
  const closing = (contents: readonly Inhoud[], afspraken = '') =>
    concernsOnClosing(kader, openDossier(...contents), { afspraken }).map((c) => c.code)

  test('A4: closing after lasting safety asks for agreements on what follows', () => {
    expect(closing([tegen, ...duurzaam])).toEqual(['geen-vervolgafspraken'])
    expect(closing([tegen, ...duurzaam], 'De huisarts belt mij als er iets is.')).toEqual([])
  })
  test('R-13: facts against are asked for also when there is no suspicion', () => {
    expect(closing([weging('4-1', 'nee')])).toEqual(['geen-feiten-tegen'])
    expect(closing([tegen, weging('4-1', 'nee')])).toEqual([])
  })
  test('R-41: a report is indicated and nothing was decided', () => {
    expect(closing([tegen, weging('4-2', 'ja')])).toEqual(['geen-besluit'])
    expect(closing([tegen, weging('4-2', 'ja'), inhoud('besluit')])).toEqual([])
  })
  test('the reasons are recorded with the closing', () => {
    const redenen = [{ code: 'geen-feiten-tegen', reden: 'Er is niets gezien.' }]
    const verdict = decide(
      kader,
      openDossier(),
      { soort: 'sluiten', inhoud: { stap: 'stap-1', reden: 'x' }, redenen },
      AT,
    )
    expect(verdict).toMatchObject({ ok: true, value: [{ inhoud: { aandachtspunten: redenen } }] })
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
