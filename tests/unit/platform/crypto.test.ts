import fc from 'fast-check'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  type Key,
  keyOf,
  mac,
  newKey,
  NotAuthentic,
  open,
  sameBytes,
  seal,
  unwrap,
  withOlder,
  wrap,
  wrappedUnder,
} from '@/lib/platform/crypto'

const text = (t: string) => new TextEncoder().encode(t)
const at = ['vereniging', 'dossier', 'entry', 'ciphertext', 'rij', '0']
const key = newKey()
const secretOf = (k: Key) => k.secret.export().toString('hex')

describe('a sealed value opens in its own place only (security.md, "Confidentiality")', () => {
  const box = seal(key, text('moeder is geslagen'), at)

  test('it opens where it was sealed', () => {
    expect(open(key, box, at)).toEqual(Uint8Array.from(text('moeder is geslagen')))
    expect(open(key, seal(key, text(''), at), at)).toHaveLength(0)
  })
  test.each(at.map((part, i) => [part, i] as const))('not with another %s', (_part, i) => {
    expect(() => open(key, box, at.with(i, 'anders'))).toThrow(NotAuthentic)
  })
  test('not with parts that only read the same when they are glued together', () => {
    expect(() => open(key, box, ['verenigingdossier', ...at.slice(2)])).toThrow(NotAuthentic)
    expect(() => open(key, box, ['verenigin', 'gdossier', ...at.slice(2)])).toThrow(NotAuthentic)
    expect(() => open(key, box, [...at, ''])).toThrow(NotAuthentic)
  })
  test('not under another key', () => {
    expect(() => open(newKey(), box, at)).toThrow(NotAuthentic)
  })
  test('its format: version, IV, tag, ciphertext', () => {
    expect(box[0]).toBe(1)
    expect(box).toHaveLength(1 + 12 + 16 + text('moeder is geslagen').length)
    expect(Buffer.from(seal(key, text('x'), at)).equals(seal(key, text('x'), at))).toBe(false)
  })
  test('not with any one bit of it flipped, nor shortened', () => {
    for (let bit = 0; bit < box.length * 8; bit += 1) {
      const changed = box.map((b, i) => (i === bit >> 3 ? b ^ (1 << (bit & 7)) : b))
      expect(() => open(key, changed, at)).toThrow(NotAuthentic)
    }
    for (let n = 0; n < box.length; n += 1) expect(() => open(key, box.subarray(0, n), at)).toThrow(NotAuthentic)
  })
  test('any bytes in any place come back the same', () => {
    const bytes = fc.uint8Array({ maxLength: 3000 })
    fc.assert(
      fc.property(bytes, fc.array(fc.string()), (plain, place) => {
        expect(Buffer.from(open(key, seal(key, plain, place), place)).equals(plain)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('keys are wrapped, so that rotation and erasure never touch what they sealed', () => {
  const wrapping = newKey()
  const wrapped = wrap(wrapping, key, at)

  test('a wrapped key carries the id of the key that wraps it, and opens to the same key', () => {
    expect(wrapped).toHaveLength(77)
    expect(wrappedUnder(wrapped)).toBe(wrapping.id)
    const back = unwrap(wrapping, wrapped, at)
    expect(back.id).toBe(key.id)
    expect(secretOf(back)).toBe(secretOf(key))
  })
  test('it does not open in another place, under another key, or changed', () => {
    expect(() => unwrap(wrapping, wrapped, at.with(0, 'anders'))).toThrow(NotAuthentic)
    expect(() => unwrap(newKey(), wrapped, at)).toThrow(NotAuthentic)
    for (let i = 0; i < wrapped.length; i += 1)
      expect(() => unwrap(wrapping, wrapped.with(i, wrapped[i]! ^ 1), at)).toThrow(NotAuthentic)
  })
  test('a sealed value is no wrapped key, and the other way round', () => {
    expect(() => open(wrapping, wrapped, at)).toThrow(NotAuthentic)
    expect(() => unwrap(key, seal(key, new Uint8Array(32), at), at)).toThrow(NotAuthentic)
  })
  test('after a rotation the old key still opens what it sealed and wrapped; the new one seals and wraps', () => {
    const rotated = withOlder(newKey(), [wrapping])
    const old = seal(wrapping, text('oud'), at)
    expect(open(rotated, old, at)).toEqual(Uint8Array.from(text('oud')))
    expect(unwrap(rotated, wrapped, at).id).toBe(key.id)
    expect(wrappedUnder(wrap(rotated, key, at))).toBe(rotated.id)
    expect(() => open(keyOf(rotated.secret.export()), old, at)).toThrow(NotAuthentic)
  })
  test('the same secret has the same id; a key of another length is refused', () => {
    expect(keyOf(key.secret.export()).id).toBe(key.id)
    expect(newKey().id).not.toBe(key.id)
    expect(() => keyOf(new Uint8Array(31))).toThrow(RangeError)
  })
  test('showing a key by accident shows no secret', () => {
    const secret = secretOf(key)
    expect(secret).toHaveLength(64)
    for (const shown of [
      JSON.stringify(key),
      Object.prototype.toString.call(key),
      inspect(key, { depth: 9, showHidden: true }),
    ])
      expect(shown.replaceAll(/[^0-9a-f]/g, '')).not.toContain(secret.slice(0, 16))
  })
})

describe('a MAC belongs to its key, its label and its bytes', () => {
  test('the same gives the same, anything else another', () => {
    expect(sameBytes(mac(key, 'a', text('x')), mac(key, 'a', text('x')))).toBe(true)
    const others = [mac(key, 'b', text('x')), mac(key, 'a', text('y')), mac(newKey(), 'a', text('x'))]
    for (const other of others) expect(sameBytes(mac(key, 'a', text('x')), other)).toBe(false)
    expect(sameBytes(text('a'), text('ab'))).toBe(false)
  })
})
