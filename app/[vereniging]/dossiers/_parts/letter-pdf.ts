import { PdfError, renderPdf } from '@/lib/documents/render-pdf'
import { readBrief } from '@/lib/usecases/dossier/read-brief'
import { htmlPage, plainPage } from '@/lib/web/html-page'
import { requireMember } from '@/lib/web/member-page'
import { pdfResponse } from '@/lib/web/pdf-response'
import { dossierPath, type BriefParams } from './paths'

/** The PDF of a letter. */
export async function letterPdf(at: BriefParams): Promise<Response> {
  const path = `${dossierPath(at)}/brieven/${at.brief}`
  const { actor } = await requireMember(at.vereniging, path)
  const letter = await readBrief(actor, { dossierId: at.dossier, brief: at.brief, printed: true })
  if (!letter.ok) return plainPage.notFound()
  try {
    return pdfResponse(await renderPdf(letter.value.model), 'brief.pdf')
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    return htmlPage({
      status: 503,
      title: 'De PDF is niet gemaakt',
      main: `<p>${error.message}</p><p><a href="${path}">Terug naar de pagina</a></p>`,
    })
  }
}
