import type { Page } from '@playwright/test'
import { letEnd } from '../fixtures/database'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { login } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { letFail } from './failing'
import { expectNotSaved, expectSaved, LONG, savedLine, turn } from './saving'
import { STRANGE } from './texts'

const NOTE = { tekst: LONG, wanneer: ['onbekend'] }
/** What somebody who pastes it elsewhere gets. */
async function pasted(page: Page): Promise<string> {
  const elsewhere = await page.context().newPage()
  await elsewhere.setContent('<textarea></textarea>')
  await elsewhere.locator('textarea').focus()
  await elsewhere.keyboard.press('Control+V')
  const text = await elsewhere.locator('textarea').inputValue()
  await elsewhere.close()
  return text
}
const copy = (page: Page) => page.getByRole('button', { name: 'Kopieer uw tekst' })

test('the network is cut while somebody types: it says so, nothing is lost, and it is saved when it is back (R-19)', async ({
  as,
  watched,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await expect(copy(page)).toBeHidden()
  await page.context().setOffline(true)
  await fill(page, NOTE)
  await expectNotSaved(page, 'Er is geen verbinding. We proberen het opnieuw.')
  // The button does not lead away to a page of the browser that holds nothing.
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.waitForTimeout(1_000)
  await expectHeld(page, NOTE)
  await page.context().setOffline(false)
  await expectSaved(page)
  await expect(copy(page)).toBeHidden()
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw notitie is vastgelegd')
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(LONG.trim())
  letFail(watched, /ERR_INTERNET_DISCONNECTED/)
})

test('without the event that tells of a network it tries again by itself (R-19)', async ({ as, watched }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await page.route('**/vastleggen', (route) => route.abort('failed'))
  await fill(page, { tekst: 'in de trein' })
  await expectNotSaved(page, 'Er is geen verbinding.')
  await page.unroute('**/vastleggen')
  await expectSaved(page)
  letFail(watched, /ERR_FAILED/)
})

test('while it is not saved the whole text can be copied, each answer under its question (R-19)', async ({
  as,
  watched,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/gesprekken/nieuw`)
  await page.context().setOffline(true)
  await fill(page, { gezegd: STRANGE, met: 'Şule', gevoerd: ['ja'] })
  await expectNotSaved(page, 'Er is geen verbinding.')
  await copy(page).click()
  await expectSaid(page, 'Uw tekst is gekopieerd')
  const expected = [
    'Hebt u het gesprek gevoerd?\nJa, ik heb het gesprek gevoerd',
    'Met wie?\nŞule',
    `Wat is er gezegd, in welke woorden?\n${STRANGE}`,
  ].join('\n\n')
  expect(await pasted(page)).toBe(expected)
  // Where the browser does not let it: the text is there, selected.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await copy(page).click()
  await expectSaid(page, 'Kopieer hem met Ctrl en C')
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(expected)
  await page.context().setOffline(false)
  letFail(watched, /ERR_INTERNET_DISCONNECTED/)
})

test('the page asks before it is left only while a text is not saved (R-19)', async ({ as, watched }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.goto(`${dossier}/notities/nieuw`)
  await page.locator('[name="tekst"]').click()
  await page.keyboard.type('half')
  await page.goto(`${dossier}/notities/nieuw`)
  expect(asked).toEqual([])
  await page.locator('[name="tekst"]').click()
  await page.context().setOffline(true)
  await page.keyboard.type('nog een half')
  await expectNotSaved(page, 'Er is geen verbinding.')
  await page
    .getByRole('link', { name: 'Feiten' })
    .or(page.getByRole('link', { name: 'Dossiers' }))
    .first()
    .click()
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expectHeld(page, { tekst: 'nog een half' })
  await page.context().setOffline(false)
  await expectSaved(page)
  await page.getByRole('link', { name: 'Dossiers' }).first().click()
  await expect(page).toHaveURL(/\/dossiers$/)
  expect(asked).toEqual(['beforeunload'])
  letFail(watched, /ERR_INTERNET_DISCONNECTED/)
})

for (const [status, why] of [
  [503, 'De opslag antwoordt nu niet. We proberen het opnieuw.'],
  [413, 'Uw tekst is te lang. Maak hem korter, of verdeel hem over twee keer.'],
] as const) {
  test(`an answer ${status} to a draft is told in plain words, and the text stays, also when the button is pressed (R-19)`, async ({
    as,
    watched,
  }) => {
    const page = await as('vit', 'tweede-therapeut')
    const dossier = await openDossier(page, 'vit', 'kind')
    await page.goto(`${dossier}/notities/nieuw`)
    // As a proxy in front of the application answers.
    await page.route('**/vastleggen', (route) => route.fulfill({ status, contentType: 'text/html', body: '<p>!</p>' }))
    await fill(page, NOTE)
    await expectNotSaved(page, why)
    await expect(copy(page)).toBeVisible()
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.waitForTimeout(1_000)
    await expectHeld(page, NOTE)
    await page.unroute('**/vastleggen')
    await press(page, 'Leg vast')
    await expectSaid(page, 'Uw notitie is vastgelegd')
    letFail(watched, new RegExp(`${status}`))
  })
}

test('the session ends while somebody types: it says so at once, and after a login elsewhere it goes on here (R-19, I3)', async ({
  visitor,
  watched,
}) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await letEnd('vit', 'lid-van-beide', 1)
  await fill(page, NOTE)
  await expectNotSaved(page, 'U bent niet meer ingelogd.')
  await expect(copy(page)).toBeVisible()
  const [window] = await Promise.all([
    page.context().waitForEvent('page'),
    savedLine(page).getByRole('link', { name: 'Log in, in een nieuw venster' }).click(),
  ])
  await expect(window).toHaveURL(/\/vit\/inloggen$/)
  await login(window, 'vit', 'lid-van-beide')
  await turn(page, 'visible')
  await expectSaved(page)
  await expect(savedLine(page).getByRole('link')).toBeHidden()
  await press(page, 'Leg vast')
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(LONG.trim())
  letFail(watched, /401/)
})
