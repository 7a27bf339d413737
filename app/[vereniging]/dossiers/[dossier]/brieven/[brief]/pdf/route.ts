import { letterPdf } from '../../../../_parts/letter-pdf'
import type { BriefParams } from '../../../../_parts/paths'

export async function GET(_: Request, { params }: { params: Promise<BriefParams> }): Promise<Response> {
  return letterPdf(await params)
}
