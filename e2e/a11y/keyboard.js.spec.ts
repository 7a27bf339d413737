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

test('from a new case to a recorded decision with the keyboard alone (WCAG 2.1.1, R-35, R-41)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const choose = async (name: RegExp) => {
    await tabTo(page, name)
    await page.keyboard.press('Space')
  }
  /** Tab comes to the first answer of a group; the arrow keys go on from there. */
  const chooseFrom = async (first: RegExp, name: RegExp) => {
    await tabTo(page, first)
    for (let n = 0; n < 8 && !name.test(await focused(page)); n++) await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toMatch(name)
  }
  const write = async (name: string, text: string) => {
    await tabTo(page, name)
    await page.keyboard.type(text)
  }
  const toContent = async () => {
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  }
  await page.goto('/vit/dossiers/nieuw')
  await choose(/^Een kind/)
  await write('Eigen naam voor dit dossier', 'Hazelaar')
  await follow(page)
  await toContent()
  await tabTo(page, /vermoeden van huiselijk geweld|daadwerkelijk sprake van/)
  await follow(page)
  await toContent()
  await choose(/^Ja\b/)
  await write('Waarom komt u tot dit antwoord?', 'De plekken passen niet bij het verhaal.')
  await tabTo(page, 'Leg vast')
  await follow(page)
  await toContent()
  await tabTo(page, 'Besluit over melden en hulp')
  await follow(page)
  await toContent()
  await chooseFrom(/^Ja, ik meld: norm 1/, /^Ja, ik meld: om een andere reden/)
  await write('Waarom meldt u wel of niet?', 'Ik vertrouw het niet.')
  await chooseFrom(/^Ja, ik help zelf/, /^Dat bepaal ik samen met Veilig Thuis/)
  await write('Waarom is hulp wel of niet mogelijk?', 'Samen.')
  await tabTo(page, 'Verder naar controleren')
  await follow(page)
  await toContent()
  await tabTo(page, 'Leg besluit vast')
  await follow(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw besluit is vastgelegd. Wat doet u nu?')
})

test('from the versions of the framework to a reworded text with the keyboard alone (WCAG 2.1.1, R-18)', async ({
  as,
}) => {
  const page = await as('vvvk', 'beheerder')
  await page.goto('/vvvk/beheer/kader')
  await tabTo(page, 'Begin een nieuwe versie')
  await follow(page)
  // The arrow keys choose within a group.
  await tabTo(page, /^De versie die nu geldt/)
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'Begin')
  await follow(page)
  await tabTo(page, 'Vul de gegevens van deze versie in')
  await follow(page)
  await tabTo(page, 'Wat is er veranderd?')
  await page.keyboard.type('Zonder muis.')
  await tabTo(page, 'Sla op')
  await follow(page)
  await expect(page.getByRole('main')).toContainText('Zonder muis.')
  await tabTo(page, 'Titel en andere woorden van het kader als geheel')
  await follow(page)
  await tabTo(page, 'Uitgever')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Redactie zonder muis')
  await tabTo(page, 'Sla op')
  await follow(page)
  await expect(page.getByRole('status').filter({ hasText: 'Uw tekst is opgeslagen' })).toBeVisible()
  await expect(page.getByLabel('Uitgever')).toHaveValue('Redactie zonder muis')
})
