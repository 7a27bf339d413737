import type { KaderRef } from '@/lib/domain/kader/schema'
import type { Place } from './masthead'

/** The foot of a page. A page about a record names the version that the record pins, so that a print shows it too. */
export function Footer({ place, kader }: { place: Place | null; kader: KaderRef | undefined }) {
  return (
    <footer className="foot">
      <div className="wrap">
        {kader !== undefined && (
          <p>
            Afwegingskader {kader.id}, versie {kader.versie}. Kenmerk van de tekst:{' '}
            <span className="hash">{kader.sha256}</span>
          </p>
        )}
        {place !== null && <p>{place.name}</p>}
        <nav aria-label="Over deze dienst">
          <ul>
            <li>
              <a href="/begrippen">Begrippen</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
            <li>
              <a href="/">Alle verenigingen</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
