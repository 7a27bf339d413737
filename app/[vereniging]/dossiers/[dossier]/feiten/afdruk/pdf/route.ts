import { readFeiten } from '@/lib/usecases/dossier/read-feiten'
import { requireMember } from '@/lib/web/member-page'
import { documentPdf } from '../../../../_parts/document-pdf'
import { dossierPath, type DossierParams } from '../../../../_parts/paths'
import { filterOf } from '../../filter'

export async function GET(request: Request, { params }: { params: Promise<DossierParams> }): Promise<Response> {
  const at = await params
  const path = `${dossierPath(at)}/feiten/afdruk`
  const { actor } = await requireMember(at.vereniging, path)
  const filter = filterOf(Object.fromEntries(new URL(request.url).searchParams))
  return documentPdf(await readFeiten(actor, { dossierId: at.dossier, filter, printed: true }), 'feiten.pdf', path)
}
