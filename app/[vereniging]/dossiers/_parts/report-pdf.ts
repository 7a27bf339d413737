import { PdfError, renderPdf } from '@/lib/documents/render-pdf'
import { readMelding } from '@/lib/usecases/dossier/read-melding'
import { htmlPage, plainPage } from '@/lib/web/html-page'
import { requireMember } from '@/lib/web/member-page'
import { pdfResponse } from '@/lib/web/pdf-response'
import { dossierPath, type MeldingParams } from './paths'

/** The PDF of a report; with the real names only when the therapist asked for them. */
export async function reportPdf(at: MeldingParams, namen: boolean): Promise<Response> {
  const path = `${dossierPath(at)}/meldingen/${at.melding}`
  const { actor } = await requireMember(at.vereniging, path)
  const report = await readMelding(actor, { dossierId: at.dossier, melding: at.melding, namen, printed: true })
  if (!report.ok) return plainPage.notFound()
  try {
    return pdfResponse(await renderPdf(report.value.model), 'melding.pdf')
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    return htmlPage({
      status: 503,
      title: 'De PDF is niet gemaakt',
      main: `<p>${error.message}</p><p><a href="${path}">Terug naar de pagina</a></p>`,
    })
  }
}
