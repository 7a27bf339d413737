import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// Reads the tokens as the browser does: the light ones, the dark ones over them, an association's over those.
const css = readFileSync('app/_ui/style/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
type Tokens = Readonly<Record<string, string>>

function block(text: string, selector: string): Tokens {
  const start = text.indexOf(`${selector} {`)
  if (start < 0) return {}
  const body = text.slice(start, text.indexOf('}', start))
  return Object.fromEntries([...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!]))
}
const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)')
const dark = rest.split('@media')[0] ?? ''
const associations = [...light.matchAll(/\[data-vereniging='([a-z]+)'\]/g)].map((m) => m[1]!)

const THEMES: readonly (readonly [name: string, tokens: Tokens])[] = [null, ...associations].flatMap((a) => {
  const own = (text: string) => (a === null ? {} : block(text, `[data-vereniging='${a}']`))
  const base = { ...block(light, ':root'), ...own(light) }
  const name = a ?? 'zonder vereniging'
  return [
    [`${name}, licht`, base] as const,
    [`${name}, donker`, { ...base, ...block(dark, ':root'), ...own(dark) }] as const,
  ]
})

const GROUNDS = ['paper', 'surface', 'sunken', 'accent-soft', 'danger-soft']
/** Text on a ground: at least 4.5:1 (WCAG 1.4.3). */
const TEXT: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink', 'ink-soft'].flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ...['accent', 'accent-deep'].flatMap((ink) =>
    ['paper', 'surface', 'sunken', 'accent-soft'].map((ground) => [ink, ground] as const),
  ),
  ...['paper', 'surface', 'danger-soft'].map((ground) => ['danger', ground] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['on-danger', 'danger-fill'],
  ['paper', 'ink'],
]
/** What is needed to see a field, a mark or the focus: at least 3:1 (WCAG 1.4.11). */
const SHAPES: readonly (readonly [shape: string, ground: string])[] = [
  ...['line-strong', 'accent', 'focus'].flatMap((shape) =>
    ['paper', 'surface', 'sunken'].map((ground) => [shape, ground] as const),
  ),
  ['danger', 'paper'],
  ['danger', 'surface'],
]

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!)
}
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}
const tooLow = (tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number) =>
  pairs.flatMap(([a, b]) => {
    const [one, two] = [tokens[a], tokens[b]]
    if (one === undefined || two === undefined) return [`${a} on ${b}: no such colour`]
    const value = contrast(one, two)
    return value < least ? [`${a} on ${b}: ${value.toFixed(2)}`] : []
  })

describe('colours: every pair can be read, in both themes and for every association', () => {
  test('the measure is WCAG’s, and finds a pair that is too low', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
    expect(
      tooLow(
        { a: '#777777', b: '#ffffff' },
        [
          ['a', 'b'],
          ['a', 'c'],
        ],
        4.5,
      ),
    ).toHaveLength(2)
  })
  test('three associations and none, light and dark, are looked at', () => {
    expect(THEMES.map(([name]) => name)).toHaveLength(8)
    expect(new Set(THEMES.map(([, tokens]) => JSON.stringify(tokens))).size).toBe(8)
  })
  test.each(THEMES)('%s: text 4.5:1', (_, tokens) => expect(tooLow(tokens, TEXT, 4.5)).toEqual([]))
  test.each(THEMES)('%s: fields, marks and focus 3:1', (_, tokens) => expect(tooLow(tokens, SHAPES, 3)).toEqual([]))
})
