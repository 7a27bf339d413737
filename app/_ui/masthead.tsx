import type { Role } from '@/lib/domain/access/actor'
import { Mark } from './mark'

/** Where somebody is, and what this person can go to. The names of a case never stand here. */
export type Place = {
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly stylesheet: string | null
}
export type Visitor = { readonly roles: readonly Role[] } | null

const AREAS: readonly { readonly path: string; readonly text: string; readonly role: Role }[] = [
  { path: 'dossiers', text: 'Dossiers', role: 'member' },
  { path: 'consultaties', text: 'Consultaties', role: 'consultant' },
  { path: 'toezicht', text: 'Toezicht', role: 'supervisor' },
  { path: 'beheer', text: 'Beheer', role: 'admin' },
  // Whoever edits the framework and administers nothing else.
  { path: 'beheer/kader', text: 'Redactie', role: 'editor' },
]

export function Masthead({
  place,
  visitor,
  area,
}: {
  place: Place | null
  visitor: Visitor
  area: string | undefined
}) {
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="brand" href={place === null ? '/' : `/${place.slug}`}>
          <Mark />
          <span>
            Afwegingskader
            {place !== null && <small>{place.shortName}</small>}
          </span>
        </a>
        <nav aria-label="Hoofdmenu">
          <Links place={place} visitor={visitor} area={area} />
        </nav>
      </div>
    </header>
  )
}

function Links({ place, visitor, area }: { place: Place | null; visitor: Visitor; area: string | undefined }) {
  const at = (path: string) => (area === path ? ({ 'aria-current': 'page' } as const) : {})
  return (
    <ul className="nav">
      {place !== null &&
        AREAS.filter((a) => visitor?.roles.includes(a.role)).map((a) => (
          <li key={a.path}>
            <a href={`/${place.slug}/${a.path}`} {...at(a.path)}>
              {a.text}
            </a>
          </li>
        ))}
      {place !== null && (
        <li>
          <a href={`/${place.slug}/kader`} {...at('kader')}>
            Kader
          </a>
        </li>
      )}
      <li>
        <a href="/nu-bellen" {...at('nu-bellen')}>
          Nu bellen
        </a>
      </li>
      {place !== null && <LogInOrOut place={place} visitor={visitor} />}
    </ul>
  )
}

function LogInOrOut({ place, visitor }: { place: Place; visitor: Visitor }) {
  if (visitor === null)
    return (
      <li>
        <a href={`/${place.slug}/inloggen`}>Inloggen</a>
      </li>
    )
  return (
    <li>
      <form method="post" action={`/${place.slug}/uitloggen`}>
        <button className="button-link">Uitloggen</button>
      </form>
    </li>
  )
}
