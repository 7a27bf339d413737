import { checkHealth } from '@/lib/usecases/toegang/check-health'
import { log } from '@/lib/platform/log'
import { baseStyle } from '@/lib/platform/base-style'
import { ownFont } from '@/lib/platform/own-font'
import { within } from './deadline'
import { plainPage } from './html-page'

const HEALTH_MS = 3_000

/** GET /api/gezondheid: does the database answer, as the application's own role? */
export function handleHealth() {
  return async (): Promise<Response> => {
    const headers = { 'cache-control': 'no-store' }
    try {
      const { release } = await within(HEALTH_MS, checkHealth())
      return Response.json({ status: 'ok', release }, { headers })
    } catch (error) {
      log.error('health', error)
      return Response.json({ status: 'storing' }, { status: 503, headers })
    }
  }
}

/** GET /basis.css: what the pages without React look like; the same files as the other pages, so it works without storage. */
export function handleBaseStyle() {
  return async (): Promise<Response> =>
    new Response(baseStyle(), { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' } })
}

/** GET /letter/400 and /letter/700: the typeface of those pages. */
export function handleFont() {
  return async (_: Request, { params }: { params: Promise<{ readonly gewicht: string }> }): Promise<Response> => {
    const { gewicht } = await params
    if (gewicht !== '400' && gewicht !== '700') return plainPage.notFound()
    return new Response(ownFont(gewicht), { headers: { 'content-type': 'font/woff2' } })
  }
}
