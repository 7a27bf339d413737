import { endSession } from '@/lib/usecases/toegang/end-session'
import { log } from '@/lib/platform/log'
import { within } from './deadline'
import type { Params } from './form-spec'
import { plainPage } from './html-page'
import { isSameOrigin } from './same-origin'
import { seeOther } from './see-other'
import { dropCookie, heldCookies, readToken } from './session-cookie'

/** A public page of general interest, for whoever looks over a shoulder. It is only led to, never loaded by us. */
const NEUTRAL = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen'
const DEADLINE_MS = 3_000
/** The draft that JavaScript sends along has its own request; it is given this long to arrive before the session ends. */
const DRAFT_MS = 700

/** Ends every session that this browser holds. The cookies go in any case, also when the storage is away. */
async function endAll(slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const token = await readToken(slug)
    if (token !== null) await endSession(slug, token)
  }
}

/** POST /{vereniging}/uitloggen */
export function handleLogout() {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const { vereniging } = await params
    if (!isSameOrigin(request)) return plainPage.foreign()
    return gone(`/${vereniging}/inloggen?uit=1`, [vereniging])
  }
}

/**
 * GET /snel-weg. A plain link of ours, so it works without JavaScript: it ends the sessions on the server and leads on
 * (I9). Another site that links here only gets its visitor logged out when the browser says that nobody clicked.
 */
export function handleLeave() {
  return async (request: Request): Promise<Response> => {
    const site = request.headers.get('sec-fetch-site')
    const { slugs } = await heldCookies()
    if (new URL(request.url).searchParams.has('concept')) await wait(DRAFT_MS)
    return site === 'cross-site' ? neutralPage([]) : gone(null, slugs)
  }
}
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

async function gone(to: string | null, slugs: readonly string[]): Promise<Response> {
  try {
    await within(DEADLINE_MS, endAll(slugs))
  } catch (error) {
    log.error('session not ended', error)
  }
  const { names } = await heldCookies()
  const dropped = names.filter((name) => to === null || slugs.some((slug) => name.includes(`-${slug}`))).map(dropCookie)
  return to === null
    ? neutralPage(dropped)
    : seeOther(
        to,
        dropped.map((c): [string, string] => ['set-cookie', c]),
      )
}

function neutralPage(cookies: readonly string[]): Response {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'clear-site-data': '"cache"',
    'referrer-policy': 'no-referrer',
    refresh: `0; url=${NEUTRAL}`,
  })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Weer</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/basis.css"></head>
<body><main class="page wrap"><h1>Weer</h1><p><a href="${NEUTRAL}" rel="noreferrer">Naar de weersverwachting</a></p></main></body></html>`,
    { status: 200, headers },
  )
}
