import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { post } from '../fixtures/wire'
import { FORMS, STRANGE } from './texts'

for (const { name, path, button, fields, refusal } of FORMS) {
  test(`${name}: refused for one thing that is missing, it keeps every sign of the rest (R-19, I4)`, async ({ as }) => {
    const page = await as('vit', 'tweede-therapeut')
    const dossier = await openDossier(page, 'vit', 'kind')
    await page.goto(`${dossier}/${path}`)
    await fill(page, fields)
    await press(page, button)
    await expect(page.locator('#fouten')).toContainText(refusal)
    await expect(page).toHaveTitle(/^Fout: /)
    await expectHeld(page, fields)
    // The same words at the field, and the summary leads to it.
    const link = page.locator('#fouten li a').first()
    await expect(page.locator('.error').first()).toContainText((await link.innerText()).trim())
    await expect(page.locator((await link.getAttribute('href')) ?? '#none')).toBeVisible()
    // The draft stands on the dossier's page and opens with all of it.
    await page.goto(dossier)
    await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').click()
    await expectHeld(page, fields)
  })
}

test('a new dossier: refused, it keeps what was filled in (R-19)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  await page.goto('/vit/dossiers/nieuw')
  await fill(page, { label: 'Groene “lamp” 😀' })
  await press(page, 'Open het dossier')
  await expect(page.locator('#fouten')).toContainText('Kies om wie het gaat')
  await expectHeld(page, { label: 'Groene “lamp” 😀' })
})

test('a text that is too long is refused with its length and kept whole (R-19)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  const fields = { tekst: `${'é'.repeat(50_000)}!`, wanneer: ['onbekend'] }
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, fields)
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('50001 tekens, er passen er 50000')
  await expectHeld(page, fields)
  await fill(page, { tekst: 'é'.repeat(50_000) })
  await press(page, 'Leg vast')
  expect(await page.locator('article .typed').innerText()).toHaveLength(50_000)
})

test('a form beyond all measure is refused with a page that says so, and where the text still is (R-19, R-53)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  const answer = await post(page.request, `${dossier}/notities/nieuw/vastleggen`, { tekst: 'x'.repeat(3_000_001) })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toContain('Ga terug met de knop van uw browser. Uw tekst staat er dan meestal nog.')
  expect(await answer.text()).toContain('0800-2000')
})

for (const [what, sign, code] of [
  ['a bell', '\u0007', 'U+0007'],
  ['an escape', '\u001b', 'U+001B'],
  ['a C1 control', '\u0085', 'U+0085'],
] as const) {
  test(`${what} in a text is refused by its name, and the rest is kept (R-19)`, async ({ as }) => {
    const page = await as('vit', 'tweede-therapeut')
    const dossier = await openDossier(page, 'vit', 'kind')
    const fields = { tekst: `voor${sign}na`, wanneer: ['onbekend'] }
    await page.goto(`${dossier}/notities/nieuw`)
    await fill(page, fields)
    await press(page, 'Leg vast')
    await expect(page.locator('#fouten')).toContainText(`onzichtbaar teken in de tekst (${code})`)
    await expectHeld(page, fields)
    await fill(page, { tekst: 'voor na' })
    await press(page, 'Leg vast')
    await expect(page.locator('article .typed')).toHaveText('voor na')
  })
}

test('what was typed is shown again sign for sign: newline first, empty lines, every script (R-19, I1)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  const fields = { tekst: `\n\n${STRANGE}`, wanneer: ['omstreeks'], 'wanneer-tekst': 'vóór Kerst' }
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, fields)
  await press(page, 'Bewaar als concept')
  await expectSaid(page, 'Concept bewaard om')
  await expectHeld(page, fields)
  await press(page, 'Leg vast')
  expect(await page.locator('article .typed').evaluate((p) => p.textContent)).toBe(STRANGE.trim())
  await expect(page.getByRole('main')).toContainText('omstreeks: vóór Kerst')
})
