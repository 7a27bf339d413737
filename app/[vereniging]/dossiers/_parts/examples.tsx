import { Details } from '@/app/_ui/details'
import type { Afweging, Kader } from '@/lib/domain/kader/schema'

/** The framework's examples with a question, folded away: they illustrate and decide nothing. */
export function Examples({ kader, afweging }: { kader: Kader; afweging: Afweging }) {
  const examples = kader.voorbeelden.filter((v) => v.afweging === afweging.id)
  if (examples.length === 0) return null
  return (
    <section className="stack" aria-labelledby="voorbeelden">
      <h2 id="voorbeelden">Voorbeelden uit het kader</h2>
      <p>Een voorbeeld maakt iets duidelijk. Het beslist niets.</p>
      {examples.map((v) => (
        <Details key={v.id} summary={v.kop}>
          <p className="typed">{v.tekst}</p>
          {v.noot !== undefined && <p className="quiet">Noot van de redactie: {v.noot.tekst}</p>}
        </Details>
      ))}
    </section>
  )
}
