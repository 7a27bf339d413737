import { openDossier } from '../fixtures/dossier'
import { fill } from '../fixtures/form'
import { login } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { NEUTRAL } from '../fixtures/watch'

test('Shift three times leaves at once, keeps the draft, ends the session and replaces history (I9)', async ({
  visitor,
}) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind', 'Waterlelie')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, { tekst: 'half afgemaakt' })
  const cookies = await page.context().cookies()
  for (let n = 0; n < 3; n++) await page.keyboard.press('Shift')
  await page.waitForURL(`${NEUTRAL}/**`)
  await page.context().addCookies(cookies)
  await page.goto(dossier)
  await expect(page).toHaveURL(/\/vit\/inloggen/)
  await page.evaluate(() => globalThis.history.back())
  await page.waitForURL(`${NEUTRAL}/**`)
  await page.evaluate(() => globalThis.history.back())
  // The page before it is asked of the server again, which sends whoever is logged out to the login.
  await page.waitForURL(/\/vit\/inloggen/)
  await expect(page.locator('body')).not.toContainText('half afgemaakt')
  await login(page, 'vit', 'lid-van-beide')
  await page.goto(dossier)
  await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').click()
  await expect(page.getByLabel('Uw notitie')).toHaveValue('half afgemaakt')
})

test('typing capitals does not leave the page (I9)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await page.getByLabel('Uw notitie').focus()
  for (const key of ['A', 'B', 'C', 'D']) {
    await page.keyboard.down('Shift')
    await page.keyboard.press(key)
    await page.keyboard.up('Shift')
  }
  await expect(page.getByLabel('Uw notitie')).toHaveValue('ABCD')
  await expect(page).toHaveURL(/\/notities\/nieuw$/)
})

test('the link “Snel weg” keeps the draft too (I9)', async ({ visitor }) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind', 'Waterlelie')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, { tekst: 'nog niet af' })
  await page.getByRole('link', { name: 'Snel weg' }).click()
  await page.waitForURL(`${NEUTRAL}/**`)
  await login(page, 'vit', 'lid-van-beide')
  await page.goto(dossier)
  await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').click()
  await expect(page.getByLabel('Uw notitie')).toHaveValue('nog niet af')
})
