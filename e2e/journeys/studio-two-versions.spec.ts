import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/axe'
import { decide, openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { Studio, wordsOn } from './studio'

const QUESTION = 'Verkeert een van de betrokkenen in direct (levens)gevaar?'
const main = (page: Page) => page.getByRole('main')

test('an association goes from the base to its own version and to a second one, while a dossier is open under the first (I1, I2, R-01, R-02)', async ({
  as,
}) => {
  test.setTimeout(360_000)
  const author = new Studio(await as('nvpa', 'beheerder'), 'nvpa')
  const second = new Studio(await as('nvpa', 'redacteur'), 'nvpa')
  const therapist = await as('nvpa', 'therapeut')
  const run = Date.now()
  const [ours, later] = [`Is er nu iemand in gevaar (${run})?`, `Is er op dit moment iemand in gevaar (${run})?`]

  const first = await author.begin('Het kader van de beroepsgroep')
  await author.reword(first, QUESTION, `Is er iemand in gevaar (${run})?`)
  await bothAtOneBlock(author.page, second.page, ours)
  await author.describe(first, 'Een hulpvraag staat er korter.')
  await approvedByAnother(author, second, first, ours)
  await author.publish(first)

  // A dossier under the first version, with a decision.
  const dossier = await openDossier(therapist, 'nvpa', 'kind', `Linde ${run}`)
  const besluit = await decide(therapist, dossier)
  await therapist.goto(besluit)
  const asDecided = await wordsOn(therapist)

  const next = await author.begin('De versie die nu geldt')
  await author.reword(next, ours, later)
  await author.page.goto(`${next}/verschillen`)
  await expectAccessible(author.page)
  await expect(main(author.page)).toContainText('Veranderd: 1')
  await author.describe(next, 'Een hulpvraag zegt nu duidelijker wanneer.')
  await author.throughTo(second, next)
  await author.publish(next)

  // The old decision says what it said; the open dossier keeps its question, a new one has the new question.
  await therapist.goto(besluit)
  expect(await wordsOn(therapist)).toBe(asDecided)
  await therapist.goto(`${dossier}/afwegingen/afweging-4-2?opnieuw=1`)
  await expect(main(therapist)).toContainText(ours)
  const other = await openDossier(therapist, 'nvpa', 'kind', `Wilg ${run}`)
  await therapist.goto(`${other}/afwegingen/afweging-4-2`)
  await expect(main(therapist)).toContainText(later)

  await staysAndGoesOver(therapist, dossier, later)
  await therapist.goto(besluit)
  expect(await wordsOn(therapist)).toBe(asDecided)
  await publicPages(therapist)
})

test('a version with a day to come is not in force before that day, and can be withdrawn (R-02)', async ({ as }) => {
  test.setTimeout(180_000)
  const author = new Studio(await as('nvpa', 'beheerder'), 'nvpa')
  const second = new Studio(await as('nvpa', 'redacteur'), 'nvpa')
  // No two versions take effect on the same day.
  const day = new Date(Date.UTC(2040, 0, 1) + (Math.floor(Date.now() / 1000) % 20_000) * 86_400_000)
  const concept = await author.begin('De versie die nu geldt')
  await author.describe(concept, 'Dit gaat later in.', day.toISOString().slice(0, 10))
  await author.throughTo(second, concept)
  await author.publish(concept)
  const page = author.page
  await page.goto('/nvpa/beheer/kader')
  const row = main(page).getByRole('listitem').filter({ hasText: 'Dit gaat later in.' }).first()
  await expect(row).toContainText(String(day.getUTCFullYear()))
  const address = (await row.getByRole('link').first().getAttribute('href')) ?? ''
  await page.goto(address)
  await expect(main(page)).toContainText('Deze versie geldt nog niet')
  await expectAccessible(page)
  await page.goto(`${address.replace('/kader/', '/beheer/kader/versies/')}/vervallen`)
  await expectAccessible(page)
  await fill(page, { reden: 'Wij wachten nog.' })
  await press(page, /^Laat versie/)
  await expectSaid(page, 'Deze versie is vervallen')
  await page.goto(address)
  await expect(main(page)).toContainText('Wij wachten nog.')
})

/** Two people at one block: who saves second sees both texts, and no word of either is lost. */
async function bothAtOneBlock(author: Page, second: Page, ours: string): Promise<void> {
  const block = new URL(author.url()).pathname
  const theirs = 'Is er volgens u gevaar?'
  await Promise.all([author.goto(block), second.goto(block)])
  await fill(second, { 'w.tekst': theirs })
  await press(second, 'Sla op')
  await fill(author, { 'w.tekst': ours })
  await press(author, 'Sla op')
  await expect(author.locator('#botsing')).toContainText('Deze versie is intussen veranderd')
  await expectAccessible(author)
  await expect(main(author)).toContainText(theirs)
  await expectHeld(author, { 'w.tekst': ours })
  await press(author, 'Sla op')
  await expect(author.locator('.preview')).toContainText(ours)
}

/** The author cannot approve the own change; another person can, after reading along as a member. */
async function approvedByAnother(author: Studio, second: Studio, concept: string, words: string): Promise<void> {
  await author.clear(concept)
  await author.push(concept, 'Leg voor aan de leden', 'De leden kunnen nu meelezen')
  await press(author.page, 'Geef akkoord')
  await expect(author.page.locator('#fouten')).toContainText('U veranderde deze tekst zelf als laatste')
  const member = second.page
  await member.goto(concept.replace('/beheer/kader/', '/kader/concept/'))
  await expectAccessible(member)
  await member.getByRole('link', { name: words }).first().click()
  await expectAccessible(member)
  await fill(member, { tekst: 'Duidelijk zo.' })
  await press(member, 'Geef uw reactie')
  await expectSaid(member, 'De redactie leest uw reactie')
  await author.page.goto(`${concept}/reacties`)
  await expectAccessible(author.page)
  await expect(main(author.page)).toContainText('Duidelijk zo.')
  await second.push(concept, 'Geef akkoord', 'U hebt akkoord gegeven')
}

/** The home of the dossier offers the newer version; both choices are recorded, and nothing is forced. */
async function staysAndGoesOver(therapist: Page, dossier: string, later: string): Promise<void> {
  const choose = async (keuze: 'blijven' | 'overstappen') => {
    await fill(therapist, { keuze: [keuze], toelichting: `Daarom ${keuze}.` })
    await press(therapist, 'Leg vast')
    await expectSaid(therapist, 'Uw keuze over het kader is vastgelegd')
  }
  await therapist.goto(dossier)
  await expectAccessible(therapist)
  await therapist.getByRole('link', { name: 'Kijk wat er verandert en kies' }).click()
  await expect(main(therapist)).toContainText('Uw besluit over melden en hulp')
  await expect(main(therapist)).toContainText('Voor dit dossier: 1')
  await expectAccessible(therapist)
  await choose('blijven')
  await expect(therapist.getByRole('link', { name: 'Kijk wat er verandert en kies' })).toHaveCount(0)
  await therapist.getByRole('link', { name: /^Alsnog overstappen op versie/ }).click()
  await expect(main(therapist).getByRole('heading', { level: 1 })).toContainText('Wilt u overstappen')
  await choose('overstappen')
  await therapist.goto(`${dossier}/afwegingen/afweging-4-2?opnieuw=1`)
  await expect(main(therapist)).toContainText(later)
  await therapist.goto(`${dossier}/tijdlijn`)
  for (const why of ['Daarom blijven.', 'Daarom overstappen.']) await expect(main(therapist)).toContainText(why)
  await therapist.goto(`${dossier}/kader`)
  await expect(main(therapist)).toContainText('Er is geen nieuwere versie')
  await expectAccessible(therapist)
}

/** Anybody can see what changed, on the screen and on paper, and can fetch it as data. */
async function publicPages(page: Page): Promise<void> {
  await page.goto('/nvpa/kader')
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Wat is er veranderd sinds versie/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wat is er veranderd')
  await expectAccessible(page)
  await expect(main(page)).toContainText('Veranderd: 1')
  const pdf = await page.request.get(`${new URL(page.url()).pathname}/pdf`)
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  const schema = await page.request.get('/nvpa/kader/schema')
  expect([schema.status(), schema.headers()['content-type']]).toEqual([200, 'application/schema+json; charset=utf-8'])
}
