import { View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { DocBlock, Rij } from './model'
import { isShort, type Piece } from './pdf-flow'
import { groups, stretches } from './pdf-lines'
import { PdfMarkdown } from './pdf-markdown'
import { styles } from './pdf-styles'
import { Line, Marker, Paragraphs, Stretches } from './pdf-text'
import type { Coverage } from './safe-text'

type Fonts = readonly Coverage[]
type Of<S extends DocBlock['soort']> = Extract<DocBlock, { soort: S }>

// How react-pdf's paginator ties a heading to what follows: within `ahead` of it no page may break, else it goes back to
// before the heading. But the room above the first line of a box counts to it as content, so that a page could end in a
// heading and 6 points of nothing. Therefore no box that may be cut has a margin, border or padding at its top: the room
// above a block is a piece of its own, and the room inside belongs to its first line.
const AHEAD = 44
// A box of thousands of lines is measured wrongly and would not be cut at all: a long text is several boxes.
const BOX = 5
const HEADING = { 2: styles.kop2, 3: styles.kop3, 4: styles.kop4 } as const
const ROOM = {
  kop: null,
  alinea: styles.room6,
  markdown: styles.room6,
  lijst: styles.room4,
  gegevens: styles.room4,
  citaat: styles.room8,
  eigen: styles.room8,
  nadruk: styles.room8,
  lijn: styles.room8,
} as const

function LongRow({ rij, fonts }: { rij: Rij; fonts: Fonts }) {
  return (
    <>
      <Line fonts={fonts} text={rij.label} style={styles.rowLabelText} ahead={AHEAD} />
      <Stretches fonts={fonts} list={stretches(rij.waarde, fonts)} {...(rij.code ? { style: styles.code } : {})} />
      <View style={styles.rowEnd} wrap={false} />
    </>
  )
}

function Row({ rij, fonts }: { rij: Rij; fonts: Fonts }) {
  if (!isShort(rij.waarde)) return <LongRow rij={rij} fonts={fonts} />
  return (
    <View style={styles.row} wrap={false}>
      <View style={styles.rowLabel}>
        <Line fonts={fonts} text={rij.label} style={styles.rowLabelText} />
      </View>
      <View style={styles.rowValue}>
        <Stretches fonts={fonts} list={stretches(rij.waarde, fonts)} {...(rij.code ? { style: styles.code } : {})} />
      </View>
    </View>
  )
}

function List({ block, fonts }: { block: Of<'lijst'>; fonts: Fonts }) {
  return block.items.flatMap((item, i) =>
    groups(stretches(item, fonts), BOX).map((list, k) => (
      <View key={`${i}-${k}`} style={styles.item} wrap={!isShort(item)}>
        <Marker text={k > 0 ? '' : block.geordend ? `${i + 1}.` : '•'} />
        <View style={styles.itemBody}>
          <Stretches fonts={fonts} list={list} style={styles.itemLine} />
        </View>
      </View>
    )),
  )
}

function Quote({ block, fonts }: { block: Of<'citaat'>; fonts: Fonts }) {
  return groups(stretches(block.tekst, fonts), BOX).map((list, k) => (
    <View key={k} style={styles.quote} wrap={!isShort(block.tekst)}>
      {k === 0 && block.bron && <Line fonts={fonts} text={block.bron} style={styles.quoteSource} ahead={AHEAD} />}
      <Stretches fonts={fonts} list={list} {...(k > 0 ? { first: styles.next } : {})} />
    </View>
  ))
}

function Note({ block, fonts }: { block: Of<'nadruk'>; fonts: Fonts }) {
  return groups(stretches(block.tekst, fonts), BOX).map((list, k) => (
    <View key={k} style={styles.note} wrap={!isShort(block.tekst)}>
      <Stretches fonts={fonts} list={list} first={styles.noteFirst} last={styles.noteLast} />
    </View>
  ))
}

function Own({ block, fonts }: { block: Of<'eigen'>; fonts: Fonts }) {
  const content = (
    <>
      <Line fonts={fonts} text={block.label} style={styles.label} ahead={AHEAD} />
      <Paragraphs fonts={fonts} text={block.tekst} />
    </>
  )
  return isShort(block.tekst) ? <View wrap={false}>{content}</View> : content
}

/** One block of the model on paper. */
function Block({ block, fonts }: { block: DocBlock; fonts: Fonts }): ReactElement {
  switch (block.soort) {
    case 'kop':
      return <Line fonts={fonts} text={block.tekst} style={HEADING[block.niveau]} bookmark={block.niveau === 2} />
    case 'alinea':
      return <Paragraphs fonts={fonts} text={block.tekst} />
    case 'markdown':
      return <PdfMarkdown tekst={block.tekst} fonts={fonts} />
    case 'lijst':
      return <List block={block} fonts={fonts} />
    case 'gegevens':
      return (
        <>
          {block.rijen.map((rij, i) => (
            <Row key={i} rij={rij} fonts={fonts} />
          ))}
        </>
      )
    case 'citaat':
      return <Quote block={block} fonts={fonts} />
    case 'eigen':
      return <Own block={block} fonts={fonts} />
    case 'nadruk':
      return <Note block={block} fonts={fonts} />
    case 'lijn':
      return <View style={styles.rule} wrap={false} />
  }
}

/** Headings and their block: see `pieces`. */
export function PdfPiece({ piece: { koppen, block }, fonts }: { piece: Piece; fonts: Fonts }) {
  const room = block && ROOM[block.soort]
  return (
    <>
      {koppen.length > 0 && (
        <View wrap={false} minPresenceAhead={AHEAD}>
          {koppen.map((kop, i) => (
            <Block key={i} block={kop} fonts={fonts} />
          ))}
        </View>
      )}
      {room && <View style={room} wrap={false} />}
      {block && <Block block={block} fonts={fonts} />}
    </>
  )
}
