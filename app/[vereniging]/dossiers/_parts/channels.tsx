import { dagTekst } from '@/lib/documents/tijd'
import { listChannels } from '@/lib/usecases/kader/list-channels'

/** How Veilig Thuis is reached: the national number first, then what could be checked of a region, each with its day. */
export function Channels() {
  const { landelijk, regio } = listChannels()
  return (
    <section className="stack" aria-labelledby="bereiken">
      <h2 id="bereiken">Zo bereikt u Veilig Thuis</h2>
      <p>
        Bel <a href={`tel:${landelijk.telefoon.replace('-', '')}`}>{landelijk.telefoon}</a>, dag en nacht, gratis. U
        krijgt de regio waar u bent. Het formulier van uw regio vindt u via{' '}
        <a href={landelijk.adres}>{landelijk.site}</a> (nagekeken op {dagTekst(landelijk.nagekeken)}).
      </p>
      <ul>
        {regio.map((r) => (
          <li key={r.naam}>
            <a href={r.adres}>{r.naam}</a>
            {r.telefoon !== undefined && `, telefoon voor professionals ${r.telefoon}`}. {r.hoe} Nagekeken op{' '}
            {dagTekst(r.nagekeken)}.
          </li>
        ))}
      </ul>
      <p>Staat uw regio er niet bij? Bel dan het landelijke nummer.</p>
    </section>
  )
}
