import type { ReactElement } from 'react'
import { Alineas, Regels, richting, Tekst } from './html-text'
import { Markdown } from './markdown-html'
import type { DocBlock, DocumentModel } from './model'

type Of<S extends DocBlock['soort']> = Extract<DocBlock, { soort: S }>

function Kop({ block }: { block: Of<'kop'> }) {
  const Heading = `h${block.niveau}` as const
  return (
    <Heading id={block.id} {...richting(block.tekst)}>
      <Tekst tekst={block.tekst} />
    </Heading>
  )
}

function Gegevens({ block }: { block: Of<'gegevens'> }) {
  return (
    <dl id={block.id} className="doc-gegevens">
      {block.rijen.map((rij, i) => (
        <div key={i}>
          <dt {...richting(rij.label)}>
            <Tekst tekst={rij.label} />
          </dt>
          <dd {...richting(rij.waarde)} {...(rij.code ? { className: 'doc-code' } : {})}>
            <Regels regels={rij.waarde.split('\n')} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Lijst({ block }: { block: Of<'lijst'> }) {
  const items = block.items.map((item, i) => (
    <li key={i} {...richting(item)}>
      <Regels regels={item.split('\n')} />
    </li>
  ))
  return block.geordend ? (
    <ol id={block.id} className="doc-lijst">
      {items}
    </ol>
  ) : (
    <ul id={block.id} className="doc-lijst">
      {items}
    </ul>
  )
}

function Citaat({ block }: { block: Of<'citaat'> }) {
  return (
    <figure id={block.id} className="doc-citaat">
      {block.bron && (
        <figcaption>
          <Tekst tekst={block.bron} />
        </figcaption>
      )}
      <blockquote>
        <Alineas tekst={block.tekst} />
      </blockquote>
    </figure>
  )
}

function Blok({ block }: { block: DocBlock }): ReactElement {
  switch (block.soort) {
    case 'kop':
      return <Kop block={block} />
    case 'alinea':
      return (
        <div id={block.id} className="doc-alinea">
          <Alineas tekst={block.tekst} />
        </div>
      )
    case 'markdown':
      return (
        <div id={block.id} className="doc-markdown">
          <Markdown tekst={block.tekst} />
        </div>
      )
    case 'lijst':
      return <Lijst block={block} />
    case 'gegevens':
      return <Gegevens block={block} />
    case 'citaat':
      return <Citaat block={block} />
    case 'eigen':
      return (
        <dl id={block.id} className="doc-eigen">
          <dt>
            <Tekst tekst={block.label} />
          </dt>
          <dd>
            <Alineas tekst={block.tekst} />
          </dd>
        </dl>
      )
    case 'nadruk':
      return (
        <div id={block.id} role="note" className="doc-nadruk">
          <Alineas tekst={block.tekst} />
        </div>
      )
    case 'lijn':
      return <hr id={block.id} className="doc-lijn" />
  }
}

/**
 * The accessible twin of the PDF: the same words in the same order. It stands under the page's own h1, which is
 * `model.titel`; its headings start at h2. Form comes from the style sheet only, also on paper.
 */
export function DocumentView({ model }: { model: DocumentModel }) {
  return (
    <div className="doc" lang="nl">
      {model.ondertitel && (
        <p className="doc-ondertitel">
          <Tekst tekst={model.ondertitel} />
        </p>
      )}
      {model.blokken.map((block, i) => (
        <Blok key={i} block={block} />
      ))}
      <footer className="doc-voet">
        <p>
          <Regels regels={model.voettekst.split('\n')} />
        </p>
      </footer>
    </div>
  )
}
