import { recordPdf } from '../../../_parts/record-pdf'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export async function GET(_: Request, { params }: { params: Promise<DossierParams> }): Promise<Response> {
  const at = await params
  return recordPdf(at, null, `${dossierPath(at)}/verslag`)
}
