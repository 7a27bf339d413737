import { describe, expect, test } from 'vitest'
import { dagTekst, momentTekst, wanneerTekst } from '@/lib/documents/tijd'
import { Instant } from '@/lib/domain/shared/ids'

const at = (text: string) => Instant.parse(text)

describe('times in a record are Dutch time, written out, whatever the machine’s zone', () => {
  test.each([
    ['winter', '2026-11-24T21:55:00.000Z', 'dinsdag 24 november 2026 om 22.55 uur'],
    ['summer', '2026-07-01T21:55:00.000Z', 'woensdag 1 juli 2026 om 23.55 uur'],
    ['past midnight in the Netherlands', '2026-12-31T23:30:00.000Z', 'vrijdag 1 januari 2027 om 00.30 uur'],
  ])('%s', (_, instant, text) => expect(momentTekst(at(instant))).toBe(text))

  test('a calendar day has no zone', () => expect(dagTekst('2026-03-01')).toBe('1 maart 2026'))

  test.each([
    [{ soort: 'dag', op: '2026-11-24' }, '24 november 2026'],
    [{ soort: 'omstreeks', tekst: 'eind oktober' }, 'omstreeks: eind oktober'],
    [{ soort: 'periode', van: '2026-01-01', tot: '2026-02-01' }, 'van 1 januari 2026 tot en met 1 februari 2026'],
    [{ soort: 'periode', van: '2026-01-01', tot: null }, 'vanaf 1 januari 2026, nog niet voorbij'],
    [{ soort: 'onbekend' }, 'niet bekend'],
  ] as const)('as vague as it was recorded: %j', (wanneer, text) => expect(wanneerTekst(wanneer as never)).toBe(text))
})
