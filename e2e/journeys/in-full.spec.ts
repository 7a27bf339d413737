import { openDossier } from '../fixtures/dossier'
import { expectSaid, fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

const seen = (wat: string, richting: string) => ({
  ...{ wat, soort: ['feit'], hand: ['eerste'], bron: 'zelf gezien' },
  'weging-afweging-4-2': [richting],
})

test('facts are put beside a helper question, and nothing typed on the weighing is lost by it (R-08, R-10)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'volwassene', 'Esdoorn')
  await record(page, `${dossier}/feiten/nieuw`, seen('Zij had een blauw oog.', 'voor'))
  await record(page, `${dossier}/feiten/nieuw`, seen('Zij zei dat zij viel.', 'tegen'))
  await page.goto(`${dossier}/afwegingen/afweging-4-2`)
  await fill(page, { motivering: 'half getypt', 'noot-hulpvraag-acuut-02-a': 'Het oog was dik.' })
  const question = page.locator('#hulpvraag-acuut-02')
  await press(page, /^Zet er feiten bij\W+Is er ernstig letsel/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welke feiten horen hierbij?')
  await expect(page.locator('input:checked')).toHaveCount(0)
  await page.getByRole('checkbox', { name: /blauw oog/ }).check()
  await press(page, 'Zet deze feiten erbij')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('acute of structurele onveiligheid')
  await expect(question).toContainText('Zij had een blauw oog.')
  await expect(page.getByLabel('Waarom komt u tot dit antwoord?')).toHaveValue('half getypt')
  await expect(page.locator('[name="noot-hulpvraag-acuut-02-a"]')).toHaveValue('Het oog was dik.')
  await fill(page, { antwoord: ['ja'] })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Uw afweging is vastgelegd')
  await page.goto(`${dossier}/verslag`)
  await expect(page.getByRole('main')).toContainText('Feit daarbij: Zij had een blauw oog.')
  await page.goto(`${dossier}/afwegingen/afweging-4-2`)
  await expect(question).toContainText('Zij had een blauw oog.')
})

test('"weet ik nog niet" keeps what was typed and is recorded with ways and a day of one’s own (R-06, I8)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind', 'Linde')
  await page.goto(`${dossier}/afwegingen/afweging-4-1`)
  await fill(page, { motivering: 'Ik twijfel nog.' })
  await press(page, 'Ik weet het nog niet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat hebt u nog nodig?')
  await fill(page, { manieren: ['overleg', 'feiten'], toelichting: 'Eerst de juf spreken.', op: '2027-01-14' })
  await press(page, 'Leg vast')
  const main = page.getByRole('main')
  await expect(main).toContainText('U wist het nog niet. U wilt hier opnieuw naar kijken op 14 januari 2027.')
  const moments = page.getByRole('region', { name: 'Wanneer u verder kijkt' })
  await expect(moments).toContainText('U koos 14 januari 2027.')
  await expect(moments.getByRole('link', { name: 'Leg een overleg vast' })).toBeVisible()
  await moments.getByRole('link', { name: 'Wijzig' }).click()
  await fill(page, { op: '2027-02-01', redenCorrectie: 'De juf is ziek.' })
  await press(page, 'Leg vast')
  await expect(moments).toContainText('U koos 1 februari 2027.')
  await expect(moments).not.toContainText('14 januari')
  await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').first().click()
  await expect(page.getByLabel('Waarom komt u tot dit antwoord?')).toHaveValue('Ik twijfel nog.')
  await fill(page, { antwoord: ['ja'] })
  await press(page, 'Leg vast')
  await expect(moments).toHaveCount(0)
})

test('the last question is weighed again and again, at moments that the therapist sets (R-47)', async ({ as }) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind', 'Wilg')
  const weigh = `${dossier}/afwegingen/afweging-5-3`
  await record(page, weigh, { antwoord: ['ja'], motivering: 'Het gaat nu goed.', opnieuwOp: '2027-03-01' })
  const main = page.getByRole('main')
  await expect(main).toContainText('U antwoordde ja. U wilt hier opnieuw naar kijken op 1 maart 2027.')
  await page.goto(weigh)
  await page.getByRole('link', { name: 'Weeg deze vraag opnieuw' }).click()
  await expect(page.getByLabel('Waarom komt u tot dit antwoord?')).toHaveValue('')
  await fill(page, { antwoord: ['nee'], motivering: 'Er is weer geslagen.' })
  await press(page, 'Leg vast')
  await expect(main).toContainText('U antwoordde nee.')
  await expect(main).not.toContainText('1 maart 2027')
  await page.goto(`${dossier}/besluit`)
  await expect(main).toContainText('melden bij Veilig Thuis (norm 3)')
})

