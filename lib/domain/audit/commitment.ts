import { createHash } from 'node:crypto'
import { jcs } from './jcs'

const BUCKET = 1024
const SALT = 32

/**
 * What a leaf says about an entry's payload: lower-case hexadecimal SHA-256 of
 *   0x02 ‖ salt (32 bytes) ‖ length of the JCS bytes (8 bytes, big-endian) ‖ JCS bytes ‖ zero bytes up to a multiple of 1024.
 * The salt keeps short answers from being guessed; the padding keeps the work of hashing from telling their length.
 */
export function commitment(salt: Uint8Array, payload: unknown): string {
  if (salt.length !== SALT) throw new RangeError('the salt of a commitment has 32 bytes')
  const body = new TextEncoder().encode(jcs(payload))
  const length = new Uint8Array(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(body.length))
  const padding = new Uint8Array((BUCKET - (body.length % BUCKET)) % BUCKET)
  return createHash('sha256')
    .update(Uint8Array.of(2))
    .update(salt)
    .update(length)
    .update(body)
    .update(padding)
    .digest('hex')
}
