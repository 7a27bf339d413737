import { RecordPage } from '../../_parts/record-page'
import { dossierPath, type DossierParams } from '../../_parts/paths'

/** The whole traject, entry by entry, to read and to print. */
export default async function ReportPage({ params }: { params: Promise<DossierParams> }) {
  const at = await params
  return <RecordPage at={at} besluit={null} path={`${dossierPath(at)}/verslag`} />
}
