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

/** Typed text: a paragraph per empty line, each in the direction of its first letter. */
export function Alineas({ tekst }: { tekst: string }) {
  return paragraphs(tekst).map((regels, i) => (
    <p key={i} dir="auto" className="doc-tekst">
      <Regels regels={regels} />
    </p>
  ))
}
