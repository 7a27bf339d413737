import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKaders } from '@/lib/content/kaders'
import { type Antwoord, bereikbaar, gevolgVan } from '@/lib/domain/kader/graph'
import { type Antwoorden, padVan } from '@/lib/domain/kader/path'
import { afweging, base, edited } from './support/base'

const S4A1 = 'afweging-4-1'
const S4A2 = 'afweging-4-2'
const S5A1 = 'afweging-5-1'
const S5A2 = 'afweging-5-2'
const S5A3 = 'afweging-5-3'
/** [question, answer, next, report indicated, norm, together with Veilig Thuis, what follows]: requirements.md 1.3. */
const BRANCHES: [string, Antwoord, string | null, boolean, string | null, boolean, string | null][] = [
  [S4A1, 'nee', null, false, null, false, 'afsluiten'],
  [S4A1, 'ja', S4A2, false, null, false, null],
  [S4A2, 'nee', S5A1, false, null, false, null],
  [S4A2, 'ja', S5A1, true, 'norm-1', true, null],
  [S5A1, 'nee', null, true, 'norm-2', true, null],
  [S5A1, 'ja', S5A2, false, null, false, null],
  [S5A2, 'nee', null, true, 'norm-2', true, null],
  [S5A2, 'ja', S5A3, false, null, false, null],
  [S5A3, 'nee', null, true, 'norm-3', false, null],
  [S5A3, 'ja', null, false, null, false, 'afsluiten-met-afspraken'],
]
const WORDS: Record<string, string> = {
  [`${S4A1} nee`]: 'Zo nee: noteer dit in het dossier en sluit het dossier af.',
  [`${S4A2} ja`]:
    'Zo ja: doe een melding bij Veilig Thuis. Veilig Thuis zal samen met jou de noodzakelijke vragen doorlopen waarop antwoord nodig is.',
  [`${S5A1} nee`]: 'Zo nee: doe een melding bij Veilig Thuis.',
  [`${S5A3} nee`]: 'Zo nee: doe alsnog een melding bij Veilig Thuis.',
  [`${S5A3} ja`]: 'Zo ja: beschrijf jouw afwegingen in het dossier en sluit het dossier.',
}
const stands = (antwoorden: Antwoorden) => padVan(base(), antwoorden).haltes.map((halte) => halte.stand)

describe.each(readKaders().map(({ path, kader }) => [path, kader] as const))('branches of %s', (_, kader) => {
  test.each(BRANCHES)('I5: %s %s leads to exactly its branch', (id, antwoord, volgende, melden, norm, samen, na) => {
    const gevolg = gevolgVan(kader, id, antwoord)
    expect(gevolg).toMatchObject({ volgende, meldenAangewezen: melden, norm, samenMetVeiligThuis: samen, na })
    expect(gevolg.tekst).toContain(WORDS[`${id} ${antwoord}`] ?? 'Zo ')
  })

  test('I5: help stays possible beside every branch, also beside a report (R-03)', () => {
    for (const [id, antwoord] of BRANCHES) expect(gevolgVan(kader, id, antwoord).hulpMag).toBe(true)
  })

  test('all five head questions can be reached', () => {
    expect(bereikbaar(kader)).toEqual([S4A1, S4A2, S5A1, S5A2, S5A3])
  })
})

