import { watchAnswers, type Substitute } from '@/lib/platform/answers'
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
  '/schema',
  '/begrippen',
  '/snel-weg',
  '/basis.css',
  '/icon.svg',
  '/letter',
  '/api',
  '/_next',
]
const STARTS_LOGIN = /^\/[^/]+\/inloggen\/start$/
/** A whole framework on paper takes as long as forty pages take; what makes it has a limit of its own (render-pdf.ts). */
const KADER_PDF = /^\/[^/]+\/kader\/(?:[^/]+|vergelijk\/[^/]+\/[^/]+)\/pdf$/
const HOUSE_STYLE = /^\/[^/]+\/huisstijl\.css$/

/** What a browser may keep, and says so itself: the same for everybody, and nothing of a case. */
export const keepsItself = (pathname: string): boolean =>
  pathname.startsWith('/_next/static') || HOUSE_STYLE.test(pathname)

export const isComplete = (pathname: string): boolean =>
  keepsItself(pathname) ||
  STARTS_LOGIN.test(pathname) ||
  KADER_PDF.test(pathname) ||
  COMPLETE.some((free) => pathname === free || pathname.startsWith(`${free}/`))

/**
 * When a page is not found, or fails, Next answers with an empty body that only JavaScript fills; a browser without it
 * would show nothing at all, at the moment that the emergency numbers are needed most. So an answer that would come out
 * empty gets a whole page as it is written (.adr/0017). Nothing is authorised here: the page itself decides.
 */
export const completeAnswers = (): void =>
  watchAnswers(
    (method, path) => (method !== 'GET' || isComplete(path.split('?')[0] ?? path) ? null : substituteFor(path)),
    PAGE_MS,
  )

const substituteFor =
  (path: string): Substitute =>
  (status) => {
    if (status === 'late') {
      log.error('page', new Error('a page took too long'))
      return async () => withSafeHeaders(plainPage.away(path))
    }
    if (status === 404) return async () => withSafeHeaders(plainPage.notFound())
    if (status < 500) return null
    return async () => withSafeHeaders((await storageAnswers()) ? plainPage.broken(path) : plainPage.away(path))
  }

function withSafeHeaders(page: Response): Response {
  for (const [name, value] of Object.entries(safeHeaders(isHttps())))
    if (!page.headers.has(name)) page.headers.set(name, value)
  return page
}
