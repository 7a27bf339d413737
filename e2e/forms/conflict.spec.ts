import type { Page } from '@playwright/test'
import { decide, openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { hiddenFields, post } from '../fixtures/wire'
import { LONG } from './saving'

const CHANGED = 'Dit dossier is intussen veranderd'
const NOTE = { tekst: 'Om tien uur.', wanneer: ['dag'], 'wanneer-op': '2026-11-03' }

/** What is recorded now, as it stands beside the field of this name. */
const recorded = (page: Page, name: string) => page.locator(`.recorded:has(#${name}-vastgelegd)`)
const correctLink = async (page: Page) =>
  (await page
    .getByRole('link', { name: /^Verbeter/ })
    .first()
    .getAttribute('href')) ?? ''
const timeline = async (page: Page, dossier: string) => {
  await page.goto(`${dossier}/tijdlijn`)
  return page.getByRole('list', { name: 'Tijdlijn' })
}

test('two corrections of one text: the second shows both, and is recorded on the newest (I2)', async ({ as }) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  await record(page, `${dossier}/notities/nieuw`, NOTE)
  const link = await correctLink(page)
  const other = await page.context().newPage()
  await Promise.all([page.goto(link), other.goto(link)])
  await fill(page, { tekst: 'Om elf uur.', redenCorrectie: 'Verkeerd gehoord.', 'wanneer-op': '2026-11-04' })
  await press(page, 'Leg vast')
  const own = { tekst: LONG, redenCorrectie: LONG, wanneer: ['omstreeks'], 'wanneer-tekst': 'begin november' }
  await fill(other, own)
  await press(other, 'Leg vast')
  await expect(other.locator('#botsing')).toContainText(CHANGED)
  await expect(other.locator('#botsing')).toBeFocused()
  await expectHeld(other, own)
  await expect(recorded(other, 'tekst')).toContainText('Om elf uur.')
  await expect(recorded(other, 'tekst')).toContainText(/Nu vastgelegd, op \w+ \d+ \w+ \d{4} om \d\d\.\d\d uur/)
  // In the words of the form, never in its machine words.
  await expect(recorded(other, 'wanneer').locator('.typed')).toHaveText('Op één dag')
  await expect(recorded(other, 'wanneer-op').locator('.typed')).toHaveText('4 november 2026')
  await press(other, 'Leg vast')
  await expectSaid(other, 'Uw notitie is vastgelegd')
  await expect(other.getByRole('article')).toHaveCount(1)
  expect(await other.locator('article .typed').evaluate((p) => p.textContent)).toBe(LONG.trim())
  await expect(await timeline(other, dossier)).toContainText('Om elf uur.')
  await other.goto(dossier)
  await expect(other.getByRole('main')).not.toContainText('Nog niet vastgelegd')
})

test('a draft of a correction that was overtaken, and an old link to one, open on the newest text (I2)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  await record(page, `${dossier}/notities/nieuw`, NOTE)
  const link = await correctLink(page)
  await page.goto(link)
  await fill(page, { tekst: 'Om twaalf uur.', redenCorrectie: 'Nagekeken.' })
  await press(page, 'Bewaar als concept')
  const draft = page.url()
  await record(page, link, { tekst: 'Om elf uur.', redenCorrectie: 'Verkeerd gehoord.' })
  await page.goto(link)
  await expectHeld(page, { tekst: 'Om elf uur.' })
  await page.goto(draft)
  await expect(page.getByRole('main')).toContainText(CHANGED)
  await expect(recorded(page, 'tekst')).toContainText('Om elf uur.')
  await expectHeld(page, { tekst: 'Om twaalf uur.', redenCorrectie: 'Nagekeken.' })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw notitie is vastgelegd')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.locator('article .typed')).toHaveText('Om twaalf uur.')
})

