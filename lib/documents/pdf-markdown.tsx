import { Link, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { parseMarkdown, platteTekst, type MdBlok, type MdInline } from '../domain/kader/markdown'
import { breakWord, NO_HYPHENS } from './line-breaks'
import { isShort } from './pdf-flow'
import { styles } from './pdf-styles'
import { inDirection, Marker, Runs } from './pdf-text'
import type { Coverage } from './safe-text'
import { directionOf } from './visible-text'

type Fonts = readonly Coverage[]
type Look = { readonly direction: 'ltr' | 'rtl'; readonly bold?: boolean; readonly italic?: boolean }

function inline(deel: MdInline, fonts: Fonts, look: Look, key: number): ReactNode {
  switch (deel.soort) {
    case 'tekst':
      return <Runs key={key} fonts={fonts} text={deel.tekst} direction={look.direction} look={look} />
    case 'sterk':
      return deel.inhoud.map((kind, i) => inline(kind, fonts, { ...look, bold: true }, i))
    case 'nadruk':
      return deel.inhoud.map((kind, i) => inline(kind, fonts, { ...look, italic: true }, i))
    case 'link':
      return (
        <Link key={key} src={deel.url} style={styles.link}>
          {deel.inhoud.map((kind, i) => inline(kind, fonts, look, i))}
        </Link>
      )
    case 'regeleinde':
      return '\n'
  }
}

function Alinea({ inhoud, fonts, first }: { inhoud: readonly MdInline[]; fonts: Fonts; first: boolean }) {
  const direction = directionOf(platteTekst([{ soort: 'alinea', inhoud }]))
  return (
    <Text
      style={[styles.text, ...(first ? [] : [styles.next]), inDirection(direction)]}
      hyphenationCallback={breakWord}
      hyphenationPenalty={NO_HYPHENS}
      orphans={2}
      widows={2}
    >
      {inhoud.map((deel, i) => inline(deel, fonts, { direction }, i))}
    </Text>
  )
}

function Blok({ deel, fonts, first }: { deel: MdBlok; fonts: Fonts; first: boolean }) {
  if (deel.soort === 'alinea') return <Alinea inhoud={deel.inhoud} fonts={fonts} first={first} />
  return (
    <>
      {!first && <View style={styles.room4} wrap={false} />}
      {deel.items.map((item, i) => (
        <View key={i} style={styles.item} wrap={!isShort(platteTekst(item))}>
          <Marker text={deel.geordend ? `${deel.start + i}.` : '•'} />
          <View style={styles.itemBody}>
            {item.map((kind, k) => (
              <Blok key={k} deel={kind} fonts={fonts} first={k === 0} />
            ))}
          </View>
        </View>
      ))}
    </>
  )
}

/** A framework's restricted Markdown on paper, from the same tree as on the page. */
export function PdfMarkdown({ tekst, fonts }: { tekst: string; fonts: Fonts }) {
  return parseMarkdown(tekst).map((deel, i) => <Blok key={i} deel={deel} fonts={fonts} first={i === 0} />)
}
