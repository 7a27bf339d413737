import type { ReactNode } from 'react'

/** A link that leads to the main act of a page. */
export const LinkButton = ({ href, children }: { href: string; children: ReactNode }) => (
  <a className="button" href={href}>
    {children}
  </a>
)
