import { describe, expect, test } from 'vitest'
import { letterDocument } from '@/lib/documents/letter-document'
import { letterText, type Lezer } from '@/lib/documents/letter-prefill'
import { huidige } from '@/lib/domain/dossier/current'
import { entry, entryId, inhoud, startedDossier } from '../../support/builders'
import { bewijs, recordInput } from './sample'

const { feiten } = startedDossier(
  inhoud('feit', { wat: 'Een blauwe plek op de arm' }),
  inhoud('feit', { wat: 'Het kind is stil.', bron: 'de juf', hand: 'tweede' }),
)
const LEZERS: readonly Lezer[] = ['ouders', 'kind', 'volwassene']

describe('a letter in plain Dutch from the chosen facts (R-25 to R-29, R-63)', () => {
  test.each(LEZERS)('%s: each chosen fact stands in it, and who told it', (aan) => {
    const text = letterText(aan, huidige(feiten), 'VIT')
    expect(text).toContain('- Een blauwe plek op de arm.')
    expect(text).toContain('- De juf zegt: Het kind is stil.')
    expect(letterText(aan, [], 'VIT')).not.toContain('Dit zag en hoorde ik')
  })

  test.each(LEZERS)('%s: concerns, what comes next, the own opinion, to be told, and to complain (R-26)', (aan) => {
    const text = letterText(aan, [], 'VIT')
    for (const said of ['zorgen', 'meldcode', 'Veilig Thuis', 'besluit', 'klacht', 'VIT']) expect(text).toContain(said)
    expect(text).toMatch(/Wat vind(?:t u| jij)/)
  })

  test('a child reads that it is not to blame, that it has a right to be safe, and whom it can call (R-27, R-28)', () => {
    const text = letterText('kind', [], 'VIT')
    for (const said of ['Het is niet jouw schuld.', 'recht om veilig', 'Je mening telt mee', '0800-2000'])
      expect(text).toContain(said)
    expect(text).not.toMatch(/\bu\b/)
  })

  test('on paper: the text as it was recorded, and where it stands in the log', () => {
    const tekst = 'Beste ouders,\n\nIk maak mij zorgen.'
    const input = recordInput([entry(0, inhoud('dossier-geopend')), entry(1, inhoud('brief', { tekst }))])
    const model = letterDocument(input, entryId(1))
    expect(model.blokken).toEqual([{ soort: 'alinea', tekst }])
    expect(model.voettekst).toContain(bewijs(1).leafHash)
    expect(() => letterDocument(input, entryId(0))).toThrow('not a letter')
  })
})
