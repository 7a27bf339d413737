import { Facts, Typed } from '@/app/_ui/facts'
import { MOST_TEXTS } from '@/lib/domain/dossier/accord'
import { momentTekst } from '@/lib/documents/tijd'
import { Done } from '../../_parts/done'
import { DossierFrame } from '../../_parts/dossier-frame'
import { dossierPage } from '../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { AKKOORD } from '../../_parts/words'
import { informantsOf, type Asked, type Informant } from './informants'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** What others told, per source: is that person akkoord with these very words? */
export default async function AccordPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'akkoord')
  const { dossier } = page.view
  const informants = informantsOf(dossier)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Is de bron akkoord met uw tekst?"
      windowTitle="Akkoord van de bron"
      lead="Schreef u op wat een ander vertelde? Laat het die ander lezen. Zo weet u dat uw tekst klopt."
      back={{ href: `${dossierPath(at)}/feiten`, text: 'Feiten' }}
    >
      <Done code={(await searchParams).gelukt} />
      {informants.length === 0 && <p className="quiet">Er staat nog niets in dit dossier dat u van een ander hebt.</p>}
      {informants.map((informant, i) => (
        <OfInformant key={i} informant={informant} at={at} open={dossier.toestand === 'open'} />
      ))}
    </DossierFrame>
  )
}

type Of<T> = T & { readonly at: DossierParams; readonly open: boolean }

function OfInformant({ informant: { bron, teksten }, at, open }: Of<{ informant: Informant }>) {
  const wie = bron === '' ? 'Bron niet ingevuld' : bron
  return (
    <section className="stack">
      <h2>{wie}</h2>
      <p className="no-print">
        <a href={sheetFor(at, teksten)}>
          Maak een vel om te printen<span className="visually-hidden"> voor: {wie}</span>
        </a>
      </p>
      {teksten.map((asked) => (
        <OneText key={asked.feit.id} asked={asked} at={at} open={open} />
      ))}
    </section>
  )
}

/** What still has to be read by its source; when that is nothing, all of it. */
function sheetFor(at: DossierParams, teksten: readonly Asked[]): string {
  const still = teksten.filter(({ akkoord }) => akkoord.stand !== 'akkoord')
  const chosen = (still.length > 0 ? still : teksten).slice(0, MOST_TEXTS)
  return `${dossierPath(at)}/akkoord/vel?${chosen.map(({ feit }) => `feit=${feit.id}`).join('&')}`
}

function OneText({ asked: { feit, akkoord }, at, open }: Of<{ asked: Asked }>) {
  const { stand, antwoord, eerder } = akkoord
  return (
    <article className="record stack">
      <Typed>{feit.inhoud.wat}</Typed>
      <Facts
        rows={[
          { label: 'Antwoord op deze tekst', value: AKKOORD[stand] },
          ...(antwoord === null ? [] : [{ label: 'Vastgelegd', value: momentTekst(antwoord.recorded) }]),
          ...(antwoord === null || antwoord.inhoud.toelichting === ''
            ? []
            : [{ label: 'Toelichting', value: <span className="typed">{antwoord.inhoud.toelichting}</span> }]),
          ...(eerder === null ? [] : [{ label: 'Antwoord op een eerdere tekst', value: AKKOORD[eerder] }]),
        ]}
      />
      {open && (
        <p className="no-print">
          <a href={`${dossierPath(at)}/akkoord/nieuw?feit=${feit.id}`}>
            Leg het antwoord van de bron vast<span className="visually-hidden">: {feit.inhoud.wat.slice(0, 60)}</span>
          </a>
        </p>
      )}
    </article>
  )
}
