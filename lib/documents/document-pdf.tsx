import { Document, Page, Text, View, type DocumentProps } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { NOODREGEL, type DocumentModel } from './model'
import { PdfPiece } from './pdf-blocks'
import { pieces } from './pdf-flow'
import { styles } from './pdf-styles'
import { Line } from './pdf-text'
import { safeText, type Coverage } from './safe-text'

type Props = { readonly model: DocumentModel; readonly fonts: readonly Coverage[] }

function Header({ model, fonts }: Props) {
  return (
    <View style={styles.header} fixed>
      <View style={styles.headerMaker}>
        <Line fonts={fonts} text={model.maker} style={styles.headerText} />
      </View>
      <Line fonts={fonts} text={NOODREGEL} style={styles.headerDanger} />
    </View>
  )
}

function Footer({ model, fonts }: Props) {
  return (
    <View style={styles.footer} fixed>
      <View style={styles.footerBody}>
        {model.voettekst.split('\n').map((line, i) => (
          <Line key={i} fonts={fonts} text={line} style={styles.footerText} />
        ))}
      </View>
      <Text
        style={styles.footerPage}
        render={({ pageNumber, totalPages }) => `Pagina ${pageNumber} van ${totalPages}`}
      />
    </View>
  )
}

/** The document on A4. It shows exactly the words of its HTML twin, and on every page who issued it, version and hash. */
export function documentPdf(model: DocumentModel, fonts: readonly Coverage[]): ReactElement<DocumentProps> {
  const date = new Date(model.datum)
  return (
    <Document
      title={safeText(model.titel, fonts)}
      subject={safeText(model.onderwerp, fonts)}
      author={safeText(model.maker, fonts)}
      language="nl-NL"
      creator="Afwegingskader"
      producer="Afwegingskader"
      creationDate={date}
      modificationDate={date}
      pdfVersion="1.7"
    >
      <Page size="A4" experimentalPagination style={styles.page}>
        <Header model={model} fonts={fonts} />
        <Footer model={model} fonts={fonts} />
        <Line fonts={fonts} text={model.titel} style={styles.title} />
        {model.ondertitel && <Line fonts={fonts} text={model.ondertitel} style={styles.subtitle} />}
        {pieces(model.blokken).map((piece, i) => (
          <PdfPiece key={i} piece={piece} fonts={fonts} />
        ))}
      </Page>
    </Document>
  )
}
