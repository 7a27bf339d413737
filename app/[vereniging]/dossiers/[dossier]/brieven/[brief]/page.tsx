import { Page } from '@/app/_ui/page'
import { DocumentView } from '@/lib/documents/document-html'
import { readBrief } from '@/lib/usecases/dossier/read-brief'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type BriefParams } from '../../../_parts/paths'

/** A letter, ready to print. It is given or sent by the therapist, never by us. */
export default async function LetterPage({ params }: { params: Promise<BriefParams> }) {
  const at = await params
  const base = dossierPath(at)
  const path = `${base}/brieven/${at.brief}`
  const { actor, place, visitor } = await requireMember(at.vereniging, path)
  const { model, view } = valueOrNotFound(
    await readBrief(actor, { dossierId: at.dossier, brief: at.brief, printed: false }),
  )
  return (
    <Page
      place={place}
      visitor={visitor}
      area="dossiers"
      windowTitle={model.titel}
      title={model.titel}
      back={{ href: `${base}/brieven`, text: 'Brieven' }}
      {...(view.row.state === 'open' ? { danger: `${base}/spoed` } : {})}
      kader={view.row.kader}
    >
      <p className="no-print">
        <a href={`${path}/pdf`}>Open als PDF</a>, of print deze pagina. Denk na of de brief bij de lezer veilig ligt.
      </p>
      <Explained woorden={['veilig-thuis']} />
      <DocumentView model={model} />
    </Page>
  )
}
