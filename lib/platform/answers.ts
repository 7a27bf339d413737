import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from './log'

/** What goes out in the place of an answer with this status, or of one that does not come; null: the answer itself. */
export type Substitute = (status: number | 'late') => (() => Promise<Response>) | null

type Begun = { readonly request: IncomingMessage; readonly response: ServerResponse }
// On globalThis: the module may be loaded twice in one process, and each answer is watched once.
const holder = globalThis as { afwegingskaderWatches?: true }

/**
 * From now on in this process: each answer is looked at when its first byte is about to be written, or when that takes
 * longer than `milliseconds`. `substituteFor` says what may take the place of the answer to a request, or null: none.
 */
export function watchAnswers(
  substituteFor: (method: string, path: string) => Substitute | null,
  milliseconds: number,
): void {
  if (holder.afwegingskaderWatches) return
  holder.afwegingskaderWatches = true
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Begun
    const substitute = substituteFor(request.method ?? 'GET', request.url ?? '/')
    if (substitute !== null) watchAnswer(response, substitute, milliseconds)
  })
}

type Own = Pick<ServerResponse, 'writeHead' | 'write' | 'end' | 'setHeader' | 'appendHeader' | 'removeHeader'>

function watchAnswer(response: ServerResponse, substitute: Substitute, milliseconds: number): void {
  const own: Own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    setHeader: response.setHeader.bind(response),
    appendHeader: response.appendHeader.bind(response),
    removeHeader: response.removeHeader.bind(response),
  }
  let state: 'waiting' | 'passed' | 'replaced' = 'waiting'
  /** Looked at once. Does the answer go out as it is? */
  const passes = (status: number | 'late'): boolean => {
    if (state !== 'waiting') return state === 'passed'
    const page = substitute(status)
    if (status === 'late' && page === null) return true
    clearTimeout(late)
    state = page === null ? 'passed' : 'replaced'
    if (page === null) return true
    for (const name of response.getHeaderNames()) own.removeHeader(name)
    send(own, page).catch((error: unknown) => {
      log.error('answer', error)
      response.destroy()
    })
    return false
  }
  const late = setTimeout(() => passes('late'), milliseconds)
  response.once('close', () => clearTimeout(late))
  Object.assign(
    response,
    guardedMethods(response, own, passes, () => state === 'replaced'),
  )
}

async function send(own: Own, page: () => Promise<Response>): Promise<void> {
  const answer = await page()
  const body = await answer.text()
  for (const [name, value] of answer.headers) own.setHeader(name, value)
  own.writeHead(answer.status)
  own.end(body)
}

/** What the server writes to: the answer itself, or nothing at all once another took its place. */
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
  const unlessReplaced =
    (method: keyof Own) =>
    (...args: readonly unknown[]) =>
      replaced() ? response : call(method, args)
  return {
    setHeader: unlessReplaced('setHeader'),
    appendHeader: unlessReplaced('appendHeader'),
    removeHeader: unlessReplaced('removeHeader'),
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
