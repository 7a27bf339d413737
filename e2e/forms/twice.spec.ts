import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { hiddenFields, post } from '../fixtures/wire'

test('a double click records once (I2)', async ({ as }) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, { tekst: 'eenmaal', wanneer: ['moment'] })
  await page.getByRole('button', { name: 'Leg vast' }).dblclick()
  await expect(page).toHaveURL(/\/notities\?gelukt=notitie$/)
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.goto(dossier)
  await expect(page.getByRole('main')).not.toContainText('Nog niet vastgelegd')
})

test('the same form sent five times at once, and again later, is one entry in one place of the log (I2)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  const { request } = page.context()
  const form = `${dossier}/notities/nieuw`
  const fields = { ...(await hiddenFields(request, form)), _actie: 'vastleggen', tekst: 'eenmaal', wanneer: 'moment' }
  const send = () => post(request, `${form}/vastleggen`, fields)
  const answers = [...(await Promise.all([1, 2, 3, 4, 5].map(send))), await send()]
  for (const answer of answers)
    expect([answer.status(), answer.headers()['location']]).toEqual([303, `${dossier}/notities?gelukt=notitie`])
  await page.goto(`${dossier}/notities`)
  await expect(page.getByRole('article')).toHaveCount(1)
  // Another text under the same key is not dropped: it is shown, to be recorded as one of its own.
  const other = await post(request, `${form}/vastleggen`, { ...fields, tekst: 'iets anders' })
  await page.goto(other.headers()['location'] ?? '')
  await expectHeld(page, { tekst: 'iets anders' })
  await press(page, 'Leg vast')
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('two windows: the second sees what the first recorded, keeps the own text, and can record it (I2)', async ({
  as,
}) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  const other = await page.context().newPage()
  const form = `${dossier}/afwegingen/afweging-4-1`
  const own = { antwoord: ['nee'], motivering: 'In het tweede venster.', andereVerklaringen: 'Ruw spel.' }
  await Promise.all([page.goto(form), other.goto(form)])
  await fill(other, own)
  await fill(page, { antwoord: ['ja'], motivering: 'In het eerste venster.' })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw afweging is vastgelegd')
  await press(other, 'Leg vast')
  await expect(other.getByRole('main')).toContainText('Dit dossier is intussen veranderd')
  await expectHeld(other, own)
  await press(other, 'Leg vast')
  await expectSaid(other, 'Uw afweging is vastgelegd')
  await other.goto(`${dossier}/tijdlijn`)
  await expect(other.getByRole('list', { name: 'Tijdlijn' })).toContainText('In het eerste venster.')
  await expect(other.getByRole('list', { name: 'Tijdlijn' })).toContainText('In het tweede venster.')
})

test('a correction of what was corrected meanwhile is shown first (I2)', async ({ as }) => {
  const page = await as('vvvk', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vvvk', 'kind')
  await page.goto(`${dossier}/notities/nieuw`)
  await fill(page, { tekst: 'Om tien uur.', wanneer: ['onbekend'] })
  await press(page, 'Leg vast')
  const other = await page.context().newPage()
  const link = await page.getByRole('link', { name: /^Verbeter/ }).getAttribute('href')
  await Promise.all([page.goto(link ?? ''), other.goto(link ?? '')])
  await fill(page, { tekst: 'Om elf uur.', redenCorrectie: 'Verkeerd gehoord.' })
  await press(page, 'Leg vast')
  await expect(page.getByRole('article')).toHaveCount(1)
  await fill(other, { tekst: 'Om twaalf uur.', redenCorrectie: 'Nagekeken.' })
  await press(other, 'Leg vast')
  await expect(other.getByRole('main')).toContainText('Dit dossier is intussen veranderd')
  await expectHeld(other, { tekst: 'Om twaalf uur.', redenCorrectie: 'Nagekeken.' })
})
