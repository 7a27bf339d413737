import { openDossier } from '../fixtures/dossier'
import { expectSaid, press } from '../fixtures/form'
import { login, throughPortal } from '../fixtures/login'
import { expect, test } from '../fixtures/test'
import { get } from '../fixtures/wire'

const menu = ['Dossiers', 'Consultaties', 'Toezicht', 'Beheer'] as const

for (const [account, own, heading, words] of [
  ['consulent', 'Consultaties', 'Vragen van collega’s', 'Er is nu geen vraag voor u'],
  ['toezichthouder', 'Toezicht', 'Wat is er met u gedeeld?', 'Er is nu niets met u gedeeld'],
] as const) {
  test(`a ${account} sees the own part, which says truly that it is empty, and nothing else (R-21, I3)`, async ({
    as,
  }) => {
    const page = await as('vvvk', account)
    await page.goto('/vvvk')
    for (const item of menu)
      await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: item })).toHaveCount(
        item === own ? 1 : 0,
      )
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: own }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByRole('main')).toContainText(words)
    await expect(page.getByRole('main')).toContainText('Dat deel van de dienst wordt nog gemaakt')
    for (const path of ['dossiers', 'dossiers/nieuw', 'beheer', 'beheer/logboek', 'consultaties', 'toezicht'].filter(
      (p) => p !== own.toLowerCase(),
    ))
      expect((await get(page.request, `/vvvk/${path}`)).status(), path).toBe(404)
  })
}

test('an administrator sees members and roles, and nothing of any dossier (I3)', async ({ as, sample }) => {
  const page = await as('vit', 'beheerder')
  await page.goto('/vit/beheer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leden en rollen')
  const main = page.getByRole('main')
  for (const name of ['Anna de Wit', 'Bram Jansen', 'Carla Smit', 'Fatma Yılmaz'])
    await expect(main).toContainText(name)
  await expect(main.getByRole('listitem').filter({ hasText: 'Fatma Yılmaz' })).toContainText('Therapeut, Beheerder')
  await expect(main).toContainText('U ziet geen dossiers, ook niet of iemand een dossier heeft')
  await page.getByRole('link', { name: 'Bekijk het logboek van de vereniging' }).click()
  await expect(main).toContainText('Ingelogd')
  await expect(main).not.toContainText(/dossier (?:geopend|gelezen)/i)
  for (const typed of sample.typed) await expect(main).not.toContainText(typed)
  for (const path of ['dossiers', 'dossiers/nieuw', 'consultaties', 'toezicht'])
    expect((await get(page.request, `/vit/${path}`)).status(), path).toBe(404)
})

test('an administrator gives a role and ends it; that person logs in anew, and the log shows both (I3)', async ({
  as,
  visitor,
}) => {
  const person = await visitor()
  await login(person, 'vit', 'consulent')
  const admin = await as('vit', 'beheerder')
  await admin.goto('/vit/beheer')
  await admin.getByRole('link', { name: 'Carla Smit' }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('Welke rol heeft Carla Smit?')
  await press(admin, 'Geef de rol toezichthouder')
  await expectSaid(admin, 'de rol toezichthouder is gegeven')
  await person.goto('/vit/consultaties')
  await expect(person).toHaveURL(/\/vit\/inloggen/)
  await login(person, 'vit', 'consulent')
  await person.goto('/vit/toezicht')
  await expect(person.getByRole('heading', { level: 1 })).toHaveText('Wat is er met u gedeeld?')
  await press(admin, 'Beëindig de rol toezichthouder')
  await expectSaid(admin, 'de rol toezichthouder is beëindigd')
  await login(person, 'vit', 'consulent')
  expect((await get(person.request, '/vit/toezicht')).status()).toBe(404)
  await admin.goto('/vit/beheer/logboek')
  const lines = admin.getByRole('main').getByRole('listitem')
  await expect(lines.filter({ hasText: 'Rol gegeven: toezichthouder, voor Carla Smit' }).first()).toContainText(
    'Els Meijer',
  )
  await expect(lines.filter({ hasText: 'Rol beëindigd: toezichthouder, voor Carla Smit' }).first()).toContainText(
    'Els Meijer',
  )
})

test('an administrator cannot end the own role by mistake (I3)', async ({ as }) => {
  const page = await as('vit', 'beheerder')
  await page.goto('/vit/beheer')
  await page.getByRole('link', { name: 'Els Meijer' }).click()
  await press(page, 'Beëindig de rol beheerder')
  await expect(page.locator('#fouten')).toContainText('U kunt uw eigen rol als beheerder niet beëindigen')
  await page.goto('/vit/beheer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leden en rollen')
})

test('a therapist who is also administrator sees the own dossiers, and no one else’s (I3)', async ({ as, sample }) => {
  const page = await as('vit', 'therapeut-beheerder')
  const path = await openDossier(page, 'vit', 'kind', 'Korenbloem')
  await page.goto('/vit/dossiers')
  await expect(page.getByRole('link', { name: 'Korenbloem' }).first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(sample.label)
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Korenbloem')
  await page.goto('/vit/beheer')
  await expect(page.getByRole('main')).toContainText('Anna de Wit')
  expect((await get(page.request, sample.path)).status()).toBe(404)
})

test('a member of two associations has two lists of dossiers, and either login opens one of them (I3)', async ({
  visitor,
}) => {
  const page = await visitor()
  await login(page, 'vit', 'lid-van-beide')
  const at = { vit: await openDossier(page, 'vit', 'kind', 'Vuurtoren'), vvvk: '' }
  await throughPortal(page, 'vvvk', 'lid-van-beide')
  await page.goto('/vvvk/dossiers')
  await expect(page).toHaveURL(/\/vvvk\/tweede-stap/)
  await login(page, 'vvvk', 'lid-van-beide')
  await expect(page.getByRole('main')).not.toContainText('Vuurtoren')
  at.vvvk = await openDossier(page, 'vvvk', 'volwassene', 'Zandbank')
  await page.goto('/vvvk/dossiers')
  await expect(page.getByRole('link', { name: 'Zandbank' }).first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Vuurtoren')
  await page.goto('/vit/dossiers')
  await expect(page.getByRole('link', { name: 'Vuurtoren' }).first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Zandbank')
  expect((await get(page.request, at.vvvk.replace('/vvvk/', '/vit/'))).status()).toBe(404)
  expect((await get(page.request, at.vit.replace('/vit/', '/vvvk/'))).status()).toBe(404)
})
