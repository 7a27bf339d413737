import { Details } from '@/app/_ui/details'
import { eerdereTrajecten, type EerderTraject } from '@/lib/domain/dossier/earlier'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import { momentTekst } from '@/lib/documents/tijd'
import { dossierPath, type DossierParams } from './paths'
import { HULP, MELDEN } from './words'

type Props = {
  readonly dossier: Dossier
  readonly kader: Kader
  readonly at: DossierParams
  readonly afweging?: string
}

/**
 * What earlier trajects of this dossier came to, folded: a history is the best predictor. `afweging`: the
 * question that is weighed now; of that one the motivation is shown as well.
 */
export function EarlierInDossier({ dossier, kader, at, afweging }: Props) {
  const earlier = dossier.toestand === 'nieuw' ? [] : eerdereTrajecten(dossier)
  if (earlier.length === 0) return null
  return (
    <Details summary="Eerder in dit dossier">
      <p>Wat eerder gebeurde, zegt veel over wat er nog kan gebeuren. Neem het mee in uw weging.</p>
      {earlier.map((traject) => (
        <Traject key={traject.cyclus.nummer} traject={traject} kader={kader} at={at} afweging={afweging} />
      ))}
      <p>
        <a href={`${dossierPath(at)}/tijdlijn`}>Lees alles in de tijdlijn</a>
      </p>
    </Details>
  )
}

type TrajectProps = { traject: EerderTraject; kader: Kader; at: DossierParams; afweging: string | undefined }
function Traject({ traject, kader, at, afweging }: TrajectProps) {
  const { cyclus, antwoorden, besluit, doorgegeven } = traject
  return (
    <section className="stack">
      <h3>Traject {cyclus.nummer}</h3>
      <p className="quiet">
        Begonnen: {momentTekst(cyclus.geopend)}.
        {cyclus.gesloten !== null && ` Afgesloten: ${momentTekst(cyclus.gesloten)}.`}
        {` Versie ${cyclus.kader.versie} van het kader.`}
      </p>
      {cyclus.aanleiding !== null && <Said label="Aanleiding" text={cyclus.aanleiding} />}
      {antwoorden.length === 0 ? (
        <p>U beantwoordde geen vraag van het kader.</p>
      ) : (
        <ul>
          {antwoorden.map((v) => (
            <li key={v.id}>
              {kader.afwegingen.find((a) => a.id === v.inhoud.afweging)?.vraag ?? v.inhoud.afweging} U antwoordde:{' '}
              <b>{v.inhoud.antwoord}</b>.
              {v.inhoud.afweging === afweging && <span className="typed"> {v.inhoud.motivering}</span>}
            </li>
          ))}
        </ul>
      )}
      {besluit === undefined ? (
        <p>U legde geen besluit vast.</p>
      ) : (
        <p>
          <a href={`${dossierPath(at)}/besluiten/${besluit.id}`}>Uw besluit in traject {cyclus.nummer}</a>:{' '}
          {MELDEN[besluit.inhoud.melden]}. Is hulp mogelijk? {HULP[besluit.inhoud.hulp]}.
        </p>
      )}
      {doorgegeven.map((v) => (
        <p key={v.id}>
          U meldde bij <span className="typed">{v.inhoud.aanWie}</span>.
        </p>
      ))}
      {cyclus.reden !== null && <Said label="Waarom u afsloot" text={cyclus.reden} />}
      {cyclus.afspraken !== null && cyclus.afspraken !== '' && <Said label="Afspraken" text={cyclus.afspraken} />}
    </section>
  )
}

const Said = ({ label, text }: { label: string; text: string }) => (
  <p>
    {label}: <span className="typed">{text}</span>
  </p>
)
