import { expect, type Page } from '@playwright/test'
import { expectSaid, press } from '../fixtures/form'
import { afwegingOf, exampleOf, kaderOf } from '../fixtures/kader'
import { STRANGE, type Story, type Walk } from './story'

/** The page shows the framework's own words, answers nothing beforehand, and takes what the person thinks. */
export async function weigh({ page, dossier }: Walk, story: Story): Promise<void> {
  const { antwoorden, verwacht } = exampleOf(story.example)
  for (const [id, antwoord] of Object.entries(antwoorden)) {
    await page.goto(dossier)
    const { vraag, ja, nee } = afwegingOf(story.association, id)
    await page.getByRole('main').locator(`a[href="${dossier}/afwegingen/${id}"]`).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(vraag)
    await expectNothingChosen(page, story)
    await expect(page.getByRole('group', { name: vraag })).toContainText(`Het kader zegt dan: ${ja.tekst}`)
    await expect(page.getByRole('group', { name: vraag })).toContainText(`Het kader zegt dan: ${nee.tekst}`)
    if (id === 'afweging-4-1') await expectArguments(page, story)
    if (id === 'afweging-4-2') await help(page, story)
    await fillIn(page, story, id)
    if (verwacht.gezamenlijk && id.startsWith('afweging-5'))
      await page.getByRole('checkbox', { name: /samen met Veilig Thuis besproken/ }).check()
    await page
      .getByRole('group', { name: vraag })
      .getByRole('radio', { name: antwoord === 'ja' ? 'Ja' : 'Nee' })
      .check()
    await press(page, 'Leg vast')
    await expectSaid(page, 'Uw afweging is vastgelegd')
  }
}

/** Nothing is preselected; the three norms and whose text this is are always in view. */
async function expectNothingChosen(page: Page, { association, shortName }: Story): Promise<void> {
  const { versie, normen } = kaderOf(association)
  await expect(page.getByRole('main')).toContainText(`Dit zegt het kader van ${shortName}, versie ${versie}`)
  await expect(page.locator('input:checked')).toHaveCount(0)
  for (const { tekst } of normen) await expect(page.getByRole('main')).toContainText(tekst)
}

/** For and against stand beside each other, in words, and are not counted. */
async function expectArguments(page: Page, story: Story): Promise<void> {
  for (const { wat } of story.facts)
    await expect(page.getByRole('region', { name: 'Wat u eerder vastlegde' })).toContainText(wat)
}

/** A helper question may be answered; it sets nothing. */
async function help(page: Page, { helper }: Story): Promise<void> {
  const question = page.getByRole('group', { name: helper })
  await question.getByRole('radio', { name: 'Ja', exact: true }).check()
  await expect(page.locator('input[name="antwoord"]:checked')).toHaveCount(0)
}

async function fillIn(page: Page, story: Story, id: string): Promise<void> {
  await page
    .getByLabel('Welke andere verklaringen hebt u bekeken?')
    .fill('Ruwe spelletjes. Dat past niet bij het verhaal.')
  if (story.soort === 'kind') {
    await page.getByLabel(/de leeftijd van het kind en de gevolgen/).fill('Acht jaar. Het slaapt slecht.')
    await page.getByLabel('Wat vindt het kind?').fill('Het wil dat het stopt. Ik vroeg het in de sessie.')
  }
  await page.getByLabel('Waarom komt u tot dit antwoord?').fill(`${story.motivering[id] ?? ''} ${STRANGE}`)
}
