import { NextResponse, type NextRequest } from 'next/server'
import { ASSOCIATION_HEADER, pageCsp, safeHeaders, slugOf } from './lib/web/headers'
import { plainPage } from './lib/web/html-page'
import { needsStorage, storageAnswers } from './lib/web/probe'
import { isHttps } from './lib/web/session-cookie'

/** Headers, and the page for when there is no storage. Nothing is authorised here (security.md, "Web"). */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const safe = Object.entries(safeHeaders(isHttps()))
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (pathname.startsWith('/_next/image')) return withHeaders(plainPage.notFound(), safe)
  if (pathname.startsWith('/_next/static')) {
    return withHeaders(
      NextResponse.next(),
      safe.filter(([name]) => name !== 'cache-control'),
    )
  }
  if (isRead && needsStorage(pathname) && !(await storageAnswers())) {
    return withHeaders(plainPage.away(pathname + search), safe)
  }
  const csp = pageCsp(Buffer.from(crypto.randomUUID()).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', csp)
  headers.delete(ASSOCIATION_HEADER)
  const slug = slugOf(pathname)
  if (slug !== null) headers.set(ASSOCIATION_HEADER, slug)
  return withHeaders(NextResponse.next({ request: { headers } }), [...safe, ['content-security-policy', csp]])
}

function withHeaders<R extends Response>(response: R, headers: readonly (readonly [string, string])[]): R {
  for (const [name, value] of headers) response.headers.set(name, value)
  return response
}

export const config = { matcher: '/:path*' }
