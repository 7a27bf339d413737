import { describe, expect, test } from 'vitest'
import { labelHint } from '@/lib/domain/dossier/label-hint'
import { decide } from '@/lib/domain/dossier/decide'
import { NIEUW } from '@/lib/domain/dossier/state'
import { AT } from '../../support/builders'
import { smallRef } from '../../support/small-kader'
import { kader } from './arbitraries'

const NAMES = [
  'Jan de Vries',
  'Fatima El Amrani',
  'J. Bakker',
  'J.P. van der Berg',
  'mevr. Jansen',
  'mevrouw bakker',
  'dhr. de Boer',
  'Gezin Jansen',
  'fam. Yılmaz',
  'Şule Łukasz',
  'van Dijk',
  'Zaak van Dijk',
  'Anne-Marie Smit',
]
const NEUTRAL = [
  'Kastanje',
  'Gezin A',
  'Familie 3',
  'Casus maart 2026',
  'casus 2026-11',
  'moeder en kind A',
  'Kind van de buren',
  'Veilig Thuis overleg',
  'Meisje Blauw',
  'De Zaak',
  'meneer met de hond',
  'MEVROUW',
]
const NUMBERS = ['123456782', '06-12345678', '+31612345678', '12-03-2015', '1234 AB', 'jan@example.nl']

describe('the hint on a dossier’s own name', () => {
  test.each(NAMES)('%s looks like a name', (label) => {
    expect(labelHint(label)).toContain('naam')
  })
  test.each(NUMBERS)('%s looks like a number, date or address of somebody', (label) => {
    expect(labelHint(label)).toContain('nummer')
  })
  test.each(NEUTRAL)('%s is neutral', (label) => {
    expect(labelHint(label)).toBeNull()
  })
  test('a list of first names sharpens it', () => {
    expect(labelHint('casus jan')).toBeNull()
    expect(labelHint('casus jan', new Set(['jan']))).toContain('naam')
    expect(labelHint('casus januari', new Set(['jan']))).toBeNull()
  })
  test('it is a hint, never a refusal', () => {
    for (const label of [...NAMES, ...NUMBERS]) {
      const verdict = decide(
        kader,
        NIEUW,
        { soort: 'open', inhoud: { soort: 'kind', label, kader: smallRef(kader) } },
        AT,
      )
      expect(verdict.ok, label).toBe(true)
    }
  })
})
