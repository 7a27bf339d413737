import { expectAccessible } from '../fixtures/axe'
import { openDossier } from '../fixtures/dossier'
import { fill, press } from '../fixtures/form'
import { addressOf, routes } from '../fixtures/routes'
import { expect, test } from '../fixtures/test'

/** A question with facts beside it: its page leads back to the weighing until its form has been kept. */
const PLACE = { versie: '3.0', van: 'basis', naar: '3.0', afweging: 'afweging-4-2', onderdeel: 'hulpvraag-acuut-02-a' }
const PAGES = routes('/[vereniging]').filter(
  (r) => r.page && !/tweede-stap|beheer|consultaties|toezicht|kader\/concept/.test(r.path),
)

test('each page has one heading of the first level, none is skipped, and the landmarks have names (WCAG 1.3.1, 2.4.6)', async ({
  as,
  sample,
}) => {
  test.setTimeout(300_000)
  const page = await as('vit', 'therapeut')
  for (const route of PAGES) {
    await page.goto(addressOf(route, { ...sample.parts, ...PLACE }))
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((h) => Number(h.tagName[1])))
    expect(
      levels.filter((level) => level === 1),
      route.path,
    ).toHaveLength(1)
    const first = levels.indexOf(1)
    for (const [i, level] of levels.entries())
      if (i > first) expect(level, `${route.path}: heading ${i}`).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('banner')).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  }
})

test('after a refusal the focus is on the summary, which leads to the field (WCAG 3.3.1, 2.4.3)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind')
  await page.goto(`${dossier}/afwegingen/afweging-4-1`)
  await fill(page, { antwoord: ['ja'] })
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toBeFocused()
  await expectAccessible(page)
  await page.locator('#fouten').getByRole('link').first().click()
  await expect(page.getByLabel('Waarom komt u tot dit antwoord?')).toBeFocused()
  await expect(page.getByLabel('Waarom komt u tot dit antwoord?')).toHaveAttribute('aria-invalid', 'true')
  const described = (await page.getByLabel('Waarom komt u tot dit antwoord?').getAttribute('aria-describedby')) ?? ''
  await expect(page.locator(`#${described.split(' ').at(-1)}`)).toContainText(
    'Schrijf op waarom u tot dit antwoord komt.',
  )
})

test('a page works at 320 pixels: what stands beside another stands below it (WCAG 1.4.10)', async ({ as, sample }) => {
  const page = await as('vit', 'therapeut')
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['', '/afwegingen/afweging-4-2', '/verslag', '/tijdlijn', '/besluit', '/spoed']) {
    await page.goto(`${sample.path}${path}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide, path).toBe(0)
  }
})
