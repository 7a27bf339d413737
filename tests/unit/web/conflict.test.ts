import { describe, expect, test } from 'vitest'
import { FormKey, type Instant } from '@/lib/domain/shared/ids'
import { differences } from '@/lib/web/differences'
import { keyAfter } from '@/lib/web/key-after'
import { wanneerValues } from '@/lib/web/wanneer-input'

describe('after a conflict both texts are shown where they differ, and only there (I2)', () => {
  test('a text or a choice that says something else comes with what is recorded', () => {
    expect(differences({ tekst: ['tien uur'], soort: ['feit'] }, { tekst: ['elf uur'], soort: ['mening'] })).toEqual({
      tekst: ['tien uur'],
      soort: ['feit'],
    })
  })
  test('so does an answer that only one of the two has', () => {
    expect(differences({ motivering: ['waarom'] }, { stem: ['zelf'] })).toEqual({ stem: [], motivering: ['waarom'] })
    expect(differences({ samen: ['ja'] }, {})).toEqual({ samen: ['ja'] })
    expect(differences({}, { samen: ['ja'] })).toEqual({ samen: [] })
  })
  test('the order is that of the form as it was sent', () => {
    expect(Object.keys(differences({ b: ['1'], a: ['1'] }, { a: ['2'], c: ['2'], b: ['2'] }))).toEqual(['a', 'c', 'b'])
  })
  test.each([
    ['space around it, which is not recorded', { t: ['Om tien uur.'] }, { t: ['\n Om tien uur. '] }],
    ['the same letters in another form', { t: ['\u00e9'] }, { t: ['e\u0301'] }],
    ['nothing and an empty text', { t: [''] }, {}],
    ['the order of what was ticked', { t: ['a', 'b'] }, { t: ['b', 'a'] }],
  ])('%s is no difference', (_, recorded, typed) => expect(differences(recorded, typed)).toEqual({}))
  test('what belongs to the act and not to the answer is left out', () => {
    const id = '3f0c1c1e-5d3a-4a0e-9a53-0e3a1c5b7f10'
    const act = { vervangt: ['x'], redenCorrectie: ['y'], 'wanneer-moment': ['z'], 'reden-geen-gesprek': ['w'] }
    expect(differences({ 'feit-hulpvraag-01': [id] }, act)).toEqual({})
  })
})

describe('the key under which a form goes on after a conflict', () => {
  const key = FormKey.parse('3f0c1c1e-5d3a-4a0e-9a53-0e3a1c5b7f10')
  test('is a key, another one, and the same one at a second click (I2)', () => {
    expect(FormKey.safeParse(keyAfter(key)).success).toBe(true)
    expect(keyAfter(key)).not.toBe(key)
    expect(keyAfter(key)).toBe(keyAfter(key))
    expect(keyAfter(keyAfter(key))).not.toBe(key)
  })
})

describe('a moment that is corrected is offered as its day in the Netherlands (R-19)', () => {
  test.each([
    ['2026-11-24T21:55:00.000Z', '2026-11-24'],
    ['2026-11-24T23:30:00.000Z', '2026-11-25'],
    ['2026-06-30T22:10:00.000Z', '2026-07-01'],
  ])('%s is %s', (op, dag) => {
    expect(wanneerValues({ soort: 'moment', op: op as Instant })).toEqual({ wanneer: ['dag'], 'wanneer-op': [dag] })
  })
})
