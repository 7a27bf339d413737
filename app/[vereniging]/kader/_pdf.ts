import { compareDocument } from '@/lib/documents/framework-compare'
import { frameworkDocument } from '@/lib/documents/framework-document'
import { PdfError, renderPdf } from '@/lib/documents/render-pdf'
import type { DocumentModel } from '@/lib/documents/model'
import { compareVersions } from '@/lib/usecases/kader/compare-versions'
import { readKader } from '@/lib/usecases/kader/read-kader'
import { isAway } from '@/lib/web/deadline'
import { htmlPage, plainPage } from '@/lib/web/html-page'
import { pdfResponse } from '@/lib/web/pdf-response'

export type VersionParams = { readonly vereniging: string; readonly versie: string }
export type ComparisonParams = { readonly vereniging: string; readonly van: string; readonly naar: string }

/** A whole version on paper: table of contents, page numbers, version and hash on every page. */
export const versionPdf = (vereniging: string, versie: string): Promise<Response> =>
  asPdf(`/${vereniging}/kader/${versie}`, `kader-${versie}.pdf`, async () => {
    const read = await readKader(vereniging, { versie })
    return read.ok ? frameworkDocument(read.value.kader, read.value.ref, read.value.publishedAt) : null
  })

export const comparisonPdf = (vereniging: string, at: Omit<ComparisonParams, 'vereniging'>): Promise<Response> =>
  asPdf(`/${vereniging}/kader/vergelijk/${at.van}/${at.naar}`, `verschil-${at.van}-${at.naar}.pdf`, async () => {
    const [read, newer] = [await compareVersions(vereniging, at), await readKader(vereniging, { versie: at.naar })]
    if (!read.ok || !newer.ok) return null
    const { association, from, to, naast } = read.value
    return compareDocument(to.kader.titel, association.name, from, to, naast, newer.value.publishedAt)
  })

// A published version never changes, and neither does what changed between two: made once, it stays true.
const made = new Map<string, Promise<Uint8Array>>()
const MOST = 12

function bytesOf(model: DocumentModel): Promise<Uint8Array> {
  const key = `${model.titel} ${model.voettekst}`
  const known = made.get(key)
  if (known !== undefined) return known
  if (made.size >= MOST) made.clear()
  const bytes = renderPdf(model)
  made.set(key, bytes)
  bytes.catch(() => made.delete(key))
  return bytes
}

/** Whatever goes wrong is said here: nobody waits for an answer that is not whole (complete-page.ts). */
async function asPdf(page: string, fileName: string, model: () => Promise<DocumentModel | null>): Promise<Response> {
  try {
    const found = await model()
    return found === null ? plainPage.notFound() : pdfResponse(await bytesOf(found), fileName)
  } catch (error) {
    if (isAway(error)) return plainPage.away(page)
    if (!(error instanceof PdfError)) return plainPage.broken(page)
    return htmlPage({
      status: 503,
      title: 'De PDF is niet gemaakt',
      main: `<p>${error.message}</p><p><a href="${page}">Terug naar de pagina</a></p>`,
    })
  }
}
