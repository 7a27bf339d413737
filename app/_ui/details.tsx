import type { ReactNode } from 'react'

/** Only examples and long lists fold away; print.css opens them on paper. */
export const Details = ({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) => (
  <details open={open ?? false}>
    <summary>{summary}</summary>
    <div className="stack">{children}</div>
  </details>
)
