import { canonicalize } from 'json-canonicalize'

/** A value that has no single canonical text. Always a mistake in the program, never something a person typed. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical'
}

type Container = readonly unknown[] | Readonly<Record<string, unknown>>

function assertText(text: string, path: string): void {
  if (!text.isWellFormed()) throw new NotCanonical(`${path}: lone surrogate`)
  if (text !== text.normalize('NFC')) throw new NotCanonical(`${path}: not in NFC`)
}

function assertPlain(value: unknown, path: string, above: readonly Container[]): void {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'string') return assertText(value, path)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonical(`${path}: not a finite number`)
    return
  }
  if (typeof value !== 'object') throw new NotCanonical(`${path}: ${typeof value}`)
  const container = value as Container
  if (above.includes(container)) throw new NotCanonical(`${path}: refers to itself`)
  if (Array.isArray(value)) {
    // By index: forEach would skip the holes of a sparse array, and their text is not what was meant.
    for (let i = 0; i < value.length; i += 1) {
      if (!Object.hasOwn(value, i)) throw new NotCanonical(`${path}[${i}]: hole`)
      assertPlain(value[i], `${path}[${i}]`, [...above, container])
    }
    return
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonical(`${path}: not a plain object`)
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') throw new NotCanonical(`${path}: has toJSON`)
  for (const [key, member] of Object.entries(value)) {
    assertText(key, `${path} key`)
    assertPlain(member, `${path}.${key}`, [...above, container])
  }
}

/**
 * RFC 8785 (JCS), strictly: only plain JSON, finite numbers and text that is well-formed and in NFC. What the library
 * would drop or change in silence (undefined, a hole, a half character, toJSON) is refused.
 */
export function jcs(value: unknown): string {
  assertPlain(value, '$', [])
  return canonicalize(value)
}
