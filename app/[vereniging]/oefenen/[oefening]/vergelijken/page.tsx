import { Notice } from '@/app/_ui/notice'
import { huidigBesluit } from '@/lib/domain/dossier/current'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { isBeantwoord, naastElkaar, type NaastElkaar } from '@/lib/domain/oefening/compare'
import type { Oefening } from '@/lib/domain/oefening/oefening'
import { Explained } from '../../../dossiers/_parts/explained'
import { HULP, MELDEN } from '../../../dossiers/_parts/words'
import { oefenenPath, oefeningPath, type OefenParams } from '../../_parts/paths'
import { PracticeFrame } from '../../_parts/practice-frame'
import { practicePage } from '../../_parts/practice-page'

/** The person's answers beside the worked case. Nothing is scored: an example is no norm. */
export default async function ComparePage({ params }: { params: Promise<OefenParams> }) {
  const at = await params
  const { place, visitor, view } = await practicePage(at, `${oefeningPath(at)}/vergelijken`)
  const { kader, dossier, oefening, ref } = view
  return (
    <PracticeFrame
      place={place}
      visitor={visitor}
      kader={ref}
      title="Uw antwoorden naast het voorbeeld"
      windowTitle="Vergelijken"
      back={{ href: oefeningPath(at), text: 'Terug naar de oefening' }}
    >
      <p>
        Een voorbeeld maakt iets duidelijk. Het is geen norm. Kwam u ergens anders uit? Kijk dan vooral naar uw redenen.
      </p>
      {!isBeantwoord(dossier) && (
        <Notice title="U hebt nog niets beantwoord">
          <p>
            U mag nu al verder lezen. U leert meer als u <a href={oefeningPath(at)}>eerst zelf weegt</a>.
          </p>
        </Notice>
      )}
      <Explained
        woorden={['afweging', 'afwegingskader', 'melding', 'norm', 'veilig-thuis']}
        kadertekst={[oefening.voorbeeld, oefening.casus.situatie, kader.afwegingen.map((a) => a.vraag)]}
      />
      <Told oefening={oefening} />
      {naastElkaar(kader, dossier, oefening).map((row) => (
        <Question key={row.afweging} row={row} />
      ))}
      <Decision besluit={huidigBesluit(dossier)} oefening={oefening} />
      <p>
        <a href={`${oefeningPath(at)}/opnieuw`}>Begin deze oefening opnieuw</a> of{' '}
        <a href={oefenenPath(at)}>kies een andere oefening</a>.
      </p>
    </PracticeFrame>
  )
}

/** The example's own text, whole, and how it can go on. */
const Told = ({ oefening }: { oefening: Oefening }) => (
  <section className="stack" aria-labelledby="verder">
    <h2 id="verder">Hoe het verder kan gaan</h2>
    {oefening.voorbeeld !== null && (
      <div className="pinned stack">
        <h3>{oefening.voorbeeld.kop}</h3>
        <p className="typed">{oefening.voorbeeld.tekst}</p>
        {oefening.voorbeeld.noot !== undefined && (
          <p className="quiet">Noot van de redactie: {oefening.voorbeeld.noot.tekst}</p>
        )}
      </div>
    )}
    <p>Zo werkten wij deze casus uit. Een andere therapeut kan anders antwoorden.</p>
    <p className="typed">{oefening.casus.situatie}</p>
  </section>
)

const Question = ({ row: { afweging, vraag, u, voorbeeld } }: { row: NaastElkaar }) => (
  <section className="stack" aria-labelledby={afweging}>
    <h2 id={afweging}>{vraag}</h2>
    <div className="pair">
      <div className="stack">
        <h3>Uw antwoord</h3>
        {u === null ? (
          <p className="quiet">U beantwoordde deze vraag niet.</p>
        ) : (
          <>
            <p>{u.inhoud.antwoord === 'ja' ? 'Ja' : 'Nee'}</p>
            <p className="typed">{u.inhoud.motivering}</p>
            {u.inhoud.andereVerklaringen !== '' && <p className="typed">{u.inhoud.andereVerklaringen}</p>}
          </>
        )}
      </div>
      <div className="stack">
        <h3>Het voorbeeld</h3>
        {voorbeeld === null ? (
          <p className="quiet">Het voorbeeld zegt hier niets over.</p>
        ) : (
          <p>{voorbeeld === 'ja' ? 'Ja' : 'Nee'}</p>
        )}
      </div>
    </div>
  </section>
)

type DecisionProps = { readonly besluit: Vermelding<'besluit'> | undefined; readonly oefening: Oefening }
const Decision = ({ besluit, oefening }: DecisionProps) => (
  <section className="stack" aria-labelledby="besluit">
    <h2 id="besluit">Het besluit</h2>
    <div className="pair">
      <div className="stack">
        <h3>Uw besluit</h3>
        {besluit === undefined ? (
          <p className="quiet">U nam nog geen besluit.</p>
        ) : (
          <>
            <p>{MELDEN[besluit.inhoud.melden]}</p>
            <p className="typed">{besluit.inhoud.meldenMotivering}</p>
            <p>{HULP[besluit.inhoud.hulp]}</p>
            <p className="typed">{besluit.inhoud.hulpMotivering}</p>
          </>
        )}
      </div>
      <div className="stack">
        <h3>Wat het kader bij het voorbeeld zegt</h3>
        <p>
          {oefening.casus.verwacht.meldenAangewezen
            ? 'De antwoorden van het voorbeeld wijzen naar melden.'
            : 'De antwoorden van het voorbeeld wijzen niet naar melden.'}
        </p>
      </div>
    </div>
  </section>
)
