import { CallCard } from '@/app/_ui/call-card'
import { LinkButton } from '@/app/_ui/link-button'
import { minderjarigeBetrokken, huidige } from '@/lib/domain/dossier/current'
import { MELDBLOKKEN } from '@/lib/domain/dossier/report-blocks'
import { offeredFacts } from '@/lib/domain/dossier/report-facts'
import { prefilled } from '@/lib/documents/report-prefill'
import { notFound } from 'next/navigation'
import { Channels } from '../../_parts/channels'
import { dossierPage } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import { dossierPath, type DossierParams } from '../../_parts/paths'

const NOTHING = {
  vormen: [],
  vermoed: false,
  geinformeerd: '',
  informerenGrond: '',
  informerenToelichting: '',
  naamNietNoemen: false,
  naamGrond: '',
  naamToelichting: '',
} as const

/** To have at hand while calling: what Veilig Thuis asks, in its order, with what stands in the dossier. */
export default async function CallCardPage({ params }: { params: Promise<DossierParams> }) {
  const at = await params
  const page = await dossierPage(at, 'bel-kaart')
  const { kader, dossier } = page.view
  if (dossier.toestand === 'nieuw') notFound()
  const last = huidige(dossier.meldingen).at(-1)?.inhoud
  const modus = last?.modus ?? (dossier.soort === 'kind' ? 'kind' : 'volwassene')
  const feiten = last?.feiten ?? offeredFacts(dossier, modus).gekoppeld.map((f) => f.id)
  const texts = prefilled(kader, dossier, { ...NOTHING, vormen: [], ...last, modus, feiten }, page.place.shortName)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Belkaart"
      windowTitle="Belkaart"
      lead="Dit vraagt Veilig Thuis u, in deze volgorde. Weet u iets niet? Zeg dat dan. Bellen kan ook met een halve kaart."
    >
      <Numbers child={minderjarigeBetrokken(dossier)} />
      <Explained woorden={['melding', 'raad-voor-de-kinderbescherming', 'veilig-thuis']} />
      <section className="stack" aria-labelledby="vragen">
        <h2 id="vragen">Wat u vertelt</h2>
        <p>Zeg eerst of u advies vraagt of meldt. Bij advies noemt u geen namen.</p>
        {MELDBLOKKEN.map(({ id, kop }) => (
          <div key={id} className="record stack">
            <h3>{kop}</h3>
            {texts[id] === '' ? <p className="quiet">Hier staat nog niets.</p> : <p className="typed">{texts[id]}</p>}
          </div>
        ))}
      </section>
      <Channels />
      <p className="no-print">
        <LinkButton href={`${dossierPath(at)}/meldingen/doorgegeven`}>Leg vast dat u belde</LinkButton>
      </p>
    </DossierFrame>
  )
}

/** In acute danger the police come first; for a child also the Raad. */
const Numbers = ({ child }: { child: boolean }) => (
  <>
    <CallCard title="Er is nu direct gevaar: de politie" number="112" tel="112">
      {child ? (
        <p>Gaat het om een kind? Dan kunt u ook de Raad voor de Kinderbescherming inschakelen.</p>
      ) : (
        <p>Bel eerst. Daarna belt u Veilig Thuis.</p>
      )}
    </CallCard>
    <CallCard title="Veilig Thuis, dag en nacht" number="0800-2000" tel="08002000" calm />
  </>
)
