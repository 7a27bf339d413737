import type { DocumentModel } from '@/lib/documents/model'
import { PdfError, renderPdf } from '@/lib/documents/render-pdf'
import type { Outcome } from '@/lib/usecases/outcome'
import { htmlPage, plainPage } from '@/lib/web/html-page'
import { pdfResponse } from '@/lib/web/pdf-response'

/** A document as a PDF. Its file name says what it is, never whose; `path` is the page with the same words. */
export async function documentPdf(
  found: Outcome<{ readonly model: DocumentModel }>,
  file: string,
  path: string,
): Promise<Response> {
  if (!found.ok) return plainPage.notFound()
  try {
    return pdfResponse(await renderPdf(found.value.model), file)
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    return htmlPage({
      status: 503,
      title: 'De PDF is niet gemaakt',
      main: `<p>${error.message}</p><p><a href="${path}">Terug naar de pagina</a></p>`,
    })
  }
}
