import { LinkButton } from '@/app/_ui/link-button'
import { Page } from '@/app/_ui/page'
import { DocumentView } from '@/lib/documents/document-html'
import { readMelding } from '@/lib/usecases/dossier/read-melding'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { withQuery } from '@/lib/web/see-other'
import { Channels } from '../../../_parts/channels'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type MeldingParams } from '../../../_parts/paths'

type Props = { params: Promise<MeldingParams>; searchParams: Promise<{ namen?: string }> }

/** The report in the order of the form: to copy block by block, to print or to save. Never sent by us. */
export default async function ReportPage({ params, searchParams }: Props) {
  const at = await params
  const base = dossierPath(at)
  const path = `${base}/meldingen/${at.melding}`
  const namen = (await searchParams).namen === '1'
  const asked = namen ? { namen: '1' } : {}
  const { actor, place, visitor } = await requireMember(at.vereniging, withQuery(path, asked))
  const { model, view } = valueOrNotFound(
    await readMelding(actor, { dossierId: at.dossier, melding: at.melding, namen, printed: false }),
  )
  const open = view.row.state === 'open'
  return (
    <Page
      place={place}
      visitor={visitor}
      area="dossiers"
      windowTitle={model.titel}
      title={model.titel}
      back={{ href: `${base}/meldingen`, text: 'Meldingen' }}
      {...(open ? { danger: `${base}/spoed` } : {})}
      kader={view.row.kader}
    >
      <div className="stack no-print">
        <p>
          <a href={withQuery(`${path}/pdf`, asked)}>Open als PDF</a>, of print deze pagina. U kunt de tekst ook kopiëren
          naar het formulier van uw regio.
        </p>
        <p>
          {namen ? (
            <a href={path}>Haal de namen en adressen weg</a>
          ) : (
            <a href={withQuery(path, { namen: '1' })}>Zet de namen en adressen erbij</a>
          )}
        </p>
        {open && (
          <p>
            <LinkButton href={`${base}/meldingen/doorgegeven?melding=${at.melding}`}>
              Leg vast dat u dit doorgaf
            </LinkButton>
          </p>
        )}
        <Explained woorden={['melding', 'veilig-thuis']} />
      </div>
      <DocumentView model={model} />
      <div className="no-print">
        <Channels />
      </div>
    </Page>
  )
}
