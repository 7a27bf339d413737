import { readAccordSheet } from '@/lib/usecases/dossier/read-accord-sheet'
import { requireMember } from '@/lib/web/member-page'
import { documentPdf } from '../../../../_parts/document-pdf'
import { dossierPath, type DossierParams } from '../../../../_parts/paths'
import { askedFor, chosenTexts } from '../chosen'

export async function GET(request: Request, { params }: { params: Promise<DossierParams> }): Promise<Response> {
  const at = await params
  const feiten = chosenTexts(new URL(request.url).searchParams.getAll('feit'))
  const path = `${dossierPath(at)}/akkoord/vel${askedFor(feiten)}`
  const { actor } = await requireMember(at.vereniging, path)
  const sheet = await readAccordSheet(actor, { dossierId: at.dossier, feiten, printed: true })
  return documentPdf(sheet, 'akkoord.pdf', path)
}
