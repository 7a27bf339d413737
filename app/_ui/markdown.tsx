import type { ReactNode } from 'react'
import { parseMarkdown, type MdBlok, type MdInline } from '@/lib/domain/kader/markdown'

/** A framework's text on a page: paragraphs, lists, emphasis, links. Anything else shows as it was typed. */
export const Markdown = ({ tekst }: { tekst: string }) => <>{parseMarkdown(tekst).map(block)}</>
/** The same where no paragraph may stand: in a label, a legend, a heading. */
export const MarkdownLine = ({ tekst }: { tekst: string }) => (
  <>
    {parseMarkdown(tekst).map((b, i) => (
      <span key={i}>{b.soort === 'alinea' ? b.inhoud.map(inline) : b.items.flat().map(block)}</span>
    ))}
  </>
)

function block(b: MdBlok, key: number): ReactNode {
  if (b.soort === 'alinea') return <p key={key}>{b.inhoud.map(inline)}</p>
  const items = b.items.map((item, i) => <li key={i}>{item.map(tight)}</li>)
  return b.geordend ? (
    <ol key={key} start={b.start}>
      {items}
    </ol>
  ) : (
    <ul key={key}>{items}</ul>
  )
}
/** A list item of one paragraph needs no paragraph of its own. */
const tight = (b: MdBlok, i: number, all: readonly MdBlok[]): ReactNode =>
  b.soort === 'alinea' && all.filter((other) => other.soort === 'alinea').length === 1
    ? b.inhoud.map(inline)
    : block(b, i)

function inline(part: MdInline, key: number): ReactNode {
  switch (part.soort) {
    case 'tekst':
      return part.tekst
    case 'nadruk':
      return <em key={key}>{part.inhoud.map(inline)}</em>
    case 'sterk':
      return <strong key={key}>{part.inhoud.map(inline)}</strong>
    case 'regeleinde':
      return <br key={key} />
    case 'link':
      return (
        <a key={key} href={part.url} rel="noreferrer">
          {part.inhoud.map(inline)}
        </a>
      )
  }
}
