import { totpCode } from '../../tests/support/totp'
import { control } from '../fixtures/control'
import { makeUnknown, query } from '../fixtures/database'
import { giveCode, login, throughPortal } from '../fixtures/login'
import { addressOf, routes } from '../fixtures/routes'
import { expect, test } from '../fixtures/test'
import { get, post } from '../fixtures/wire'

const WORK = ['dossiers', 'oefenen', 'consultaties', 'toezicht', 'beheer'].flatMap((area) =>
  routes(`/[vereniging]/${area}`),
)

test('whoever the portal signs in as reaches nothing without that person’s own second factor (I3)', async ({
  visitor,
  sample,
}) => {
  const page = await visitor()
  await throughPortal(page, 'vit', 'therapeut')
  await expect(page).toHaveURL(/\/vit\/tweede-stap/)
  const { request } = page.context()
  const anything = sample.parts['dossier'] ?? ''
  const parts = { ...sample.parts, persoon: anything, concept: anything, blok: 'x', versie: '3.0' }
  for (const route of WORK) {
    if (route.method === 'GET') {
      const answer = await get(request, addressOf(route, parts))
      expect(answer.headers()['location'], route.path).toContain('/vit/tweede-stap?naar=')
      continue
    }
    const answer = await post(request, addressOf(route, parts), { rol: 'admin', code: '000000' })
    expect([401, 404], route.path).toContain(answer.status())
  }
})

test('a second factor cannot be replaced, nor its codes renewed, by whom the portal signs in (I3)', async ({
  visitor,
}) => {
  const page = await visitor()
  await throughPortal(page, 'vit', 'therapeut')
  await page.goto('/vit/tweede-stap/instellen')
  await expect(page).toHaveURL('/vit/tweede-stap')
  const { request } = page.context()
  const factor = () => query("SELECT person_id, encode(secret, 'hex') FROM app.second_factor ORDER BY 1")
  const before = await factor()
  const renew = await post(request, '/vit/tweede-stap/instellen/herstelcodes', {})
  expect(await renew.text()).not.toContain('class="codes"')
  const confirm = await post(request, '/vit/tweede-stap/instellen/bevestigen', { voorstel: 'AAAA', code: '000000' })
  expect(await confirm.text()).not.toContain('class="codes"')
  expect(await factor()).toEqual(before)
})

test('a wrong code, and a code that was used before, are refused in plain words (I3)', async ({ visitor }) => {
  await control('forget-attempts')
  const first = await visitor()
  const code = (await throughPortal(first, 'vit', 'tweede-therapeut')) ?? ''
  await giveCode(first, code === '000000' ? '111111' : '000000')
  await expect(first.locator('#fouten')).toContainText('Deze code klopt niet')
  await giveCode(first, code)
  await expect(first).toHaveURL('/vit/dossiers')
  const second = await visitor()
  await throughPortal(second, 'vit', 'tweede-therapeut')
  await giveCode(second, code)
  await expect(second.locator('#fouten')).toContainText('Deze code is al gebruikt')
})

test('after five wrong codes the right one is refused too, for a while (I3)', async ({ visitor }) => {
  await control('forget-attempts')
  const page = await visitor()
  const code = (await throughPortal(page, 'vit', 'lid-van-beide')) ?? ''
  for (let n = 0; n < 5; n++) await giveCode(page, code === '000000' ? '111111' : '000000')
  await giveCode(page, code)
  await expect(page.locator('#fouten')).toContainText('Er zijn te veel verkeerde codes ingevuld')
  await control('forget-attempts')
  await giveCode(page, code)
  await expect(page).toHaveURL('/vit/dossiers')
})

test('a code of some minutes ago is refused; the same secret’s code of now is not (I3)', async ({ visitor }) => {
  await makeUnknown('nvpa', 'nieuw-lid')
  const page = await visitor()
  await throughPortal(page, 'nvpa', 'nieuw-lid')
  const secret = await page.locator('p.code').innerText()
  await giveCode(page, totpCode(secret, -4))
  await expect(page.locator('#fouten')).toContainText('Deze code klopt niet')
  await giveCode(page, totpCode(secret))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaar deze herstelcodes')
  await page.goto('/nvpa/dossiers')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn dossiers')
})

test('with the own second factor a member takes another telephone and gets new recovery codes (I3)', async ({
  visitor,
}) => {
  await makeUnknown('vvvk', 'nieuw-lid')
  const page = await visitor()
  await throughPortal(page, 'vvvk', 'nieuw-lid')
  await giveCode(page, totpCode(await page.locator('p.code').innerText()))
  const old = await page.locator('.codes .code').allInnerTexts()
  await page.goto('/vvvk/tweede-stap/instellen')
  await expect(page.getByRole('main')).toContainText('U hebt nog 10 herstelcodes')
  const secret = await page.locator('p.code').innerText()
  await giveCode(page, totpCode(secret))
  const codes = await page.locator('.codes .code').allInnerTexts()
  expect(codes).toHaveLength(10)
  expect(codes.filter((code) => old.includes(code))).toEqual([])
})

test('after the second step a person is where the login was asked for (I3)', async ({ visitor, sample }) => {
  const page = await visitor()
  await page.goto(sample.path)
  await expect(page).toHaveURL(/\/vit\/inloggen\?naar=/)
  await page.getByRole('link', { name: 'Log in via VIT' }).click()
  const code = await page.locator('#code-therapeut').innerText()
  await page.locator('form[action$="/therapeut"] button').click()
  await control('forget-attempts')
  await giveCode(page, code)
  await expect(page).toHaveURL(sample.path)
  await login(page, 'vit', 'therapeut')
  await expect(page).toHaveURL('/vit/dossiers')
})
