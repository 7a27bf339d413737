import { openDossier } from '../fixtures/dossier'
import { expect, test } from '../fixtures/test'

test('hard words are explained where they are used: to open by itself, and open on paper (WCAG 3.1.3)', async ({
  as,
}) => {
  const page = await as('nvpa', 'therapeut')
  const dossier = await openDossier(page, 'nvpa', 'volwassene')
  await page.goto(`${dossier}/afwegingen/afweging-4-2`)
  const meaning = page.getByRole('definition').filter({ hasText: 'Geweld of een onveilige situatie die zich herhaalt' })
  await expect(meaning).toBeHidden()
  await page.getByText('Wat betekenen deze woorden?').click()
  await expect(meaning).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: 'Structurele onveiligheid' })).toBeVisible()

  await page.goto(`${dossier}/namen`)
  const one = page.getByRole('definition').filter({ hasText: 'U vertelt Veilig Thuis over een zaak' })
  await expect(page.getByText('Wat betekent “Melding”?')).toBeVisible()
  await expect(one).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(one).toBeVisible()
})
