import { expectEmergencyBar } from '../fixtures/bar'
import { withoutDatabase } from '../fixtures/control'
import { openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { letFail } from './failing'
import { STRANGE } from './texts'

const WEIGHING = {
  motivering: STRANGE,
  andereVerklaringen: STRANGE,
  leeftijdEnGevolgen: STRANGE,
  stemVanHetKind: STRANGE,
}

for (const how of ['stopped', 'frozen'] as const) {
  test(`storage ${how}: the text comes back, the numbers to call stay, and it goes on without a restart (R-19, R-53)`, async ({
    as,
    watched,
  }) => {
    const page = await as('vit', 'tweede-therapeut')
    const dossier = await openDossier(page, 'vit', 'kind')
    await page.goto(`${dossier}/afwegingen/afweging-4-1`)
    await fill(page, { ...WEIGHING, antwoord: ['ja'], samen: ['ja'] })
    await withoutDatabase(how, async () => {
      await press(page, 'Leg vast')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Even geen verbinding met de opslag')
      await expect(page.getByRole('main')).toContainText('Uw tekst is nog niet vastgelegd, maar staat hieronder')
      await expectHeld(page, WEIGHING)
      await expectEmergencyBar(page)
      const other = await page.context().newPage()
      for (const path of [dossier, '/vit', '/', '/vit/kader', '/vit/inloggen']) {
        const answer = await other.goto(path)
        expect(answer?.status(), path).toBe(503)
        expect(answer?.headers()['retry-after']).toBeDefined()
        await expect(other.getByRole('heading', { level: 1 })).toHaveText('Even geen verbinding met de opslag')
        await expectEmergencyBar(other)
        if (how === 'frozen') break
      }
      await expect(other.getByRole('link', { name: 'Kijk wie u belt en wat u zegt' })).toBeVisible()
      for (const path of ['/nu-bellen', '/begrippen', '/privacy']) {
        expect((await other.goto(path))?.status(), path).toBe(200)
        await expectEmergencyBar(other)
      }
      expect((await other.request.get('/api/gezondheid')).status()).toBe(503)
    })
    await press(page, 'Verstuur opnieuw')
    await expectSaid(page, 'Uw afweging is vastgelegd')
    await page.goto(`${dossier}/afwegingen/afweging-4-1`)
    for (const name of Object.keys(WEIGHING)) await expectHeld(page, { [name]: STRANGE.trim() })
    await expectHeld(page, { antwoord: ['ja'], samen: ['ja'] })
    letFail(watched, /503/)
  })
}

test('storage away at the second step or at the login: a plain page that says so, and then it works (R-53)', async ({
  page,
}) => {
  await page.goto('/vvvk/inloggen')
  await withoutDatabase('stopped', async () => {
    await page.getByRole('link', { name: 'Log in via VvvK' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Even geen verbinding met de opslag')
    await expectEmergencyBar(page)
  })
  await page.getByRole('link', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByRole('link', { name: 'Log in via VvvK' })).toBeVisible()
})
