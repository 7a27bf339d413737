import { log } from '@/lib/platform/log'
import { ownAnswer } from '@/lib/platform/own-answer'
import { plainPage } from './html-page'
import { storageAnswers } from './probe'

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

/**
 * The page that was asked for, or a whole page that says why there is none. When a page is not found, or fails, Next
 * answers with an empty body that only JavaScript fills; a browser without it would show nothing at all, at the moment
 * that the emergency numbers are needed most. So the question is first asked within this process, as a web server in
 * front would do, and what comes back empty gets a body. Nothing is authorised here: the page itself decides.
 */
export async function completePage(url: URL, asked: Headers): Promise<Response> {
  const path = url.pathname + url.search
  let answer: Response
  try {
    answer = await ownAnswer(path, asked, PAGE_MS)
  } catch (error) {
    log.error('page', error)
    return plainPage.away(path)
  }
  // Next takes a redirect from here only with a whole address; it shortens our own again.
  const to = answer.headers.get('location')
  if (to !== null) answer.headers.set('location', new URL(to, url).href)
  if (answer.status === 404) return plainPage.notFound()
  if (answer.status < 500) return answer
  return (await storageAnswers()) ? plainPage.broken(path) : plainPage.away(path)
}
