import { expectAccessible } from '../fixtures/axe'
import { withoutDatabase } from '../fixtures/control'
import { expect, test } from '../fixtures/test'

test.describe('what `npm start` puts up works in a browser, with and without JavaScript (issue 2, part 1)', () => {
  test('the demo portal’s own page passes axe and names the emergency numbers', async ({ page }) => {
    await page.goto('/vit/inloggen')
    await page.locator('a[href="/vit/inloggen/start"]').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie logt er in?')
    await expect(page.getByRole('link', { name: '0800-2000' })).toHaveAttribute('href', 'tel:08002000')
    await expectAccessible(page)
  })
  test('health says so when the database is away, and recovers without a restart', async ({ request }) => {
    const health = async () => (await request.get('/api/gezondheid')).status()
    expect(await health()).toBe(200)
    for (const how of ['stopped', 'frozen'] as const) {
      await withoutDatabase(how, async () => expect(await health()).toBe(503))
      await expect.poll(health, { timeout: 20_000 }).toBe(200)
    }
  })
})
