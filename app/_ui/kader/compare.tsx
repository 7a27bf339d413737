import type { ReactNode } from 'react'
import type { BlokNaast, Woord } from '@/lib/domain/kader/side-by-side'
import { Permalink } from './editor-note'

type CompareProps = {
  /** The counts and the name of what happened with a block, in words (lib/documents). */
  readonly telling: readonly string[]
  readonly stand: (blok: BlokNaast) => string
  readonly blokken: readonly BlokNaast[]
  readonly href?: (blok: BlokNaast) => string | undefined
  /** Of the heading of each block: 3 where they stand under a heading of their own. */
  readonly level?: 2 | 3
}

/** Two versions side by side: the counts, then each block that differs, in words and shape and not only in colour. */
export const Compare = ({ telling, stand, blokken, href, level = 2 }: CompareProps) => (
  <>
    <ul className="counts">
      {telling.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
    {blokken.length === 0 && <p>De twee teksten zijn hetzelfde.</p>}
    {blokken.map((blok) => (
      <Block key={blok.id} blok={blok} stand={stand(blok)} to={href?.(blok)} level={level} />
    ))}
  </>
)

const Heading = ({ level, children }: { level: 2 | 3; children: ReactNode }) =>
  level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>

const Block = ({
  blok: { id, label, velden },
  stand,
  to,
  level,
}: {
  blok: BlokNaast
  stand: string
  to: string | undefined
  level: 2 | 3
}) => (
  <section className="piece stack" id={id}>
    <Heading level={level}>
      {stand}: {to === undefined ? label : <a href={to}>{label}</a>} <Permalink id={id} name="dit verschil" />
    </Heading>
    {velden.length === 0 && <p>De woorden zijn hetzelfde gebleven.</p>}
    {velden.map((veld) => (
      <div key={veld.label}>
        <p className="caption">{veld.label}</p>
        <p className="typed changes">
          {veld.woorden.map((woord, i) => (
            // The words of one text, in their order.
            // oxlint-disable-next-line react/no-array-index-key
            <Word key={i} woord={woord} />
          ))}
        </p>
      </div>
    ))}
  </section>
)

function Word({ woord: { soort, tekst } }: { woord: Woord }) {
  if (soort === 'gelijk') return <>{tekst}</>
  if (soort === 'weg')
    return (
      <del>
        <span className="visually-hidden">weggehaald: </span>
        {tekst}
      </del>
    )
  return (
    <ins>
      <span className="visually-hidden">erbij: </span>
      {tekst}
    </ins>
  )
}
