/**
 * A QR code (ISO/IEC 18004) as a grid of dark modules: byte mode, error correction level M, versions 1 to 9. Just
 * enough for the address that an authenticator app scans (at most 180 bytes), so that no secret leaves the server to be drawn.
 */
export type Grid = readonly (readonly boolean[])[]

/** Per version, from 1: all code words, those for error correction per block, blocks. */
const VERSIONS = [
  [26, 10, 1],
  [44, 16, 1],
  [70, 26, 1],
  [100, 18, 2],
  [134, 24, 2],
  [172, 16, 4],
  [196, 18, 4],
  [242, 22, 4],
  [292, 22, 5],
] as const
const ALIGNMENT = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46]] as const

export function qrCode(text: string): Grid {
  const bytes = [...new TextEncoder().encode(text)]
  const index = VERSIONS.findIndex(([all, ecc, blocks]) => bytes.length + 2 <= all - ecc * blocks)
  if (index < 0) throw new RangeError('too long for a QR code of version 9')
  const [all, ecc, blocks] = VERSIONS[index]!
  const words = interleave(dataWords(bytes, all - ecc * blocks), all, ecc, blocks)
  const drawings = MASKS.map((mask, n) => draw(index + 1, words, mask, n))
  return drawings.reduce((best, grid) => (penalty(grid) < penalty(best) ? grid : best))
}

/** Mode and length, the bytes, the terminator, and the two words that fill what is left. */
function dataWords(bytes: readonly number[], capacity: number): number[] {
  const nibbles = [4, bytes.length >> 4, bytes.length & 15, ...bytes.flatMap((b) => [b >> 4, b & 15]), 0]
  const words: number[] = []
  for (let i = 0; i < nibbles.length; i += 2) words.push((nibbles[i]! << 4) | (nibbles[i + 1] ?? 0))
  for (let fill = 0xec; words.length < capacity; fill ^= 0xec ^ 0x11) words.push(fill)
  return words.slice(0, capacity)
}

function interleave(data: readonly number[], all: number, ecc: number, count: number): number[] {
  const short = Math.floor(all / count) - ecc
  const firstLong = count - (all % count)
  const divisor = generator(ecc)
  const blocks: { data: readonly number[]; ecc: readonly number[] }[] = []
  for (let i = 0, at = 0; i < count; i++) {
    const part = data.slice(at, (at += short + (i < firstLong ? 0 : 1)))
    blocks.push({ data: part, ecc: remainder(part, divisor) })
  }
  const out: number[] = []
  for (let i = 0; i <= short; i++) for (const b of blocks) if (i < b.data.length) out.push(b.data[i]!)
  for (let i = 0; i < ecc; i++) for (const b of blocks) out.push(b.ecc[i]!)
  return out
}

/** In the field of 256 elements with the polynomial 0x11d. */
export function multiply(a: number, b: number): number {
  let z = 0
  for (let i = 7; i >= 0; i--) z = (z << 1) ^ ((z >>> 7) * 0x11d) ^ (((b >>> i) & 1) * a)
  return z
}
function generator(degree: number): number[] {
  const result = [...Array<number>(degree - 1).fill(0), 1]
  for (let i = 0, root = 1; i < degree; i++, root = multiply(root, 2)) {
    for (let j = 0; j < degree; j++) result[j] = multiply(result[j]!, root) ^ (result[j + 1] ?? 0)
  }
  return result
}
function remainder(data: readonly number[], divisor: readonly number[]): number[] {
  const result = divisor.map(() => 0)
  for (const b of data) {
    const factor = b ^ result.shift()!
    result.push(0)
    divisor.forEach((d, i) => (result[i]! ^= multiply(d, factor)))
  }
  return result
}

