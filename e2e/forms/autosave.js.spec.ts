import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill } from '../fixtures/form'
import { login } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { draftsSent, expectSaved, LONG, turn } from './saving'

const fields = { gezegd: LONG, reactie: LONG, met: 'Şule', gevoerd: ['ja'] }

test('what is typed is on the server two seconds after the last key, every sign of it, and the page says when (R-19)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/gesprekken/nieuw`)
  const sent = draftsSent(page)
  await fill(page, fields)
  await page.keyboard.press('End')
  await expect.poll(() => sent.at(-1)?.postData()).toContain('name="gevoerd"')
  await sent.at(-1)?.response()
  await expectSaved(page)
  // Nobody pressed anything; the page that is loaded again shows it all, and so does the list of drafts.
  await expect(page).toHaveURL(/\/gesprekken\/nieuw\?concept=/)
  await page.reload()
  await expectHeld(page, fields)
  await page.goto(dossier)
  await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').click()
  await expectHeld(page, fields)
})

test('only what changed is sent: nothing when nothing was typed, once when a field is left (R-19)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/gesprekken/nieuw`)
  const sent = draftsSent(page)
  const met = page.locator('[name="met"]')
  await met.focus()
  await page.keyboard.press('Tab')
  await turn(page, 'hidden')
  await turn(page, 'visible')
  await page.waitForTimeout(2_500)
  expect(sent).toHaveLength(0)
  await met.focus()
  await page.keyboard.type('moeder')
  expect(sent).toHaveLength(0)
  await page.keyboard.press('Tab')
  await expectSaved(page)
  await page.waitForTimeout(2_500)
  expect(sent).toHaveLength(1)
})

test('a page that is turned away from sends what it has at once (R-19)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  const sent = draftsSent(page)
  await page.locator('[name="tekst"]').focus()
  await page.keyboard.insertText('net begonnen')
  await turn(page, 'hidden')
  await expect.poll(() => sent.length).toBe(1)
  const other = await page.context().newPage()
  await expect
    .poll(async () => {
      await other.goto(dossier)
      return other.getByRole('listitem').filter({ hasText: 'Concept van' }).count()
    })
    .toBe(1)
  await other.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').click()
  await expectHeld(other, { tekst: 'net begonnen' })
})

test('what was recorded leaves no draft behind, however fast the button was pressed (I2)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  for (const tekst of ['een', 'twee', 'drie']) {
    await page.goto(`${dossier}/notities/nieuw`)
    await fill(page, { wanneer: ['onbekend'], tekst })
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await expect(page).toHaveURL(/gelukt=notitie/)
  }
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.waitForTimeout(500)
  await page.goto(dossier)
  await expect(page.getByRole('main')).not.toContainText('Nog niet vastgelegd')
})

test('logging out waits for what was typed a moment before (R-19, I9)', async ({ visitor }) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  // The draft takes its time; the session does not end before it has arrived.
  await page.route('**/notities/nieuw/vastleggen', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  await fill(page, { tekst: LONG })
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expectSaid(page, 'U bent uitgelogd')
  await login(page, 'vit', 'lid-van-beide')
  await page.goto(dossier)
  await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').click()
  await expectHeld(page, { tekst: LONG })
})

test('nothing of what is typed is kept in the browser (R-19, I9)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, { tekst: 'alleen op de server' })
  await expectSaved(page)
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: JSON.stringify(history.state).includes('alleen op de server'),
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '', workers: 0, history: false })
})