test('two windows answer one weighing: the second sees the first, choices in words, and can be recorded (I2, I4)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  const other = await page.context().newPage()
  const form = `${dossier}/afwegingen/afweging-4-2`
  const part = 'hulpvraag-acuut-01-a'
  await Promise.all([page.goto(form), other.goto(form)])
  const own = { [`hulp-${part}`]: ['weet-niet'], antwoord: ['nee'], motivering: LONG, andereVerklaringen: 'Ruw spel.' }
  await fill(other, own)
  const first = { [`hulp-${part}`]: ['speelt-niet'], [`noot-${part}`]: 'Niet gezien.', antwoord: ['ja'] }
  await fill(page, { ...first, motivering: 'In het eerste venster.', samen: ['ja'] })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw afweging is vastgelegd')
  await press(other, 'Leg vast')
  await expect(other.getByRole('main')).toContainText(CHANGED)
  await expect(other.getByRole('main')).toContainText(/Afweging, \w+ \d+ \w+ \d{4}/)
  await expectHeld(other, own)
  for (const [name, words] of [
    ['antwoord', 'Ja'],
    ['motivering', 'In het eerste venster.'],
    ['samen', 'Ik heb deze vraag samen met Veilig Thuis besproken'],
    [`hulp-${part}`, 'Speelt hier niet'],
    [`noot-${part}`, 'Niet gezien.'],
  ] as const)
    await expect(recorded(other, name).locator('.typed')).toHaveText(words)
  await expect(recorded(other, 'andereVerklaringen')).toContainText('Niets ingevuld')
  await expect(recorded(other, 'leeftijdEnGevolgen')).toHaveCount(0)
  // The draft stays one and the same when the page is opened once more.
  await other.reload()
  await expectHeld(other, own)
  await press(other, 'Leg vast')
  await expectSaid(other, 'Uw afweging is vastgelegd')
  await expect(other.getByRole('main')).not.toContainText('Nog niet vastgelegd')
  await other.goto(form)
  await expectHeld(other, { antwoord: ['nee'], motivering: LONG.trim() })
  await expect(await timeline(other, dossier)).toContainText('In het eerste venster.')
})

test('a correction of an answer that was weighed anew meanwhile corrects the answer that stands (I2)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  const form = `${dossier}/afwegingen/afweging-4-1`
  await record(page, form, { antwoord: ['ja'], motivering: 'eerst' })
  const other = await page.context().newPage()
  await other.goto(form)
  await record(page, `${form}?opnieuw=1`, { antwoord: ['nee'], motivering: 'opnieuw' })
  await fill(other, { motivering: 'verbeterd', redenCorrectie: 'Preciezer.' })
  await press(other, 'Leg vast')
  await expect(recorded(other, 'motivering')).toContainText('opnieuw')
  await press(other, 'Leg vast')
  await expectSaid(other, 'Uw afweging is vastgelegd')
  await other.goto(form)
  await expectHeld(other, { motivering: 'verbeterd' })
})

test('a decision that was corrected meanwhile: both texts, the reasons kept, and it can be recorded (I2, R-03)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  const besluit = (await decide(page, dossier)).split('/').at(-1)
  const correct = `${dossier}/besluit?verbeter=${besluit}`
  const other = await page.context().newPage()
  await other.goto(correct)
  await fill(other, { hulpMotivering: 'Uit het tweede venster.', redenCorrectie: 'Vergeten.' })
  await press(other, 'Verder naar controleren')
  const [reason] = await other.locator('textarea[name^="reden-"]').all()
  const name = (await reason?.getAttribute('name')) ?? ''
  await fill(other, { [name]: 'Dat doe ik morgen.' })
  await page.goto(correct)
  await fill(page, { hulp: ['niet-mogelijk'], hulpMotivering: 'Uit het eerste.', redenCorrectie: 'Zie boven.' })
  await press(page, 'Verder naar controleren')
  await press(page, 'Leg besluit vast')
  await press(other, 'Leg besluit vast')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Wat besluit u?')
  await expect(other.getByRole('main')).toContainText(CHANGED)
  await expect(recorded(other, 'hulp').locator('.typed')).toHaveText('Nee, hulp is nu niet mogelijk')
  await expect(recorded(other, 'hulpMotivering')).toContainText('Uit het eerste.')
  await expectHeld(other, { hulp: ['samen-met-veilig-thuis'], hulpMotivering: 'Uit het tweede venster.' })
  await press(other, 'Verder naar controleren')
  await expectHeld(other, { [name]: 'Dat doe ik morgen.' })
  await press(other, 'Leg besluit vast')
  await expect(other).toHaveURL(/\/nu$/)
  await other.goto(`${dossier}/tijdlijn`)
  await expect(
    other.getByRole('list', { name: 'Tijdlijn' }).getByRole('listitem').filter({ hasText: 'Hulp:' }),
  ).toHaveCount(3)
  // A link from before leads to what stands, and not to a blank form.
  await other.goto(correct)
  await expectHeld(other, { hulpMotivering: 'Uit het tweede venster.' })
})

