import { Fragment } from 'react'
import { paragraphs, segments } from './visible-text'

/** Text on the page; a character that cannot be seen stands there as `[U+202E]`, as it does on paper. */
export function Tekst({ tekst }: { tekst: string }) {
  return segments(tekst).map((segment, i) =>
    segment.teken ? (
      <span key={i} className="doc-teken">
        {segment.tekst}
      </span>
    ) : (
      <Fragment key={i}>{segment.tekst}</Fragment>
    ),
  )
}

/** Lines below each other, for places where no paragraph may stand. */
export function Regels({ regels }: { regels: readonly string[] }) {
  return regels.map((regel, i) => (
    <Fragment key={i}>
      {i > 0 && <br />}
      <Tekst tekst={regel} />
    </Fragment>
  ))
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** The direction of the first letter, asked for only where that can be another than the page's own: a page weighs less. */
export const richting = (tekst: string): { readonly dir?: 'auto' } => (RIGHT_TO_LEFT.test(tekst) ? { dir: 'auto' } : {})

/** Typed text: a paragraph per empty line, each in the direction of its first letter. */
export function Alineas({ tekst }: { tekst: string }) {
  return paragraphs(tekst).map((regels, i) => (
    <p key={i} {...richting(regels.join('\n'))}>
      <Regels regels={regels} />
    </p>
  ))
}
