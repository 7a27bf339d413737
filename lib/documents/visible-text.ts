/** A piece of text; `teken`: it is not what was typed but the visible form of a character that cannot be seen. */
export type Segment = { readonly tekst: string; readonly teken: boolean }

/** `[U+202E]`: how a character is shown that has no shape, or none in our fonts. */
export const visibleForm = (ch: string): string =>
  `[U+${ch.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`

// A reader must see every character that was typed. So these are never drawn as they are: controls, surrogates, private
// use, line and paragraph separators, format characters (among them the bidi overrides, which reorder what follows),
// all that Unicode lets a font leave out, and the blank Braille cell. \p{Cf} also holds a few Arabic signs that are drawn.
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u
const DRAWN_FORMAT = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/u

const JOINER = /[\u200c\u200d]/u
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u
const EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u
const EMOJI_STYLE = /[\ufe0e\ufe0f]/u

/** Joiners and emoji styles change the shape of their neighbours: there, and only there, they can be seen. */
function shapesItsNeighbours(ch: string, before: string, after: string): boolean {
  if (JOINER.test(ch) && JOINING_SCRIPT.test(before) && JOINING_SCRIPT.test(after)) return true
  if (ch === '\u200d' && EMOJI_PART.test(before) && /\p{Extended_Pictographic}/u.test(after)) return true
  return EMOJI_STYLE.test(ch) && /\p{Emoji}/u.test(before)
}

/** Text in NFC with `\n` as its only control character, cut into what was typed and what had to be made visible. */
export function segments(text: string): Segment[] {
  const out: { tekst: string; teken: boolean }[] = []
  const chars = [...text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', '    ')]
  chars.forEach((ch, i) => {
    const teken =
      ch !== '\n' &&
      HIDDEN.test(ch) &&
      !DRAWN_FORMAT.test(ch) &&
      !shapesItsNeighbours(ch, chars[i - 1] ?? '', chars[i + 1] ?? '')
    const tekst = teken ? visibleForm(ch) : ch
    const last = out.at(-1)
    if (last?.teken === teken) last.tekst += tekst
    else out.push({ tekst, teken })
  })
  return out
}

/** The same as one string: what the HTML twin shows. */
export const visibleText = (text: string): string =>
  segments(text)
    .map((segment) => segment.tekst)
    .join('')

/** Typed text as paragraphs of lines: an empty line starts a new paragraph. */
export const paragraphs = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.split('\n'))
    .filter((lines) => lines.some((line) => line !== ''))

const RTL_FIRST = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
/** The direction of a line by its first letter, as `dir="auto"` takes it in the HTML twin. */
export const directionOf = (text: string): 'rtl' | 'ltr' => (RTL_FIRST.test(visibleText(text)) ? 'rtl' : 'ltr')
