import type { Page } from '@playwright/test'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

/** React has taken this page over. */
const takenOver = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('textarea') ?? {}).some((key) => key.startsWith('__react')),
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
