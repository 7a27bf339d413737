import { expectEmergencyBar } from '../fixtures/bar'
import { query } from '../fixtures/database'
import { withServer } from '../fixtures/servers'
import { expect, test } from '../fixtures/test'
import { hiddenFields, origin, post } from '../fixtures/wire'

const NOTE = 'Door een ander verstuurd.'

test('a form on another site records nothing, though the browser sends the session along (I3)', async ({
  as,
  sample,
}) => {
  const page = await as('vit', 'therapeut')
  const to = `${origin()}${sample.path}/notities/nieuw/vastleggen`
  const form = `<!doctype html><html lang="nl"><title>x</title><link rel="icon" href="data:,"><form method="post" action="${to}"><textarea name="tekst">${NOTE}</textarea>
    <input name="wanneer" value="onbekend"><button>Win een prijs</button></form>`
  await withServer(
    (_, response) => void response.setHeader('content-type', 'text/html').end(form),
    async (elsewhere) => {
      await page.goto(elsewhere)
      await page.getByRole('button').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze verzending is geweigerd')
      await expectEmergencyBar(page)
    },
  )
  await page.goto(`${sample.path}/notities`)
  await expect(page.getByRole('main')).not.toContainText(NOTE)
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('a request is refused by what the browser says of its origin, and taken when that is our own (I3)', async ({
  as,
  sample,
}) => {
  const { request } = (await as('vit', 'therapeut')).context()
  const form = `${sample.path}/notities/nieuw`
  const fields = { ...(await hiddenFields(request, form)), _actie: 'bewaren', tekst: 'mag', wanneer: 'onbekend' }
  const send = async (headers: Record<string, string>) =>
    (await post(request, `${form}/vastleggen`, fields, headers)).status()
  expect(await send({ origin: 'https://evil.example' })).toBe(403)
  expect(await send({ origin: 'null' })).toBe(403)
  expect(await send({ 'sec-fetch-site': 'cross-site', origin: origin() })).toBe(403)
  expect(await send({ 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await send({})).toBe(403)
  expect(await send({ origin: origin(), 'x-forwarded-host': 'evil.example' })).toBe(303)
  expect(await send({ 'sec-fetch-site': 'same-origin' })).toBe(303)
  await query('DELETE FROM app.draft WHERE dossier_id = $1', [sample.parts['dossier']])
})
