import { LinkButton } from '@/app/_ui/link-button'
import { Facts } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { DOORGEGEVEN_HOE, MELDING_MODUS } from '@/lib/documents/labels'
import { momentTekst, wanneerTekst } from '@/lib/documents/tijd'
import { Done } from '../../_parts/done'
import { dossierPage } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import { dossierPath, type DossierParams } from '../../_parts/paths'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** Everything of reporting in one place: call, write, pass on, and what follows. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'meldingen')
  const { dossier } = page.view
  const base = dossierPath(at)
  const open = dossier.toestand === 'open'
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Uw melding"
      windowTitle="Meldingen"
      lead="U belt of schrijft zelf naar Veilig Thuis. Hier houdt u bij wat u vertelde."
    >
      <Done code={(await searchParams).gelukt} />
      <Explained woorden={['melding', 'raad-voor-de-kinderbescherming', 'veilig-thuis']} />
      <p>
        <LinkButton href={`${base}/bel-kaart`}>Open de belkaart</LinkButton>
      </p>
      {open && (
        <ul>
          <li>
            <a href={`${base}/meldingen/nieuw`}>Maak de tekst van een melding</a>
          </li>
          <li>
            <a href={`${base}/meldingen/doorgegeven`}>Leg vast dat u meldde</a>
          </li>
          <li>
            <a href={`${base}/na-melding`}>Na de melding: afspraken en wat u terughoorde</a>
          </li>
        </ul>
      )}
      {huidige(dossier.meldingen).map((v) => (
        <Report key={v.id} row={v} base={base} open={open} />
      ))}
      {huidige(dossier.doorgegeven).map((v) => (
        <PassedOn key={v.id} row={v} base={base} open={open} />
      ))}
    </DossierFrame>
  )
}

const Report = ({ row, base, open }: { row: Vermelding<'melding'>; base: string; open: boolean }) => (
  <article className="record stack">
    <h2>Tekst van de melding</h2>
    <p>{MELDING_MODUS[row.inhoud.modus]}</p>
    <p className="quiet">Vastgelegd: {momentTekst(row.recorded)}.</p>
    <p>
      <a href={`${base}/meldingen/${row.id}`}>Lees, kopieer of print</a>
    </p>
    {open && (
      <p>
        <a href={`${base}/meldingen/nieuw?vervangt=${row.id}`}>
          Verbeter<span className="visually-hidden"> de tekst van de melding</span>
        </a>
      </p>
    )}
  </article>
)

const PassedOn = ({ row, base, open }: { row: Vermelding<'doorgegeven'>; base: string; open: boolean }) => (
  <article className="record stack">
    <h2>Doorgegeven</h2>
    <Facts
      rows={[
        { label: 'Wanneer', value: wanneerTekst(row.happened) },
        { label: 'Aan wie', value: row.inhoud.aanWie },
        { label: 'Hoe', value: DOORGEGEVEN_HOE[row.inhoud.hoe] },
        { label: 'Wat is er besproken', value: row.inhoud.toelichting },
      ]}
    />
    {open && (
      <p>
        <a href={`${base}/meldingen/doorgegeven?vervangt=${row.id}`}>
          Verbeter<span className="visually-hidden"> hoe u doorgaf</span>
        </a>
      </p>
    )}
  </article>
)
