import type { Page } from '@playwright/test'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, fill } from '../fixtures/form'
import { login } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { NEUTRAL } from '../fixtures/watch'
import { LONG } from './saving'

/** More than a browser sends on its own when a page goes away (64 kB). */
const TALK = { met: 'Şule', gezegd: LONG, reactie: `${LONG}${LONG}`, gevoerd: ['nee'] }

async function expectGone(page: Page, dossier: string): Promise<void> {
  const cookies = await page.context().cookies()
  expect(cookies.filter((c) => c.name.startsWith('sessie-'))).toEqual([])
  await page.goto(dossier)
  await expect(page).toHaveURL(/\/vit\/inloggen/)
  await login(page, 'vit', 'lid-van-beide')
}

async function expectKept(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier)
  await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').click()
  await expectHeld(page, TALK)
}

test('leaving at once loses no sign of a long text, with or without JavaScript (I9, R-19)', async ({
  visitor,
  javaScriptEnabled,
}) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/gesprekken/nieuw`)
  await fill(page, TALK)
  const button = page.getByRole('button', { name: 'Bewaar en ga snel weg' })
  if (!javaScriptEnabled) await button.click()
  else {
    // The link does it already.
    await expect(button).toHaveCount(0)
    await page.getByRole('link', { name: 'Snel weg' }).click()
  }
  await page.waitForURL(`${NEUTRAL}/**`)
  await expectGone(page, dossier)
  await expectKept(page, dossier)
})

test('a draft that was kept is there after leaving by the plain link (I9, R-19)', async ({ visitor }) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/gesprekken/nieuw`)
  await fill(page, TALK)
  await page.getByRole('button', { name: 'Bewaar als concept' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Concept bewaard om' })).toBeVisible()
  await page.getByRole('link', { name: 'Snel weg' }).click()
  await page.waitForURL(`${NEUTRAL}/**`)
  await expectGone(page, dossier)
  await expectKept(page, dossier)
})
