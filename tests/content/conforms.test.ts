import { describe, expect, test } from 'vitest'
import { readKader, readKaders } from '@/lib/content/kaders'
import { conformsTo, type Regel } from '@/lib/domain/kader/conforms'
import type { Kader } from '@/lib/domain/kader/schema'
import { afweging, base, edited, faults, groep } from './support/base'
import { SHAPES } from './support/shapes'

const vvvk = () => readKader('vvvk/2026-01').kader
const rules = (edit: (kader: Kader) => void) =>
  conformsTo(base(), edited(edit, vvvk())).fouten.map((fout) => fout.regel)

const VIOLATIONS: [string, Regel, (kader: Kader) => void][] = [
  ['a sixth head question', 'kernvragen', (k) => k.afwegingen.push(structuredClone(afweging(k, 'afweging-5-3')))],
  ['a core question left out', 'kernvragen', (k) => k.afwegingen.splice(3, 1)],
  ['a core question twice', 'kernvragen', (k) => Object.assign(afweging(k, 'afweging-5-2'), { kern: 'hulp' })],
  ['core questions in another order', 'kernvragen', (k) => Object.assign(k, { afwegingen: k.afwegingen.toReversed() })],
  [
    'a head question under another id',
    'vaste-ids',
    (k) => Object.assign(afweging(k, 'afweging-4-1'), { id: 'afweging-nieuw' }),
  ],
  [
    'a branch to another question',
    'takken',
    (k) => Object.assign(afweging(k, 'afweging-4-2').nee, { volgende: 'afweging-5-2' }),
  ],
  [
    'a report no longer indicated',
    'takken',
    (k) => Object.assign(afweging(k, 'afweging-5-1').nee, { meldenAangewezen: false }),
  ],
  [
    'a report indicated where the base has none',
    'takken',
    (k) => Object.assign(afweging(k, 'afweging-5-3').ja, { meldenAangewezen: true }),
  ],
  ['another norm', 'takken', (k) => Object.assign(afweging(k, 'afweging-5-3').nee, { norm: 'norm-1' })],
  [
    'no longer together with Veilig Thuis',
    'takken',
    (k) => Object.assign(afweging(k, 'afweging-4-2').ja, { samenMetVeiligThuis: false }),
  ],
  ['a norm missing', 'normen', (k) => k.normen.splice(2, 1)],
  ['four steps', 'stappen', (k) => k.stappen.splice(1, 1)],
  ['a step twice', 'stappen', (k) => Object.assign(k.stappen[3] ?? {}, { nummer: 3 })],
  ['a step under another id', 'vaste-ids', (k) => Object.assign(k.stappen[0] ?? {}, { id: 'stap-een' })],
  ['a role that no step has', 'stappen', (k) => Object.assign(k.stappen[2] ?? {}, { rollen: ['overleg'] })],
  [
    'an extra step with a role',
    'stappen',
    (k) => k.stappen.unshift({ id: 'stap-0', nummer: 0, kop: 'Vooraf', rollen: ['wegen'], inhoud: [] }),
  ],
  [
    'head questions in a step without weighing',
    'stappen',
    (k) => Object.assign(afweging(k, 'afweging-4-1'), { staatIn: 'stap-2' }),
  ],
  [
    'a later question in an earlier step',
    'stappen',
    (k) => Object.assign(afweging(k, 'afweging-5-3'), { staatIn: 'stap-4' }),
  ],
  ['one decision instead of two', 'besluit', (k) => k.beslissing.vragen.pop()],
  [
    'three decisions',
    'besluit',
    (k) => k.beslissing.vragen.push({ id: 'besluit-drie', uitkomst: 'hulp', vraag: 'En nog?' }),
  ],
  [
    'two decisions to report, none on help',
    'besluit',
    (k) => Object.assign(k.beslissing.vragen[1] ?? {}, { uitkomst: 'melden' }),
  ],
  ['the kindcheck left out', 'kindcheck', (k) => k.controles.splice(0, 1)],
  ['the kindcheck made optional', 'kindcheck', (k) => Object.assign(k.controles[0] ?? {}, { wettelijk: false })],
  ['an id of the base for something else', 'vaste-ids', (k) => Object.assign(k.links[0] ?? {}, { id: 'advies-app' })],
  [
    'another base',
    'basis',
    (k) => Object.assign(k, { basedOn: { id: 'rbcz', versie: '2018.11', sha256: '0'.repeat(64) } }),
  ],
  ['no word of “geen checklist”', 'geen-checklist', (k) => Object.assign(k, { geenChecklist: ' ' })],
  ['two decisions without questions', 'kernvragen', (k) => Object.assign(k, { afwegingen: [] })],
]

