import { openDossier, writeNote } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

test('a draft is kept without being judged, stands on the dossier’s page, and is gone on with (R-04)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  const begun = { andereVerklaringen: 'Misschien een val.' }
  await page.goto(`${dossier}/afwegingen/afweging-4-1`)
  const question = await page.getByRole('heading', { level: 1 }).innerText()
  await fill(page, begun)
  await press(page, 'Bewaar als concept')
  await expect(page.locator('#fouten')).toHaveCount(0)
  await page.goto(dossier)
  await expect(page.getByRole('main')).toContainText('Nog niet vastgelegd')
  await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link', { name: question }).click()
  await expectHeld(page, begun)
  await fill(page, { antwoord: ['nee'], motivering: 'Het was een val.' })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw afweging is vastgelegd')
  await expect(page.getByRole('main')).not.toContainText('Nog niet vastgelegd')
})

test('a draft is thrown away only when its writer says so (R-04)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  for (const tekst of ['eerste', 'tweede']) {
    await page.goto(`${dossier}/notities/nieuw`)
    await fill(page, { tekst })
    await press(page, 'Bewaar als concept')
  }
  await page.goto(dossier)
  const drafts = page.getByRole('listitem').filter({ hasText: 'Concept van' })
  await expect(drafts).toHaveCount(2)
  await drafts
    .first()
    .getByRole('button', { name: /Gooi weg/ })
    .click()
  await expectSaid(page, 'Het concept is weggegooid')
  await expect(drafts).toHaveCount(1)
  await drafts.getByRole('link').click()
  await expectHeld(page, { tekst: 'eerste' })
})

test('a draft is its writer’s alone: nobody else opens it by its address (I3)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, { tekst: 'alleen van mij' })
  await press(page, 'Bewaar als concept')
  const concept = new URL(page.url()).search
  const other = await as('vit', 'therapeut-beheerder')
  const own = await openDossier(other, 'vit', 'kind')
  await other.goto(`${own}/notities/nieuw${concept}`)
  await expectHeld(other, { tekst: '' })
  await writeNote(other, own, 'van de ander')
  await page.reload()
  await expectHeld(page, { tekst: 'alleen van mij' })
})
