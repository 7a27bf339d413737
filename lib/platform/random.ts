import { randomBytes as bytes } from 'node:crypto'
import { type Bytes, bytesOf } from './bytes'

export const randomBytes = (length: number): Bytes => bytesOf(bytes(length))
/** The salt of one commitment (security.md, "Audit trail"): 32 bytes, never used twice. */
export const newSalt = (): Bytes => randomBytes(32)
