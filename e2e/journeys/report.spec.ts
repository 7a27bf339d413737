import type { Page } from '@playwright/test'
import { decide, openDossier } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

const FACT = 'Op 3 maart zag ik een blauwe plek op de linkerarm.'

test('from the decision to report to what was heard back, with the family told afterwards (R-43, R-44, R-48 to R-52, I10)', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const page = await as('vit', 'tweede-therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  const dossier = await openDossier(page, 'vit', 'kind', 'Meidoorn')
  await expect(page.getByRole('link', { name: 'Meld bij Veilig Thuis' })).toHaveCount(0)
  const fact = { wat: FACT, soort: ['feit'], hand: ['eerste'], akkoord: ['niet-gevraagd'], wanneer: ['onbekend'] }
  await record(page, `${dossier}/feiten/nieuw`, { ...fact, bron: 'zelf gezien', 'weging-afweging-4-1': ['voor'] })
  await decide(page, dossier)
  await page.goto(dossier)
  await page.getByRole('link', { name: 'Meld bij Veilig Thuis' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw melding')

  await record(page, `${dossier}/meldingen/nieuw`, { modus: ['kind'], vormen: ['lichamelijk'] }, 'Verder')
  await page.getByRole('checkbox', { name: FACT }).check()
  await press(page, 'Verder')
  await fill(page, { geinformeerd: ['nee'], informerenToelichting: 'Dat is nu niet veilig.' })
  await press(page, 'Maak de tekst')
  const judgement = 'Moeder is een slechte moeder.'
  const concerns = page.locator('textarea').filter({ hasText: FACT })
  const name = (await concerns.getAttribute('name')) ?? ''
  expect(await concerns.inputValue()).toContain(FACT)
  await fill(page, { [name]: `${FACT}\n${judgement}` })
  await press(page, 'Kijk de tekst na')
  // The check shows the sentence and says why; it stops nobody (I10).
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilt u nog iets veranderen?')
  await expect(page.getByRole('main')).toContainText(judgement)
  await press(page, /^Verander de tekst/)
  await expectHeld(page, { [name]: `${FACT}\n${judgement}` })
  await press(page, 'Kijk de tekst na')
  await page.getByRole('textbox', { name: 'Ik laat dit zo, omdat' }).first().fill('Zo zei de juf het.')
  await press(page, 'Leg de melding vast')
  await expect(page.getByRole('main')).toContainText(FACT)
  expect((await page.request.get(`${page.url().split('?')[0]}/pdf`)).headers()['content-type']).toBe('application/pdf')

  await passOnAndHear(page, dossier)
  await tellAfterwards(page, dossier)
  await page.goto(`${dossier}/verslag`)
  for (const said of [
    judgement,
    'Wij spraken af dat ik de school bel.',
    'Zo zei de juf het.',
    'Zij bellen terug.',
    'Haalt in',
  ])
    await expect(page.getByRole('main')).toContainText(said)
})

/** Passed on by telephone; then what was discussed together, and what was heard back. */
async function passOnAndHear(page: Page, dossier: string): Promise<void> {
  const passed = { aanWie: 'Veilig Thuis', hoe: ['telefoon'], toelichting: 'Zij bellen terug.', wanneer: ['moment'] }
  await record(page, `${dossier}/meldingen/doorgegeven`, passed)
  await expectSaid(page, 'Vastgelegd dat u de melding doorgaf.')
  await record(page, `${dossier}/na-melding/nieuw`, {
    gezamenlijkOverleg: 'Wij spraken af dat ik de school bel.',
    ...{ terugkoppeling: 'Zij doen onderzoek.', wanneer: ['moment'] },
  })
  for (const said of ['Wij spraken af dat ik de school bel.', 'Zij doen onderzoek.'])
    await expect(page.getByRole('main')).toContainText(said)
}

/** The second thing to make good (R-48, A11): open until a conversation names this report. */
async function tellAfterwards(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier)
  await page.getByRole('link', { name: 'Vertel alsnog dat u meldde' }).click()
  await expect(page.getByRole('main')).toContainText('U vertelt nu alsnog dat u meldde')
  await fill(page, { gevoerd: ['ja'], met: 'moeder', wanneer: ['moment'] })
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('Schrijf op wat er is gezegd')
  await fill(page, { gezegd: 'Ik vertelde dat ik heb gemeld.' })
  await press(page, 'Leg vast')
  await page.goto(dossier)
  await expect(page.getByRole('link', { name: 'Vertel alsnog dat u meldde' })).toHaveCount(0)
}
