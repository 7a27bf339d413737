import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  consistencyProof,
  frontierRoot,
  type Hash,
  inclusionProof,
  leafHash,
  pushLeaf,
  root,
  verifyConsistency,
  verifyInclusion,
} from '@/lib/domain/audit/merkle'

type Inclusion = {
  name: string
  leafIdx: string
  treeSize: string
  root: string
  leafHash: string
  proof: string[] | null
  wantErr: boolean
}
type Consistency = {
  name: string
  size1: string
  size2: string
  root1: string | null
  root2: string | null
  proof: string[] | null
  wantErr: boolean
}
// Sizes and indexes go up to 2^64 - 1: read as text, since JSON.parse would round them.
const text = readFileSync(path.join(import.meta.dirname, 'rfc6962-vectors.json'), 'utf8')
const vectors = JSON.parse(text.replace(/("(?:leafIdx|treeSize|size1|size2)":\s*)(\d+)/g, '$1"$2"')) as {
  inclusion: Inclusion[]
  consistency: Consistency[]
}
const bytes = (base64: string | null): Hash => Uint8Array.from(Buffer.from(base64 ?? '', 'base64'))
const hashes = (list: string[] | null): Hash[] => (list ?? []).map(bytes)
const leaves = (n: number): Hash[] => Array.from({ length: n }, (_, i) => leafHash(`blad ${i}`))
const flip = (hash: Hash, bit: number): Hash => hash.map((b, i) => (i === bit >> 3 ? b ^ (1 << (bit & 7)) : b))

describe('the Merkle tree is that of RFC 6962 (security.md, "Audit trail")', () => {
  test('the reference vectors are there, right ones and wrong ones', () => {
    for (const list of [vectors.inclusion, vectors.consistency]) {
      expect(list.length).toBeGreaterThan(90)
      expect(new Set(list.map((v) => v.wantErr))).toEqual(new Set([true, false]))
    }
    expect(vectors.inclusion.some((v) => v.leafIdx === '18446744073709551615')).toBe(true)
  })
  test.each(vectors.inclusion.map((v) => [v.name, v] as const))('inclusion %s', (_name, v) => {
    const valid = verifyInclusion(
      BigInt(v.leafIdx),
      BigInt(v.treeSize),
      bytes(v.leafHash),
      hashes(v.proof),
      bytes(v.root),
    )
    expect(valid).toBe(!v.wantErr)
  })
  test.each(vectors.consistency.map((v) => [v.name, v] as const))('consistency %s', (_name, v) => {
    const valid = verifyConsistency(BigInt(v.size1), BigInt(v.size2), hashes(v.proof), bytes(v.root1), bytes(v.root2))
    expect(valid).toBe(!v.wantErr)
  })

  test('the empty tree and a leaf hash as the RFC writes them', () => {
    const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
    expect(Buffer.from(root([])).toString('hex')).toBe(sha256(''))
    expect(Buffer.from(leafHash('é')).toString('hex')).toBe(sha256(Uint8Array.of(0, 0xc3, 0xa9)))
  })

  test('the frontier, by which the database appends, gives the root of the definition for 0 to 300 leaves', () => {
    let frontier: Hash[] = []
    const all = leaves(300)
    for (let n = 0; n <= 300; n += 1) {
      expect(frontierRoot(frontier)).toEqual(root(all.slice(0, n)))
      if (n < 300) frontier = pushLeaf(frontier, n, all[n]!)
    }
  })
})

describe('what verifies is exactly what was proven', () => {
  const size = fc.integer({ min: 1, max: 70 })
  test('every own proof verifies, and with any one bit of it flipped it does not', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, i, b) => {
        const all = leaves(n)
        const index = i % n
        const proof = inclusionProof(index, all)
        const check = (p: Hash[], leaf = all[index]!) => verifyInclusion(BigInt(index), BigInt(n), leaf, p, root(all))
        expect(check(proof)).toBe(true)
        expect(check(proof, flip(all[index]!, b % 256))).toBe(false)
        // A tree of one has an empty proof: nothing to flip.
        const flipped =
          proof.length === 0 ? [] : [proof.with(b % proof.length, flip(proof[b % proof.length]!, b % 256))]
        for (const wrong of flipped) expect(check(wrong)).toBe(false)
        expect(check([...proof, all[0]!])).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
  test('a log that only grew is consistent; one whose past changed is not', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, f, c) => {
        const all = leaves(n)
        const from = 1 + (f % n)
        const before = root(all.slice(0, from))
        const check = (p: Hash[], now: Hash) => verifyConsistency(BigInt(from), BigInt(n), p, before, now)
        expect(check(consistencyProof(from, all), root(all))).toBe(true)
        const changed = all.with(c % from, leafHash('iets anders'))
        expect(check(consistencyProof(from, changed), root(changed))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})
