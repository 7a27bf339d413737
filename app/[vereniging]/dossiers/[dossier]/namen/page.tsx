import { Facts } from '@/app/_ui/facts'
import { Notice } from '@/app/_ui/notice'
import { huidige } from '@/lib/domain/dossier/current'
import type { IdentiteitGegevens } from '@/lib/domain/dossier/entries-signalen'
import { persoonVan, type Wie } from '@/lib/domain/dossier/who'
import { Done } from '../../_parts/done'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { readNames } from './read-names'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** The real names and addresses: nowhere else, and read as a part of its own (R-51 needs them; R-22 must not have them). */
export default async function NamesPage({ params, searchParams }: Props) {
  const at = await params
  const path = `${dossierPath(at)}/namen`
  const { page, names } = await readNames(at, path)
  const { dossier } = page.view
  const nameOf = (persoon: Wie) =>
    names.find((n) => dossier.toestand !== 'nieuw' && persoonVan(dossier, n.persoon)?.reeks === persoon.reeks)
  const personen = huidige(dossier.personen)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Namen en adressen"
      windowTitle="Namen"
      back={{ href: `${dossierPath(at)}/personen`, text: 'Personen' }}
    >
      <Done code={(await searchParams).gelukt} />
      <WhoSees />
      <Explained woorden={['melding']} />
      {personen.length === 0 && (
        <p>
          Er staat nog niemand in dit dossier. <a href={`${dossierPath(at)}/personen/nieuw`}>Voeg eerst iemand toe</a>.
        </p>
      )}
      {personen.map((persoon) => {
        const name = nameOf(persoon)
        const form = dossier.toestand === 'open' ? `${path}/nieuw?persoon=${persoon.id}` : null
        return <Person key={persoon.id} persoon={persoon} gegevens={name?.gegevens} form={form} />
      })}
    </DossierFrame>
  )
}

const WhoSees = () => (
  <Notice title="Alleen u ziet deze pagina">
    <p>
      Uw vereniging ziet dit niet. Ook iemand met wie u het dossier deelt, ziet het niet. Namen staan niet in het
      verslag, de tijdlijn of een vraag aan een collega.
    </p>
    <p>
      Waarom apart? Wie meekijkt op uw scherm, leest dan geen namen. En een naam kan later gewist worden, zonder de rest
      te wissen. Bij een melding hebt u de namen wel nodig.
    </p>
  </Notice>
)

type PersonProps = {
  readonly persoon: Wie
  /** Undefined: no name yet. Null: it was erased. */
  readonly gegevens: IdentiteitGegevens | null | undefined
  readonly form: string | null
}
function Person({ persoon, gegevens, form }: PersonProps) {
  const wie = persoon.inhoud.aanduiding
  const typed = (text: string) => text && <span className="typed">{text}</span>
  return (
    <article className="record stack">
      <h2>{wie}</h2>
      {gegevens === null && <p className="quiet">De naam van deze persoon is gewist.</p>}
      {gegevens === undefined && <p className="quiet">U legde nog geen naam vast.</p>}
      {gegevens && (
        <Facts
          rows={[
            { label: 'Naam', value: gegevens.naam },
            { label: 'Geboortedatum', value: gegevens.geboortedatum },
            { label: 'Adres', value: typed(gegevens.adres) },
            { label: 'Telefoon', value: gegevens.telefoon },
            { label: 'Verder', value: typed(gegevens.overig) },
          ]}
        />
      )}
      {form !== null && gegevens !== null && (
        <p className="no-print">
          <a href={form}>
            {gegevens ? 'Verbeter' : 'Leg de naam vast'}
            <span className="visually-hidden"> van {wie}</span>
          </a>
        </p>
      )}
    </article>
  )
}
