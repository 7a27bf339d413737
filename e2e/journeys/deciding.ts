import { expect, type Page } from '@playwright/test'
import { expectSaid, press } from '../fixtures/form'
import { exampleOf, kaderOf } from '../fixtures/kader'
import { STRANGE, type Story, type Walk } from './story'

/** The framework's indication stands above the form; both outcomes are the person's own. */
export async function decide({ page, dossier }: Walk, story: Story): Promise<void> {
  await page.goto(dossier)
  await page.getByRole('main').locator(`a[href="${dossier}/besluit"]`).click()
  await expectIndication(page, story)
  await expect(page.locator('input:checked')).toHaveCount(0)
  await press(page, 'Verder naar controleren')
  await expect(page.locator('#fouten li')).toHaveCount(4)
  await page
    .getByRole('group', { name: 'Meldt u bij Veilig Thuis?' })
    .getByRole('radio', { name: story.melden })
    .check()
  await page.getByLabel('Waarom meldt u wel of niet?').fill(`${story.because.melden}\n${STRANGE}`)
  await page.getByRole('group', { name: 'Is hulp mogelijk?' }).getByRole('radio', { name: story.hulp }).check()
  await page.getByLabel('Waarom is hulp wel of niet mogelijk?').fill(story.because.hulp)
  await press(page, 'Verder naar controleren')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit?')
}

async function expectIndication(page: Page, { association, shortName, example }: Story): Promise<void> {
  const { versie } = kaderOf(association)
  const { meldenAangewezen, gezamenlijk } = exampleOf(example).verwacht
  const path = page.getByRole('region', { name: `Het kader van ${shortName}, versie ${versie}, zegt` })
  await expect(path).toContainText(
    meldenAangewezen
      ? 'Uw antwoorden wijzen naar melden bij Veilig Thuis (norm 1). Hulp geven kan daarnaast.'
      : 'Uw antwoorden wijzen tot nu toe niet naar melden.',
  )
  const together = path.getByText('De volgende afwegingen doet u samen met Veilig Thuis.')
  await expect(together).toHaveCount(gezamenlijk ? 1 : 0)
}

/** The summary says back what was chosen; what is left open is asked for, and a reason is enough (A29). */
export async function check(walk: Walk, story: Story): Promise<void> {
  const { page } = walk
  const main = page.getByRole('main')
  for (const text of [story.melden, story.hulp, story.because.melden, story.because.hulp, STRANGE])
    await expect(main).toContainText(text)
  const open = page.locator('textarea[name^="reden-"]')
  await expect(open).toHaveCount(story.open.length)
  for (const text of story.open) await page.getByLabel(text).fill(`Dat doe ik later. ${STRANGE}`)
  await press(page, 'Leg besluit vast')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw besluit is vastgelegd. Wat doet u nu?')
  walk.besluit = new URL(page.url()).pathname.replace(/\/nu$/, '')
}

export async function whatNow({ page }: Walk, { now, melden, hulp }: Story): Promise<void> {
  await expectSaid(page, `Melden: ${melden}. Hulp: ${hulp}.`)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([...now])
  const number = page.getByRole('main').getByRole('link', { name: '0800-2000' })
  await expect(number).toHaveCount(now.filter((kop) => kop === 'Bel Veilig Thuis' || kop === 'Hoort u niets?').length)
  // No term that the therapist did not set (I8).
  await expect(page.getByRole('main')).not.toContainText(/\b(?:binnen|uiterlijk|deadline|termijn|werkdagen)\b/i)
}

/** A recorded decision is never edited: a correction is a new decision that points to the old one. */
export async function correct(walk: Walk, story: Story): Promise<void> {
  const { page, dossier, besluit } = walk
  await page.goto(`${dossier}/besluit`)
  await page.getByRole('link', { name: 'Verbeter het besluit' }).click()
  await expect(page.getByLabel('Waarom meldt u wel of niet?')).toHaveValue(`${story.because.melden}\n${STRANGE}`)
  await page.getByLabel('Waarom is hulp wel of niet mogelijk?').fill('De huisarts helpt mee.')
  await page.getByLabel('Waarom verbetert u dit?').fill('Ik vergat de huisarts.')
  await press(page, 'Verder naar controleren')
  await press(page, 'Leg besluit vast')
  walk.verbeterd = new URL(page.url()).pathname.replace(/\/nu$/, '')
  expect(walk.verbeterd).not.toBe(besluit)
  await page.goto(walk.verbeterd)
  await expect(page.getByRole('main')).toContainText('De huisarts helpt mee.')
  await expect(page.getByRole('main')).toContainText('Ik vergat de huisarts.')
  await page.goto(besluit)
  await expect(page.getByRole('main')).toContainText(story.because.hulp)
  await expect(page.getByRole('main')).not.toContainText('De huisarts helpt mee.')
  await expect(page.getByRole('note').first()).toContainText(/verbeterd/i)
}

/** Closing is possible at every step; starting again makes a linked cycle, and both stand in the timeline (I7). */
export async function closeAndRestart({ page, dossier }: Walk): Promise<void> {
  await page.goto(dossier)
  await page.getByRole('link', { name: 'Traject afsluiten' }).click()
  await page.getByRole('radio', { name: /^Stap 3/ }).check()
  await press(page, 'Sluit het traject af')
  await expect(page.locator('#fouten')).toContainText('Schrijf op waarom u het traject afsluit.')
  await page.getByLabel('Waarom sluit u af?').fill('Er is hulp, en het gaat goed.')
  await page.getByLabel('Welke afspraken gelden daarna?').fill('De huisarts belt mij elke maand.')
  await press(page, 'Sluit het traject af')
  await expect(page.getByRole('main')).toContainText('Dit traject is afgesloten')
  await page.getByRole('link', { name: 'Begin een nieuw traject' }).click()
  await page.getByLabel('Wat is de aanleiding?').fill('De school belde.')
  await press(page, 'Begin een nieuw traject')
  await expectSaid(page, 'U bent een nieuw traject begonnen')
  await expect(page.getByRole('main')).toContainText('Traject 2')
}

export async function timeline({ page, dossier }: Walk, story: Story): Promise<void> {
  await page.goto(`${dossier}/tijdlijn`)
  const moments = page.getByRole('list', { name: 'Tijdlijn' }).getByRole('heading', { level: 2 })
  const titles = await moments.allInnerTexts()
  expect(titles.slice(0, 4)).toEqual(['Opnieuw begonnen', 'Traject gesloten', 'Besluit', 'Besluit'])
  expect(titles.at(-1)).toBe('Dossier geopend')
  const list = page.getByRole('list', { name: 'Tijdlijn' })
  for (const text of [story.note, STRANGE, 'De school belde.', 'Er is hulp, en het gaat goed.'])
    await expect(list).toContainText(text)
  await expect(list).toContainText('Gebeurd: 6 oktober 2026')
  await expect(list).toContainText('Later verbeterd, op')
}
