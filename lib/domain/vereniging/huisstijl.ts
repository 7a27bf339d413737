import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Colour, colourOf, contrast, hexOf } from '../shared/colour'

const Kleur = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .toLowerCase()
/** The two colours that an association gives: the first for what one presses and follows, the second for soft grounds. */
export const Huisstijl = z.strictObject({ kleur: Kleur, tweede: Kleur })
export type Huisstijl = z.infer<typeof Huisstijl>

/** What an association set for itself. What is missing, or is no colour, means: the service's own. */
export const Instellingen = z.object({ huisstijl: Huisstijl.nullable().catch(null).default(null) })
export const huisstijlVan = (settings: unknown): Huisstijl | null => Instellingen.parse(settings ?? {}).huisstijl

/** The names of app/_ui/style/tokens.css that an association gives a value; all others are the service's own. */
export type Tokens = Readonly<Record<'accent' | 'accent-deep' | 'accent-soft' | 'on-accent', string>>
export type Thema = 'licht' | 'donker'

/** What the colours stand on: tokens.css, from which a test takes the same. The faintest ink must be read on them too. */
export const GRONDEN: Readonly<Record<Thema, Readonly<Record<'paper' | 'surface' | 'sunken' | 'ink-soft', string>>>> = {
  licht: { paper: '#faf8f4', surface: '#ffffff', sunken: '#f0ece3', 'ink-soft': '#4b545d' },
  donker: { paper: '#14181c', surface: '#1d2328', sunken: '#0f1215', 'ink-soft': '#b7bcc1' },
}
/** Text: WCAG 2.2, 1.4.3. A shape needs 3:1 only, so what is good for text is good for a line. */
const LEAST = 4.5

/** The hue of danger. A house style near it keeps its hue but not its vividness: one strong colour means danger. */
const DANGER = { hue: 26, width: 25, most: 0.09 }
function calm({ l, c, h }: Colour, most: number): Colour {
  const away = Math.abs(((h - DANGER.hue + 540) % 360) - 180)
  return { l, c: Math.min(c, most, away < DANGER.width ? DANGER.most : Infinity), h }
}
const at = (colour: Colour, l: number): Colour => ({ ...colour, l: Math.min(1, Math.max(0, l)) })
const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value))

/** The colour, made darker (step < 0) or lighter until it can be read on every ground. */
function readable(colour: Colour, grounds: readonly string[], step: number): Colour {
  let found = colour
  while (found.l > 0 && found.l < 1 && grounds.some((ground) => contrast(hexOf(found), ground) < LEAST))
    found = at(found, found.l + step)
  return found
}

function licht(kleur: Colour, tweede: Colour): Tokens {
  const { paper, surface, sunken } = GRONDEN.licht
  const soft = hexOf(at(calm(tweede, 0.025), 0.945))
  const accent = readable(at(calm(kleur, 0.19), between(0.3, kleur.l, 0.6)), [paper, surface, sunken, soft], -0.005)
  return {
    accent: hexOf(accent),
    'accent-deep': hexOf(at(accent, accent.l - 0.09)),
    'accent-soft': soft,
    'on-accent': '#ffffff',
  }
}

function donker(kleur: Colour, tweede: Colour): Tokens {
  const { paper, surface, sunken } = GRONDEN.donker
  const soft = hexOf(at(calm(tweede, 0.045), 0.305))
  const accent = readable(at(calm(kleur, 0.1), between(0.8, kleur.l, 0.86)), [paper, surface, sunken, soft], 0.005)
  const deep = at(accent, accent.l + 0.08)
  const on = readable(at(calm(kleur, 0.05), 0.24), [hexOf(accent), hexOf(deep)], -0.005)
  return { accent: hexOf(accent), 'accent-deep': hexOf(deep), 'accent-soft': soft, 'on-accent': hexOf(on) }
}

/** The colours of an association in both themes: its hues, in the lightness in which everything can be read. */
export function huisstijl(kleur: string, tweede: string): Readonly<Record<Thema, Tokens>> {
  const [first, second] = [colourOf(kleur), colourOf(tweede)]
  return { licht: licht(first, second), donker: donker(first, second) }
}

const block = (tokens: Tokens) =>
  `:root{${Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`

/** The same as a stylesheet, for the screen only: on paper everything is black. `versie` changes with its content. */
export function stylesheetVan({ kleur, tweede }: Huisstijl): { readonly css: string; readonly versie: string } {
  const tokens = huisstijl(kleur, tweede)
  const css = `@media screen{${block(tokens.licht)}}@media screen and (prefers-color-scheme:dark){${block(tokens.donker)}}`
  return { css, versie: createHash('sha256').update(css).digest('hex').slice(0, 12) }
}
