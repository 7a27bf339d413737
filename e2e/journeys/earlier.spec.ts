import { expectAccessible } from '../fixtures/axe'
import { decide, openDossier } from '../fixtures/dossier'
import { fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

test('a second traject sees what the first came to, and with which agreements it ended (R-05, R-40, R-47)', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const page = await as('vit', 'tweede-therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  const main = page.getByRole('main')
  const dossier = await openDossier(page, 'vit', 'kind', 'Kievit')
  await page.goto(`${dossier}/besluit`)
  await expect(main.getByText('Eerder in dit dossier')).toHaveCount(0)
  await decide(page, dossier)

  // Without agreements it asks for them, or for why there are none; it never stops.
  await page.goto(`${dossier}/sluiten`)
  await expect(main).toContainText('Schrijf op wie de veiligheid blijft volgen')
  await fill(page, { reden: 'Het gezin is verhuisd.', afspraken: 'De huisarts belt mij.' })
  await page.getByRole('radio').first().check()
  await press(page, 'Sluit het traject af')
  await expect(main).toContainText('Afspraken voor daarna: De huisarts belt mij.')
  await record(page, `${dossier}/opnieuw`, { aanleiding: 'De huisarts belde.' }, 'Begin een nieuw traject')

  await page.goto(`${dossier}/afwegingen/afweging-4-2`)
  await main.getByText('Eerder in dit dossier').click()
  for (const said of ['Het is nu niet veilig.', 'Het gezin is verhuisd.', 'De huisarts belt mij.'])
    await expect(main.getByText(said)).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${dossier}/besluit`)
  await main.getByText('Eerder in dit dossier').click()
  await main.getByRole('link', { name: 'Uw besluit in traject 1' }).click()
  await expect(main).toContainText('Er is acute onveiligheid.')
})

test('a day of one’s own is said from that day on, and no other day ever is (R-06, R-47, I8)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  const main = page.getByRole('main')
  const dossier = await openDossier(page, 'vit', 'kind', 'Grutto')
  const notice = 'U wilde hier verder kijken'
  await record(page, `${dossier}/weegmoment/nieuw?over=afweging-5-3&evaluatie=1`, { op: '2031-04-05' })
  await page.goto('/vit/dossiers')
  await expect(main).not.toContainText('2031')
  await page.goto(dossier)
  await expect(main.getByText(notice)).toHaveCount(0)
  await main.getByRole('link', { name: /^Wijzig/ }).click()
  await fill(page, { op: '2026-11-02' })
  await press(page, 'Leg vast')
  await page.goto('/vit/dossiers')
  await expect(main).toContainText(notice)
  await expect(main).toContainText('U koos 2 november 2026.')
  await expectAccessible(page)
  await main.getByRole('link', { name: 'Grutto' }).first().click()
  await expect(main).toContainText('U koos 2 november 2026:')
  await expectAccessible(page)
  await record(page, `${dossier}/afwegingen/afweging-5-3`, { antwoord: ['ja'], motivering: 'Het gaat nu goed.' })
  await page.goto(dossier)
  await expect(main.getByText(notice)).toHaveCount(0)
})
