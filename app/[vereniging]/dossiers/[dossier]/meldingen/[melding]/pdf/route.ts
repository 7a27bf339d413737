import { reportPdf } from '../../../../_parts/report-pdf'
import type { MeldingParams } from '../../../../_parts/paths'

export async function GET(request: Request, { params }: { params: Promise<MeldingParams> }): Promise<Response> {
  return reportPdf(await params, new URL(request.url).searchParams.get('namen') === '1')
}
