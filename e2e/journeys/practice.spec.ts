import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/axe'
import { query } from '../fixtures/database'
import { expectHeld, expectSaid, fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

const NO_CASE = 'Oefening: dit is geen echte zaak'
/** The two projects run at the same time, for the same person: each has an exercise of its own. */
const CASES = { js: 'casus-acuut-vader-doet-pijn', nojs: 'casus-structureel-harde-aanpak' } as const
const caseOf = () => CASES[test.info().project.name === 'js' ? 'js' : 'nojs']
const WHY = 'Zij vertelt het zelf, en de plekken passen erbij.'

/** In words at the top and in the title, in a shape around it, and nothing sticks out at 320 pixels. */
async function expectPractice(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/^(?:Fout: )?Oefening: /)
  await expect(page.locator('.caption')).toHaveText(NO_CASE)
  await expect(page.locator('.practice .practice-word').first()).toContainText('telt nergens mee')
  expect(await page.locator('.practice').evaluate((e) => getComputedStyle(e).borderTopStyle)).toBe('dashed')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await expectAccessible(page)
}

const open = async (page: Page, path: string) => {
  await page.goto(path)
  await expectPractice(page)
}

test('a case is weighed, decided and laid beside the example, and is nobody’s record (product 11, R-08, R-09)', async ({
  as,
}) => {
  test.setTimeout(180_000)
  const page = await as('vit', 'tweede-therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  const exercise = `/vit/oefenen/${caseOf()}`
  await record(page, `${exercise}/opnieuw`, {}, 'Gooi weg en begin opnieuw')
  await page.goto('/vit/dossiers')
  await page.getByRole('link', { name: 'Oefen met een voorbeeld' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oefen met een voorbeeld')
  await expectPractice(page)
  await page.locator(`a[href="${exercise}"]`).click()
  await expect(page.getByRole('heading', { name: 'Wat u weet' })).toBeVisible()
  await expectPractice(page)

  // What is missing is told, and what was typed stays.
  await open(page, `${exercise}/afwegingen/afweging-4-1`)
  await fill(page, { motivering: WHY })
  await press(page, 'Bewaar mijn oefenantwoord')
  await expect(page.locator('#fouten')).toBeVisible()
  await expectPractice(page)
  await expectHeld(page, { motivering: WHY })
  await fill(page, { antwoord: ['ja'] })
  await press(page, 'Bewaar mijn oefenantwoord')
  await expectSaid(page, 'Uw oefenantwoord is bewaard.')

  await keepDraft(page, exercise)
  await open(page, `${exercise}/besluit`)
  const decision = { melden: ['ja-norm-1'], meldenMotivering: 'Nu niet veilig.', hulp: ['samen-met-veilig-thuis'] }
  await fill(page, { ...decision, hulpMotivering: 'Ik blijf haar steunen.' })
  await press(page, 'Bewaar mijn oefenbesluit')
  await expectSaid(page, 'Uw oefenbesluit is bewaard.')
  await compare(page, exercise)
})

/** Half an answer is kept as a draft, found again on the page of the exercise, and finished. */
async function keepDraft(page: Page, exercise: string): Promise<void> {
  await page.goto(`${exercise}/afwegingen/afweging-4-2`)
  const half = { andereVerklaringen: 'Een val op het plein.', motivering: 'Ik denk nog' }
  await fill(page, half)
  await press(page, 'Bewaar als concept')
  await page.goto(exercise)
  await expect(page.getByRole('heading', { name: 'Nog niet af' })).toBeVisible()
  await page.locator('.records a').click()
  await expectHeld(page, half)
  await fill(page, { antwoord: ['ja'], motivering: WHY })
  await press(page, 'Bewaar mijn oefenantwoord')
  await expectSaid(page, 'Uw oefenantwoord is bewaard.')
  await expect(page.getByRole('heading', { name: 'Nog niet af' })).toHaveCount(0)
}

/** Both answers, the example whole, and no word on right or wrong; then everything can begin again. */
async function compare(page: Page, exercise: string): Promise<void> {
  await page.getByRole('link', { name: 'Leg uw antwoorden naast het voorbeeld' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw antwoorden naast het voorbeeld')
  await expectPractice(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectPractice(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await expectPractice(page)
  const main = page.getByRole('main')
  for (const said of [WHY, 'Nu niet veilig.', 'Ik blijf haar steunen.', 'Zo werkten wij deze casus uit.'])
    await expect(main).toContainText(said)
  const own = await page.locator('.pair').allInnerTexts()
  expect(own.length).toBe(6)
  expect(own.join(' ')).not.toMatch(/\bgoed\b|\bfout\b|juist|score|punten|\d ?%|klopt/i)
  const kept = () =>
    query('SELECT count(*)::int AS n FROM app.practice_entry WHERE exercise = $1', [exercise.slice(13)])
  expect(await kept()).not.toEqual([{ n: 0 }])
  await page.getByRole('link', { name: 'Begin deze oefening opnieuw' }).click()
  await expectPractice(page)
  await press(page, 'Gooi weg en begin opnieuw')
  await expectSaid(page, 'De oefening is leeg.')
  expect(await kept()).toEqual([{ n: 0 }])
}

test('an exercise is there for members only, and there is none by another name (I3)', async ({ as }) => {
  const member = await as('vit', 'tweede-therapeut')
  expect((await member.request.get('/vit/oefenen')).status()).toBe(200)
  for (const path of ['casus-bestaat-niet', 'casus-vvvk-tekening', `${caseOf()}/afwegingen/afweging-9-9`])
    expect((await member.request.get(`/vit/oefenen/${path}`)).status(), path).toBe(404)
  const administrator = await as('vit', 'beheerder')
  for (const path of ['', `/${caseOf()}`, `/${caseOf()}/besluit`, `/${caseOf()}/vergelijken`])
    expect((await administrator.request.get(`/vit/oefenen${path}`)).status(), path).toBe(404)
})
