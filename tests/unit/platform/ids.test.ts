import { expect, test } from 'vitest'
import { DossierId, Instant } from '@/lib/domain/shared/ids'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { newSalt } from '@/lib/platform/random'

test('a new id is a random UUID, never the same twice, and carries no time', () => {
  const ids = Array.from({ length: 1000 }, () => newId<DossierId>())
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) {
    expect(DossierId.parse(id)).toBe(id)
    expect(id[14]).toBe('4')
  }
})
test('the clock gives an instant of the domain', () => {
  expect(Instant.safeParse(now()).success).toBe(true)
})
test('a salt has 32 bytes and is never the same twice', () => {
  expect(newSalt()).toHaveLength(32)
  expect(Buffer.from(newSalt()).equals(newSalt())).toBe(false)
})
