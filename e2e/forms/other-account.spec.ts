import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { login } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { letFail } from './failing'
import { STRANGE } from './texts'

test('somebody else logged in meanwhile in this browser: nothing is told, and the text comes back (I3, R-19)', async ({
  visitor,
  watched,
}) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  const other = await page.context().newPage()
  await login(other, 'vit', 'tweede-therapeut')
  await fill(page, { tekst: STRANGE, wanneer: ['onbekend'] })
  await press(page, 'Leg vast')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet')
  await expectHeld(page, { tekst: STRANGE })
  await login(other, 'vit', 'lid-van-beide')
  await press(page, 'Verstuur opnieuw')
  await expectSaid(page, 'Uw notitie is vastgelegd')
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(STRANGE.trim())
  letFail(watched, /404/)
})
