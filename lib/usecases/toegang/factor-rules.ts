import { z } from 'zod'
import type { SecondFactor } from '@/lib/data/second-factor-repository'
import { place } from '@/lib/data/place'
import type { Actor } from '@/lib/domain/access/actor'
import type { Instant } from '@/lib/domain/shared/ids'
import { bytesOf, type Bytes } from '@/lib/platform/bytes'
import { mac, NotAuthentic, open, seal, type Key } from '@/lib/platform/crypto'
import { randomBytes } from '@/lib/platform/random'

/** What came of an attempt: right; wrong; right but used before; too many wrong ones; nothing enrolled. */
export type Verdict = 'goed' | 'fout' | 'gebruikt' | 'geblokkeerd' | 'geen'

const MOST_FAILURES = 5
const WINDOW_MS = 15 * 60_000
const CODES = 10
/** No 0, 1, i, l, o: what is written down by hand must read back. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const CODE_LENGTH = 12

/** The count after one more attempt. It is stored before the code is looked at, so parallel guesses count too. */
export function oneMore(factor: SecondFactor, at: Instant): { failures: number; windowAt: Instant; locked: boolean } {
  const fresh = Date.parse(at) - Date.parse(factor.windowAt) >= WINDOW_MS
  const failures = fresh ? 1 : factor.failures + 1
  return { failures, windowAt: fresh ? at : factor.windowAt, locked: failures > MOST_FAILURES }
}

/** Ten codes of twelve signs, each good for one use; only their MACs are kept. */
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: CODES }, newCode)
function newCode(): string {
  let code = ''
  // Bytes beyond the last whole multiple of the alphabet are thrown away, so that every sign is as likely.
  while (code.length < CODE_LENGTH) {
    for (const byte of randomBytes(CODE_LENGTH * 2)) {
      if (byte < ALPHABET.length * 8 && code.length < CODE_LENGTH) code += ALPHABET[byte % ALPHABET.length]
    }
  }
  return code.replace(/(.{4})(?=.)/g, '$1-')
}
export const recoveryCodeMac = (key: Key, { personId }: Pick<Actor, 'personId'>, code: string): Bytes =>
  mac(key, 'recovery code', Buffer.from(`${personId} ${code.toLowerCase().replace(/[\s-]/g, '')}`, 'utf8'))

export const Code = z.string().max(40)
/** A secret that was shown but not confirmed. It travels with the page, sealed for this person in this session. */
export const Proposal = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9_-]+$/)
const proposalPlace = ({ associationId, personId, sessionId }: Actor) =>
  place(associationId, null, 'second_factor', 'voorstel', personId, sessionId)

export const sealProposal = (key: Key, actor: Actor, secret: Uint8Array): string =>
  Buffer.from(seal(key, secret, proposalPlace(actor))).toString('base64url')
export function openProposal(key: Key, actor: Actor, proposal: string): Bytes | null {
  try {
    return open(key, bytesOf(Buffer.from(proposal, 'base64url')), proposalPlace(actor))
  } catch (error) {
    if (error instanceof NotAuthentic) return null
    throw error
  }
}
