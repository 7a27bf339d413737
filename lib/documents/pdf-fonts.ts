import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import type { Coverage } from './safe-text'

type FontFile = { readonly pkg: string; readonly subset: string; readonly group: number; readonly italic: boolean }

// Group 0 is the product's own letter. Noto Sans takes over, word by word, what it lacks. Not Noto Sans Arabic: it shapes
// wrongly in fontkit; Vazirmatn is right. WOFF, because react-pdf cannot read WOFF2.
const FILES: readonly FontFile[] = [
  ...['latin', 'latin-ext'].map((subset) => ({ pkg: 'atkinson-hyperlegible-next', subset, group: 0, italic: true })),
  ...['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'].map((subset) => ({
    pkg: 'noto-sans',
    subset,
    group: 1,
    italic: false,
  })),
  { pkg: 'vazirmatn', subset: 'arabic', group: 2, italic: false },
  { pkg: 'noto-sans-hebrew', subset: 'hebrew', group: 3, italic: false },
]
const familyOf = (file: FontFile) => `${file.pkg}-${file.subset}`
const fileOf = ({ pkg, subset }: FontFile, weight: 400 | 700, style: 'normal' | 'italic') =>
  path.join(process.cwd(), 'node_modules/@fontsource', pkg, 'files', `${pkg}-${subset}-${weight}-${style}.woff`)

/** The family that has all of ASCII: furniture and visible forms are set in it. */
export const MAIN_FAMILY = familyOf(FILES[0]!)
export const italicFamilies: ReadonlySet<string> = new Set(FILES.filter((file) => file.italic).map(familyOf))

/** What we use of a font of fontkit, which react-pdf hands out untyped. */
type FontkitFont = {
  readonly characterSet: readonly number[]
  getGlyph: (id: number, characters?: readonly number[]) => { codePoints: readonly number[] } | null
}

// fontkit keeps a glyph with the characters of its first use. Writing `Ö` into a file uses the glyph `O` as a part, with
// no characters: in the next document of this worker every `O` would be drawn well and yet be missing from its text.
function rememberCharacters(font: FontkitFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, characters = []) => {
    const glyph = getGlyph(id, characters)
    if (glyph && glyph.codePoints.length === 0) glyph.codePoints = characters
    return glyph
  }
}

async function loadOne(file: FontFile, fontWeight: 400 | 700, fontStyle: 'normal' | 'italic'): Promise<Set<number>> {
  const fontFamily = familyOf(file)
  Font.register({ family: fontFamily, src: fileOf(file, fontWeight, fontStyle), fontWeight, fontStyle })
  await Font.load({ fontFamily, fontWeight, fontStyle })
  const { data: font } = Font.getFont({ fontFamily, fontWeight, fontStyle }) as unknown as { data: FontkitFont }
  // The subset files of one family all have one PostScript name, by which pdfkit keys its fonts: it would embed a new
  // copy at every change of subset (ten mixed pages: 6.7 MB instead of 0.05 MB).
  Object.defineProperty(font, 'postscriptName', {
    value: `${fontFamily}-${fontWeight}-${fontStyle}`,
    configurable: true,
  })
  rememberCharacters(font)
  return new Set(font.characterSet)
}

async function load(file: FontFile): Promise<Coverage> {
  const sets = [await loadOne(file, 400, 'normal'), await loadOne(file, 700, 'normal')]
  if (file.italic) sets.push(await loadOne(file, 400, 'italic'), await loadOne(file, 700, 'italic'))
  return { family: familyOf(file), group: file.group, has: (codePoint) => sets.every((set) => set.has(codePoint)) }
}

let loaded: Promise<readonly Coverage[]> | undefined
/** Reads the font files once, and says what each really has (in all its weights). */
export const loadFonts = (): Promise<readonly Coverage[]> => (loaded ??= Promise.all(FILES.map(load)))
