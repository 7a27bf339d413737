import { NextResponse, type NextRequest } from 'next/server'
import { isOwn } from './lib/platform/own-answer'
import { completePage, isComplete, keepsItself } from './lib/web/complete-page'
import { pageCsp, safeHeaders } from './lib/web/headers'
import { plainPage } from './lib/web/html-page'
import { isHttps } from './lib/web/session-cookie'

/** Headers, and a whole page where Next would leave it empty. Nothing is authorised here (security.md, "Web"). */
export async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const safe = Object.entries(safeHeaders(isHttps()))
  if (pathname.startsWith('/_next/image')) return withHeaders(plainPage.notFound(), safe)
  if (keepsItself(pathname)) {
    return withHeaders(
      NextResponse.next(),
      safe.filter(([name]) => name !== 'cache-control'),
    )
  }
  if (request.method === 'GET' && !isComplete(pathname) && !isOwn(request.headers)) {
    return withHeaders(await completePage(new URL(request.url), request.headers), safe)
  }
  const csp = pageCsp(Buffer.from(crypto.randomUUID()).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', csp)
  return withHeaders(NextResponse.next({ request: { headers } }), [...safe, ['content-security-policy', csp]])
}

function withHeaders<R extends Response>(response: R, headers: readonly (readonly [string, string])[]): R {
  for (const [name, value] of headers) response.headers.set(name, value)
  return response
}

export const config = { matcher: '/:path*' }
