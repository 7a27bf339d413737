import { type ComparisonParams, comparisonPdf } from '../../../../_pdf'

export async function GET(_: Request, { params }: { params: Promise<ComparisonParams> }): Promise<Response> {
  const { vereniging, van, naar } = await params
  return comparisonPdf(vereniging, { van, naar })
}