test('a correction of a decision of a traject that was begun anew goes on as a new decision (I2, R-05)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  const besluit = (await decide(page, dossier)).split('/').at(-1)
  const other = await page.context().newPage()
  await other.goto(`${dossier}/besluit?verbeter=${besluit}`)
  const own = { hulpMotivering: 'Uit het tweede venster.', redenCorrectie: 'Vergeten.' }
  await fill(other, own)
  await record(page, `${dossier}/sluiten`, { stap: ['stap-5'], reden: 'Klaar.' }, 'Sluit het traject af')
  await record(page, `${dossier}/opnieuw`, { aanleiding: 'Weer zorgen.' }, 'Begin een nieuw traject')
  await press(other, 'Verder naar controleren')
  await expect(other.getByRole('main')).toContainText('Dit wordt geen verbetering meer')
  await expectHeld(other, own)
  await press(other, 'Verder naar controleren')
  await press(other, 'Leg besluit vast')
  await expect(other).toHaveURL(/\/nu$/)
})

test('a form that was recorded and is sent again with another text shows both; the new one is recorded beside it (I2)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  const { request } = page.context()
  const form = `${dossier}/notities/nieuw`
  const fields = { ...(await hiddenFields(request, form)), _actie: 'vastleggen', tekst: 'eenmaal', wanneer: 'moment' }
  await post(request, `${form}/vastleggen`, fields)
  for (const time of [1, 2]) {
    const other = await post(request, `${form}/vastleggen`, { ...fields, tekst: 'iets anders' })
    expect(other.status(), `time ${time}`).toBe(303)
    await page.goto(other.headers()['location'] ?? '')
  }
  await expect(page.getByRole('main')).toContainText('U legde dit al vast')
  await expect(recorded(page, 'tekst')).toContainText('eenmaal')
  await expectHeld(page, { tekst: 'iets anders' })
  await press(page, 'Leg vast')
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.goto(dossier)
  await expect(page.getByRole('main')).not.toContainText('Nog niet vastgelegd')
})

test('both texts stand beside each other from 640 px, and below each other where there is no room (WCAG 1.4.10)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  await record(page, `${dossier}/notities/nieuw`, NOTE)
  const link = await correctLink(page)
  const other = await page.context().newPage()
  await Promise.all([page.goto(link), other.goto(link)])
  await record(page, link, { tekst: 'Om elf uur.', redenCorrectie: 'Verkeerd gehoord.' })
  await fill(other, { tekst: 'Om twaalf uur.', redenCorrectie: 'Nagekeken.' })
  await press(other, 'Leg vast')
  const places = async (width: number) => {
    await other.setViewportSize({ width, height: 900 })
    const now = await recorded(other, 'tekst').boundingBox()
    const own = await other.locator('[name="tekst"]').boundingBox()
    if (now === null || own === null) throw new Error('not on the page')
    return { beside: own.x >= now.x + now.width, below: own.y >= now.y + now.height, right: own.x + own.width }
  }
  for (const width of [640, 1280]) expect(await places(width), `${width}`).toMatchObject({ beside: true, below: false })
  for (const width of [320, 639]) expect(await places(width), `${width}`).toMatchObject({ beside: false, below: true })
  for (const width of [320, 640, 1280]) expect((await places(width)).right).toBeLessThanOrEqual(width)
})
