import { expectEmergencyBar } from '../fixtures/bar'
import { throughPortal } from '../fixtures/login'
import { addressOf, routes } from '../fixtures/routes'
import { expect, test } from '../fixtures/test'

const OPEN = routes().filter(
  (r) => r.page && !/dossiers|contacten|oefenen|beheer|consultaties|toezicht|tweede-stap|kader\/concept/.test(r.path),
)
const OF_A_DOSSIER = ['dossiers', 'contacten'].flatMap((part) => routes(`/[vereniging]/${part}`).filter((r) => r.page))
const OF_PRACTICE = routes('/[vereniging]/oefenen').filter((r) => r.page)

test('the emergency bar stands on every page that is open to all (R-53)', async ({ page }) => {
  for (const route of OPEN) {
    await page.goto(addressOf(route, { vereniging: 'vit', versie: '3.0', van: 'basis', naar: '3.0' }))
    await expectEmergencyBar(page)
  }
})

test('the emergency bar stands on every page of a dossier and of the own contacts (R-53)', async ({ as, sample }) => {
  const page = await as('vit', 'therapeut')
  for (const route of OF_A_DOSSIER) {
    await page.goto(addressOf(route, sample.parts))
    await expectEmergencyBar(page)
    expect(await page.title()).not.toContain(sample.label)
  }
})

test('the emergency bar stands on every page of practice (R-53)', async ({ as }) => {
  const page = await as('vit', 'therapeut')
  const parts = { vereniging: 'vit', oefening: 'casus-4-1-blauwe-plekken', afweging: 'afweging-4-2' }
  for (const route of OF_PRACTICE) {
    await page.goto(addressOf(route, parts))
    await expectEmergencyBar(page)
  }
})

test('the emergency bar stands on the pages of other roles and of the second step (R-53)', async ({ as, visitor }) => {
  for (const [account, path] of [
    ['beheerder', '/vit/beheer'],
    ['beheerder', '/vit/beheer/logboek'],
    ['beheerder', '/vit/beheer/kader'],
    ['consulent', '/vit/consultaties'],
    ['toezichthouder', '/vit/toezicht'],
  ] as const) {
    const page = await as('vit', account)
    await page.goto(path)
    await expectEmergencyBar(page)
  }
  const page = await visitor()
  await throughPortal(page, 'vit', 'consulent')
  await expectEmergencyBar(page)
  await page.goto('/vit/tweede-stap/herstelcode')
  await expectEmergencyBar(page)
})
