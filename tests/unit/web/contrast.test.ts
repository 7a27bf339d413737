import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colourOf } from '@/lib/domain/shared/colour'
import { GRONDEN, huisstijl, huisstijlVan, stylesheetVan, type Tokens } from '@/lib/domain/vereniging/huisstijl'
import { DEMO_ASSOCIATIONS } from '@/lib/run/demo/associations'

// Reads the tokens as the browser does: the light ones, the dark ones over them, an association's over those.
const css = readFileSync('app/_ui/style/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
type Colours = Readonly<Record<string, string>>

const colours = (text: string): Colours =>
  Object.fromEntries([...text.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!]))
const [lightText = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)')
const LIGHT = colours(lightText)
const DARK = { ...LIGHT, ...colours(rest.split('@media')[0] ?? '') }
const themesOf = (kleur: string, tweede: string): readonly (readonly [name: string, colours: Colours])[] => {
  const own = huisstijl(kleur, tweede)
  return [
    [`${kleur} ${tweede}, licht`, { ...LIGHT, ...own.licht }],
    [`${kleur} ${tweede}, donker`, { ...DARK, ...own.donker }],
  ]
}

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
  ['accent', 'accent-soft'],
  ['danger', 'paper'],
  ['danger', 'surface'],
]

// The test's own measure, apart from the one that the colours were made with.
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!)
}
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}
const tooLow = (tokens: Colours, pairs: readonly (readonly [string, string])[], least: number) =>
  pairs.flatMap(([a, b]) => {
    const [one, two] = [tokens[a], tokens[b]]
    if (one === undefined || two === undefined) return [`${a} on ${b}: no such colour`]
    const value = contrast(one, two)
    return value < least ? [`${a} on ${b}: ${value.toFixed(2)}`] : []
  })
const wrongWith = (kleur: string, tweede: string) =>
  themesOf(kleur, tweede).flatMap(([name, tokens]) =>
    [...tooLow(tokens, TEXT, 4.5), ...tooLow(tokens, SHAPES, 3)].map((wrong) => `${name}: ${wrong}`),
  )

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
const KNOWN: readonly (readonly [name: string, colours: Colours])[] = [
  ['zonder vereniging, licht', LIGHT],
  ['zonder vereniging, donker', DARK],
  ...DEMO_ASSOCIATIONS.flatMap(({ huisstijl: { kleur, tweede } }) => themesOf(kleur, tweede)),
]

describe('colours: every pair can be read, in both themes and for every association', () => {
  test('the measure is WCAG’s, and finds a pair that is too low', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
    const pairs = [['a', 'b'] as const, ['a', 'c'] as const]
    expect(tooLow({ a: '#777777', b: '#ffffff' }, pairs, 4.5)).toHaveLength(2)
  })
  test('three associations and none, light and dark, are looked at', () => {
    expect(new Set(KNOWN.map(([, tokens]) => JSON.stringify(tokens))).size).toBe(8)
  })
  test.each(KNOWN)('%s: text 4.5:1', (_, tokens) => expect(tooLow(tokens, TEXT, 4.5)).toEqual([]))
  test.each(KNOWN)('%s: fields, marks and focus 3:1', (_, tokens) => expect(tooLow(tokens, SHAPES, 3)).toEqual([]))
})

describe('house style: whatever two colours an association gives, everything can be read', () => {
  test('the grounds that it reckons with are those of the stylesheet', () => {
    for (const [theme, tokens] of [['licht', LIGHT] as const, ['donker', DARK] as const])
      for (const [name, value] of Object.entries(GRONDEN[theme])) expect(tokens[name], `${theme} ${name}`).toBe(value)
  })

  test('10,000 random pairs: every text 4.5:1, every shape 3:1, in both themes', { timeout: 60_000 }, () => {
    let seen = 0
    fc.assert(
      fc.property(anyColour, anyColour, (kleur, tweede) => {
        seen += 1
        expect(wrongWith(kleur, tweede)).toEqual([])
      }),
      { numRuns: 10_000 },
    )
    expect(seen).toBeGreaterThanOrEqual(10_000)
  })

  const EXTREMES = '#000000 #ffffff #ffff00 #808080 #ff0000 #00ff00 #0000ff #00ffff #ff00ff #010101 #fefefe'.split(' ')
  test.each(EXTREMES.flatMap((a) => EXTREMES.map((b) => [a, b] as const)))('%s with %s', (kleur, tweede) =>
    expect(wrongWith(kleur, tweede)).toEqual([]),
  )

  const turned = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180)
  const hueKept = (given: string, made: string) =>
    // Of what is nearly grey the hue says nothing: one step of 8 bits turns it far.
    colourOf(given).c < 0.03 || colourOf(made).c < 0.03 || turned(colourOf(given).h, colourOf(made).h) <= 5
  test('the hue stays the association’s own', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (kleur, tweede) => {
        const { licht, donker } = huisstijl(kleur, tweede)
        for (const { accent, 'accent-deep': deep, 'accent-soft': soft } of [licht, donker])
          expect([hueKept(kleur, accent), hueKept(kleur, deep), hueKept(tweede, soft)]).toEqual([true, true, true])
      }),
      { numRuns: 2_000 },
    )
  })
  test('a colour that can be read as it is stays as it is', () => {
    for (const { huisstijl: h } of DEMO_ASSOCIATIONS) expect(huisstijl(h.kleur, h.tweede).licht.accent).toBe(h.kleur)
  })
  test('a red house style is never as vivid as what means danger', () => {
    for (const red of ['#ff0000', '#e30613', '#b22222'])
      expect(colourOf(huisstijl(red, red).licht.accent).c).toBeLessThan(colourOf(LIGHT['danger']!).c * 0.7)
  })

  test('what is missing, or is no colour, means the service’s own', () => {
    const kleur = '#215C3A'
    expect(huisstijlVan({ huisstijl: { kleur, tweede: '#ffffff' } })).toEqual({ kleur: '#215c3a', tweede: '#ffffff' })
    for (const wrong of [undefined, null, {}, { huisstijl: null }, { huisstijl: { kleur } }, { huisstijl: 'groen' }])
      expect(huisstijlVan(wrong)).toBeNull()
    expect(huisstijlVan({ huisstijl: { kleur: 'red;}body{display:none', tweede: kleur } })).toBeNull()
  })
  test('the stylesheet holds the tokens of both themes, for the screen only, and its version is its content’s', () => {
    const given = { kleur: '#215c3a', tweede: '#ffcc00' }
    const { css: text, versie } = stylesheetVan(given)
    const [, light = '', dark = ''] = text.split('@media screen')
    const { licht, donker } = huisstijl(given.kleur, given.tweede)
    expect(colours(light)).toEqual(licht satisfies Tokens)
    expect(colours(dark)).toEqual(donker satisfies Tokens)
    expect(dark).toMatch(/^ and \(prefers-color-scheme:dark\)/)
    expect(stylesheetVan({ ...given }).versie).toBe(versie)
    expect(stylesheetVan({ ...given, tweede: '#00ccff' }).versie).not.toBe(versie)
  })
})