type Mask = (x: number, y: number) => boolean
export const MASKS: readonly Mask[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

function draw(version: number, words: readonly number[], mask: Mask, maskNumber: number): Grid {
  const size = version * 4 + 17
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  const fixed = fixedModules(version)
  for (const [x, y, dark] of fixed.values()) grid[y]![x] = dark
  for (const [x, y, dark] of formatModules(size, maskNumber)) grid[y]![x] = dark
  dataPath(version).forEach(([x, y], i) => {
    const bit = ((words[i >> 3] ?? 0) >>> (7 - (i & 7))) & 1
    grid[y]![x] = (bit === 1) !== mask(x, y)
  })
  return grid
}

type Module = readonly [x: number, y: number, dark: boolean]
/** Finders, timing, alignment and version: what is the same whatever is written. */
function fixedModules(version: number): ReadonlyMap<string, Module> {
  const size = version * 4 + 17
  const modules = new Map<string, Module>()
  const put = (x: number, y: number, dark: boolean) => {
    if (x >= 0 && y >= 0 && x < size && y < size) modules.set(`${x},${y}`, [x, y, dark])
  }
  const square = (cx: number, cy: number, radius: number, light: readonly number[]) => {
    for (let dx = -radius; dx <= radius; dx++)
      for (let dy = -radius; dy <= radius; dy++) {
        put(cx + dx, cy + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))))
      }
  }
  for (let i = 0; i < size; i++)
    for (const [x, y] of [
      [6, i],
      [i, 6],
    ] as const)
      put(x, y, i % 2 === 0)
  const places = ALIGNMENT[version - 1]!
  const last = size - 7
  for (const x of places)
    for (const y of places) {
      if (!((x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6))) square(x, y, 2, [1])
    }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(x, y, 4, [2, 4])
  if (version >= 7) {
    let rest = version
    for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25)
    const bits = (version << 12) | rest
    for (let i = 0; i < 18; i++) {
      const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)]
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        put(x, y, ((bits >>> i) & 1) === 1)
    }
  }
  return modules
}

/** Level M and the number of the mask, twice, with their own error correction. */
function formatModules(size: number, mask: number): Module[] {
  let rest = mask
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537)
  const bits = ((mask << 10) | rest) ^ 0x5412
  const dark = (i: number) => ((bits >>> i) & 1) === 1
  const line = (i: number) => (i < 6 ? i : i < 8 ? i + 1 : 14 - i)
  const modules: Module[] = [[8, size - 8, true]]
  for (let i = 0; i < 15; i++) {
    modules.push(i < 8 ? [8, line(i), dark(i)] : [i === 8 ? 7 : line(i), 8, dark(i)])
    modules.push(i < 8 ? [size - 1 - i, 8, dark(i)] : [8, size - 15 + i, dark(i)])
  }
  return modules
}

/** The way that the bits take: in pairs of columns, up and down, from the right. */
export function dataPath(version: number): readonly (readonly [x: number, y: number])[] {
  const size = version * 4 + 17
  const taken = new Set(fixedModules(version).keys())
  for (const [x, y] of formatModules(size, 0)) taken.add(`${x},${y}`)
  const path: (readonly [number, number])[] = []
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    const up = ((right + 1) & 2) === 0
    for (let v = 0; v < size; v++)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - v : v
        if (!taken.has(`${x},${y}`)) path.push([x, y])
      }
  }
  return path
}

/** Long runs of one colour read badly; the other rules of the standard change little at this size. */
function penalty(grid: Grid): number {
  const columns = grid.map((_, x) => grid.map((row) => row[x]!))
  let sum = 0
  for (const line of [...grid, ...columns]) {
    for (const run of line
      .map((d) => (d ? '1' : '0'))
      .join('')
      .match(/0{5,}|1{5,}/g) ?? [])
      sum += run.length - 2
  }
  return sum
}

/** One path of squares, with the quiet zone of four modules around it. */
export const qrPath = (grid: Grid): { readonly size: number; readonly d: string } => ({
  size: grid.length + 8,
  d: grid.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join(''),
})
