import type { Instant } from '../domain/shared/ids'

/** An anchor within the document, for permalinks and tables of contents. */
type Plek = { readonly id?: string }

/** One row of a definition list. `code`: a hash or an id, which is long and has no spaces. */
export type Rij = { readonly label: string; readonly waarde: string; readonly code?: boolean }

/**
 * What a document is made of. `citaat` holds the framework's words and `eigen` a person's own words, so that a reader
 * always sees whose words they are. Texts are plain, but for `markdown`: restricted Markdown of a framework.
 */
export type DocBlock = Plek &
  (
    | { readonly soort: 'kop'; readonly niveau: 2 | 3 | 4; readonly tekst: string }
    | { readonly soort: 'alinea'; readonly tekst: string }
    | { readonly soort: 'markdown'; readonly tekst: string }
    | { readonly soort: 'lijst'; readonly geordend: boolean; readonly items: readonly string[] }
    | { readonly soort: 'gegevens'; readonly rijen: readonly Rij[] }
    | { readonly soort: 'citaat'; readonly tekst: string; readonly bron?: string }
    | { readonly soort: 'eigen'; readonly label: string; readonly tekst: string }
    | { readonly soort: 'nadruk'; readonly tekst: string }
    | { readonly soort: 'lijn' }
  )

/** A document without any form: `document-html.tsx` and `document-pdf.tsx` give it one, with the same words. */
export type DocumentModel = {
  /** The h1. Also the PDF's title and so a file's title in a viewer: nothing of a case. */
  readonly titel: string
  readonly ondertitel?: string
  readonly onderwerp: string
  /** Who issues the document: the association. */
  readonly maker: string
  /** Version and hash, on every page; a line feed starts a second line. */
  readonly voettekst: string
  /** The moment whose state the document shows. Also the PDF's date, so that the same document has the same bytes. */
  readonly datum: Instant
  readonly blokken: readonly DocBlock[]
}

/** Stands on every page of every document. On a web page the emergency bar of the page itself says it. */
export const NOODREGEL = 'Direct gevaar: 112. Veilig Thuis: 0800-2000, dag en nacht, gratis.'
