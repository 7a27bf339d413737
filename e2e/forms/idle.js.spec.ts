import type { Page } from '@playwright/test'
import { leaveAlone } from '../fixtures/database'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, fill, press } from '../fixtures/form'
import { login } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { letFail } from './failing'
import { expectSaved, turn } from './saving'
import { STRANGE } from './texts'

/** Said to who does not see it, too: it is a live region that was there all the time. */
const warning = (page: Page, words: string) => page.locator('[role=status][data-idle]').getByText(words)
const SOON = 'over 5 minuten wordt u uitgelogd'
const OVER = 'u bent uitgelogd'

async function openNote(page: Page): Promise<void> {
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.clock.install()
  await page.goto(`${dossier}/notities/nieuw`)
  await expect(warning(page, SOON)).toBeHidden()
}

test('five minutes before the end somebody is warned, and can go on without losing a word (I3, R-19)', async ({
  visitor,
}) => {
  const page = await visitor()
  await openNote(page)
  await page.clock.fastForward('24:59')
  await expect(warning(page, SOON)).toBeHidden()
  await page.clock.fastForward('00:02')
  await expect(warning(page, SOON)).toBeVisible()
  await leaveAlone('vit', 'lid-van-beide', 25)
  await page.locator('[name="tekst"]').evaluate((box, text) => ((box as HTMLTextAreaElement).value = text), STRANGE)
  await page.getByRole('button', { name: 'Ik ben nog bezig' }).click()
  await expect(warning(page, SOON)).toBeHidden()
  // Half an hour after it began the session still runs, and the warning counts from the button.
  await leaveAlone('vit', 'lid-van-beide', 6)
  await page.clock.fastForward('24:00')
  await expect(warning(page, SOON)).toBeHidden()
  await page.clock.fastForward('01:02')
  await expect(warning(page, SOON)).toBeVisible()
  await press(page, 'Bewaar als concept')
  await expectHeld(page, { tekst: STRANGE })
})

test('a draft that is saved renews the session, and the warning follows (I3)', async ({ visitor }) => {
  const page = await visitor()
  await openNote(page)
  await page.clock.fastForward('20:00')
  await leaveAlone('vit', 'lid-van-beide', 20)
  await fill(page, { tekst: 'nog bezig' })
  await page.clock.runFor(2_500)
  await expectSaved(page)
  await page.clock.fastForward('24:00')
  await expect(warning(page, SOON)).toBeHidden()
  await leaveAlone('vit', 'lid-van-beide', 24)
  await page.clock.fastForward('01:02')
  await expect(warning(page, SOON)).toBeVisible()
  await page.getByRole('button', { name: 'Ik ben nog bezig' }).click()
  await expect(warning(page, SOON)).toBeHidden()
})

test('a computer that slept says that the session is over, and the text is kept all the same (I3, R-19)', async ({
  visitor,
  watched,
}) => {
  const page = await visitor()
  await openNote(page)
  await leaveAlone('vit', 'lid-van-beide', 40)
  await page.clock.fastForward('40:00')
  await turn(page, 'visible')
  await expect(warning(page, OVER)).toBeVisible()
  await expect(warning(page, SOON)).toBeHidden()
  await fill(page, { tekst: STRANGE })
  await press(page, 'Leg vast')
  await expect(page.getByRole('main')).toContainText('Uw tekst is bewaard als concept')
  await expectHeld(page, { tekst: STRANGE })
  letFail(watched, /401/)
})

test('an administrator is warned after ten minutes, on a page where nothing can be lost (I3)', async ({ visitor }) => {
  const page = await visitor()
  await login(page, 'vit', 'beheerder')
  await page.clock.install()
  // Nothing is typed here that would show that the script has begun to count.
  await page.goto('/vit/beheer', { waitUntil: 'networkidle' })
  await page.clock.runFor(1_000)
  await page.clock.fastForward('10:01')
  await expect(warning(page, SOON)).toBeVisible()
  await leaveAlone('vit', 'beheerder', 10)
  await page.getByRole('button', { name: 'Ik ben nog bezig' }).click()
  await expect(warning(page, SOON)).toBeHidden()
  await leaveAlone('vit', 'beheerder', 16)
  await page.clock.fastForward('10:02')
  await page.getByRole('button', { name: 'Ik ben nog bezig' }).click()
  await expect(warning(page, OVER)).toBeVisible()
})
