import { describe, expect, test } from 'vitest'
import { dataPath, MASKS, multiply, qrCode, type Grid } from '@/lib/web/qr'

// Read back by the rules of the standard, without the code that wrote it: format, mask, blocks, parity, bytes.
const LAYOUT: Readonly<Record<number, { ecc: number; blocks: number; all: number }>> = {
  2: { all: 44, ecc: 16, blocks: 1 },
  3: { all: 70, ecc: 26, blocks: 1 },
  5: { all: 134, ecc: 24, blocks: 2 },
  8: { all: 242, ecc: 22, blocks: 4 },
  9: { all: 292, ecc: 22, blocks: 5 },
}
const versionOf = (grid: Grid) => (grid.length - 17) / 4

function maskOf(grid: Grid): number {
  const row = [0, 1, 2, 3, 4, 5].map((y) => grid[y]![8]!)
  const bits = [...row, grid[7]![8]!, grid[8]![8]!, grid[8]![7]!, ...[5, 4, 3, 2, 1, 0].map((x) => grid[8]![x]!)]
  const value = bits.reduce((sum, dark, i) => sum | (Number(dark) << i), 0) ^ 0x5412
  expect(value >>> 13, 'level M').toBe(0)
  return (value >>> 10) & 7
}
function codeWords(grid: Grid): number[] {
  const mask = MASKS[maskOf(grid)]!
  const bits = dataPath(versionOf(grid)).map(([x, y]) => Number(grid[y]![x] !== mask(x, y)))
  return Array.from({ length: bits.length >> 3 }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((sum, bit) => (sum << 1) | bit, 0),
  )
}
function blocksOf(grid: Grid) {
  const { all, ecc, blocks } = LAYOUT[versionOf(grid)]!
  const words = codeWords(grid).slice(0, all)
  const data = all - ecc * blocks
  const short = Math.floor(data / blocks)
  const firstLong = blocks - (data % blocks)
  const parts = Array.from({ length: blocks }, () => [] as number[])
  let at = 0
  for (let i = 0; i <= short; i++) parts.forEach((p, b) => (i < short || b >= firstLong) && p.push(words[at++]!))
  for (let i = 0; i < ecc; i++) for (const p of parts) p.push(words[at++]!)
  return { parts, ecc }
}
/** Every root of the generator is a root of a right block. */
function syndromes(block: readonly number[], ecc: number): number[] {
  const powers = Array.from({ length: ecc }, (_, n) => Array<number>(n).fill(2).reduce(multiply, 1))
  return powers.map((x) => block.reduce((sum, word) => multiply(sum, x) ^ word, 0))
}
function textOf(grid: Grid): string {
  const { parts, ecc } = blocksOf(grid)
  const data = parts.flatMap((p) => p.slice(0, p.length - ecc))
  const nibbles = data.flatMap((w) => [w >> 4, w & 15])
  expect(nibbles[0], 'byte mode').toBe(4)
  const length = (nibbles[1]! << 4) | nibbles[2]!
  const bytes = Array.from({ length }, (_, i) => (nibbles[3 + i * 2]! << 4) | nibbles[4 + i * 2]!)
  return new TextDecoder().decode(new Uint8Array(bytes))
}

describe('QR code: what is drawn for the second factor reads back exactly', () => {
  test.each([25, 40, 80, 145, 180])('%i bytes', (length) => {
    const text = 'otpauth://totp/VIT?secret=é'.padEnd(length - 1, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')
    const grid = qrCode(text)
    expect(textOf(grid)).toBe(text)
    const { parts, ecc } = blocksOf(grid)
    for (const block of parts) expect(syndromes(block, ecc).every((s) => s === 0)).toBe(true)
  })
  test('one wrong module is noticed by the parity: the check above can fail', () => {
    const grid = qrCode('x'.repeat(80)).map((row) => [...row])
    const [x, y] = dataPath(versionOf(grid))[10]!
    grid[y]![x] = !grid[y]![x]
    const { parts, ecc } = blocksOf(grid)
    expect(parts.flatMap((block) => syndromes(block, ecc)).some((s) => s !== 0)).toBe(true)
  })
  test('refuses what does not fit', () => expect(() => qrCode('x'.repeat(181))).toThrow(RangeError))
})
