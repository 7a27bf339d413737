import { describe, expect, test } from 'vitest'
import type { ConcernCode } from '@/lib/domain/dossier/concern'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { concernsOnClosing } from '@/lib/domain/dossier/concerns-closing'
import type { Voornemen } from '@/lib/domain/dossier/concerns-deviation'
import { decide } from '@/lib/domain/dossier/decide'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import { AT, inhoud, openDossier, typed } from '../../support/builders'
import { smallKader } from '../../support/small-kader'
import { HULP, kader, MELDEN } from './arbitraries'
import { codes, MET_MELDING, STAPPEN, tegen, weging } from './child-dossier'

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

  test('a branch that indicates a report without naming a norm leaves the norm free', () => {
    const vrij = smallKader((k) => {
      k.afwegingen[1]!.ja.norm = null
    })
    for (const melden of ['ja-norm-2', 'ja-anders'] as const) {
      expect(concernsOf(vrij, openDossier(...MET_MELDING), { melden, hulp: null })).toEqual([])
    }
    expect(codes(MET_MELDING, { melden: 'ja-norm-2', hulp: null })).toEqual(['andere-norm'])
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
    expect(closing([tegen, weging('4-2', 'ja'), inhoud('besluit')], 'De huisarts belt mij.')).toEqual([])
  })
  test('R-47: after a decision, who goes on watching is asked for, or why nobody does; before one it is not', () => {
    expect(closing([tegen, inhoud('besluit')])).toEqual(['geen-vervolgafspraken'])
    expect(closing([tegen, inhoud('besluit')], 'De huisarts belt mij.')).toEqual([])
    expect(closing([tegen])).toEqual([])
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
