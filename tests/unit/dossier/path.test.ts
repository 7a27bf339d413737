import { describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { aangewezenNormen, pathOf } from '@/lib/domain/dossier/path'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import { entryId, inhoud, openDossier } from '../../support/builders'
import { kader } from './arbitraries'

const weging = (n: string, antwoord: 'ja' | 'nee', vervangt: ReturnType<typeof entryId> | null = null) =>
  inhoud('afweging', { afweging: `afweging-${n}`, antwoord, vervangt })
const path = (...contents: readonly Inhoud[]) => pathOf(kader, openDossier(...contents))

describe('the path taken, and what is open on it', () => {
  test('it begins at the first question and nothing is locked: all five stand in it', () => {
    const { stappen, open } = path()
    expect(open).toEqual(['afweging-4-1'])
    expect(stappen.map((s) => [s.landelijk, s.stap, s.antwoord])).toEqual([
      [1, 'stap-4', null],
      [2, 'stap-4', null],
      [3, 'stap-5', null],
      [4, 'stap-5', null],
      [5, 'stap-5', null],
    ])
  })
  test('a correction changes the path from its question on', () => {
    expect(path(weging('4-1', 'nee')).einde).toBe('afsluiten')
    const verbeterd = path(weging('4-1', 'nee'), weging('4-1', 'ja', entryId(1)))
    expect(verbeterd).toMatchObject({ einde: null, open: ['afweging-4-2'] })
    expect(verbeterd.stappen[0]?.entry).toBe(entryId(2))
  })
  test('R-47: weighing s5a3 again: first no, later yes', () => {
    const tot = [weging('4-1', 'ja'), weging('4-2', 'nee'), weging('5-1', 'ja'), weging('5-2', 'ja')]
    expect(path(...tot, weging('5-3', 'nee'))).toMatchObject({ meldenAangewezen: true, normen: ['norm-3'] })
    expect(path(...tot, weging('5-3', 'nee'), weging('5-3', 'ja'))).toMatchObject({
      meldenAangewezen: false,
      einde: 'afsluiten-met-afspraken',
    })
  })
  test('A10: an answer given before the earlier ones counts, and is shown as off the path', () => {
    expect(path(weging('5-1', 'nee'))).toMatchObject({
      buitenHetPad: ['afweging-5-1'],
      open: ['afweging-4-1'],
      meldenAangewezen: true,
    })
  })
  test('what was weighed together with Veilig Thuis is marked, also where the path does not ask for it', () => {
    const samen = inhoud('afweging', { afweging: 'afweging-4-1', samenMetVeiligThuis: true })
    expect(path(samen).stappen.map((s) => s.samen)).toEqual([true, false, false, false, false])
  })
  test('a new cycle begins a new path', () => {
    const again = path(weging('4-1', 'nee'), inhoud('traject-gesloten'), inhoud('cyclus-gestart'))
    expect(again.open).toEqual(['afweging-4-1'])
  })
})

describe('I4, I5 on the base framework as it is published', () => {
  const base = readKader('rbcz/2018-11').kader
  const parts = base.afwegingen.map((a) => ({
    afweging: a.id,
    onderdelen: a.groepen.flatMap((g) => g.items.flatMap((v) => v.onderdelen)),
  }))

  test.each(['ja', 'nee', 'weet-niet', 'speelt-niet'])(
    'all 44 helper questions answered "%s" open and close nothing',
    (antwoord) => {
      const answered = parts.map(({ afweging, onderdelen }) =>
        inhoud('hulpvragen', {
          afweging,
          antwoorden: onderdelen.map((o) => ({
            onderdeel: o.id,
            antwoord: o.antwoord === 'ja-nee' ? antwoord : null,
            toelichting: '',
            feiten: [],
          })),
        }),
      )
      expect(parts.flatMap((p) => p.onderdelen).length).toBeGreaterThanOrEqual(44)
      expect(pathOf(base, openDossier(...answered))).toEqual(pathOf(base, openDossier()))
      const head = weging('4-2', 'ja')
      const strip = (p: ReturnType<typeof pathOf>) => ({ ...p, stappen: p.stappen.map((s) => ({ ...s, entry: null })) })
      expect(strip(pathOf(base, openDossier(...answered, head)))).toEqual(strip(pathOf(base, openDossier(head))))
    },
  )

  test('the small framework of these tests has the branches of the published one', () => {
    for (const a of base.afwegingen) {
      const small = kader.afwegingen.find((s) => s.id === a.id)
      for (const answer of ['ja', 'nee'] as const) {
        const locked = ({ volgende, meldenAangewezen, norm, samenMetVeiligThuis, na }: (typeof a)['ja']) => ({
          volgende,
          meldenAangewezen,
          norm,
          samenMetVeiligThuis,
          na,
        })
        expect(small && locked(small[answer]), `${a.id} ${answer}`).toEqual(locked(a[answer]))
      }
    }
    expect(aangewezenNormen(base, { normen: base.normen.map((n) => n.id) })).toEqual([
      'ja-norm-1',
      'ja-norm-2',
      'ja-norm-3',
    ])
  })
})
