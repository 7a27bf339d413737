import { Details } from '@/app/_ui/details'
import { gezagBij, GESCHREVEN_OP, toestemmingBij } from '@/lib/domain/dossier/consent-help'
import type { Dossier } from '@/lib/domain/dossier/state'
import { dagTekst } from '@/lib/documents/tijd'
import { GEZAG } from '../../_parts/words'

/** Who decides on help, by age and custody: what the law says, with its place, and no verdict on this case (A23). */
export function ConsentHelp({ dossier }: { dossier: Dossier }) {
  if (dossier.toestand === 'nieuw') return null
  const parts = toestemmingBij(dossier)
  if (parts.length === 0) return null
  return (
    <section className="stack" aria-labelledby="toestemming">
      <h2 id="toestemming">Wie beslist over hulp?</h2>
      <p>
        Dit is uitleg bij de leeftijden hierboven. Het is geen oordeel over deze zaak. Melden mag zonder toestemming als
        dat nodig is. Twijfelt u? Vraag het uw vereniging.
      </p>
      <Custody dossier={dossier} />
      {parts.map(({ uitleg, personen }) => (
        <Details key={uitleg.groep} summary={`${uitleg.kop}: ${personen.map((p) => p.inhoud.aanduiding).join(', ')}`}>
          <ul>
            {uitleg.regels.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
          <p className="quiet">
            Bron:{' '}
            {uitleg.artikelen.map(({ naam, adres }, i) => (
              <span key={naam}>
                {i > 0 && ' en '}
                <a href={adres} rel="noreferrer">
                  {naam}
                </a>
              </span>
            ))}
            . Opgeschreven op {dagTekst(GESCHREVEN_OP)}. Kijk zelf na of de wet nog zo is.
          </p>
        </Details>
      ))}
    </section>
  )
}

function Custody({ dossier }: { dossier: Dossier }) {
  const gezag = dossier.toestand === 'nieuw' ? null : gezagBij(dossier)
  if (gezag === null) return null
  if (gezag.length === 0) return <p>U schreef nog niet op wie gezag heeft over het kind.</p>
  return (
    <>
      <p>U schreef op wie gezag heeft:</p>
      <ul>
        {gezag.map((p) => (
          <li key={p.id}>
            {p.inhoud.aanduiding}: {(p.inhoud.gezag && GEZAG[p.inhoud.gezag]).toLowerCase()}
          </li>
        ))}
      </ul>
    </>
  )
}
