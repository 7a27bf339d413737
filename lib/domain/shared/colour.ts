/**
 * A colour as its lightness (0–1), chroma (0 = grey) and hue (degrees) in OKLCH, in which the same step of lightness
 * looks like the same step for every hue (https://bottosson.github.io/posts/oklab/, 2020).
 */
export type Colour = { readonly l: number; readonly c: number; readonly h: number }
type Triple = readonly [number, number, number]

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const fromLinear = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)
const linearOf = (hex: string): Triple => {
  const channel = (at: number) => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255)
  return [channel(1), channel(3), channel(5)]
}

/** `#rrggbb` as lightness, chroma and hue. */
export function colourOf(hex: string): Colour {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360,
  }
}

function linearFrom({ l: lightness, c, h }: Colour): Triple {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}
/** What a screen can show, with room for the rounding to 8 bits. */
const canBeShown = (colour: Colour) => linearFrom(colour).every((v) => v >= -0.0005 && v <= 1.0005)

/** The colour as `#rrggbb`; one that no screen can show becomes less vivid, never lighter, darker or another hue. */
export function hexOf(colour: Colour): string {
  let [low, high] = [0, colour.c]
  if (!canBeShown(colour))
    for (let i = 0; i < 16; i++) {
      const c = (low + high) / 2
      if (canBeShown({ ...colour, c })) low = c
      else high = c
    }
  const shown = canBeShown(colour) ? colour : { ...colour, c: low }
  const channel = (v: number) => Math.round(255 * Math.min(1, Math.max(0, fromLinear(Math.max(0, v)))))
  return `#${linearFrom(shown)
    .map((v) => channel(v).toString(16).padStart(2, '0'))
    .join('')}`
}

const luminance = (hex: string): number => {
  const [r, g, b] = linearOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, two: string): number {
  const [a, b] = [luminance(one), luminance(two)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
