import { PdfError, renderPdf } from '@/lib/documents/render-pdf'
import { readRecord } from '@/lib/usecases/dossier/read-record'
import { pdfResponse } from '@/lib/web/pdf-response'
import { htmlPage, plainPage } from '@/lib/web/html-page'
import { requireMember } from '@/lib/web/member-page'
import type { DossierParams } from './paths'

/** The PDF of a decision, or of the whole traject. Its file name says what it is, never whose. */
export async function recordPdf(at: DossierParams, besluit: string | null, path: string): Promise<Response> {
  const { actor } = await requireMember(at.vereniging, path)
  const record = await readRecord(actor, { dossierId: at.dossier, besluit, printed: true })
  if (!record.ok) return plainPage.notFound()
  try {
    return pdfResponse(await renderPdf(record.value.model), besluit === null ? 'verslag.pdf' : 'besluit.pdf')
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    return htmlPage({
      status: 503,
      title: 'De PDF is niet gemaakt',
      main: `<p>${error.message}</p><p><a href="${path}">Terug naar de pagina</a></p>`,
    })
  }
}
