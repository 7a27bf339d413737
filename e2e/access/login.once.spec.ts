import { expectEmergencyBar } from '../fixtures/bar'
import { control } from '../fixtures/control'
import { countLogins, withIssuer } from '../fixtures/database'
import { giveCode, login, throughPortal, type Account } from '../fixtures/login'
import { withServer } from '../fixtures/servers'
import { expect, test } from '../fixtures/test'

const REFUSED: readonly (readonly [Account, string])[] = [
  ['geen-lid', 'Het ledenportaal noemt u niet als lid'],
  ['andere-vereniging', 'U bent lid van een andere vereniging'],
]
for (const [account, words] of REFUSED) {
  test(`${account}: refused in plain words, with the emergency bar (I3, R-53)`, async ({ page }) => {
    await throughPortal(page, 'vit', account)
    await expect(page).toHaveURL(/\/vit\/inloggen\?fout=/)
    await expect(page.getByRole('main').getByRole('alert')).toContainText(words)
    await expectEmergencyBar(page)
    await page.goto('/vit/dossiers')
    await expect(page).toHaveURL(/\/vit\/inloggen/)
  })
}

const BROKEN: Readonly<Record<string, Parameters<typeof withServer>[0] | null>> = {
  'does not exist': null,
  'never answers': () => undefined,
  'answers with an error': (_, response) => void response.writeHead(500).end(),
  'answers with something else': (_, response) => void response.end('<h1>Onderhoud</h1>'),
  'leads on to elsewhere': (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
}
for (const [what, listener] of Object.entries(BROKEN)) {
  test(`a member portal that ${what}: a plain page with the emergency bar (R-53)`, async ({ page }) => {
    const tryIt = (issuer: string) =>
      withIssuer('nvpa', issuer, async () => {
        await page.goto('/nvpa/inloggen')
        await page.getByRole('link', { name: 'Log in via NVPA' }).click()
        await expect(page.getByRole('main').getByRole('alert')).toContainText('Het ledenportaal antwoordt niet', {
          timeout: 15_000,
        })
        await expectEmergencyBar(page)
      })
    await (listener === null ? tryIt('http://127.0.0.1:9') : withServer(listener, tryIt))
    await login(page, 'nvpa', 'therapeut')
    await expect(page).toHaveURL('/nvpa/dossiers')
  })
}

test('a login that was begun elsewhere, or too long ago, is told to begin again (I3)', async ({ page }) => {
  await page.goto('/vit/api')
  await page.goto('/api/auth/callback/vit?code=x&state=y')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Het inloggen is verlopen')
  await expectEmergencyBar(page)
  await page.goto('/api/auth/callback/vit?error=access_denied&state=y')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('U hebt het inloggen afgebroken')
})

test('the login begun at the one association does not end at the other (I3)', async ({ page }) => {
  await page.goto('/vit/inloggen')
  await page.locator('a[href="/vit/inloggen/start"]').click()
  const back = page.waitForRequest((request) => request.url().includes('/api/auth/callback/vit'))
  await page.route('**/api/auth/callback/vit**', (route) => route.abort())
  await page.locator('form[action$="/therapeut"] button').click()
  const answer = (await back).url()
  await page.unroute('**/api/auth/callback/vit**')
  await page.goto(answer.replace('/callback/vit', '/callback/vvvk'))
  await expect(page).toHaveURL(/\/vvvk\/inloggen\?fout=/)
  await page.goto('/vvvk/dossiers')
  await expect(page).toHaveURL(/\/vvvk\/inloggen/)
})

test('who logs in too often waits, and is told so (I3)', async ({ page }) => {
  await control('forget-attempts')
  await login(page, 'nvpa', 'beheerder')
  await countLogins('nvpa', 'beheerder', 30)
  await throughPortal(page, 'nvpa', 'beheerder')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('U logde te vaak in')
  await control('forget-attempts')
  await login(page, 'nvpa', 'beheerder')
  await expect(page).toHaveURL('/nvpa/beheer')
})

test('a login never leads to another site, nor to another association (I3)', async ({ page }) => {
  for (const naar of ['//evil.example', '/\\evil.example', 'https://evil.example', '/vvvk/dossiers', '/vit/../vvvk']) {
    await page.goto(`/vit/inloggen?naar=${encodeURIComponent(naar)}`)
    await expect(page.getByRole('link', { name: 'Log in via VIT' })).toHaveAttribute('href', '/vit/inloggen/start')
  }
  await control('forget-attempts')
  await page.goto(`/vit/inloggen/start?naar=${encodeURIComponent('//evil.example')}`)
  const code = await page.locator('#code-tweede-therapeut').innerText()
  await page.locator('form[action$="/tweede-therapeut"] button').click()
  await giveCode(page, code)
  await expect(page).toHaveURL('/vit/dossiers')
})