describe('the path through the head questions', () => {
  test('yes at s4a2 opens s5a1–3 together with Veilig Thuis, whatever is answered there (R-36)', () => {
    for (const s5a1 of ['ja', 'nee'] as const) {
      const pad = padVan(base(), { [S4A1]: 'ja', [S4A2]: 'ja', [S5A1]: s5a1 })
      expect(pad.haltes.map((h) => h.stand)).toEqual(['gevraagd', 'gevraagd', 'samen', 'samen', 'samen'])
      expect(pad).toMatchObject({ open: [S5A2, S5A3], mag: [], gezamenlijk: true, meldenAangewezen: true })
    }
  })

  test('no at s5a1 does not ask s5a2 and s5a3, but they may be opened; yes at s4a1 and no at s4a2 go on alone (R-35, R-41)', () => {
    expect(stands({ [S4A1]: 'ja', [S4A2]: 'nee' })).toEqual([
      'gevraagd',
      'gevraagd',
      'gevraagd',
      'niet-aan-de-orde',
      'niet-aan-de-orde',
    ])
    const pad = padVan(base(), { [S4A1]: 'ja', [S4A2]: 'nee', [S5A1]: 'nee' })
    expect(pad).toMatchObject({ open: [], mag: [S5A2, S5A3], normen: ['norm-2'], einde: null })
    expect(padVan(base(), { [S4A1]: 'ja', [S4A2]: 'nee', [S5A1]: 'nee', [S5A2]: 'ja' }).mag).toEqual([S5A3])
  })

  test('no at s4a1 ends the path; acute danger that was seen first counts all the same (R-04, R-37)', () => {
    expect(padVan(base(), { [S4A1]: 'nee' })).toMatchObject({
      open: [],
      mag: [],
      einde: 'afsluiten',
      gezamenlijk: false,
    })
    const acute = padVan(base(), { [S4A2]: 'ja' })
    expect(acute).toMatchObject({ meldenAangewezen: true, buitenHetPad: [S4A2] })
    expect(acute.open).toEqual([S4A1, S5A1, S5A2, S5A3])
  })

  test('after s4a1 is corrected to no, older answers without a report lead nowhere any more', () => {
    const older = { [S4A2]: 'nee', [S5A1]: 'ja' } as const
    expect(padVan(base(), { [S4A1]: 'ja', ...older })).toMatchObject({ open: [S5A2], buitenHetPad: [] })
    expect(padVan(base(), { [S4A1]: 'nee', ...older })).toMatchObject({
      open: [],
      buitenHetPad: [S4A2, S5A1],
      einde: 'afsluiten',
      meldenAangewezen: false,
    })
  })

  test('nothing answered: only the first question is asked', () => {
    expect(padVan(base(), {})).toMatchObject({ open: [S4A1], mag: [], meldenAangewezen: false, einde: null })
  })

  test('edit a branch in the data, and behaviour follows', () => {
    const antwoorden = { [S4A1]: 'ja', [S4A2]: 'nee', [S5A1]: 'ja' } as const
    const kader = edited((k) => {
      Object.assign(afweging(k, S5A1).ja, { volgende: S5A3 })
      Object.assign(afweging(k, S4A1).nee, { volgende: S4A2, na: null, meldenAangewezen: true, norm: 'norm-1' })
    })
    expect(padVan(base(), antwoorden).open).toEqual([S5A2])
    expect(padVan(kader, antwoorden).open).toEqual([S5A3])
    expect(bereikbaar(kader)).not.toContain(S5A2)
    expect(gevolgVan(kader, S4A1, 'nee')).toMatchObject({ volgende: S4A2, meldenAangewezen: true, norm: 'norm-1' })
  })

  test('I4: helper answers set nothing; over any answers to the helper questions the path stays the same', () => {
    const parts = base().afwegingen.flatMap((a) => a.groepen.flatMap((g) => g.items.flatMap((v) => v.onderdelen)))
    const helper = fc.record(
      Object.fromEntries(parts.map((deel) => [deel.id, fc.constantFrom<Antwoord>('ja', 'nee')])),
      { requiredKeys: [] },
    )
    const head = fc.record(
      Object.fromEntries(base().afwegingen.map((a) => [a.id, fc.constantFrom<Antwoord>('ja', 'nee')])),
      { requiredKeys: [] },
    )
    const answered = (antwoorden: Antwoorden) => padVan(base(), antwoorden).haltes.map((halte) => halte.antwoord)
    fc.assert(
      fc.property(helper, head, (hulp, hoofd) => {
        expect(padVan(base(), { ...hulp, ...hoofd })).toEqual(padVan(base(), hoofd))
        expect(answered({ ...hulp })).toEqual([null, null, null, null, null])
      }),
    )
    // Positive control: the same function does see a head answer.
    expect(answered({ [S4A2]: 'ja' })).toEqual([null, 'ja', null, null, null])
    expect(() => gevolgVan(base(), parts[0]?.id ?? '', 'ja')).toThrow(RangeError)
  })
})