describe('the statutory core is locked (A28)', () => {
  test.each(readKaders().map(({ path, kader }) => [path, kader] as const))('%s conforms to the base', (_, kader) => {
    expect(conformsTo(base(), kader).fouten).toEqual([])
  })

  test.each(VIOLATIONS)('refused: %s', (_, regel, edit) => {
    expect(rules(edit)).toContain(regel)
  })

  test('every refusal names a place and says in Dutch what is locked', () => {
    const [fout] = conformsTo(
      base(),
      edited((k) => k.normen.splice(2, 1), vvvk()),
    ).fouten
    expect(fout).toEqual({ plaats: 'norm-3', regel: 'normen', uitleg: expect.stringContaining('ontbreekt') })
  })

  test('all else is the association’s: explanation, helper questions, order of lists, an introduction, two roles in one step', () => {
    const free = rules((k) => {
      groep(k, 'structureel').items.reverse()
      afweging(k, 'afweging-5-1').groepen = []
      Object.assign(afweging(k, 'afweging-4-2').ja, { tekst: 'Bel met Veilig Thuis.', vastleggen: [] })
      k.stappen.unshift({ id: 'stap-0', nummer: 0, kop: 'Vooraf', rollen: [], inhoud: [] })
      Object.assign(k.stappen[3] ?? {}, { rollen: [] })
      Object.assign(k.stappen[2] ?? {}, { rollen: ['overleg', 'gesprek'] })
      k.voorbeelden = []
      k.procedures = []
    })
    expect(free).toEqual([])
  })

  test('other words for a head question or norm, an extra norm and a list left out are warnings, not refusals', () => {
    const own = edited((k) => {
      Object.assign(afweging(k, 'afweging-4-1'), { vraag: 'Denk ik dat er iets speelt?' })
      Object.assign(k.normen[0] ?? {}, { tekst: 'Altijd bij acute of structurele onveiligheid.' })
      k.normen.push({ id: 'norm-vvvk', tekst: 'Ook als het kind erom vraagt.' })
    }, vvvk())
    const { fouten, waarschuwingen } = conformsTo(base(), own)
    expect(fouten).toEqual([])
    expect(waarschuwingen.map((w) => [w.plaats, w.regel])).toEqual([
      ['afweging-4-1', 'verwoording'],
      ['norm-1', 'verwoording'],
      ['norm-vvvk', 'normen'],
      ['vormen-ouderenmishandeling', 'weggelaten'],
    ])
  })
})

describe('frameworks of other professions conform as they are (A28, R-01)', () => {
  const table = (kader: Kader) =>
    kader.afwegingen.flatMap(({ kern, ja, nee }) =>
      [ja, nee].map(({ volgende, meldenAangewezen, norm, samenMetVeiligThuis }) => ({
        kern,
        volgende,
        meldenAangewezen,
        norm,
        samenMetVeiligThuis,
      })),
    )
  test.each(SHAPES)('%s', (_, shape) => {
    const kader = shape()
    expect(faults(kader)).toEqual([])
    expect(conformsTo(base(), kader).fouten).toEqual([])
    expect(table(kader)).toEqual(table(base()))
  })
  test.each(SHAPES)('and still refused without one of its core questions or norms: %s', (_, shape) => {
    const fewer = shape()
    fewer.afwegingen.pop()
    fewer.normen.pop()
    expect(conformsTo(base(), fewer).fouten.map(({ regel }) => regel)).toEqual(
      expect.arrayContaining(['kernvragen', 'normen']),
    )
  })
  test('a version that names no base says so as a warning, with what it was laid beside', () => {
    const [first] = conformsTo(base(), SHAPES[0]![1]()).waarschuwingen
    expect(first).toMatchObject({ plaats: 'basedOn', regel: 'basis', uitleg: expect.stringContaining('rbcz@2018.11') })
  })
})
