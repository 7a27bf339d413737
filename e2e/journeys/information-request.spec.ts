import { openDossier } from '../fixtures/dossier'
import { expectAccessible } from '../fixtures/axe'
import { expectSaid, fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

test('Veilig Thuis asks for information: guideline by guideline, in an order of one’s own (R-54, R-55)', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const page = await as('vit', 'tweede-therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  const dossier = await openDossier(page, 'vit', 'kind', 'Lijster')
  await page.getByRole('link', { name: 'Vraagt iemand u om informatie?' }).click()
  await page.getByRole('link', { name: 'Leg een verzoek vast' }).click()
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('Kies wie informatie vraagt')
  const question = 'Maakt u zich zorgen over het kind?'
  await fill(page, { van: ['veilig-thuis'], gevraagd: question, wanneer: ['moment'] })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Dit is vastgelegd.')
  const request = new URL(page.url()).pathname
  await expect(page.getByRole('main')).toContainText('niet meer dan nodig')

  // Any order: first the answer, then the call. An unfinished guideline is a draft of its own.
  await record(page, `${request}/antwoord`, { feiten: 'Zij komt elke week.', mening: 'Zij is bang.' })
  await expect(page.getByRole('main')).toContainText('Ga na of uw mening binnen uw eigen vak blijft')
  await page.goto(`${request}/terugbellen`)
  await expect(page.locator('.pinned')).toContainText('terugbelafspraak')
  await fill(page, { teruggebeld: ['nee'], terugbellenToelichting: 'Ik zocht het nummer op.' })
  await press(page, 'Bewaar als concept')
  await page.goto(dossier)
  await page.getByRole('link', { name: 'Bel zelf terug' }).click()
  await fill(page, { teruggebeld: ['ja'] })
  await press(page, 'Leg vast')
  await expect(page.getByRole('main')).toContainText('Ik zocht het nummer op.')

  await record(page, `${request}/vraag`, { nodig: 'Alleen of ik mij zorgen maak.' })
  await record(page, `${request}/gezin`, { gezinWeet: ['ja'], gezinStemtIn: ['ja'] })
  await record(page, `${request}/client`, { clientGeinformeerd: ['nee'], clientToelichting: 'Zij is op reis.' })
  await record(page, `${request}/antwoord`, { eigenVakgebied: ['ja'] })
  await record(page, `${request}/bronnen`, { vanAnderen: ['ja'], andereBronnen: 'Van de juf.' })
  await record(page, `${request}/verslag`, { verslag: ['ontvangen'] })
  await page.goto(dossier)
  await expect(page.getByRole('main')).toContainText('Lees het verslag')
  await record(page, `${request}/verslag`, { verslag: ['gecorrigeerd'], verslagTekst: 'Zij komt elke week.' })
  // What cannot be done now is left with a reason; nothing stops.
  await record(page, `${request}/kopie`, { verslagTerug: ['ja'], reden: 'Het gezin is nu niet veilig.' })
  await expect(page.getByRole('main')).toContainText('Omdat: Het gezin is nu niet veilig.')
  await expect(page.getByRole('main')).toContainText('Bij dit verzoek staat niets meer open')
  await expectAccessible(page)

  await page.goto(`${dossier}/verslag`)
  for (const said of [question, 'Van de juf.', 'Zij is op reis.', 'Het gezin is nu niet veilig.'])
    await expect(page.getByRole('main')).toContainText(said)
})

test('the Raad asks: it is kept, with the pointer to where the rules for that stand (R-56)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  const dossier = await openDossier(page, 'vit', 'kind', 'Merel')
  const asked = { van: ['rvdk'], gevraagd: 'Komt het kind nog?', wanneer: ['onbekend'] }
  await record(page, `${dossier}/informatieverzoeken/nieuw`, asked)
  const main = page.getByRole('main')
  await expect(main).toContainText('Als de RvdK u om informatie vraagt')
  await expect(main.getByRole('link', { name: 'Raad voor de Kinderbescherming: informanten' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.kinderbescherming\.nl\//,
  )
  await expect(main.getByRole('link', { name: 'Bel zelf terug' })).toHaveCount(0)
  await expectAccessible(page)
  await main.getByRole('link', { name: 'Wat vertelde u?' }).click()
  await fill(page, { feiten: 'Het kind komt elke week.' })
  await press(page, 'Leg vast')
  await expect(main).toContainText('Het kind komt elke week.')
})
