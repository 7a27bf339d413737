import { openDossier } from '../fixtures/dossier'
import { fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

const FACT = 'Op 3 maart zag ik een blauwe plek op de linkerarm.'

test('out of the dossier: what is open, a letter for a child, the report and the open file (R-04, R-26 to R-29)', async ({
  as,
}) => {
  test.setTimeout(90_000)
  const page = await as('vit', 'tweede-therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  const dossier = await openDossier(page, 'vit', 'kind', 'Hazelaar')
  await page.getByRole('link', { name: 'Wat ontbreekt nog?' }).click()
  await expect(page.getByRole('main')).toContainText('Er staan geen feiten in het dossier')
  const fact = { wat: FACT, soort: ['feit'], hand: ['eerste'], akkoord: ['niet-gevraagd'], wanneer: ['onbekend'] }
  await record(page, `${dossier}/feiten/nieuw`, { ...fact, bron: 'zelf gezien' })
  await page.goto(`${dossier}/wat-ontbreekt`)
  await expect(page.getByRole('main')).not.toContainText('Er staan geen feiten in het dossier')

  await page.goto(`${dossier}/brieven/nieuw`)
  await page.getByRole('button', { name: 'Maak de tekst' }).click()
  await expect(page.locator('#fouten')).toContainText('Kies wie de brief leest')
  await fill(page, { aan: ['kind'] })
  await page.getByRole('checkbox', { name: FACT }).check()
  await press(page, 'Maak de tekst')
  const text = await page.locator('textarea[name=tekst]').inputValue()
  expect(text).toContain(FACT)
  await fill(page, { tekst: `${text}\n\nTot donderdag.`, wanneer: ['onbekend'] })
  await press(page, 'Leg de brief vast')
  await expect(page.getByRole('main')).toContainText('Tot donderdag.')
  const letter = await page.request.get(`${page.url()}/pdf`)
  expect(letter.headers()['content-type']).toBe('application/pdf')

  await page.goto(`${dossier}/uitvoer`)
  const file = await page.request.get(`${dossier}/uitvoer/bestand`)
  expect(file.headers()['content-disposition']).toContain('dossier.json')
  expect(JSON.stringify(await file.json())).toContain('Tot donderdag.')
  const schema = await page.request.get('/schema/dossier-1.json')
  expect(JSON.stringify(await schema.json())).toContain('vastleggingen')
  await page.goto(`${dossier}/verslag`)
  await expect(page.getByRole('main')).toContainText('Tot donderdag.')
})
