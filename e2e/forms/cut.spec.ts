import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { letFail } from './failing'
import { LONG } from './saving'

test('the network is gone when the button is pressed: nothing is lost, with or without JavaScript (R-19)', async ({
  as,
  watched,
  javaScriptEnabled,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  const note = { tekst: LONG, wanneer: ['onbekend'] }
  await fill(page, note)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  if (javaScriptEnabled) {
    // The page stays, and the button works when the network does.
    await page.waitForTimeout(1_000)
    await expectHeld(page, note)
    await page.context().setOffline(false)
    await press(page, 'Leg vast')
  } else {
    // The browser shows a page of its own; loading it again sends the form again.
    await expect(page).toHaveURL(/^chrome-error:/)
    await page.context().setOffline(false)
    await page.reload()
  }
  await expectSaid(page, 'Uw notitie is vastgelegd')
  await expect(page.getByRole('article')).toHaveCount(1)
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(LONG.trim())
  letFail(watched, /ERR_INTERNET_DISCONNECTED/)
})
