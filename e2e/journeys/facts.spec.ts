import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/axe'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

const HEARD = 'De leerkracht zei: “Hij komt zonder eten op school.”'
const NEXT = 'De leerkracht zei dat hij vaak te laat komt.'
const SEEN = 'Ik zag hem rustig spelen.'

test('facts in a row, a list with filters, and a day to come that is not taken (R-10, R-13, R-19)', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await narrow(await as('vit', 'tweede-therapeut'))
  const dossier = await openDossier(page, 'vit', 'kind', 'Lijsterbes')
  await record(page, `${dossier}/personen/nieuw`, { aanduiding: 'kind A', rollen: ['slachtoffer'], leeftijd: ['0-11'] })
  await page.goto(`${dossier}/feiten/nieuw`)
  await page.getByRole('checkbox', { name: 'kind A' }).check()
  const source = { hand: ['tweede'], bron: 'de leerkracht', hoeVerkregen: 'per telefoon', verkregenOp: 'gisteren' }
  const fact = {
    wat: HEARD,
    soort: ['feit'],
    waar: 'op school',
    wanneer: ['dag'],
    'wanneer-op': '2062-03-01',
    ...source,
  }
  await fill(page, fact)
  await press(page, 'Vastleggen en nog een')
  await expect(page.locator('#fouten')).toContainText('Deze dag moet nog komen')
  await expectHeld(page, fact)
  await expectAccessible(page)
  await fill(page, { 'wanneer-op': '2026-03-01' })
  await press(page, 'Vastleggen en nog een')
  // The next one: its source stands there, and nothing else was chosen beforehand.
  await expectSaid(page, 'Schrijf hieronder het volgende op.')
  await expectHeld(page, { ...source, wat: '', soort: [], wanneer: [] })
  await fill(page, { wat: NEXT, soort: ['mening'], wanneer: ['onbekend'] })
  await press(page, 'Leg vast')
  const against = { wat: SEEN, soort: ['tegenfeit'], hand: ['eerste'], bron: 'zelf gezien', wanneer: ['moment'] }
  await record(page, `${dossier}/feiten/nieuw`, against)

  const shown = page.getByRole('article')
  await expect(shown).toHaveCount(3)
  await expect(shown.first()).toContainText('kind A')
  await choose(page, { richting: 'tegen' })
  await expect(shown).toHaveCount(1)
  await expect(shown).toContainText(SEEN)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Print deze lijst' }).click()
  await expect(page.getByRole('main')).toContainText(SEEN)
  await expect(page.getByRole('main')).not.toContainText(HEARD)
  const pdf = await page.request.get((await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '')
  expect(pdf.headers()['content-type']).toBe('application/pdf')
})

