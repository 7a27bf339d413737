import { FormKey } from '@/lib/domain/shared/ids'
import { sha256 } from '@/lib/platform/crypto'

/**
 * The key under which a form goes on after a conflict: its own may stand for what was recorded already. Always the
 * same one after the same key, so that a second click leaves one draft and not two.
 */
export function keyAfter(key: string): FormKey {
  const hex = Buffer.from(sha256(`na ${key}`)).toString('hex')
  // A UUID of version 8, the one for values of one's own making (RFC 9562).
  return FormKey.parse(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  )
}
