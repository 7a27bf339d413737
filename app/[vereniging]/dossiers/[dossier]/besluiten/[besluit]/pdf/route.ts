import { recordPdf } from '../../../../_parts/record-pdf'
import { dossierPath, type BesluitParams } from '../../../../_parts/paths'

export async function GET(_: Request, { params }: { params: Promise<BesluitParams> }): Promise<Response> {
  const at = await params
  return recordPdf(at, at.besluit, `${dossierPath(at)}/besluiten/${at.besluit}`)
}
