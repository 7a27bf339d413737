import type { Page } from '@playwright/test'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

/** React has taken this page over: the boxes that it leaves alone are its own too. */
const takenOver = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('main')?.parentElement ?? {}).some((key) => key.startsWith('__react')),
  )

test('what was typed before the scripts of a page arrived is still there when they have (R-19)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  const kept = async () => {
    await page.goto(`${dossier}/gesprekken/nieuw`)
    await fill(page, { gezegd: 'eerst', met: 'moeder' })
    await press(page, 'Bewaar als concept')
    return page.url()
  }
  const untouched = await kept()
  const draft = await kept()
  let arrive = () => undefined as void
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(draft, { waitUntil: 'commit' })
  const typed = { gezegd: 'eerst, en daarna meer', reactie: 'nieuw', met: 'vader', gevoerd: ['ja'] }
  await fill(page, typed)
  arrive()
  await takenOver(page)
  await expectHeld(page, typed)
  // What nobody touched is there too, and goes along. Another draft: what was typed in the first is saved on leaving.
  await page.goto(untouched)
  await takenOver(page)
  await expectHeld(page, { gezegd: 'eerst', met: 'moeder', reactie: '' })
  await press(page, 'Bewaar als concept')
  await expectHeld(page, { gezegd: 'eerst', met: 'moeder', reactie: '' })
  expect(page.url()).toBe(untouched)
})

test('what was typed stays when React makes the page anew, because something changed the document (R-19)', async ({
  as,
  watched,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  const address = `${dossier}/gesprekken/nieuw`
  let arrive = () => undefined as void
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrived
    await route.continue()
  })
  // As an extension of the browser might do.
  await page.route(`**${new URL(address, page.url()).pathname}`, async (route) => {
    const answer = await route.fetch()
    const html = await answer.text()
    await route.fulfill({ response: answer, body: html.replace('<div id="vast-0"', '<section id="vast-0"') })
  })
  const refused = page.waitForEvent('pageerror')
  await page.goto(address, { waitUntil: 'commit' })
  const typed = { gezegd: 'getypt voor de scripts er waren', met: 'vader', gevoerd: ['ja'] }
  await fill(page, typed)
  arrive()
  await refused
  expect(watched.found.splice(0)).toEqual([expect.stringContaining('#418')])
  await takenOver(page)
  await expectHeld(page, typed)
  await expect(page.locator('section#vast-0')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Snel weg' })).toBeVisible()
  await press(page, 'Bewaar als concept')
  await expectHeld(page, typed)
})
