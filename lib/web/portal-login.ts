import NextAuth, { type NextAuthOptions } from 'next-auth'
import { appEnv } from '@/lib/platform/env'
import { keyOf, mac } from '@/lib/platform/crypto'
import { hex } from '@/lib/platform/bytes'
import { log } from '@/lib/platform/log'
import { portalAgent } from '@/lib/platform/portal-agent'
import { isHttps } from './session-cookie'

/** What is known of an association's portal, read from its row at each login. */
export type PortalSettings = {
  readonly slug: string
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}
/** The verified claims of an ID token. */
export type Claims = Readonly<Record<string, unknown>>

const LOGIN_SECONDS = 15 * 60

/**
 * The cookies of one login are bound to one portal: their names carry the association, and what is in them is encrypted
 * under a key of this association, issuer and client (advisory GHSA-x445-f3h2-j279). A login that was started at one
 * portal cannot be finished at another.
 */
function boundSecret({ slug, issuer, clientId }: PortalSettings): string {
  const root = keyOf(Buffer.from(appEnv().AUTH_SECRET, 'hex'))
  return hex(mac(root, 'portal login', Buffer.from(JSON.stringify([slug, issuer, clientId]))))
}

function cookieNames(slug: string): NonNullable<NextAuthOptions['cookies']> {
  const secure = isHttps()
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  const cookie = (part: string) => ({ name: `${secure ? '__Host-' : ''}login-${slug}-${part}`, options })
  const brief = (part: string) => ({ ...cookie(part), options: { ...options, maxAge: LOGIN_SECONDS } })
  return {
    sessionToken: cookie('klaar'),
    callbackUrl: cookie('naar'),
    csrfToken: cookie('csrf'),
    pkceCodeVerifier: brief('pkce'),
    state: brief('state'),
    nonce: brief('nonce'),
  }
}

/** next-auth's options for ONE association. `admit` says whether who logged in at the portal comes in here, and where to. */
export function portalOptions(
  portal: PortalSettings,
  admit: (claims: Claims) => Promise<true | string>,
): NextAuthOptions {
  return {
    secret: boundSecret(portal),
    useSecureCookies: isHttps(),
    cookies: cookieNames(portal.slug),
    session: { strategy: 'jwt', maxAge: LOGIN_SECONDS },
    // The library's own lines quote what a portal said; ours name the kind of failure only.
    logger: { error: (code) => log.warn('login', { code, association: portal.slug }), warn() {}, debug() {} },
    providers: [
      {
        id: portal.slug,
        name: portal.name,
        type: 'oauth',
        idToken: true,
        wellKnown: `${portal.issuer}/.well-known/openid-configuration`,
        issuer: portal.issuer,
        clientId: portal.clientId,
        clientSecret: portal.clientSecret,
        authorization: { params: { scope: 'openid membership' } },
        checks: ['pkce', 'state', 'nonce'],
        client: { token_endpoint_auth_method: 'client_secret_basic', id_token_signed_response_alg: 'RS256' },
        httpOptions: { timeout: 5_000, agent: portalAgent(appEnv().DEMO) },
        profile: (claims: Claims) => ({ id: String(claims['sub']) }),
      },
    ],
    callbacks: {
      signIn: async ({ profile }) => admit({ ...profile }),
      // Nothing of a person in the library's cookie, which is thrown away anyway.
      jwt: async () => ({}),
    },
  }
}

export type Reply = { readonly location: string | null; readonly cookies: readonly string[]; readonly body: unknown }

/** One call of next-auth's own handler within this process: no request over the network, no page of the library's. */
export async function callNextAuth(
  options: NextAuthOptions,
  nextauth: readonly string[],
  request: {
    readonly method: 'GET' | 'POST'
    readonly cookies: Readonly<Record<string, string>>
    readonly query?: Readonly<Record<string, string>>
    readonly body?: Readonly<Record<string, string>>
  },
): Promise<Reply> {
  process.env['NEXTAUTH_URL'] = appEnv().APP_ORIGIN
  const head = new Map<string, unknown>()
  let body: unknown
  const response = {
    getHeader: (name: string) => head.get(name.toLowerCase()),
    setHeader: (name: string, value: unknown) => (head.set(name.toLowerCase(), value), response),
    status: () => response,
    end: () => response,
    json: (value: unknown) => void (body = value),
    send: (value: unknown) => void (body = value),
  }
  const { method, cookies, query = {}, body: sent = {} } = request
  const handler: unknown = NextAuth
  await (handler as (...args: readonly unknown[]) => Promise<void>)(
    { method, query: { ...query, nextauth }, cookies, headers: {}, body: sent },
    response,
    options,
  )
  const location = head.get('location')
  return {
    location: typeof location === 'string' ? location : null,
    cookies: [head.get('set-cookie') ?? []].flat().map(String),
    body,
  }
}
