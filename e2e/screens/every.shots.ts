import path from 'node:path'
import type { Page } from '@playwright/test'
import { DOSSIER, EMPTY, GIVEN_BACK, HALFWAY, OTHERS, PUBLIC, type Look, type Where } from '../a11y/pages'
import { openDossier } from '../fixtures/dossier'
import { letFail } from '../forms/failing'
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
async function shoot(page: Page, { name, open }: Look, where: Where): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, where)
  // The bar at the top sticks to the window: from the top of the page it stands where a reader first sees it.
  await page.evaluate(() => scrollTo(0, 0))
  const file = fileOf(name)
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: path.join(FOLDER, `${width}-${colorScheme}`, `${file}.png`), fullPage: true })
    }
  }
  await page.pdf({ path: path.join(FOLDER, 'print', `${file}.pdf`), format: 'A4' })
}

let made: Sample | undefined
let empty: string | undefined

for (const each of PUBLIC)
  test(`open to all: ${each.name}`, async ({ page, sample }) => {
    await shoot(page, each, sample)
  })
for (const each of DOSSIER)
  test(`filled: ${each.name}`, async ({ as }) => {
    const page = await as('vit', 'therapeut-beheerder')
    made ??= await makeSample(page, 'vit', 'Windstil')
    await shoot(page, each, made)
  })
for (const each of EMPTY)
  test(`empty: ${each.name}`, async ({ as }) => {
    const page = await as('vvvk', 'therapeut')
    empty ??= await openDossier(page, 'vvvk', 'volwassene', 'Leegte')
    await shoot(page, { ...each, name: `empty ${each.name}` }, { path: empty, parts: {} })
  })
for (const { account, looks } of OTHERS)
  for (const each of looks)
    test(`${account}: ${each.name}`, async ({ as, sample }) => {
      await shoot(await as('vvvk', account), { ...each, name: `${account} ${each.name}` }, sample)
    })
for (const each of HALFWAY)
  test(`on the way in: ${each.name}`, async ({ visitor, sample }) => {
    await shoot(await visitor(), each, sample)
  })
test(GIVEN_BACK.name, async ({ as, sample, watched }) => {
  await shoot(await as('vit', 'therapeut'), GIVEN_BACK, sample)
  letFail(watched, /401 .*vastleggen/)
})
