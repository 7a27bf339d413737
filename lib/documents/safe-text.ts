import { segments, visibleForm } from './visible-text'

/** What a font file really has, not what it claims to have. Fonts of one `group` look alike and may mix in a word. */
export type Coverage = { readonly family: string; readonly group: number; has(codePoint: number): boolean }
export type Run = { readonly family: string; readonly text: string; readonly teken: boolean }

const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu
// Stays in the font of the letter before it, where that font has it: a change of font would cut the word's shaping.
const ATTACHED = /^[ \p{M}\u200c\u200d]/u
const JOINER = /^[\u200c\u200d]/u

const covers = (font: Coverage, text: string) => [...text].every((ch) => font.has(ch.codePointAt(0)!))
const covered = (fonts: readonly Coverage[], ch: string) => fonts.some((font) => font.has(ch.codePointAt(0)!))

/** The fonts in the order in which to try them for this word: first the group that has all of its letters. */
function orderFor(word: string, fonts: readonly Coverage[]): readonly Coverage[] {
  const letters = [...word].filter((ch) => covered(fonts, ch))
  const groups = [...new Set(fonts.map((font) => font.group))]
  const whole = groups.find((group) => {
    const members = fonts.filter((font) => font.group === group)
    return letters.every((ch) => covered(members, ch))
  })
  if (whole === undefined || whole === groups[0]) return fonts
  return [...fonts.filter((font) => font.group === whole), ...fonts.filter((font) => font.group !== whole)]
}

class Runs {
  readonly list: { family: string; text: string; teken: boolean }[] = []

  add(family: string, text: string, teken: boolean): void {
    const last = this.list.at(-1)
    if (last?.family === family && last.teken === teken) last.text += text
    else this.list.push({ family, text, teken })
  }
}

function addWord(runs: Runs, word: string, fonts: readonly Coverage[]): void {
  const order = orderFor(word, fonts)
  const first = fonts[0]!.family
  for (const cluster of word.match(CLUSTER) ?? []) {
    const previous = runs.list.at(-1)
    const attachedTo =
      previous !== undefined && !previous.teken && ATTACHED.test(cluster)
        ? fonts.find((font) => font.family === previous.family && covers(font, cluster))
        : undefined
    // A joiner in another font than its neighbours joins nothing: it would be invisible.
    const font = attachedTo ?? (JOINER.test(cluster) ? undefined : order.find((other) => covers(other, cluster)))
    if (font) runs.add(font.family, cluster, false)
    else
      for (const ch of cluster) {
        const single = JOINER.test(ch) ? undefined : order.find((other) => covers(other, ch))
        if (single) runs.add(single.family, ch, false)
        else runs.add(first, visibleForm(ch), true)
      }
  }
}

/**
 * Text as runs of one font each. What no font has becomes visible, `[U+1F600]`, because react-pdf would otherwise fall
 * back to Helvetica and print other letters without a word.
 */
export function fontRuns(text: string, fonts: readonly Coverage[]): Run[] {
  const runs = new Runs()
  for (const segment of segments(text)) {
    if (segment.teken) runs.add(fonts[0]!.family, segment.tekst, true)
    else
      for (const piece of segment.tekst.match(/\n| +|[^ \n]+/g) ?? []) {
        if (piece === '\n')
          runs.add(runs.list.at(-1)?.family ?? fonts[0]!.family, piece, runs.list.at(-1)?.teken ?? false)
        else addWord(runs, piece, fonts)
      }
  }
  return runs.list
}

/** What the PDF shows, as one string. */
export const safeText = (text: string, fonts: readonly Coverage[]): string =>
  fontRuns(text, fonts)
    .map((run) => run.text)
    .join('')
