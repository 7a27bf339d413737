import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/axe'
import { fill, press } from '../fixtures/form'

/** A page of the studio as an author or approver works at it; looked at by axe on the way. */
export class Studio {
  readonly page: Page
  readonly #base: string
  constructor(page: Page, association: string) {
    this.page = page
    this.#base = `/${association}`
  }

  /** Begins a version, from the one in force or from the base; answers its address. */
  async begin(from: 'De versie die nu geldt' | 'Het kader van de beroepsgroep'): Promise<string> {
    await this.page.goto(`${this.#base}/beheer/kader`)
    await expectAccessible(this.page)
    await this.page.getByRole('link', { name: 'Begin een nieuwe versie' }).click()
    await this.page.getByRole('radio', { name: from }).check()
    await press(this.page, 'Begin')
    await expect(this.page.getByRole('status').filter({ hasText: 'Dit is uw nieuwe versie' })).toBeVisible()
    await expectAccessible(this.page)
    return new URL(this.page.url()).pathname
  }

  /** Other words for one helper question, found as an editor finds it: in the outline. */
  async reword(concept: string, question: string, words: string): Promise<void> {
    await this.page.goto(concept)
    // What stands in a block is folded away; an editor unfolds it.
    await this.page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    const arrived = this.page.waitForEvent('domcontentloaded')
    await this.page.getByRole('link', { name: question, exact: true }).first().click()
    await arrived
    await expectAccessible(this.page)
    await fill(this.page, { 'w.tekst': words })
    await press(this.page, 'Sla op')
    await expect(this.page.getByRole('status').filter({ hasText: 'Uw tekst is opgeslagen' })).toBeVisible()
    await expect(this.page.locator('.preview')).toContainText(words)
  }

  async describe(concept: string, wijziging: string, geldigVanaf?: string): Promise<void> {
    await this.page.goto(`${concept}/gegevens`)
    await expectAccessible(this.page)
    await fill(this.page, { wijziging, ...(geldigVanaf === undefined ? {} : { geldigVanaf }) })
    await press(this.page, 'Sla op')
    await expect(this.page.locator('#fouten')).toHaveCount(0)
  }

  /** Every point gets a reason, until nothing is open. */
  async clear(concept: string): Promise<void> {
    await this.page.goto(`${concept}/nakijken`)
    await expectAccessible(this.page)
    for (let left = 200; left > 0; left--) {
      const first = this.page.locator('input[name="waarschuwing"]').first()
      if ((await first.count()) === 0) break
      await first.check()
      await fill(this.page, { reden: 'Zo staat het in de basis, en dat is goed.' })
      await press(this.page, 'Laat dit zo')
    }
    await expect(this.page.getByRole('status').filter({ hasText: 'er staat niets meer open' })).toBeVisible()
  }

  async push(concept: string, button: string, said: string): Promise<void> {
    await this.page.goto(concept)
    await press(this.page, button)
    await expect(this.page.getByRole('status').filter({ hasText: said })).toBeVisible()
  }

  /** All that is open is answered, the members can read along, and the other person approves. */
  async throughTo(other: Studio, concept: string): Promise<void> {
    await this.clear(concept)
    await this.push(concept, 'Leg voor aan de leden', 'De leden kunnen nu meelezen')
    await other.push(concept, 'Geef akkoord', 'U hebt akkoord gegeven')
  }

  async publish(concept: string): Promise<void> {
    await this.page.goto(concept)
    await this.page.getByRole('link', { name: 'Publiceer deze versie' }).click()
    await expectAccessible(this.page)
    await press(this.page, /^Publiceer versie/)
    await expect(this.page.getByRole('status').filter({ hasText: 'De versie is gepubliceerd' })).toBeVisible()
    await expectAccessible(this.page)
  }
}

/** What stands on a page, whitespace aside. */
export const wordsOn = async (page: Page): Promise<string> =>
  (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ').trim()
