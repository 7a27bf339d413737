import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/lib/platform/log'
import { safeHeaders } from './headers'
import { plainPage } from './html-page'
import { storageAnswers } from './probe'
import { isHttps } from './session-cookie'

/** Longer than any page takes, shorter than the patience of a person or of the database's own limits. */
const PAGE_MS = 8_000
/** These answer for themselves, or need no storage to be drawn. */
const COMPLETE = [
  '/nu-bellen',
  '/privacy',
  '/begrippen',
  '/snel-weg',
  '/basis.css',
  '/icon.svg',
  '/letter',
  '/api',
  '/_next',
]
const STARTS_LOGIN = /^\/[^/]+\/inloggen\/start$/
const HOUSE_STYLE = /^\/[^/]+\/huisstijl\.css$/

/** What a browser may keep, and says so itself: the same for everybody, and nothing of a case. */
export const keepsItself = (pathname: string): boolean =>
  pathname.startsWith('/_next/static') || HOUSE_STYLE.test(pathname)

export const isComplete = (pathname: string): boolean =>
  keepsItself(pathname) ||
  STARTS_LOGIN.test(pathname) ||
  COMPLETE.some((free) => pathname === free || pathname.startsWith(`${free}/`))

type Begun = { readonly request: IncomingMessage; readonly response: ServerResponse }
const REQUESTS = 'http.server.request.start'
// On globalThis: the module may be loaded twice in one process, and each answer is completed once.
const holder = globalThis as { afwegingskaderCompletes?: true }

/**
 * From now on in this process: when a page is not found, or fails, Next answers with an empty body that only JavaScript
 * fills; a browser without it would show nothing at all, at the moment that the emergency numbers are needed most. So
 * each answer is watched as it is written, and one that would come out empty gets a whole page (.adr/0017). Nothing is
 * authorised here: the page itself decides.
 */
export function completeAnswers(): void {
  if (holder.afwegingskaderCompletes) return
  holder.afwegingskaderCompletes = true
  subscribe(REQUESTS, (message) => {
    const { request, response } = message as Begun
    const path = request.url ?? '/'
    if (request.method === 'GET' && !isComplete(path.split('?')[0] ?? path)) watchAnswer(path, response)
  })
}

/** Passes on what is whole; a 404, a failure and a page that does not come in time are answered with a page of ours. */
export function watchAnswer(path: string, response: ServerResponse): void {
  const own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    setHeader: response.setHeader.bind(response),
  }
  let state: 'waiting' | 'passed' | 'replaced' = 'waiting'
  const replace = (page: () => Promise<Response>) => {
    state = 'replaced'
    clearTimeout(late)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    send(own, page).catch((error: unknown) => {
      log.error('page', error)
      response.destroy()
    })
  }
  const late = setTimeout(() => {
    log.error('page', new Error('a page took too long'))
    replace(async () => plainPage.away(path))
  }, PAGE_MS)
  response.once('close', () => clearTimeout(late))

  /** Looked at once, when the first byte is about to be written. */
  const passes = (status: number): boolean => {
    if (state !== 'waiting') return state === 'passed'
    clearTimeout(late)
    state = 'passed'
    if (status === 404) replace(async () => plainPage.notFound())
    else if (status >= 500)
      replace(async () => ((await storageAnswers()) ? plainPage.broken(path) : plainPage.away(path)))
    return status !== 404 && status < 500
  }
  Object.assign(
    response,
    guardedMethods(response, own, passes, () => state === 'replaced'),
  )
}

type Own = Pick<ServerResponse, 'writeHead' | 'write' | 'end' | 'setHeader'>

async function send(own: Own, page: () => Promise<Response>): Promise<void> {
  const answer = await page()
  const body = await answer.text()
  const headers = { ...safeHeaders(isHttps()), ...Object.fromEntries(answer.headers) }
  for (const [name, value] of Object.entries(headers)) own.setHeader(name, value)
  own.writeHead(answer.status)
  own.end(body)
}

/** What Next writes to: the answer itself, or nothing at all once a page of ours took its place. */
function guardedMethods(
  response: ServerResponse,
  own: Own,
  passes: (status: number) => boolean,
  replaced: () => boolean,
): Record<keyof Own | 'flushHeaders', (...args: readonly unknown[]) => unknown> {
  const flush = response.flushHeaders.bind(response)
  const call = (method: keyof Own, args: readonly unknown[]): unknown => Reflect.apply(own[method], response, args)
  const done = (args: readonly unknown[]) => {
    const callback = args.findLast((arg) => typeof arg === 'function') as (() => void) | undefined
    if (callback !== undefined) queueMicrotask(callback)
  }
  return {
    setHeader: (...args) => (replaced() ? response : call('setHeader', args)),
    writeHead: (...args) => (passes(Number(args[0])) ? call('writeHead', args) : response),
    flushHeaders: () => {
      if (passes(response.statusCode)) flush()
    },
    write: (...args) => {
      if (passes(response.statusCode)) return call('write', args)
      done(args)
      return true
    },
    end: (...args) => {
      if (passes(response.statusCode)) return call('end', args)
      done(args)
      return response
    },
  }
}