test('the informant reads, corrects and agrees; an edit asks again (R-11, R-20)', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await narrow(await as('vit', 'tweede-therapeut'))
  const dossier = await openDossier(page, 'vit', 'volwassene', 'Wilgenroos')
  const fact = { wat: HEARD, soort: ['feit'], hand: ['tweede'], bron: 'de leerkracht', wanneer: ['onbekend'] }
  await record(page, `${dossier}/feiten/nieuw`, fact)
  await record(page, `${dossier}/feiten/nieuw`, {
    ...fact,
    wat: 'De buurvrouw hoorde geschreeuw.',
    bron: 'de buurvrouw',
  })
  await page.goto(`${dossier}/akkoord`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Maak een vel om te printen voor: de leerkracht' }).click()
  const sheet = page.getByRole('main')
  await expect(sheet).toContainText(HEARD)
  await expect(sheet).toContainText('Handtekening')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body')).toContainText(HEARD)
  // Nor may the paper tell what it is used for.
  for (const part of ['header.masthead', 'footer.foot', '.alarm']) await expect(page.locator(part).first()).toBeHidden()
  await page.emulateMedia({ media: null })
  // It goes to somebody outside: nothing of the case, and nothing of another informant.
  for (const hidden of ['buurvrouw', 'Wilgenroos']) await expect(sheet).not.toContainText(hidden)
  await expectAccessible(page)
  const pdf = await page.request.get((await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '')
  expect(pdf.headers()['content-type']).toBe('application/pdf')

  await answer(page, dossier, 'gecorrigeerd')
  await expectSaid(page, 'Schrijf hieronder de nieuwe tekst op.')
  await fill(page, { wat: NEXT, redenCorrectie: 'Zo zei de leerkracht het.' })
  await press(page, 'Leg vast')
  await page.goto(`${dossier}/akkoord`)
  const text = page.getByRole('article').filter({ hasText: NEXT })
  await expect(text).toContainText('Nog niet gevraagd')
  await expect(text).toContainText('De bron heeft de tekst verbeterd')
  await answer(page, dossier, 'akkoord')
  await expectSaid(page, 'Het antwoord van de bron is vastgelegd.')
  await expect(text).toContainText('Akkoord met deze tekst')
  await page.goto(`${dossier}/tijdlijn`)
  await expect(page.getByRole('main')).toContainText(HEARD)
})

test('an answer to a text that was corrected meanwhile shows the new text, and keeps what was typed (R-11)', async ({
  as,
}) => {
  const page = await narrow(await as('vit', 'tweede-therapeut'))
  const dossier = await openDossier(page, 'vit', 'kind', 'Vuilboom')
  const fact = { wat: HEARD, soort: ['feit'], hand: ['tweede'], bron: 'de leerkracht', wanneer: ['onbekend'] }
  await record(page, `${dossier}/feiten/nieuw`, fact)
  await page.goto(`${dossier}/akkoord`)
  await page.getByRole('link', { name: 'Leg het antwoord van de bron vast' }).click()
  const other = await page.context().newPage()
  await other.goto(`${dossier}/feiten`)
  await other.getByRole('link', { name: 'Verbeter' }).click()
  await fill(other, { wat: NEXT, redenCorrectie: 'Beter gezegd.' })
  await press(other, 'Leg vast')
  await other.close()
  const said = { stand: ['akkoord'], toelichting: 'Ik las het voor.' }
  await fill(page, { ...said, wanneer: ['moment'] })
  await press(page, 'Leg vast')
  await expect(page.getByRole('main')).toContainText('De tekst is intussen verbeterd')
  await expect(page.getByRole('main')).toContainText(NEXT)
  await expectHeld(page, said)
  await press(page, 'Leg vast')
  await expect(page.getByRole('article').filter({ hasText: NEXT })).toContainText('Akkoord met deze tekst')
})

test('what went before, who helps, and consent before anybody is called (R-13, R-14, R-59)', async ({ as }) => {
  test.setTimeout(120_000)
  const page = await narrow(await as('vit', 'tweede-therapeut'))
  const dossier = await openDossier(page, 'vit', 'kind', 'Gelderse roos')
  await page.getByRole('link', { name: 'Wat ging eraan vooraf' }).click()
  await page.getByRole('link', { name: 'Voeg iets toe' }).click()
  await fill(page, { onderwerp: ['andere-verklaring'], tekst: 'Hij viel van de trap.', wanneer: ['onbekend'] })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Dit is vastgelegd.')

  const consent = { waarvoor: 'bellen met school', vanWie: 'moeder', wanneer: ['moment'] }
  await record(page, `${dossier}/toestemming/nieuw`, { ...consent, stand: ['gevraagd'] })
  await page.goto(dossier)
  await expect(page.getByRole('main')).toContainText('Het antwoord staat nog open.')
  await page.goto(`${dossier}/toestemming`)
  await page.getByRole('link', { name: 'Verbeter' }).click()
  await fill(page, {
    stand: ['geweigerd'],
    toelichting: 'Moeder wil het zelf doen.',
    redenCorrectie: 'Zij antwoordde.',
  })
  await press(page, 'Leg vast')
  await expect(page.getByRole('article')).toContainText('Geweigerd')

  await takeOver(page, dossier)
  await page.goto(`${dossier}/verslag`)
  for (const said of ['Hij viel van de trap.', 'Moeder wil het zelf doen.', 'Juf ziet hem elke dag.'])
    await expect(page.getByRole('main')).toContainText(said)
})

/** From the own list into the dossier, as a copy: what happens to the list later changes nothing there. */
async function takeOver(page: Page, dossier: string): Promise<void> {
  await page.goto('/vit')
  await page.getByRole('link', { name: 'Mijn contacten' }).click()
  await record(
    page,
    '/vit/contacten/nieuw',
    { soort: ['school'], naam: 'De Klimop', telefoon: '030 1234567' },
    'Zet in mijn lijst',
  )
  await expectSaid(page, 'Dit contact staat nu in uw lijst.')
  await expectAccessible(page)
  await page.goto(`${dossier}/hulpverleners`)
  await page.getByRole('link', { name: 'Neem iemand over uit mijn contacten' }).click()
  await page.getByRole('link', { name: 'De Klimop' }).first().click()
  await expectHeld(page, { soort: ['school'], naam: 'De Klimop', bereikbaar: '030 1234567' })
  await fill(page, { toelichting: 'Juf ziet hem elke dag.', wanneer: ['onbekend'] })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Deze hulpverlener staat nu in het dossier.')
  // Changed and taken off the list: the dossier keeps its copy.
  await page.goto('/vit/contacten')
  await page.getByRole('link', { name: 'De Klimop' }).first().click()
  await fill(page, { naam: 'De Klimop, gebouw B' })
  await press(page, 'Bewaar de wijziging')
  await page.getByRole('link', { name: 'De Klimop, gebouw B' }).first().click()
  await page.getByRole('link', { name: 'Haal dit contact uit mijn lijst' }).click()
  await press(page, 'Haal uit mijn lijst')
  await expectSaid(page, 'Dit contact staat niet meer in uw lijst.')
  await page.goto(`${dossier}/hulpverleners`)
  await expect(page.getByRole('article')).toContainText('De Klimop')
}

async function narrow(page: Page): Promise<Page> {
  await page.setViewportSize({ width: 320, height: 700 })
  return page
}

async function choose(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByText('Toon alleen een deel').click()
  for (const [name, value] of Object.entries(fields)) await page.locator(`select[name="${name}"]`).selectOption(value)
  await press(page, 'Toon')
}

async function answer(page: Page, dossier: string, stand: string): Promise<void> {
  await page.goto(`${dossier}/akkoord`)
  await page.getByRole('link', { name: 'Leg het antwoord van de bron vast' }).first().click()
  await fill(page, { stand: [stand], wanneer: ['moment'] })
  await press(page, 'Leg vast')
}
