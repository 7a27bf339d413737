import { randomUUID } from 'node:crypto'
import { openDossier } from '../fixtures/dossier'
import { expectAccessible } from '../fixtures/axe'
import { expect, test } from '../fixtures/test'
import { post } from '../fixtures/wire'

test('“Mijn dossiers” is read page by page, with plain links, and each dossier stands on one of them', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const page = await as('nvpa', 'therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  for (let n = 0; n < 26; n++) {
    const fields = { _sleutel: randomUUID(), _actie: 'vastleggen', soort: 'kind', label: `Schelp ${n}` }
    expect((await post(page.context().request, '/nvpa/dossiers/nieuw/vastleggen', fields)).status()).toBe(303)
  }
  const seen: string[] = []
  await page.goto('/nvpa/dossiers')
  for (;;) {
    await expectAccessible(page)
    seen.push(...(await page.locator('.records a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))))
    const next = page.getByRole('link', { name: 'Volgende dossiers' })
    if ((await next.count()) === 0) break
    const to = (await next.getAttribute('href')) ?? ''
    await next.click()
    await expect(page).toHaveURL(to)
  }
  expect(seen.length).toBeGreaterThanOrEqual(26)
  expect(new Set(seen).size).toBe(seen.length)
  await page.getByRole('link', { name: 'Vorige dossiers' }).click()
  await expect(page.locator('.records a')).toHaveCount(25)
  await page.goto('/nvpa/dossiers?bladzijde=9999')
  await expect(page.getByText('Op deze bladzijde staan geen dossiers.')).toBeVisible()
  await page.goto('/nvpa/dossiers?bladzijde=nul')
  await expect(page.locator('.records a')).toHaveCount(25)
})

test('who looked in a dossier is read page by page, newest first, and back', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await as('nvpa', 'therapeut')
  const dossier = await openDossier(page, 'nvpa', 'kind', 'Duinpan')
  for (let n = 0; n < 205; n++) await page.request.get(`${dossier}/tijdlijn`)
  await page.goto(`${dossier}/inzage`)
  await expect(page.locator('.records > li')).toHaveCount(200)
  await page.getByRole('link', { name: 'Volgende, oudere regels' }).click()
  await expect(page).toHaveURL(/ouderDan=/)
  const left = page.locator('.records > li')
  await expect(left.last()).toContainText('Door uzelf')
  expect(await left.count()).toBeLessThan(200)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Vorige, nieuwere regels' }).click()
  await expect(page.locator('.records > li')).toHaveCount(200)
})
