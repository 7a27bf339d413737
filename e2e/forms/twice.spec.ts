import { openDossier } from '../fixtures/dossier'
import { expectHeld, fill, press } from '../fixtures/form'
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
