import { describe, expect, test } from 'vitest'
import { AssociationId, Instant } from '@/lib/domain/shared/ids'
import { Wanneer } from '@/lib/domain/shared/wanneer'

describe('when something happened, as exactly as it is known', () => {
  test.each([
    { soort: 'moment', op: '2026-11-24T21:55:00.000Z' },
    { soort: 'dag', op: '2024-02-29' },
    { soort: 'omstreeks', tekst: 'ergens in de zomer' },
    { soort: 'periode', van: '2026-01-01', tot: '2026-01-01' },
    { soort: 'periode', van: '2026-01-01', tot: null },
    { soort: 'onbekend' },
  ])('$soort is accepted', (wanneer) => {
    expect(Wanneer.parse(wanneer)).toEqual(wanneer)
  })

  test.each([
    { soort: 'dag', op: '2026-02-29' },
    { soort: 'dag', op: '2026-13-01' },
    { soort: 'dag', op: '24-11-2026' },
    { soort: 'dag', op: '' },
    { soort: 'moment', op: '2026-11-24T21:55:00Z' },
    { soort: 'periode', van: '', tot: null },
    { soort: 'dag', op: '2026-01-01', extra: 1 },
    { soort: 'ooit' },
  ])('%j is refused', (wanneer) => {
    expect(Wanneer.safeParse(wanneer).success).toBe(false)
  })

  test('a period that ends before it begins says what to do, at its last day', () => {
    const { error } = Wanneer.safeParse({ soort: 'periode', van: '2026-02-02', tot: '2026-02-01' })
    expect(error?.issues).toMatchObject([{ path: ['tot'], message: expect.stringContaining('Wissel ze om') }])
  })
})

describe('ids and instants have one spelling', () => {
  test('an upper-case id is the same id', () => {
    const id = '0F8FAD5B-D9CB-469F-A165-70867728950E'
    expect(AssociationId.parse(id)).toBe(id.toLowerCase())
  })
  test.each(['', 'abc', '0f8fad5b-d9cb-469f-a165', "' or 1=1"])('%j is no id', (id) => {
    expect(AssociationId.safeParse(id).success).toBe(false)
  })
  test.each(['2026-11-24T21:55:00.000+01:00', '2026-11-24', '2026-11-24T21:55:00.0000Z'])('%j is no instant', (at) => {
    expect(Instant.safeParse(at).success).toBe(false)
  })
})
