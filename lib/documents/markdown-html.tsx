import { Fragment, type ReactNode } from 'react'
import { parseMarkdown, type MdBlok, type MdInline } from '../domain/kader/markdown'
import { Tekst } from './html-text'

function inline(deel: MdInline, key: number): ReactNode {
  switch (deel.soort) {
    case 'tekst':
      return <Tekst key={key} tekst={deel.tekst} />
    case 'sterk':
      return <strong key={key}>{deel.inhoud.map(inline)}</strong>
    case 'nadruk':
      return <em key={key}>{deel.inhoud.map(inline)}</em>
    case 'link':
      return (
        <a key={key} href={deel.url} rel="noreferrer">
          {deel.inhoud.map(inline)}
        </a>
      )
    case 'regeleinde':
      return <br key={key} />
  }
}

function blok(deel: MdBlok, key: number): ReactNode {
  if (deel.soort === 'alinea') return <p key={key}>{deel.inhoud.map(inline)}</p>
  const items = deel.items.map((item, i) => <li key={i}>{item.map(inItem)}</li>)
  return deel.geordend ? (
    <ol key={key} start={deel.start}>
      {items}
    </ol>
  ) : (
    <ul key={key}>{items}</ul>
  )
}

/** A list item of one paragraph needs no paragraph of its own. */
const inItem = (deel: MdBlok, i: number, item: readonly MdBlok[]): ReactNode =>
  deel.soort === 'alinea' && item.filter((ander) => ander.soort === 'alinea').length === 1 ? (
    <Fragment key={i}>{deel.inhoud.map(inline)}</Fragment>
  ) : (
    blok(deel, i)
  )

/** A framework's restricted Markdown on the page. */
export function Markdown({ tekst }: { tekst: string }) {
  return parseMarkdown(tekst).map(blok)
}
