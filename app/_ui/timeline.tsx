import type { ReactNode } from 'react'

export type Moment = {
  readonly key: string
  readonly title: ReactNode
  readonly href?: string
  /** When it happened, in words; undefined when that is the moment of recording. */
  readonly happened?: string
  /** When it was recorded, in words. */
  readonly recorded: string
  readonly text?: ReactNode
  /** Corrected or erased: still in its place. */
  readonly replaced?: string
}

/** What happened and when it was recorded: two times for each record. */
export const Timeline = ({ moments, label }: { moments: readonly Moment[]; label: string }) => (
  <ol className="timeline" aria-label={label}>
    {moments.map(({ key, title, href, happened, recorded, text, replaced }) => (
      <li key={key}>
        <span className="mark" data-state={replaced === undefined ? 'klaar' : 'nvt'} aria-hidden="true" />
        <p className="when">
          {happened !== undefined && <span>Gebeurd: {happened}</span>}
          <span>Vastgelegd: {recorded}</span>
        </p>
        <h2>{href === undefined ? title : <a href={href}>{title}</a>}</h2>
        {replaced !== undefined && <p className="quiet">{replaced}</p>}
        {text}
      </li>
    ))}
  </ol>
)
