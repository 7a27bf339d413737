import type { Page } from '@playwright/test'
import { withoutDatabase } from '../fixtures/control'
import { get } from '../fixtures/wire'
import { expect, test } from '../fixtures/test'

const accentOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim())
const sheetOf = (page: Page) => page.locator('link[rel="stylesheet"][href*="huisstijl.css"]')

test('each association’s pages are in its own colours, the service’s own pages in none of theirs', async ({ page }) => {
  const seen = new Map<string, string>()
  for (const path of ['/', '/vit', '/vvvk', '/nvpa']) {
    await page.goto(path)
    await expect(sheetOf(page)).toHaveCount(path === '/' ? 0 : 1)
    seen.set(path, await accentOf(page))
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await accentOf(page), `${path} in the dark`).not.toBe(seen.get(path))
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    expect(await accentOf(page), `${path} on paper`).toMatch(/^#0{3}(?:0{3})?$/)
    await page.emulateMedia({ media: null, colorScheme: null })
  }
  expect(new Set(seen.values()).size).toBe(4)
})

test('a stylesheet is kept for good under the address of its content, and never under another', async ({ page }) => {
  await page.goto('/vit')
  const href = (await sheetOf(page).getAttribute('href')) ?? ''
  const kept = await get(page.request, href)
  expect(kept.headers()).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  for (const path of ['/vit/huisstijl.css', '/vit/huisstijl.css?v=000000000000']) {
    const answer = await get(page.request, path)
    expect(await answer.text()).toBe(await kept.text())
    expect(answer.headers()['cache-control']).toBe('no-store')
  }
  expect((await get(page.request, '/bestaat-niet/huisstijl.css')).status()).toBe(404)
})

for (const how of ['stopped', 'frozen'] as const) {
  test(`storage ${how}: the colours answer at once, and no page fails for want of them`, async ({ page }) => {
    await page.goto('/vit')
    const own = await (await get(page.request, '/vit/huisstijl.css')).text()
    await withoutDatabase(how, async () => {
      const before = Date.now()
      const answer = await get(page.request, '/vit/huisstijl.css')
      expect(Date.now() - before).toBeLessThan(2_000)
      expect([answer.status(), await answer.text()]).toEqual([200, own])
    })
  })
}
