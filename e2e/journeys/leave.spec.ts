import { expectSaid } from '../fixtures/form'
import { login } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { NEUTRAL } from '../fixtures/watch'

test('“Snel weg” ends the session on the server and leads to a neutral site (I9)', async ({ visitor, sample }) => {
  const page = await visitor()
  await login(page, 'vit', 'therapeut')
  await page.goto(sample.path)
  const cookies = await page.context().cookies()
  await page.getByRole('link', { name: 'Snel weg' }).click()
  await page.waitForURL(`${NEUTRAL}/**`)
  expect((await page.context().cookies()).filter((c) => c.name.startsWith('sessie-'))).toEqual([])
  // Whoever kept the cookie has nothing either.
  await page.context().addCookies(cookies)
  await page.goto(sample.path)
  await expect(page).toHaveURL(/\/vit\/inloggen/)
  await expect(page.getByRole('main')).not.toContainText(sample.label)
})

test('“Snel weg” ends the sessions at both associations (I9)', async ({ visitor }) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  await login(page, 'vvvk', 'lid-van-beide')
  const cookies = await page.context().cookies()
  await page.getByRole('link', { name: 'Snel weg' }).click()
  await page.waitForURL(`${NEUTRAL}/**`)
  await page.context().addCookies(cookies)
  for (const slug of ['vit', 'vvvk']) {
    await page.goto(`/${slug}/dossiers`)
    await expect(page).toHaveURL(new RegExp(`/${slug}/inloggen`))
  }
})

test('the way back shows nothing of the dossier (I9)', async ({ visitor, sample }) => {
  const page = await visitor()
  await login(page, 'vit', 'therapeut')
  await page.goto(sample.path)
  await page.getByRole('link', { name: 'Snel weg' }).click()
  await page.waitForURL(`${NEUTRAL}/**`)
  for (let n = 0; n < 3; n++) {
    await page.goBack().catch(() => null)
    await expect(page.locator('body')).not.toContainText(sample.label)
  }
})

test('logging out ends the session on the server (I9)', async ({ visitor, sample }) => {
  const page = await visitor()
  await login(page, 'vit', 'therapeut')
  const cookies = await page.context().cookies()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expectSaid(page, 'U bent uitgelogd')
  await page.context().addCookies(cookies)
  await page.goto(sample.path)
  await expect(page).toHaveURL(/\/vit\/inloggen/)
})
