/** Plain links to what comes before and after, in a list that grows without end. */
export function Pager({ vorige, volgende }: { vorige: PageLink | null; volgende: PageLink | null }) {
  if (vorige === null && volgende === null) return null
  return (
    <nav className="pager no-print" aria-label="Bladeren">
      {vorige !== null && (
        <a href={vorige.href} rel="prev">
          {vorige.text}
        </a>
      )}
      {volgende !== null && (
        <a href={volgende.href} rel="next">
          {volgende.text}
        </a>
      )}
    </nav>
  )
}
export type PageLink = { readonly href: string; readonly text: string }
