import { control } from '../fixtures/control'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { letFail } from './failing'
import { LONG } from './saving'

const NOTE = { tekst: LONG, wanneer: ['moment'] }

test('a new build takes the place of the old one while somebody types: the open page records all the same (R-19)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await control('new-build')
  await fill(page, NOTE)
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw notitie is vastgelegd')
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(LONG.trim())
})

test('a refusal and a draft of before a new build are shown by the new one (R-19)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, { tekst: LONG })
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('Kies wanneer het was')
  await control('new-build')
  await page.reload()
  await expectHeld(page, { tekst: LONG })
  await fill(page, { wanneer: ['onbekend'] })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw notitie is vastgelegd')
})

test('between the old build and the new one nothing answers: the button waits until something does (R-19)', async ({
  as,
  watched,
  javaScriptEnabled,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, NOTE)
  const renewed = control('new-build')
  if (javaScriptEnabled) {
    // Pressed in the middle of it.
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await expectHeld(page, NOTE)
  }
  await renewed
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw notitie is vastgelegd')
  await expect(page.getByRole('article')).toHaveCount(1)
  letFail(watched, /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET|503/)
})
