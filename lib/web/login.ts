import { cookies } from 'next/headers'
import { findPortal } from '@/lib/usecases/toegang/find-portal'
import { finishLogin } from '@/lib/usecases/toegang/finish-login'
import { appEnv } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { isPortalUrl } from '@/lib/platform/portal-agent'
import { isAway } from './deadline'
import type { Params } from './form-spec'
import { plainPage } from './html-page'
import { callNextAuth, portalOptions, type Claims, type PortalSettings } from './portal-login'
import { ownPath, seeOther, withQuery } from './see-other'
import { dropCookie, sealToken, sessionCookieName, setCookie } from './session-cookie'

/** Why somebody is back at the login page; the words stand on that page. */
export type LoginFailure =
  'portaal-weg' | 'geen-lid' | 'andere-vereniging' | 'afgebroken' | 'verlopen' | 'te-vaak' | 'onbekend'

const FROM_USE_CASE: readonly LoginFailure[] = ['geen-lid', 'andere-vereniging', 'te-vaak']

type Context = { params: Promise<Params> }
const jar = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await cookies()).getAll().map((c) => [c.name, c.value]))
const pair = (cookie: string): [string, string] => {
  const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
  return [name, decodeURIComponent(value)]
}
const failed = (slug: string, why: LoginFailure, headers?: HeadersInit): Response =>
  seeOther(withQuery(`/${slug}/inloggen`, { fout: why }), headers)

/** GET, so that `form-action 'self'` can stay: next-auth makes state, nonce and PKCE with their cookies; we pass them on. */
export function handleLoginStart() {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { vereniging } = await params
    return answered(`/${vereniging}/inloggen`, async () => {
      const portal = await findPortal(vereniging, {})
      if (!portal.ok) return plainPage.notFound()
      if (!isPortalUrl(portal.value.issuer, appEnv().DEMO)) return failed(vereniging, 'portaal-weg')
      const options = portalOptions(portal.value, async () => true)
      const csrf = await callNextAuth(options, ['csrf'], { method: 'GET', cookies: {} })
      const token = (csrf.body as { csrfToken?: string }).csrfToken ?? ''
      const naar = ownPath(new URL(request.url).searchParams.get('naar'), vereniging)
      const reply = await callNextAuth(options, ['signin', vereniging], {
        method: 'POST',
        cookies: Object.fromEntries(csrf.cookies.map(pair)),
        body: { csrfToken: token, callbackUrl: `${appEnv().APP_ORIGIN}${naar ?? `/${vereniging}`}` },
      })
      const to = reply.location ?? ''
      if (!to.startsWith('http') || new URL(to).origin === appEnv().APP_ORIGIN) return failed(vereniging, 'portaal-weg')
      return seeOther(to, keepCookies(reply.cookies))
    })
  }
}

/** Back from the portal. What its ID token says has been verified by the library; then our own rules decide. */
export function handleLoginCallback() {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { vereniging } = await params
    return answered(`/${vereniging}/inloggen`, async () => {
      const portal = await findPortal(vereniging, {})
      if (!portal.ok) return plainPage.notFound()
      return finish(portal.value, Object.fromEntries(new URL(request.url).searchParams))
    })
  }
}

async function finish(portal: PortalSettings, query: Readonly<Record<string, string>>): Promise<Response> {
  const { slug } = portal
  if (query['error'] === 'access_denied') return failed(slug, 'afgebroken', dropLoginCookies(slug, await jar()))
  const admission: { token?: string; why?: LoginFailure; broke?: Error } = {}
  const options = portalOptions(portal, async (claims) => {
    try {
      Object.assign(admission, await admit(portal, claims))
    } catch (error) {
      admission.broke = error instanceof Error ? error : new Error('login', { cause: error })
    }
    return admission.token === undefined ? `/${slug}/inloggen` : true
  })
  const held = await jar()
  const reply = await callNextAuth(options, ['callback', slug], { method: 'GET', cookies: held, query })
  if (admission.broke !== undefined) throw admission.broke
  const headers = dropLoginCookies(slug, held)
  if (admission.token === undefined) return failed(slug, admission.why ?? whyOf(reply.location), headers)
  headers.append('set-cookie', setCookie(sessionCookieName(slug), await sealToken(slug, admission.token)))
  const to = new URL(reply.location ?? '/', appEnv().APP_ORIGIN)
  const asked = ownPath(`${to.pathname}${to.search}`, slug)
  const naar = asked === `/${slug}` ? null : asked
  return seeOther(withQuery(`/${slug}/tweede-stap`, naar === null ? {} : { naar }), headers)
}

async function admit(portal: PortalSettings, claims: Claims): Promise<{ token: string } | { why: LoginFailure }> {
  // The discovery document could name another issuer than the one that was configured; an identity is of exactly one.
  if (claims['iss'] !== portal.issuer) return { why: 'onbekend' }
  const outcome = await finishLogin(portal.slug, { issuer: portal.issuer, claims })
  if (outcome.ok) return { token: outcome.value.token }
  const reason = 'fouten' in outcome ? outcome.fouten[0]?.veld : undefined
  return { why: FROM_USE_CASE.find((why) => why === reason) ?? 'onbekend' }
}

/** The library's own error page is never shown; what it says becomes one of our reasons. */
function whyOf(location: string | null): LoginFailure {
  const code = location === null ? null : new URL(location, appEnv().APP_ORIGIN).searchParams.get('error')
  return code === 'OAuthCallback' || code === 'Callback' ? 'verlopen' : 'onbekend'
}

const keepCookies = (all: readonly string[]): Headers => {
  const headers = new Headers()
  for (const cookie of all)
    if (!/^(?:__Host-)?login-[a-z0-9-]+-csrf=/.test(cookie)) headers.append('set-cookie', cookie)
  return headers
}
const dropLoginCookies = (slug: string, held: Readonly<Record<string, string>>): Headers => {
  const headers = new Headers()
  for (const name of Object.keys(held)) {
    if (name.replace(/^__Host-/, '').startsWith(`login-${slug}-`)) headers.append('set-cookie', dropCookie(name))
  }
  return headers
}

/** A login step has no text to give back: when the storage is away, a page that says so, with the way to try again. */
export async function answered(again: string, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    log.error('login step failed', error)
    return plainPage.away(isAway(error) ? again : null)
  }
}
