import type { Page } from '@playwright/test'
import { control } from '../fixtures/control'
import { expect, test } from '../fixtures/test'

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? (at.labels?.[0]?.innerText ?? '') : ''
    return (label !== '' ? label : ((at as HTMLElement | null)?.innerText ?? '')).replace(/\s+/g, ' ').trim()
  })

/** Tab until the focus is on what is called so, as a person without a mouse does; the focus must be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (typeof name === 'string' ? at === name : name.test(at)) return expectFocusSeen(page)
  }
  throw new Error(`no way by Tab to ${String(name)} on ${page.url()}`)
}
async function expectFocusSeen(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    // An answer wears its ring around the whole row, words and all.
    const at = document.activeElement ?? document.body
    return [at, at.closest('.option') ?? at].some((element) => {
      const style = getComputedStyle(element)
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    })
  })
  expect(ring, 'the focus can be seen').toBe(true)
}
async function follow(page: Page, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  const arrived = page.waitForEvent('domcontentloaded')
  await page.keyboard.press(key)
  await arrived
}

test('from the login to a recorded note with the keyboard alone (WCAG 2.1.1, R-19)', async ({ page }) => {
  await control('forget-attempts')
  await page.goto('/vit')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Naar de inhoud')
  await tabTo(page, 'Log in via uw vereniging')
  await follow(page)
  await tabTo(page, 'Log in via VIT')
  await follow(page)
  const code = await page.locator('#code-tweede-therapeut').innerText()
  await tabTo(page, /^Inloggen als Bram Jansen/)
  await follow(page)
  await tabTo(page, 'Code uit uw app')
  await page.keyboard.type(code)
  await follow(page)
  await tabTo(page, 'Nieuw dossier')
  await follow(page)
  await tabTo(page, /^Een kind/)
  await page.keyboard.press('Space')
  await tabTo(page, 'Eigen naam voor dit dossier')
  await page.keyboard.type('Appelboom')
  await follow(page)
  await tabTo(page, 'Nu even vastleggen')
  await follow(page)
  await tabTo(page, 'Nieuwe notitie')
  await follow(page)
  await tabTo(page, 'Uw notitie')
  await page.keyboard.type('Zonder muis.')
  await tabTo(page, 'Nu')
  await page.keyboard.press('Space')
  await tabTo(page, 'Leg vast')
  await follow(page)
  await expect(page.locator('article .typed')).toHaveText('Zonder muis.')
})

test('the first stop leads past the menu to the content (WCAG 2.4.1)', async ({ page }) => {
  await page.goto('/vit/kader')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
