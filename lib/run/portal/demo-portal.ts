import http from 'node:http'
import type { Context, Provider } from 'oidc-provider'
import { accountsAt, subjectOf, type DemoAccount } from '../demo/accounts'
import type { DemoAssociation } from '../demo/associations'
import {
  clientIdOf,
  currentCodes,
  issuerOf,
  totpSecret,
  type DemoSecrets,
  type PortalSecrets,
} from '../demo/demo-secrets'
import { memoryAdapter } from './memory-adapter'
import { choicePage, codesPage, errorPage, expiredPage, loggedOutPage, logoutPage, type Shown } from './pages'
import { STYLE } from './style'

export type DemoPortal = { readonly slug: string; readonly issuer: string; readonly close: () => Promise<void> }
type Site = {
  readonly association: DemoAssociation
  readonly own: PortalSecrets
  readonly secrets: DemoSecrets
  /** The app's address. */
  readonly app: string
}

/** A stand-in for one association's member portal: a real OpenID provider that asks for no password. Loopback only. */
export async function startDemoPortal(
  association: DemoAssociation,
  secrets: DemoSecrets,
  app: string,
): Promise<DemoPortal> {
  if (process.env['DATABASE_URL'] && process.env['DEMO'] !== '1')
    throw new Error('the demo portal never runs beside a database of somebody else')
  const own = secrets.portals[association.slug]
  if (!own) throw new Error(`no portal secrets for ${association.slug}`)
  const site: Site = { association, own, secrets, app }
  const provider = new (await loadProvider())(issuerOf(own), configuration(site))
  provider.use((ctx, next) => ownPages(site, provider, ctx, next))
  const server = http.createServer(forgetful(provider.callback(), site))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(own.port, '127.0.0.1', resolve)
  })
  return { slug: association.slug, issuer: issuerOf(own), close: () => closed(server) }
}

/** The package warns on stderr about every Node line below 22, at import; nothing in it fails on 20.19. */
async function loadProvider(): Promise<typeof Provider> {
  const { warn } = console
  console.warn = () => {}
  try {
    return (await import('oidc-provider')).Provider
  } finally {
    console.warn = warn
  }
}

const HOUR = 3600
const withoutDispatcher = (options: RequestInit): RequestInit =>
  Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'dispatcher'))

const sessionCookie = (slug: string) => `portaal_${slug}`

function configuration({ association, own, app }: Site): Readonly<Record<string, unknown>> {
  const { slug } = association
  return {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: clientIdOf(slug),
        client_secret: own.clientSecret,
        redirect_uris: [`${app}/api/auth/callback/${slug}`],
        post_logout_redirect_uris: [`${app}/${slug}/inloggen`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
        // Asks the portal to name its session (sid) in the token, by which it can end ours later.
        backchannel_logout_uri: `${app}/api/auth/backchannel/${slug}`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [own.signingKey] },
    cookies: {
      keys: [own.cookieKey],
      // Cookies do not know ports, so the portals and the app share one jar.
      names: {
        session: sessionCookie(slug),
        interaction: `${sessionCookie(slug)}_in`,
        resume: `${sessionCookie(slug)}_op`,
      },
    },
    scopes: ['openid', 'membership'],
    claims: { openid: ['sub', 'sid'], membership: ['association', 'membership_number'] },
    // The claims stand in the id token itself, as most member portals do it.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: { Interaction: HOUR, Grant: HOUR, Session: HOUR, IdToken: HOUR, AccessToken: HOUR, AuthorizationCode: 60 },
    // Its own refuses the loopback address, where everything of a demo is.
    fetch: (url: string | URL, options: RequestInit) => fetch(url, withoutDispatcher(options)),
    ...behaviour(association),
  }
}

function behaviour(association: DemoAssociation): Readonly<Record<string, unknown>> {
  return {
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: Context, form: string) => html(ctx, logoutPage(association, form)),
        postLogoutSuccessSource: (ctx: Context) => html(ctx, loggedOutPage(association)),
      },
    },
    interactions: { url: (_ctx: Context, interaction: { uid: string }) => `/inloggen/${interaction.uid}` },
    renderError: (ctx: Context, out: { error: string; error_description?: string }) =>
      html(ctx, errorPage(association, [out.error, out.error_description].filter(Boolean).join(': '))),
    findAccount: (_ctx: Context, subject: string) => {
      const account = accountsAt(association.slug).find((candidate) => subjectOf(candidate) === subject)
      return account && { accountId: subject, claims: async () => ({ sub: subject, ...account.claims }) }
    },
    // First party: members are not asked whether their own association's app may know that they are members.
    loadExistingGrant: async (ctx: Context & { oidc: { provider: Provider } }) => {
      const { client, session, provider } = ctx.oidc
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid membership')
      await grant.save()
      return grant
    },
  }
}

async function ownPages(site: Site, provider: Provider, ctx: Context, next: () => Promise<void>): Promise<void> {
  const { association, app } = site
  if (ctx.path === '/stijl.css') return style(ctx)
  if (ctx.path === '/' || ctx.path === '/codes') return html(ctx, codesPage(association, shown(site)))
  const [, uid, key] = /^\/inloggen\/([\w-]+)(?:\/([\w-]+))?$/.exec(ctx.path) ?? []
  if (!uid) {
    await next()
    if (ctx.status !== 404 || ctx.body) return
    html(ctx, errorPage(association, 'Deze pagina bestaat niet.'))
    ctx.status = 404
    return
  }
  try {
    await provider.interactionDetails(ctx.req, ctx.res)
  } catch {
    return html(ctx, expiredPage(association, `${app}/${association.slug}/inloggen`))
  }
  const chosen = ctx.method === 'POST' && accountsAt(association.slug).find((account) => account.key === key)
  if (!chosen) return html(ctx, choicePage(association, uid, shown(site)), new URL(app).origin)
  const login = { accountId: subjectOf(chosen) }
  const to = await provider.interactionResult(ctx.req, ctx.res, { login }, { mergeWithLastSubmission: false })
  ctx.status = 303
  ctx.redirect(to)
}

const shown = ({ association, secrets }: Site): Shown[] =>
  accountsAt(association.slug).map((account: DemoAccount) => ({
    ...account,
    codes: account.secondFactor ? currentCodes(totpSecret(secrets, account), Date.now()) : null,
  }))

function html(ctx: Context, body: string, formsMayEndAt = ''): void {
  ctx.type = 'html'
  ctx.set('cache-control', 'no-store')
  // Chromium applies form-action to the redirects after the POST too, so the app's origin has to be in it.
  const csp = `default-src 'none'; style-src 'self'; form-action 'self' ${formsMayEndAt}; base-uri 'none'; frame-ancestors 'none'`
  ctx.set('content-security-policy', csp)
  ctx.set('referrer-policy', 'no-referrer')
  ctx.set('x-content-type-options', 'nosniff')
  ctx.body = body
}

function style(ctx: Context): void {
  ctx.type = 'css'
  ctx.set('cache-control', 'max-age=300')
  ctx.body = STYLE
}

/** A login always asks who it is: in a demo one wants to be somebody else the next time. So the old session is let go. */
function forgetful(handler: http.RequestListener, { association }: Site): http.RequestListener {
  const name = sessionCookie(association.slug)
  const gone = [name, `${name}.sig`].map((cookie) => `${cookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`)
  return (request, response) => {
    if (request.url?.split('?')[0] === '/auth') {
      delete request.headers.cookie
      // A list of its own: the library adds its cookies to the one it finds.
      response.setHeader('set-cookie', [...gone])
    }
    handler(request, response)
  }
}

const closed = (server: http.Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
