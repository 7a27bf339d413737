import { type VersionParams, versionPdf } from '../../_pdf'

export async function GET(_: Request, { params }: { params: Promise<VersionParams> }): Promise<Response> {
  const { vereniging, versie } = await params
  return versionPdf(vereniging, versie)
}
