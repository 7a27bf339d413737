import { NextResponse, type NextRequest } from 'next/server'
import { keepPerAnswer } from './lib/platform/per-answer'
import { completeAnswers, keepsItself } from './lib/web/complete-page'
import { pageCsp, safeHeaders } from './lib/web/headers'
import { plainPage } from './lib/web/html-page'
import { isHttps } from './lib/web/session-cookie'

// Loaded with the first request: that of `npm start` itself, which asks whether the app is well.
completeAnswers()
keepPerAnswer()

/** Headers on every answer. Nothing is authorised here (security.md, "Web"). */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const safe = Object.entries(safeHeaders(isHttps()))
  if (pathname.startsWith('/_next/image')) return withHeaders(plainPage.notFound(), safe)
  if (keepsItself(pathname)) {
    return withHeaders(
      NextResponse.next(),
      safe.filter(([name]) => name !== 'cache-control'),
    )
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
