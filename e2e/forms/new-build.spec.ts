import { control } from '../fixtures/control'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { letFail } from './failing'
import { LONG } from './saving'

/** What a browser reports while nothing answers, or what it was fetching breaks off; it asks for the icon too. */
const NO_ANSWER = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|ERR_SOCKET|503/
const NOTE = { tekst: LONG, wanneer: ['moment'] }

test('a new build takes the place of the old one while somebody types: the open page records all the same (R-19)', async ({
  as,
  watched,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await control('new-build')
  await fill(page, NOTE)
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw notitie is vastgelegd')
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(LONG.trim())
  letFail(watched, NO_ANSWER)
})

test('a refusal and a draft of before a new build are shown by the new one (R-19)', async ({ as, watched }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/personen/nieuw`)
  const person = { aanduiding: 'kind A', leeftijd: ['0-11'], toelichting: LONG }
  await fill(page, person)
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('Kies ten minste één rol.')
  await control('new-build')
  await page.reload()
  await expect(page.locator('#fouten')).toContainText('Kies ten minste één rol.')
  await expectHeld(page, person)
  await fill(page, { rollen: ['slachtoffer'] })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Deze persoon staat nu in het dossier')
  letFail(watched, NO_ANSWER)
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
  letFail(watched, NO_ANSWER)
})
