import { Secret, TOTP } from 'otpauth'
import { type Bytes, bytesOf } from './bytes'
import { randomBytes } from './random'

/** RFC 6238 as every authenticator app does it: SHA-1, six digits, half a minute. */
const PERIOD = 30
const SECRET_BYTES = 20

export const newTotpSecret = (): Bytes => bytesOf(randomBytes(SECRET_BYTES))

const totp = (secret: Uint8Array, names: { issuer?: string; label?: string } = {}) =>
  new TOTP({
    ...names,
    secret: new Secret({ buffer: bytesOf(secret).buffer }),
    period: PERIOD,
    digits: 6,
    algorithm: 'SHA1',
  })

/** The secret as a person types it over: base 32, in groups of four. */
export const readableSecret = (secret: Uint8Array): string =>
  new Secret({ buffer: bytesOf(secret).buffer }).base32.replace(/(.{4})(?=.)/g, '$1 ')

/** `otpauth://…`: opens the app on a telephone, and is what the QR code holds. */
export const totpAddress = (secret: Uint8Array, issuer: string, label: string): string =>
  totp(secret, { issuer, label }).toString()

/** The half minute whose code this is (one before and one after now count too), or null. A step is good for one use. */
export function totpStep(secret: Uint8Array, code: string, at: string): number | null {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return null
  const timestamp = Date.parse(at)
  const delta = totp(secret).validate({ token: digits, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}
