import { LinkButton } from '@/app/_ui/link-button'
import { RecordPage } from '../../../_parts/record-page'
import { dossierPath, type BesluitParams } from '../../../_parts/paths'

/** The decision record: exactly as it was taken, under the text of that moment (I1). */
export default async function DecisionRecordPage({ params }: { params: Promise<BesluitParams> }) {
  const at = await params
  const path = `${dossierPath(at)}/besluiten/${at.besluit}`
  return (
    <RecordPage at={at} besluit={at.besluit} path={path}>
      <p className="no-print">
        <LinkButton href={`${path}/nu`}>Wat doet u nu?</LinkButton>
      </p>
    </RecordPage>
  )
}
