import { createHash } from 'node:crypto'
import { fromBase64, toBase64 } from './base64'

/**
 * C2SP signed notes and checkpoints (c2sp.org/signed-note, c2sp.org/tlog-checkpoint). Text in, text out: the signature
 * bytes are made and checked elsewhere. Parsing is strict: what is not exactly what building would give is refused.
 */
export type Checkpoint = {
  readonly origin: string
  readonly size: bigint
  readonly root: Uint8Array
  readonly extensions: readonly string[]
}
export type NoteSignature = { readonly name: string; readonly keyId: Uint8Array; readonly signature: Uint8Array }
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] }

const ED25519 = 1
const KEY_ID = 4
const HASH = 32
// An em dash and a space, as the format wants it.
const SIGNATURE_LINE = /^\u2014 ([^ \n]+) ([A-Za-z0-9+/]+={0,2})$/u
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/u

const isName = (name: string): boolean => name !== '' && !/[\s+]/u.test(name) && name.isWellFormed()
const isText = (text: string): boolean => text.endsWith('\n') && text.isWellFormed() && !CONTROL.test(text)

/** The first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ Ed25519 public key of 32 bytes). */
export function keyIdOf(name: string, publicKey: Uint8Array): Uint8Array {
  if (!isName(name) || publicKey.length !== 32) throw new RangeError('not a key for notes')
  const digest = createHash('sha256').update(`${name}\n`).update(Uint8Array.of(ED25519)).update(publicKey).digest()
  return Uint8Array.from(digest.subarray(0, KEY_ID))
}

/** `name+hex(key id)+base64(0x01 ‖ public key)`: what a verifier is given. */
export function verifierKey(name: string, publicKey: Uint8Array): string {
  const id = [...keyIdOf(name, publicKey)].map((b) => b.toString(16).padStart(2, '0')).join('')
  return `${name}+${id}+${toBase64(Uint8Array.of(ED25519, ...publicKey))}`
}

export function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  const lines = [origin, String(size), toBase64(root), ...extensions]
  if (!isName(origin) || size < 0n || root.length !== HASH || lines.some((l) => l === '' || l.includes('\n')))
    throw new RangeError('not a checkpoint')
  return `${lines.join('\n')}\n`
}

export function parseCheckpoint(text: string): Checkpoint | undefined {
  if (!isText(text)) return undefined
  const [origin, size, rootText, ...extensions] = text.slice(0, -1).split('\n')
  const root = fromBase64(rootText ?? '')
  if (origin === undefined || size === undefined || root?.length !== HASH || !/^(0|[1-9][0-9]*)$/.test(size))
    return undefined
  if (!isName(origin) || extensions.includes('')) return undefined
  return { origin, size: BigInt(size), root, extensions }
}

/** `text` ends in a newline; a signature is over exactly its UTF-8 bytes. */
export function noteText({ text, signatures }: SignedNote): string {
  if (!isText(text) || signatures.length === 0) throw new RangeError('not a note')
  const lines = signatures.map(({ name, keyId, signature }) => {
    if (!isName(name) || keyId.length !== KEY_ID || signature.length === 0) throw new RangeError('not a signature')
    return `\u2014 ${name} ${toBase64(Uint8Array.of(...keyId, ...signature))}\n`
  })
  return `${text}\n${lines.join('')}`
}

export function parseNote(note: string): SignedNote | undefined {
  const gap = note.lastIndexOf('\n\n')
  if (gap < 0 || !note.endsWith('\n')) return undefined
  const text = note.slice(0, gap + 1)
  const lines = note.slice(gap + 2, -1).split('\n')
  const signatures = lines.map(parseSignature).filter((s) => s !== undefined)
  return isText(text) && lines.length > 0 && signatures.length === lines.length ? { text, signatures } : undefined
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? []
  const bytes = encoded === undefined ? undefined : fromBase64(encoded)
  if (name === undefined || !isName(name) || !bytes || bytes.length <= KEY_ID) return undefined
  return { name, keyId: bytes.subarray(0, KEY_ID), signature: bytes.subarray(KEY_ID) }
}
