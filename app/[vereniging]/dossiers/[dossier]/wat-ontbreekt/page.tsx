import { openPoints, type OpenPoint } from '@/lib/domain/dossier/open-points'
import { DossierFrame } from '../../_parts/dossier-frame'
import { dossierPage } from '../../_parts/dossier-page'
import { Explained } from '../../_parts/explained'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { placeOfConcern } from '../../_parts/place-of-concern'

/** What is still open in all steps, each with the way to it. Help to look back, never a condition (R-04, A29). */
export default async function OpenPointsPage({ params }: { params: Promise<DossierParams> }) {
  const at = await params
  const page = await dossierPage(at, 'wat-ontbreekt', `${dossierPath(at)}/wat-ontbreekt`)
  const { dossier, kader } = page.view
  const steps = dossier.toestand === 'nieuw' ? [] : openPoints(kader, dossier)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat ontbreekt nog?"
      windowTitle="Wat ontbreekt nog"
      lead="Het kader vraagt hier ook naar. U bepaalt zelf wat u doet, en wanneer. Niets hiervan moet."
    >
      <Explained
        woorden={[
          'afweging',
          'afwegingskader',
          'kindcheck',
          'letselduiding',
          'melding',
          'minderjarig',
          'norm',
          'pleger',
          'veilig-thuis',
          'wilsbekwaam',
        ]}
      />
      {steps.length === 0 && <p>Er staat niets meer open. U kunt altijd iets toevoegen of verbeteren.</p>}
      {steps.map(({ stap, punten }) => (
        <section key={stap?.id ?? 'altijd'} className="stack">
          <h2>{stap?.kop ?? 'Bij elke stap'}</h2>
          {punten.map((punt) => (
            <Point
              key={punt.code}
              punt={punt}
              place={dossier.toestand === 'open' ? placeOfConcern(punt.code, at) : null}
            />
          ))}
        </section>
      ))}
    </DossierFrame>
  )
}

const Point = ({ punt: { kop, tekst, reden }, place }: { punt: OpenPoint; place: string | null }) => (
  <article className="record stack">
    <h3>{kop}</h3>
    {tekst !== '' && <p>{tekst}</p>}
    {reden !== '' && (
      <p>
        Nu niet, omdat: <span className="typed">{reden}</span>
      </p>
    )}
    {place !== null && (
      <p className="no-print">
        <a href={place}>
          Ga ernaartoe<span className="visually-hidden">: {kop}</span>
        </a>
      </p>
    )}
  </article>
)
