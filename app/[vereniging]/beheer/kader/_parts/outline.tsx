import { Details } from '@/app/_ui/details'
import { flatOutline, type OutlineBlok, type OutlineLade } from '@/lib/domain/kader/edit/outline'
import { blokPath, type ConceptParams } from './paths'
import { NIEUW } from './words'

/** One block's lists: what stands in them, each to open, and what can be added. */
export const Lists = ({ laden, blok, at }: { laden: readonly OutlineLade[]; blok: string; at: ConceptParams }) => (
  <>
    {laden.map((lade) => (
      <section key={lade.veld} className="stack" aria-labelledby={`lade-${lade.veld}`}>
        <h2 id={`lade-${lade.veld}`}>{lade.kop}</h2>
        <Blocks lade={lade} at={at} />
        {lade.toevoegen.length > 0 && (
          <ul className="acts">
            {lade.toevoegen.map((soort) => (
              <li key={soort}>
                <a href={`${blokPath(at, blok)}/nieuw?lade=${lade.veld}&soort=${soort}`}>Voeg {NIEUW[soort]} toe</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    ))}
  </>
)

const Blocks = ({ lade, at }: { lade: OutlineLade; at: ConceptParams }) =>
  lade.blokken.length === 0 ? (
    <p className="quiet">Hier staat nog niets.</p>
  ) : (
    <ol className="pieces">
      {lade.blokken.map((blok) => (
        <Item key={blok.id} blok={blok} at={at} />
      ))}
    </ol>
  )

/** What is under a block is folded away: a whole framework has some three hundred of them. */
function Item({ blok, at }: { blok: OutlineBlok; at: ConceptParams }) {
  const inside = flatOutline(blok).length - 1
  return (
    <li>
      <a href={blokPath(at, blok.id)}>{blok.label}</a>
      {blok.vast !== null && <span className="quiet"> (ligt vast; andere woorden mogen)</span>}
      {inside > 0 && (
        <Details summary={`Wat hierin staat: ${inside}`}>
          {blok.laden
            .filter((lade) => lade.blokken.length > 0)
            .map((lade) => (
              <div key={lade.veld} className="stack">
                <p className="caption">{lade.kop}</p>
                <Blocks lade={lade} at={at} />
              </div>
            ))}
        </Details>
      )}
    </li>
  )
}
