import type { Page } from '@playwright/test'
import { findings } from '../fixtures/axe'
import { control } from '../fixtures/control'
import { openDossier } from '../fixtures/dossier'
import { letFail } from '../forms/failing'
import { makeSample, type Sample } from '../fixtures/sample'
import { expect, test } from '../fixtures/test'
import { DOSSIER, EMPTY, GIVEN_BACK, HALFWAY, OTHERS, PUBLIC, type Look, type Where } from './pages'

const WIDTHS = [320, 768, 1280] as const
const SCHEMES = ['light', 'dark'] as const
/** What changes with the scheme, and what changes with the width. All other rules look at what is the same in each. */
const COLOURS = ['color-contrast', 'link-in-text-block']
const SIZES = ['target-size', 'scrollable-region-focusable']
function rulesFor(width: number, scheme: string): readonly string[] | null {
  if (scheme === 'dark') return COLOURS
  if (width === 1280) return null
  // Between narrow and wide no part comes or goes that the other two have not shown in the same colours.
  return width === 768 ? SIZES : [...COLOURS, ...SIZES]
}

/** Nothing may stick out at the side: at 320 px that is a page at 400 % (WCAG 1.4.10). */
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function look(page: Page, { name, open }: Look, where: Where): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, where)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await sticksOut(page), `${name}, ${width} px: sticks out`).toBe(0)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      const found = await findings(page, rulesFor(width, colorScheme))
      expect.soft(found, `${name}, ${width} px, ${colorScheme}`).toEqual([])
    }
  }
}

let made: Sample | undefined

test.describe('axe finds nothing, light and dark, 320, 768 and 1280 px wide (WCAG 2.2 AA)', () => {
  test.setTimeout(300_000)

  test('on the pages that are open to all', async ({ page, sample }) => {
    for (const each of PUBLIC) await look(page, each, sample)
  })
  for (const part of [0, 1, 2, 3]) {
    test(`on the pages of a dossier, filled and refused, part ${part + 1}`, async ({ as }) => {
      const page = await as('vit', 'therapeut-beheerder')
      made ??= await makeSample(page, 'vit', 'Windstil')
      for (const each of DOSSIER.filter((_, i) => i % 4 === part)) await look(page, each, made)
    })
  }
  test('on the pages of a dossier in which nothing stands yet', async ({ as }) => {
    const page = await as('vvvk', 'therapeut')
    const path = await openDossier(page, 'vvvk', 'volwassene', 'Leegte')
    for (const each of EMPTY) await look(page, each, { path, parts: {} })
  })
  for (const { account, looks } of OTHERS) {
    test(`on the pages of a ${account}: ${looks[0]?.name}`, async ({ as, sample }) => {
      const page = await as('vvvk', account)
      for (const each of looks) await look(page, each, sample)
    })
  }
  test('on the way in, and on a text given back', async ({ as, visitor, sample, watched }) => {
    await control('forget-attempts')
    for (const each of HALFWAY) await look(await visitor(), each, sample)
    await look(await as('vit', 'therapeut'), GIVEN_BACK, sample)
    // That this answer is a 401 is what is asked for.
    letFail(watched, /401 .*vastleggen/)
  })
})