test('an adult refuses: it is weighed apart, stands in the record, and blocks no outcome (A7, R-58)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'volwassene', 'Meidoorn')
  await record(page, `${dossier}/afwegingen/afweging-5-2`, { antwoord: ['nee'], motivering: 'Zij wil niet.' })
  await page.getByRole('link', { name: 'Uw cliënt weigert. Hoe weegt u dat?' }).click()
  await page.getByRole('link', { name: 'Weeg de weigering' }).click()
  await expect(page.getByRole('main')).toContainText('terughoudendheid geboden')
  await fill(page, { ernst: 'Geduwd, geen letsel.' })
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('Kies of uw cliënt dit zelf kan beslissen.')
  await expect(page.getByLabel('Hoe ernstig is het?')).toHaveValue('Geduwd, geen letsel.')
  await fill(page, { wilsbekwaam: ['ja'], motivering: 'Haar keuze weegt nu zwaarder.' })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Vastgelegd hoe u de weigering weegt')
  await record(
    page,
    `${dossier}/besluit`,
    { melden: ['nee'], meldenMotivering: 'Zij wil het niet.', hulp: ['niet-mogelijk'], hulpMotivering: 'Zij weigert.' },
    'Verder naar controleren',
  )
  await expect(page.getByRole('main')).not.toContainText('Uw cliënt is volwassen')
  await expect(page.getByRole('button', { name: /^Overleg eerst\W+U antwoordde nee/ })).toBeVisible()
  await press(page, 'Leg besluit vast')
  await page.getByRole('link', { name: 'Lees of print het besluit' }).click()
  await expect(page.getByRole('main')).toContainText('Haar keuze weegt nu zwaarder.')
})

test('what is still open can be done first, and the decision waits with all that was typed (A29, R-17)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'volwassene', 'Vlier')
  const outcome = { melden: ['nee'], meldenMotivering: 'Geen.', hulp: ['niet-mogelijk'], hulpMotivering: 'Geen.' }
  await record(page, `${dossier}/besluit`, outcome, 'Verder naar controleren')
  await fill(page, { 'reden-geen-feiten': 'Die schrijf ik morgen op.' })
  await press(page, /^Overleg eerst\W+U hebt nog niemand om advies gevraagd/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/wie/i)
  await record(page, `${dossier}/overleg/nieuw`, { met: ['collega'], besproken: 'De zorgen.', wanneer: ['moment'] })
  await page.goto(dossier)
  await page.getByRole('listitem').filter({ hasText: 'Concept van' }).getByRole('link').first().click()
  await press(page, 'Verder naar controleren')
  await expect(page.getByRole('textbox', { name: /U besluit zonder feiten/ })).toHaveValue('Die schrijf ik morgen op.')
  await expect(page.getByRole('main')).not.toContainText('niemand om advies')
})

test('from every page of a dossier one tap to the numbers, two lines are a decision, completed later (R-37, R-53)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind', 'Zilverspar')
  const pages = ['', '/feiten', '/afwegingen/afweging-4-1', '/besluit', '/tijdlijn', '/inzage', '/autonomie/nieuw']
  for (const path of [...pages, '/weegmoment/nieuw']) {
    await page.goto(`${dossier}${path}`)
    await page.getByRole('link', { name: 'Nu gevaar?' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is nu gevaar. Wat doet u?')
    for (const number of ['112', '0800-2000'])
      await expect(page.getByRole('main').getByRole('link', { name: number })).toBeVisible()
  }
  await fill(page, { wat: 'Vader staat voor de deur.', watIkDoe: 'Ik bel 112.' })
  await press(page, 'Leg dit vast')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vastgelegd. Wat doet u nu?')
  await page.getByRole('link', { name: 'Vul uw besluit aan' }).click()
  await expect(page.getByRole('main')).toContainText('Vader staat voor de deur.')
  await expect(page.locator('input:checked')).toHaveCount(0)
  const outcome = { melden: ['ja-norm-1'], meldenMotivering: 'Acuut.', hulp: ['samen-met-veilig-thuis'] }
  await fill(page, { ...outcome, hulpMotivering: 'Samen.' })
  await press(page, 'Verder naar controleren')
  await press(page, 'Leg besluit vast')
  await page.getByRole('link', { name: 'Lees of print het besluit' }).click()
  await expect(page.getByRole('main')).toContainText('Dit besluit vult aan wat met spoed is vastgelegd')
  await page.goto(`${dossier}/spoed`)
  await press(page, 'Leg dit vast')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vastgelegd. Wat doet u nu?')
})
