import { Secret, TOTP } from 'otpauth'

/** What a person's authenticator app shows for this secret (base 32, spaces allowed), `steps` half minutes from now. */
export function totpCode(secret: string, steps = 0, at = Date.now()): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), period: 30, digits: 6 })
  return totp.generate({ timestamp: at + steps * 30_000 })
}
