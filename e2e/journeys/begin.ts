import { expect } from '@playwright/test'
import { totpCode } from '../../tests/support/totp'
import { expectSaid, fill, press } from '../fixtures/form'
import { STRANGE, type Story, type Walk } from './story'

/** From the first page of the service to the page that asks for a second step. */
export async function logIn({ page }: Walk, { association, shortName }: Story): Promise<void> {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: shortName }).click()
  await expect(page).toHaveURL(`/${association}`)
  await page.getByRole('link', { name: 'Log in via uw vereniging' }).click()
  await page.getByRole('link', { name: `Log in via ${shortName}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie logt er in?')
  await page.locator('form[action$="/nieuw-lid"] button').click()
}

/** The member's own app makes the codes of the secret that the page shows. */
export async function enrol(walk: Walk, { association }: Story): Promise<void> {
  const { page } = walk
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stel uw tweede stap in')
  const secret = await page.locator('p.code').innerText()
  const field = page.getByLabel('Code die de app nu toont')
  await field.fill('000000')
  await press(page, 'Zet de tweede stap aan')
  await expect(page.locator('#fouten')).toContainText('Deze code klopt niet')
  await expect(page.locator('p.code')).toHaveText(secret)
  await field.fill(totpCode(secret))
  await press(page, 'Zet de tweede stap aan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaar deze herstelcodes')
  walk.recoveryCodes = await page.locator('.codes .code').allInnerTexts()
  expect(new Set(walk.recoveryCodes).size).toBe(10)
  await page.getByRole('link', { name: 'Ik heb ze bewaard, verder' }).click()
  await expect(page).toHaveURL(`/${association}/dossiers`)
  await expect(page.getByRole('main')).toContainText('U hebt nog geen dossiers')
}

export async function newDossier(walk: Walk, { soort, label }: Story): Promise<void> {
  const { page } = walk
  await page.getByRole('link', { name: 'Nieuw dossier' }).click()
  await press(page, 'Open het dossier')
  await expect(page.locator('#fouten')).toContainText('Kies om wie het gaat')
  await expect(page).toHaveTitle(/^Fout: /)
  await fill(page, { soort: [soort], label: 'Jan de Vries' })
  await press(page, 'Open het dossier')
  await expect(page.locator('#fouten')).toContainText('Dit lijkt op een naam')
  await fill(page, { label })
  await press(page, 'Open het dossier')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label)
  walk.dossier = new URL(page.url()).pathname
}

export async function acute({ page }: Walk): Promise<void> {
  await page.getByRole('link', { name: 'Is er nu direct gevaar?' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112')
  await expect(page.getByRole('main').getByRole('link', { name: '0800-2000' })).toHaveAttribute('href', 'tel:08002000')
  await page.getByRole('radio', { name: 'Nee, nu niet' }).check()
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw antwoord is vastgelegd')
  await expect(page.getByRole('main')).toContainText('U zag geen direct gevaar')
}

export async function note({ page }: Walk, story: Story): Promise<void> {
  await page.getByRole('link', { name: 'Nu even vastleggen' }).click()
  await page.getByRole('link', { name: 'Nieuwe notitie' }).click()
  await page.getByLabel('Uw notitie').fill(`${story.note}\n${STRANGE}`)
  await page.getByRole('radio', { name: 'Nu', exact: true }).check()
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw notitie is vastgelegd')
  await expect(page.locator('article .typed')).toHaveText(`${story.note}\n${STRANGE}`)
}

export async function persons({ page, dossier }: Walk, story: Story): Promise<void> {
  await page.goto(dossier)
  await page.getByRole('link', { name: 'Wie zijn erbij betrokken?' }).click()
  for (const { name, rol, leeftijd } of story.persons) {
    await page.getByRole('link', { name: 'Voeg iemand toe' }).click()
    await page.getByLabel('Hoe noemt u deze persoon?').fill(name)
    await page.getByRole('checkbox', { name: rol, exact: true }).check()
    await page.getByRole('radio', { name: leeftijd }).check()
    await press(page, 'Leg vast')
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  }
}
