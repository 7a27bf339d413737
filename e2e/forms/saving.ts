import { expect, type Page, type Request } from '@playwright/test'
import { STRANGE } from './texts'

/** Twenty thousand characters of every kind, a newline first and a space last. */
export const LONG = `\n${STRANGE.repeat(400)}`.slice(0, 19_999) + ' '

/** The line under a form that says whether the text is on the server. */
export const savedLine = (page: Page) => page.locator('form [data-saved]')
export const expectSaved = (page: Page) =>
  expect(savedLine(page).getByRole('status')).toHaveText(/^Opgeslagen om \d\d:\d\d$/, { timeout: 15_000 })
export const expectNotSaved = (page: Page, why: string) =>
  expect(savedLine(page).getByRole('status')).toContainText(`Nog niet opgeslagen. ${why}`, { timeout: 15_000 })

/** The drafts that a page sends by itself. */
export function draftsSent(page: Page): Request[] {
  const sent: Request[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.postData()?.includes('_stil')) sent.push(request)
  })
  return sent
}

/** As when somebody turns to another window, or back: the browsers of these tests never do. */
export const turn = (page: Page, to: 'hidden' | 'visible') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, to)
