import { createHash } from 'node:crypto'

/** RFC 6962: the tree by its definition, its proofs, and the frontier by which the database appends. */
export type Hash = Uint8Array
const SIZE = 32

const sha256 = (...parts: readonly Uint8Array[]): Hash =>
  Uint8Array.from(parts.reduce((h, p) => h.update(p), createHash('sha256')).digest())
export const leafHash = (body: string): Hash => sha256(Uint8Array.of(0), new TextEncoder().encode(body))
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(Uint8Array.of(1), left, right)
export const sameHash = (a: Hash, b: Hash): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])

/** The largest power of two below n. */
function split(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

export function root(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return sha256()
  if (leaves.length === 1) return leaves[0]!
  const k = split(leaves.length)
  return nodeHash(root(leaves.slice(0, k)), root(leaves.slice(k)))
}

/** The hashes that lead from leaf `index` to the root of `leaves`. */
export function inclusionProof(index: number, leaves: readonly Hash[]): Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError('no such leaf')
  if (leaves.length === 1) return []
  const k = split(leaves.length)
  return index < k
    ? [...inclusionProof(index, leaves.slice(0, k)), root(leaves.slice(k))]
    : [...inclusionProof(index - k, leaves.slice(k)), root(leaves.slice(0, k))]
}

/** The hashes that show that the tree of the first `from` leaves is the beginning of the tree of all. */
export function consistencyProof(from: number, leaves: readonly Hash[]): Hash[] {
  if (!Number.isInteger(from) || from < 1 || from > leaves.length) throw new RangeError('no such tree')
  return subproof(from, leaves, true)
}
function subproof(from: number, leaves: readonly Hash[], whole: boolean): Hash[] {
  if (from === leaves.length) return whole ? [] : [root(leaves)]
  const k = split(leaves.length)
  return from <= k
    ? [...subproof(from, leaves.slice(0, k), whole), root(leaves.slice(k))]
    : [...subproof(from - k, leaves.slice(k), false), root(leaves.slice(0, k))]
}

// Sizes and indexes are bigint: proofs of others may speak of trees up to 2^64 - 1.
export function verifyInclusion(
  index: bigint,
  size: bigint,
  leaf: Hash,
  proof: readonly Hash[],
  expected: Hash,
): boolean {
  if (index < 0n || index >= size || leaf.length !== SIZE || proof.some((p) => p.length !== SIZE)) return false
  let at = index
  let last = size - 1n
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0n) return false
    if (at % 2n === 1n || at === last) {
      hash = nodeHash(sibling, hash)
      while (at % 2n === 0n && at !== 0n) {
        at >>= 1n
        last >>= 1n
      }
    } else hash = nodeHash(hash, sibling)
    at >>= 1n
    last >>= 1n
  }
  return last === 0n && sameHash(hash, expected)
}

export function verifyConsistency(
  from: bigint,
  to: bigint,
  proof: readonly Hash[],
  first: Hash,
  second: Hash,
): boolean {
  if (from <= 0n || from > to || proof.some((p) => p.length !== SIZE)) return false
  if (from === to) return proof.length === 0 && sameHash(first, second)
  if (proof.length === 0) return false
  const isPowerOfTwo = (from & (from - 1n)) === 0n
  const [start, ...rest] = isPowerOfTwo ? [first, ...proof] : proof
  let at = from - 1n
  let last = to - 1n
  while (at % 2n === 1n) {
    at >>= 1n
    last >>= 1n
  }
  let old = start!
  let now = start!
  for (const sibling of rest) {
    if (last === 0n) return false
    if (at % 2n === 1n || at === last) {
      old = nodeHash(sibling, old)
      now = nodeHash(sibling, now)
      while (at % 2n === 0n && at !== 0n) {
        at >>= 1n
        last >>= 1n
      }
    } else now = nodeHash(now, sibling)
    at >>= 1n
    last >>= 1n
  }
  return last === 0n && sameHash(old, first) && sameHash(now, second)
}

/** The frontier after one more leaf: the roots of the complete subtrees, largest first, one per set bit of the size. */
export function pushLeaf(frontier: readonly Hash[], size: number, leaf: Hash): Hash[] {
  const subtrees = [...frontier]
  let hash = leaf
  for (let n = size; n % 2 === 1; n = Math.floor(n / 2)) hash = nodeHash(subtrees.pop()!, hash)
  return [...subtrees, hash]
}
export function frontierRoot(frontier: readonly Hash[]): Hash {
  const smallest = frontier.at(-1)
  return smallest ? frontier.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), smallest) : sha256()
}
