import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fromBase64, toBase64 } from '@/lib/domain/audit/base64'
import {
  checkpointText,
  keyIdOf,
  noteText,
  parseCheckpoint,
  parseNote,
  type SignedNote,
  verifierKey,
} from '@/lib/domain/audit/note'

// The example of golang.org/x/mod/sumdb/note, where the format comes from.
const KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const NOTE =
  `If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n` +
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
const publicKey = Uint8Array.from(Buffer.from(KEY.split('+').slice(2).join('+'), 'base64').subarray(1))
const root = Uint8Array.from({ length: 32 }, (_, i) => i)
const checkpoint = {
  origin: 'afwegingskader/00000000-0000-4000-8000-000000000001/d/1',
  size: 18_446_744_073_709_551_615n,
  root,
  extensions: [],
}

describe('signed notes are those of C2SP', () => {
  test('a note of the reference implementation is read, written back the same, and its signature holds', () => {
    const note = parseNote(NOTE)!
    expect(note.signatures).toHaveLength(1)
    const [signature] = note.signatures
    expect(signature?.keyId).toEqual(keyIdOf('PeterNeumann', publicKey))
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    expect(verify(null, Buffer.from(note.text, 'utf8'), key, signature!.signature)).toBe(true)
    expect(noteText(note)).toBe(NOTE)
  })
  test('the key that a verifier is given', () => {
    expect(verifierKey('PeterNeumann', publicKey)).toBe(KEY)
  })
  test.each([
    ['no newline at the end', (n: string) => n.slice(0, -1)],
    ['no signature', (n: string) => n.slice(0, n.indexOf('—'))],
    ['a hyphen for the dash', (n: string) => n.replace('— P', '- P')],
    ['two spaces', (n: string) => n.replace('Neumann ', 'Neumann  ')],
    ['a carriage return', (n: string) => n.replace('\n\n', '\r\n\n')],
    ['base64 without padding', (n: string) => n.replace('JnAM=', 'JnAM')],
    ['base64 with spare bits set', (n: string) => n.replace('JnAM=', 'JnAN=')],
    ['a line after the signatures', (n: string) => `${n}meer\n`],
    ['an empty line after the signatures', (n: string) => `${n}\n`],
  ])('%s is refused', (_what, change) => {
    expect(change(NOTE)).not.toBe(NOTE)
    expect(parseNote(NOTE)).toBeDefined()
    expect(parseNote(change(NOTE))).toBeUndefined()
  })
  test('what cannot be read back is not written', () => {
    const note: SignedNote = {
      text: 'a\n',
      signatures: [{ name: 'x', keyId: Uint8Array.of(1, 2, 3, 4), signature: Uint8Array.of(5) }],
    }
    expect(parseNote(noteText(note))).toEqual(note)
    expect(() => noteText({ ...note, text: 'a' })).toThrow(RangeError)
    expect(() => noteText({ ...note, signatures: [] })).toThrow(RangeError)
    expect(() => noteText({ ...note, signatures: [{ ...note.signatures[0]!, name: 'x y' }] })).toThrow(RangeError)
  })
})

describe('checkpoints are those of C2SP', () => {
  const text = checkpointText(checkpoint)
  test('origin, size and root on three lines, and back', () => {
    expect(text).toBe(`${checkpoint.origin}\n18446744073709551615\n${toBase64(root)}\n`)
    expect(parseCheckpoint(text)).toEqual(checkpoint)
    const extended = { ...checkpoint, extensions: ['tijd 2026-11-24'] }
    expect(parseCheckpoint(checkpointText(extended))).toEqual(extended)
  })
  test.each([
    ['a leading zero', text.replace('\n1844', '\n01844')],
    ['a sign', text.replace('\n1844', '\n+1844')],
    ['a root that is too short', `a\n1\n${toBase64(root.subarray(1))}\n`],
    ['a root in another spelling', text.replace(/=\n$/, '\n')],
    ['an empty line', `${text}\n`],
    ['no newline at the end', text.slice(0, -1)],
    ['no origin', text.replace(checkpoint.origin, '')],
    ['a space in the origin', text.replace('afwegingskader', 'afwegings kader')],
  ])('%s is refused', (_what, changed) => {
    expect(changed).not.toBe(text)
    expect(parseCheckpoint(changed)).toBeUndefined()
  })
})

describe('base64 has one spelling', () => {
  test('there and back, for every length and byte', () => {
    for (let n = 0; n < 300; n += 1) {
      const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 7 + n) & 255)
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }
  })
  test.each(['AA', 'AA=', 'AB==', ' AA==', 'AA==\n', 'A-==', 'AAA=AAAA', '='])('%j is refused', (text) => {
    expect(fromBase64('AA==')).toEqual(Uint8Array.of(0))
    expect(fromBase64(text)).toBeUndefined()
  })
})
