import { control } from '../fixtures/control'
import { leaveAlone, letEnd } from '../fixtures/database'
import { openDossier, writeNote } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { giveCode, login } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { letFail } from './failing'
import { STRANGE } from './texts'

const NOTE = { tekst: STRANGE, wanneer: ['onbekend'] }

test('after half an hour away the text is kept, and recorded after logging in again (R-19, I3)', async ({
  visitor,
  watched,
}) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, NOTE)
  await leaveAlone('vit', 'lid-van-beide', 31)
  await press(page, 'Leg vast')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent niet meer ingelogd')
  await expect(page.getByRole('main')).toContainText('Uw tekst is bewaard als concept')
  await page.getByRole('link', { name: 'Log in en ga verder' }).click()
  await page.getByRole('link', { name: 'Log in via VIT' }).click()
  const code = await page.locator('#code-lid-van-beide').innerText()
  await page.locator('form[action$="/lid-van-beide"] button').click()
  await control('forget-attempts')
  await giveCode(page, code)
  await expect(page).toHaveURL(/\/notities\/nieuw\?concept=/)
  await expectHeld(page, NOTE)
  await press(page, 'Leg vast')
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(STRANGE.trim())
  letFail(watched, /401/)
})

test('a session that ended gives the text back in the page itself; sent again after a login it is recorded (R-19, I3)', async ({
  visitor,
  watched,
}) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, NOTE)
  await letEnd('vit', 'lid-van-beide', 1)
  await press(page, 'Leg vast')
  await expect(page.getByRole('main')).toContainText('Uw tekst is niet vastgelegd, maar staat hieronder')
  await expectHeld(page, { tekst: STRANGE })
  const [window] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Log in, in een nieuw venster' }).click(),
  ])
  await login(window, 'vit', 'lid-van-beide')
  await press(page, 'Verstuur opnieuw')
  await expectSaid(page, 'Uw notitie is vastgelegd')
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(STRANGE.trim())
  letFail(watched, /401/)
})

test('a page that is opened after half an hour away asks to log in and says why (I3)', async ({ visitor }) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await writeNote(page, dossier, 'te lezen')
  await leaveAlone('vit', 'lid-van-beide', 29)
  await page.goto(`${dossier}/notities`)
  await expect(page.getByRole('main')).toContainText('te lezen')
  await leaveAlone('vit', 'lid-van-beide', 30)
  await page.goto(`${dossier}/notities`)
  await expect(page).toHaveURL(/\/vit\/inloggen\?/)
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('te lezen')
})

test('a draft that is opened after the session ended is what opens after logging in (R-19, I3)', async ({
  visitor,
}) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, { tekst: STRANGE })
  await press(page, 'Bewaar als concept')
  await letEnd('vit', 'lid-van-beide', 1)
  await page.reload()
  await expect(page).toHaveURL(/\/vit\/inloggen\?naar=/)
  await page.getByRole('link', { name: 'Log in via VIT' }).click()
  const code = await page.locator('#code-lid-van-beide').innerText()
  await page.locator('form[action$="/lid-van-beide"] button').click()
  await control('forget-attempts')
  await giveCode(page, code)
  await expect(page).toHaveURL(/\/notities\/nieuw\?concept=/)
  await expectHeld(page, { tekst: STRANGE })
})

test('an administrator is asked to log in again after a quarter of an hour (I3)', async ({ visitor }) => {
  const page = await visitor()
  await login(page, 'vit', 'beheerder')
  await leaveAlone('vit', 'beheerder', 14)
  await page.goto('/vit/beheer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leden en rollen')
  await leaveAlone('vit', 'beheerder', 15)
  await page.goto('/vit/beheer')
  await expect(page).toHaveURL(/\/vit\/inloggen\?/)
})
