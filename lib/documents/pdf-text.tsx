import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { breakWord, NO_HYPHENS } from './line-breaks'
import { italicFamilies, MAIN_FAMILY } from './pdf-fonts'
import { stretches, type Stretch } from './pdf-lines'
import { styles } from './pdf-styles'
import { fontRuns, type Coverage } from './safe-text'
import { directionOf, visibleText } from './visible-text'

type TextStyle = (typeof styles)[keyof typeof styles]
type Look = { readonly bold?: boolean; readonly italic?: boolean }

type RunsProps = {
  readonly fonts: readonly Coverage[]
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
  readonly look?: Look
}
/** A text as runs inside a `Text`. Nothing reaches the page but through here. */
export function Runs({ fonts, text, direction, look = {} }: RunsProps) {
  return fontRuns(text, fonts).map((run, i) => {
    const plain = run.family === MAIN_FAMILY && !run.teken && !look.bold && !look.italic && direction === 'ltr'
    if (plain) return run.text
    const style = {
      fontFamily: run.family,
      direction, // not inherited, and the first run decides for the paragraph
      ...(run.teken ? styles.teken : {}),
      ...(look.bold ? styles.strong : {}),
      ...(look.italic && italicFamilies.has(run.family) ? { fontStyle: 'italic' as const } : {}),
    }
    return (
      <Text key={i} style={style}>
        {run.text}
      </Text>
    )
  })
}

export const inDirection = (direction: 'ltr' | 'rtl') => ({
  direction,
  ...(direction === 'rtl' ? { textAlign: 'right' as const } : {}),
})

type LineProps = {
  readonly fonts: readonly Coverage[]
  readonly text: string
  readonly style?: TextStyle | TextStyle[]
  readonly direction?: 'ltr' | 'rtl'
  readonly ahead?: number
  readonly bookmark?: boolean
}
/** A text that wraps: a heading, a label, a stretch of a paragraph. */
export function Line({
  fonts,
  text,
  style = [],
  direction = directionOf(text),
  ahead,
  bookmark,
}: LineProps): ReactElement {
  return (
    <Text
      style={[styles.text, ...(Array.isArray(style) ? style : [style]), inDirection(direction)]}
      hyphenationCallback={breakWord}
      hyphenationPenalty={NO_HYPHENS}
      orphans={2}
      widows={2}
      {...(ahead === undefined ? {} : { minPresenceAhead: ahead })}
      {...(bookmark ? { bookmark: { title: visibleText(text) } } : {})}
    >
      <Runs fonts={fonts} text={text} direction={direction} />
    </Text>
  )
}

type StretchesProps = {
  readonly fonts: readonly Coverage[]
  readonly list: readonly Stretch[]
  readonly style?: TextStyle
  readonly first?: TextStyle
  readonly last?: TextStyle
}
/** Typed text below each other; `first` and `last` give the room inside a box, which is the text's own. */
export function Stretches({ fonts, list, style, first, last }: StretchesProps) {
  return list.map((stretch, i) => (
    <Line
      key={i}
      fonts={fonts}
      text={stretch.text}
      direction={stretch.direction}
      style={[
        ...(style ? [style] : []),
        ...(stretch.startsParagraph && i > 0 ? [styles.next] : []),
        ...(first && i === 0 ? [first] : []),
        ...(last && i === list.length - 1 ? [last] : []),
      ]}
    />
  ))
}

export const Paragraphs = ({ fonts, text }: { fonts: readonly Coverage[]; text: string }) => (
  <Stretches fonts={fonts} list={stretches(text, fonts)} />
)

/** The bullet or number of a list item. In a box of its own: as tall as its item, a bare text could not be cut. */
export const Marker = ({ text }: { text: string }) => (
  <View style={styles.marker}>
    <Text style={styles.markerText}>{text}</Text>
  </View>
)
