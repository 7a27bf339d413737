import { createCipheriv, createDecipheriv, createHash, createHmac, createSecretKey, hkdfSync } from 'node:crypto'
import { type KeyObject, timingSafeEqual } from 'node:crypto'
import { type Bytes, bytesOf } from './bytes'
import { randomBytes } from './random'

/**
 * A 256-bit key. `older` are retired keys of the same holder: they still open, only the key itself seals and wraps.
 * The secret is a KeyObject, so that logging or serialising a key shows nothing.
 */
export type Key = { readonly id: string; readonly secret: KeyObject; readonly older: readonly Key[] }

/** The box, the place or the key is not what it was sealed as. Says nothing about which. */
export class NotAuthentic extends Error {
  override readonly name = 'NotAuthentic'
  constructor() {
    super('a sealed value does not open here')
  }
}

const VERSION = 1
const IV = 12
const TAG = 16
const ID = 16
const SECRET = 32

/** The id of a key is the start of a digest of its secret, written as a UUID: what unwraps can be checked against it. */
function idOf(secret: Uint8Array): string {
  const digest = createHash('sha256').update('afwegingskader key id 1\0').update(secret).digest().subarray(0, ID)
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export function keyOf(secret: Uint8Array, older: readonly Key[] = []): Key {
  if (secret.length !== SECRET) throw new RangeError('a key has 32 bytes')
  return { id: idOf(secret), secret: createSecretKey(secret), older }
}
export const newKey = (): Key => keyOf(randomBytes(SECRET))
export const withOlder = (key: Key, older: readonly Key[]): Key => ({ ...key, older })

/** AAD = for the purpose and then each part: its length in bytes (4, big-endian), its UTF-8 bytes. No two lists collide. */
function aadOf(purpose: string, parts: readonly string[]): Buffer {
  const all = [purpose, ...parts]
  const aad = Buffer.allocUnsafe(all.reduce((size, part) => size + 4 + Buffer.byteLength(part, 'utf8'), 0))
  let at = 0
  for (const part of all) {
    const length = aad.write(part, at + 4, 'utf8')
    at = aad.writeUInt32BE(length, at) + length
  }
  return aad
}

function encrypt(secret: KeyObject, plain: Uint8Array, aad: Buffer): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', secret, iv, { authTagLength: TAG }).setAAD(aad)
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}
function decrypt(secret: KeyObject, box: Uint8Array, aad: Buffer): Bytes | undefined {
  if (box.length < IV + TAG) return undefined
  const decipher = createDecipheriv('aes-256-gcm', secret, box.subarray(0, IV), { authTagLength: TAG })
    .setAAD(aad)
    .setAuthTag(box.subarray(IV, IV + TAG))
  try {
    return bytesOf(Buffer.concat([decipher.update(box.subarray(IV + TAG)), decipher.final()]))
  } catch {
    return undefined
  }
}

/**
 * A sealed value: version (1 byte, 0x01) ‖ IV (12, random) ‖ tag (16) ‖ ciphertext (as long as the plaintext);
 * AES-256-GCM, AAD = ("afwegingskader seal 1", …aad). `aad` names the place (lib/data/place.ts): a box that is moved
 * to another row, field, case or association does not open.
 */
export const seal = (key: Key, bytes: Uint8Array, aad: readonly string[]): Bytes =>
  bytesOf(Buffer.concat([Buffer.of(VERSION), encrypt(key.secret, bytes, aadOf('afwegingskader seal 1', aad))]))

export function open(key: Key, box: Uint8Array, aad: readonly string[]): Bytes {
  if (box[0] !== VERSION) throw new NotAuthentic()
  for (const candidate of [key, ...key.older]) {
    const plain = decrypt(candidate.secret, box.subarray(1), aadOf('afwegingskader seal 1', aad))
    if (plain) return plain
  }
  throw new NotAuthentic()
}

/**
 * A wrapped key: version (1 byte, 0x01) ‖ id of the wrapping key (16) ‖ IV (12) ‖ tag (16) ‖ encrypted secret (32) = 77
 * bytes; AAD = ("afwegingskader wrap 1", id of the wrapping key, …aad). Since the id stands in front, rotation rewraps
 * the keys that are still under the old one and touches nothing that they sealed.
 */
export function wrap(wrapping: Key, key: Key, aad: readonly string[]): Bytes {
  const body = encrypt(wrapping.secret, key.secret.export(), aadOf('afwegingskader wrap 1', [wrapping.id, ...aad]))
  return bytesOf(Buffer.concat([Buffer.of(VERSION), Buffer.from(wrapping.id.replaceAll('-', ''), 'hex'), body]))
}

/** Under which key a wrapped key stands. */
export function wrappedUnder(wrapped: Uint8Array): string {
  const id = Buffer.from(wrapped.subarray(1, 1 + ID)).toString('hex')
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export function unwrap(wrapping: Key, wrapped: Uint8Array, aad: readonly string[]): Key {
  const id = wrappedUnder(wrapped)
  const holder = [wrapping, ...wrapping.older].find((k) => k.id === id)
  if (wrapped[0] !== VERSION || !holder) throw new NotAuthentic()
  const secret = decrypt(holder.secret, wrapped.subarray(1 + ID), aadOf('afwegingskader wrap 1', [id, ...aad]))
  if (!secret || secret.length !== SECRET) throw new NotAuthentic()
  return keyOf(secret)
}

/** HMAC-SHA256 under a key derived (HKDF-SHA256) from `key` for this label alone. */
export function mac(key: Key, label: string, bytes: Uint8Array): Bytes {
  const derived = hkdfSync('sha256', key.secret, new Uint8Array(), `afwegingskader mac 1 ${label}`, 32)
  return bytesOf(createHmac('sha256', new Uint8Array(derived)).update(bytes).digest())
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b)
export const sha256 = (bytes: Uint8Array | string): Bytes => bytesOf(createHash('sha256').update(bytes).digest())
