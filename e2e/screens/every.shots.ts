import path from 'node:path'
import type { Page } from '@playwright/test'
import { DOSSIER, OTHERS, PUBLIC, type Look } from '../a11y/pages'
import { makeSample, type Sample } from '../fixtures/sample'
import { test } from '../fixtures/test'

const FOLDER = '.screenshots'
const WIDTHS = [320, 768, 1280] as const
const SCHEMES = ['light', 'dark'] as const
const fileOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'home'

/** One screen, whole: each width and theme, and as it comes on paper. */
async function shoot(page: Page, { name, open }: Look, sample: Sample): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, sample)
  // The bar at the top sticks to the window: from the top of the page it stands where a reader first sees it.
  await page.evaluate(() => scrollTo(0, 0))
  const file = fileOf(name.replace(sample.path, ''))
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: path.join(FOLDER, `${width}-${colorScheme}`, `${file}.png`), fullPage: true })
    }
  }
  await page.emulateMedia({ media: 'print' })
  await page.pdf({ path: path.join(FOLDER, 'print', `${file}.pdf`), format: 'A4', preferCSSPageSize: true })
  await page.emulateMedia({ media: null })
}

let made: Sample | undefined

for (const each of PUBLIC)
  test(`open to all: ${each.name}`, async ({ page, sample }) => {
    await shoot(page, each, sample)
  })
for (const each of DOSSIER)
  test(`dossier: ${each.name}`, async ({ as }) => {
    const page = await as('vit', 'therapeut-beheerder')
    made ??= await makeSample(page, 'vit', 'Windstil')
    await shoot(page, each, made)
  })
for (const { account, looks } of OTHERS)
  for (const each of looks)
    test(`${account}: ${each.name}`, async ({ as, sample }) => {
      const page = await as('vvvk', account)
      await shoot(page, { ...each, name: `${account} ${each.name}` }, sample)
    })
