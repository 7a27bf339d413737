import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { commitment } from '@/lib/domain/audit/commitment'
import { jcs } from '@/lib/domain/audit/jcs'

const salt = Uint8Array.from({ length: 32 }, (_, i) => i)
/** The format once more, by hand, as another program would write it. */
function byHand(payload: unknown): { hash: string; length: number } {
  const body = Buffer.from(jcs(payload), 'utf8')
  const padded = Buffer.alloc(Math.ceil(body.length / 1024) * 1024)
  body.copy(padded)
  const head = Buffer.alloc(41)
  head[0] = 2
  head.set(salt, 1)
  head.writeBigUInt64BE(BigInt(body.length), 33)
  return { hash: createHash('sha256').update(head).update(padded).digest('hex'), length: padded.length }
}
// {"a":"…"} is 8 bytes around the text.
const ofLength = (n: number) => ({ a: 'x'.repeat(n - 8) })

describe('a leaf commits to an entry without holding any of it', () => {
  test('the bytes never change: this value was made by another program', () => {
    // printf '\x02' + salt 00..1f + length 11 + {"a":"h\u00e9"} + zeros to 1024, through sha256sum
    expect(commitment(salt, { a: 'hé' })).toBe('88252d1db5615f908da2661a16b0dff260fd1186686ac026c949271d10bfa240')
  })
  test.each([9, 1023, 1024, 1025, 2048, 3000])('%i bytes of payload', (n) => {
    expect(Buffer.from(jcs(ofLength(n)))).toHaveLength(n)
    expect(commitment(salt, ofLength(n))).toBe(byHand(ofLength(n)).hash)
    expect(byHand(ofLength(n)).length % 1024).toBe(0)
  })
  test('another salt, another word or a zero byte more gives another commitment', () => {
    const other = salt.with(31, 255)
    const all = [
      commitment(salt, { a: 'x' }),
      commitment(other, { a: 'x' }),
      commitment(salt, { a: 'y' }),
      commitment(salt, { a: 'x', b: null }),
    ]
    expect(new Set(all).size).toBe(4)
  })
  test('a salt of another length is refused', () => {
    expect(() => commitment(salt.subarray(1), {})).toThrow(RangeError)
    expect(() => commitment(salt, {})).not.toThrow()
  })
})
