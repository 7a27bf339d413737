import { describe, expect, test } from 'vitest'
import { jcs, NotCanonical } from '@/lib/domain/audit/jcs'

const sparse = [1, 2, 3]
delete sparse[1]
const circular: Record<string, unknown> = {}
circular['zelf'] = circular
class Thing {
  readonly a = 1
}

describe('a leaf has one canonical text (RFC 8785)', () => {
  test('the example of the RFC (3.2.2, 3.2.3)', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(jcs(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })
  test('members are ordered by UTF-16 code units, not by code point or locale', () => {
    expect(jcs({ '\u20ac': 1, '\r': 2, '\ue000': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ue000":3}',
    )
  })
  test('the same content in another order gives the same text', () => {
    expect(jcs({ b: [1, { d: 'x', c: null }], a: 'é' })).toBe(jcs({ a: 'é', b: [1, { c: null, d: 'x' }] }))
  })
  test('an object without prototype, as JSON.parse never gives, is plain too', () => {
    expect(jcs(Object.assign(Object.create(null) as object, { a: 1 }))).toBe('{"a":1}')
  })

  test.each([
    ['a lone surrogate', { a: 'x\ud83d' }],
    ['a lone surrogate in a name', { 'x\ude00': 1 }],
    ['text that is not in NFC', { a: 'e\u0301' }],
    ['a name that is not in NFC', { 'e\u0301': 1 }],
    ['undefined, which JSON would drop', { a: undefined }],
    ['undefined in a list', [undefined]],
    ['a hole in a list', sparse],
    ['NaN', { a: Number.NaN }],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a bigint', { a: 1n }],
    ['a function', { a: () => 1 }],
    ['a symbol', { a: Symbol('x') }],
    ['a date', { a: new Date(0) }],
    ['something with toJSON', { a: { toJSON: () => 'x' } }],
    ['an instance of a class', { a: new Thing() }],
    ['a map', { a: new Map() }],
    ['bytes', { a: new Uint8Array(2) }],
    ['a circle', circular],
  ])('refuses %s, and says nothing of its content', (_what, value) => {
    expect(() => jcs(value)).toThrow(NotCanonical)
  })
  test('the same thing twice is no circle', () => {
    const shared = { x: 1 }
    expect(jcs([shared, shared])).toBe('[{"x":1},{"x":1}]')
  })
})
