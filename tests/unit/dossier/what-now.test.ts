import { describe, expect, test } from 'vitest'
import { fold } from '@/lib/domain/dossier/evolve'
import type { Inhoud, InhoudVan } from '@/lib/domain/dossier/entries'
import { whatNow } from '@/lib/domain/dossier/what-now'
import { entries, inhoud, openDossier } from '../../support/builders'
import { HULP, kader, MELDEN } from './arbitraries'
import { longestSentence } from './plain-dutch'

const weging = (n: string, antwoord: 'ja' | 'nee') => inhoud('afweging', { afweging: `afweging-${n}`, antwoord })
const after = (besluit: Partial<InhoudVan<'besluit'>>, ...contents: readonly Inhoud[]) =>
  whatNow(kader, openDossier(...contents), inhoud('besluit', besluit))
const codes = (...args: Parameters<typeof after>) => after(...args).map((h) => h.code)

describe('what to do after a decision, most urgent first', () => {
  test('R-44, R-48, R-50, R-45, R-31: after a decision to report, for a child', () => {
    expect(codes({ melden: 'ja-norm-1' })).toEqual([
      'bel-veilig-thuis',
      'informeer-betrokkenen',
      'maak-afspraken',
      'spreek-aan',
      'steun-kind',
      'weeg-opnieuw',
      'in-uw-dossier',
    ])
    const [bellen, informeren, afspraken] = after({ melden: 'ja-norm-1' })
    expect(bellen?.telefoon).toBe('0800-2000')
    expect(informeren).toMatchObject({
      lijst: 'melding-vooraf-informeren-achterwege',
      kop: expect.stringContaining('kind'),
    })
    expect(afspraken?.lijst).toBe('afspraken-veilig-thuis')
  })
  test('R-53: with danger, 112 comes first, and for a child the council is named', () => {
    const acuut = inhoud('acuut', { gevaar: 'ja' })
    const [eerste] = after({ melden: 'nee' }, acuut)
    expect(eerste).toMatchObject({ code: 'bel-112', telefoon: '112', tekst: expect.stringContaining('Raad') })
    const adult = fold(entries(inhoud('dossier-geopend', { soort: 'volwassene' }), acuut))
    if (adult.toestand === 'nieuw') throw new Error('unreachable')
    const handelingen = whatNow(kader, adult, inhoud('besluit', { melden: 'ja-norm-1' }))
    expect(handelingen[0]?.tekst).not.toContain('Raad')
    expect(handelingen.map((h) => h.code)).not.toContain('steun-kind')
    expect(handelingen.find((h) => h.code === 'informeer-betrokkenen')?.kop).toContain('uw cliënt')
    expect(codes({ melden: 'nee' })).not.toContain('bel-112')
  })
  test('R-17: a deviation, or no help possible, offers advice; help that goes on does not need it', () => {
    const punt = { code: 'niet-melden-wijkt-af', tekst: 'x', reden: 'y' }
    for (const code of ['niet-melden-wijkt-af', 'acuut-zonder-melding']) {
      const handelingen = after({ melden: 'nee', hulp: 'zelf-of-georganiseerd', aandachtspunten: [{ ...punt, code }] })
      expect(handelingen[0]).toMatchObject({ code: 'vraag-advies', tekst: expect.stringContaining('U wijkt af') })
    }
    const anders = [{ ...punt, code: 'geen-overleg' }]
    expect(codes({ melden: 'nee', hulp: 'zelf-of-georganiseerd', aandachtspunten: anders })).not.toContain(
      'vraag-advies',
    )
    expect(codes({ melden: 'nee', hulp: 'niet-mogelijk' })).toEqual(['vraag-advies', 'in-uw-dossier'])
    expect(after({ melden: 'nee', hulp: 'niet-mogelijk' })[0]?.tekst).not.toContain('wijkt af')
    expect(codes({ melden: 'nee', hulp: 'zelf-of-georganiseerd' })).toEqual(['weeg-opnieuw', 'in-uw-dossier'])
  })
  test('R-32: a conversation that was put off is still to be held', () => {
    expect(codes({}, inhoud('gesprek', { gevoerd: false }))).toContain('gesprek-alsnog')
    expect(codes({}, inhoud('gesprek'))).not.toContain('gesprek-alsnog')
  })
  test('R-35, R-47: the end of the path says how to close', () => {
    expect(codes({ melden: 'nee' }, weging('4-1', 'nee'))).toContain('sluit-af')
    const duurzaam = [
      weging('4-1', 'ja'),
      weging('4-2', 'nee'),
      weging('5-1', 'ja'),
      weging('5-2', 'ja'),
      weging('5-3', 'ja'),
    ]
    expect(codes({ melden: 'nee' }, ...duurzaam)).toContain('sluit-af-met-afspraken')
  })
  test('every outcome leads to something to do, in short sentences, each with its requirement', () => {
    for (const melden of MELDEN)
      for (const hulp of HULP)
        for (const { tekst, regel, kop } of after({ melden, hulp }, inhoud('acuut', { gevaar: 'ja' }))) {
          expect(longestSentence(tekst), tekst).toBeLessThanOrEqual(20)
          expect(kop).not.toMatch(/\.$/u)
          expect(regel).toMatch(/^R-\d\d$/u)
        }
  })
})
