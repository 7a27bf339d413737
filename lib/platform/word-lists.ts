import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import type { Lexicon } from '../domain/consultatie/lexicon'

/** Made by lib/run/word-lists.ts; where it comes from stands beside it in HERKOMST.md. */
export const WORD_LISTS = path.join(process.cwd(), 'content', 'woordenlijst', 'lijsten.br')
const SECTIONS = ['woord', 'naam', 'voornaam', 'achternaam', 'plaats']
const SLOTS = 1 << 20
const TAB = 9
const LINE_END = 10
const HASH = 35
const WORD_CODES = new Uint16Array(256)

let read: Lexicon | undefined

/** The word lists, read once per process. */
export function wordLists(): Lexicon {
  return (read ??= compile(readFileSync(WORD_LISTS)))
}

/**
 * Half a million words as an open hash table of fingerprints of 64 bits, in 9 MB, made in a tenth of a second: a Set of
 * strings takes ten times that. That two words share a fingerprint is less likely than one in 10^13.
 */
function compile(bytes: Buffer): Lexicon {
  // Read as bytes, not as one long text: folded words are ASCII, and the rest of the world's letters match nothing.
  const lists = brotliDecompressSync(bytes)
  const low = new Uint32Array(SLOTS)
  const high = new Uint32Array(SLOTS)
  const bits = new Uint8Array(SLOTS)
  const slotOf = (a: number, b: number): number => {
    let slot = a & (SLOTS - 1)
    while (bits[slot] !== 0 && (low[slot] !== a || high[slot] !== b)) slot = (slot + 1) & (SLOTS - 1)
    return slot
  }
  const provinces = new Map<string, string>()
  const long = new Map<string, string[][]>()
  let bit = 0
  let at = 0
  while (at < lists.length) {
    let end = lists.indexOf(LINE_END, at)
    if (end < 0) end = lists.length
    if (lists[at] === HASH) bit = 1 << SECTIONS.indexOf(lists.toString('utf8', at + 1, end))
    else if (bit === 16) addPlace(lists.toString('utf8', at, end), provinces, long)
    else {
      const a = hashLow(lists, at, end)
      const b = hashHigh(lists, at, end)
      const slot = slotOf(a, b)
      low[slot] = a
      high[slot] = b
      bits[slot] = bits[slot]! | bit
    }
    at = end + 1
  }
  for (const list of long.values()) list.sort((x, y) => y.length - x.length)
  return {
    version: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    flags: (word) => {
      if (word.length > WORD_CODES.length) return 0
      const asked = codesOf(word)
      return (
        bits[slotOf(hashLow(asked, 0, word.length), hashHigh(asked, 0, word.length))]! | (provinces.has(word) ? 16 : 0)
      )
    },
    province: (name) => provinces.get(name),
    longPlaces: (first) => long.get(first) ?? [],
  }
}

function addPlace(line: string, provinces: Map<string, string>, long: Map<string, string[][]>): void {
  const tab = line.indexOf(String.fromCharCode(TAB))
  const name = tab < 0 ? line : line.slice(0, tab)
  provinces.set(name, tab < 0 ? '' : line.slice(tab + 1))
  if (!name.includes(' ')) return
  const words = name.split(' ').map((word) => word.replace(/^'/u, ''))
  const list = long.get(words[0]!)
  if (list) list.push(words)
  else long.set(words[0]!, [words])
}

/** A word as numbers, in one place that is used again; longer than this no listed word is. */
function codesOf(word: string): Uint16Array {
  const length = Math.min(word.length, WORD_CODES.length)
  for (let i = 0; i < length; i++) WORD_CODES[i] = word.charCodeAt(i)
  return WORD_CODES
}

/** FNV-1a. */
function hashLow(codes: ArrayLike<number>, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193)
  return hash >>> 0
}

/** The same with other constants, so that the two together are a fingerprint. */
function hashHigh(codes: ArrayLike<number>, from: number, to: number): number {
  let hash = 0x9747b28c
  for (let i = from; i < to; i++) hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ codes[i]!, 0x5bd1e995)
  return hash >>> 0
}
