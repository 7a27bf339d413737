import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/axe'
import { openDossier, type Soort } from '../fixtures/dossier'
import { expectHeld, expectSaid, fill, press, record } from '../fixtures/form'
import { expect, test } from '../fixtures/test'

// Long ways, each looked at by axe more than once.
test.setTimeout(120_000)

type As = (association: 'vit', account: 'tweede-therapeut') => Promise<Page>
const main = (page: Page) => page.getByRole('main')
const narrow = async (as: As, soort: Soort, label: string) => {
  const page = await as('vit', 'tweede-therapeut')
  await page.setViewportSize({ width: 320, height: 700 })
  return { page, dossier: await openDossier(page, 'vit', soort, label) }
}
const person = (page: Page, dossier: string, aanduiding: string, rol: string, leeftijd: string, more = {}) =>
  record(page, `${dossier}/personen/nieuw`, { aanduiding, rollen: [rol], leeftijd: [leeftijd], ...more })

/** Looked at as it stands, narrow: nothing sticks out, and axe finds nothing. */
async function expectFits(page: Page): Promise<void> {
  // Right after a link was followed the page may stand there without its style.
  await page.waitForLoadState('load')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, page.url()).toBeLessThanOrEqual(320)
  await expectAccessible(page)
}

test('who is involved: age and custody explain who decides, a witness of 13 has the child path offered (R-58, A23)', async ({
  as,
}) => {
  const { page, dossier } = await narrow(as, 'volwassene', 'Ginkgo')
  const mother = { client: ['ja'], gezien: ['ja'], gezag: ['gedeeld'], huishouden: 'bij haar zus' }
  await person(page, dossier, 'moeder', 'slachtoffer', '18-64', mother)
  await expect(main(page)).toContainText('Zelf gezien of gesprokenJa')
  await expect(main(page)).toContainText('Ja, samen met een ander')
  await expect(main(page)).not.toContainText('Er is iemand jonger dan 18 jaar bij betrokken')
  await person(page, dossier, 'zoon', 'getuige', '12-15', { gezien: ['nee'] })
  await expect(main(page)).toContainText('Er verandert niets vanzelf.')
  const help = page.getByRole('region', { name: 'Wie beslist over hulp?' })
  await expect(help).toContainText('moeder: ja, samen met een ander')
  await help.getByText('12 tot en met 15 jaar: zoon').click()
  await expect(help).toContainText('Er is twee keer een ja nodig')
  await expect(help.getByRole('link', { name: 'artikel 7:450 BW' }).first()).toHaveAttribute(
    'href',
    /wetten\.overheid\.nl/,
  )
  await expect(help).toContainText('Het is geen oordeel over deze zaak.')
  await expectFits(page)
  await page.getByRole('link', { name: 'Betrek het kind: vertel en vraag' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe betrekt u het kind?')
  await page.goto(dossier)
  await expect(page.getByRole('link', { name: 'Betrek het kind: vertel en vraag' })).toBeVisible()
})

test('real names stand apart: on their own page, and nowhere else in the dossier (R-22)', async ({ as }) => {
  const { page, dossier } = await narrow(as, 'kind', 'Lariks')
  await person(page, dossier, 'kind A', 'slachtoffer', '0-11')
  await page.getByRole('link', { name: 'namen en adressen' }).click()
  await page.getByRole('link', { name: 'Leg de naam vast van kind A' }).click()
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('Vul de naam in')
  await fill(page, { naam: 'Noor Wilgenroos', adres: 'Laan 1' })
  await press(page, 'Leg vast')
  await expectSaid(page, 'De naam is vastgelegd')
  await expect(main(page)).toContainText('Noor Wilgenroos')
  await expectFits(page)
  for (const part of ['', '/personen', '/tijdlijn', '/verslag']) {
    await page.goto(`${dossier}${part}`)
    await expect(page.locator('body')).not.toContainText('Wilgenroos')
  }
})

test('the kindcheck: why, and with which outcome; without the reason it stays open (R-12, R-16)', async ({ as }) => {
  const { page, dossier } = await narrow(as, 'volwassene', 'Hazelaar')
  const task = page.getByRole('listitem').filter({ hasText: 'Zijn er kinderen, en zijn zij veilig?' })
  await expect(task).toContainText('Nog niet begonnen')
  await task.getByRole('link').click()
  await expectFits(page)
  await page.getByRole('link', { name: 'Leg deze check vast: Kindcheck' }).click()
  await expect(page.locator('[name="controle"]:checked')).toHaveValue('kindcheck')
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('Kies wat er uit de check kwam')
  await fill(page, { uitkomst: ['niet-gedaan'] })
  await press(page, 'Leg vast')
  await page.goto(dossier)
  await expect(task).toContainText('Schrijf nog op waarom.')
  await page.goto(`${dossier}/controles`)
  await page.getByRole('link', { name: /^Verbeter/ }).click()
  const found = { aanleiding: 'Zij drinkt.', toelichting: 'Een zus van acht.', mening: 'Zij vindt het eng.' }
  await fill(page, { minderjarigen: ['ja'], uitkomst: ['zorgen'], ...found })
  await press(page, 'Leg vast')
  for (const text of ['Gedaan: ik heb zorgen', ...Object.values(found)]) await expect(main(page)).toContainText(text)
  await page.goto(dossier)
  await expect(task).toContainText('Klaar')
  await page.goto(`${dossier}/controles`)
  await page.getByRole('link', { name: /^Leg deze check vast: Kinderen van ouders/ }).click()
  await fill(page, { uitkomst: ['geen-zorgen'] })
  await press(page, 'Leg vast')
  await expect(page.getByRole('heading', { level: 2, name: /^Kinderen van ouders/ })).toBeVisible()
})

test('prepared, put off with the ground that fits, open without a day, and held after all (R-25, R-32, R-33, R-34, R-63)', async ({
  as,
}) => {
  const { page, dossier } = await narrow(as, 'volwassene', 'Jeneverbes')
  await person(page, dossier, 'partner', 'mogelijke-pleger', '18-64', { client: ['ja'] })
  await person(page, dossier, 'mevrouw', 'slachtoffer', '18-64')
  await page.goto(`${dossier}/gesprekken`)
  await expect(main(page)).toContainText('Spreek in ieder geval ook met mevrouw.')
  await page.getByRole('link', { name: 'Bereid een gesprek voor' }).click()
  for (const text of ['Eerst: is dit gesprek veilig?', 'Liever niet op vrijdagmiddag', 'Voelt u zich veilig thuis?'])
    await expect(main(page)).toContainText(text)
  await expectFits(page)
  await page.getByRole('link', { name: 'Leg het gesprek vast' }).click()
  await page.getByRole('checkbox', { name: 'mevrouw' }).check()
  await fill(page, { gevoerd: ['nee'], wanneer: ['moment'] })
  await page.getByRole('radio', { name: /veiligheid of gezondheid van de cliënt/ }).check()
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('waarom het gesprek niet is gevoerd')
  await expectHeld(page, { gevoerd: ['nee'], grond: ['achterwege-volwassene-veiligheid'] })
  await expectFits(page)
  await fill(page, { gezegd: 'Hij leest haar telefoon.' })
  await press(page, 'Leg vast')
  await expect(main(page)).toContainText('Dit doet u nog, zodra het veilig kan.')
  await expect(main(page)).not.toContainText('Spreek in ieder geval')
  const task = page.getByRole('listitem').filter({ hasText: 'Praat met de betrokkenen' })
  await page.goto(dossier)
  await expect(task).toContainText('Een gesprek is nog niet gevoerd.')
  await page.goto(`${dossier}/gesprekken`)
  await page.getByRole('link', { name: 'Leg het gesprek alsnog vast met mevrouw' }).click()
  const said = { gezegd: 'Ik noemde het blauwe oog.', reactie: '“Het klopt.”', eigenOplossingen: 'Naar haar zus.' }
  const offered = { aanbod: 'Samen de huisarts bellen.', afspraken: 'Elke maandag bellen.' }
  await fill(page, { gevoerd: ['ja'], ...said, ...offered, wanneer: ['moment'] })
  await expect(page.getByRole('checkbox', { name: /Het gesprek met mevrouw/ })).toBeChecked()
  await press(page, 'Leg vast')
  await expect(main(page)).toContainText('Ingehaald. Dat gesprek is vastgelegd op')
  for (const text of Object.values({ ...said, ...offered })) await expect(main(page)).toContainText(text)
  await expectFits(page)
  await page.goto(dossier)
  await expect(task).toContainText('Klaar')
})

test('a child is told and asked item by item: done, or not now with its ground and a day of one’s own; and what it was told back (R-26 to R-31, R-06)', async ({
  as,
}) => {
  const { page, dossier } = await narrow(as, 'kind', 'Kornoelje')
  await person(page, dossier, 'kind A', 'slachtoffer', '0-11')
  await person(page, dossier, 'kind B', 'getuige', '12-15')
  await page.goto(`${dossier}/participatie`)
  await expect(page.getByText('Nog open.')).toHaveCount(34)
  await page.getByRole('link', { name: /^Leg vast wat u vertelde en vroeg\W+kind B/ }).click()
  await expect(page.locator('[name="persoon"]:checked')).toHaveCount(1)
  const items = page.locator('input[name^="stand-"][value="gedaan"]')
  await expect(items).toHaveCount(17)
  const [first = '', second = ''] = await items.evaluateAll((all) => all.map((i) => (i as HTMLInputElement).name))
  const own = (name: string, field: string) => name.replace('stand-', `${field}-`)
  await fill(page, { [first]: ['gedaan'], [own(first, 'tekst')]: 'Hij wil bij oma wonen.', [second]: ['nu-niet'] })
  await fill(page, { [own(second, 'tekst')]: 'Hij is nu te moe.', [own(second, 'opnieuw')]: '2031-01-14' })
  await fill(page, { teruggekoppeld: 'Ik zei dat oma meedenkt.', wanneer: ['moment'] })
  await expectFits(page)
  await press(page, 'Leg vast')
  await expectSaid(page, 'Vastgelegd wat u het kind vertelde en vroeg')
  const kindB = page.getByRole('region', { name: 'kind B' })
  for (const text of ['Hij wil bij oma wonen.', 'Hij is nu te moe.', '14 januari 2031', 'Ik zei dat oma meedenkt.'])
    await expect(kindB).toContainText(text)
  await expect(page.getByRole('region', { name: 'kind A' })).not.toContainText('bij oma')
  await expectFits(page)
  await page.goto(dossier)
  const task = page.getByRole('listitem').filter({ hasText: 'Betrek het kind: vertel en vraag' })
  await expect(task).toContainText('Een deel deed u nog niet. Kom er later op terug.')
  await expect(task).toContainText('U wilt hier opnieuw naar kijken op 14 januari 2031.')
})

test('advice of Veilig Thuis by its six topics, a colleague at a distance, and the injury expert after them (R-17, R-21, R-22, R-23, R-24)', async ({
  as,
}) => {
  const { page, dossier } = await narrow(as, 'kind', 'Liguster')
  await page.goto(`${dossier}/overleg/nieuw`)
  await page.getByRole('radio', { name: /letseldeskundige/i }).check()
  await expect(main(page)).toContainText('vraag eerst Veilig Thuis, en dan pas een letseldeskundige')
  await page.getByRole('radio', { name: 'Veilig Thuis (advies)' }).check()
  await expect(main(page)).toContainText('Het bewaart niets over de zaak en begint geen onderzoek.')
  const topics = page.getByRole('group', { name: 'Waarover ging het advies?' })
  await expect(topics.getByRole('checkbox')).toHaveCount(6)
  const advice = { 'onderwerp-advies-bespreken': 'Begin met wat u zag.', gedaan: 'Ik belde moeder.' }
  await fill(page, { onderwerpen: ['advies-bespreken', 'advies-melding'], anoniem: ['ja'], ...advice })
  await press(page, 'Leg vast')
  await expect(page.locator('#fouten')).toContainText('Schrijf op wat u hebt besproken')
  await expectHeld(page, { onderwerpen: ['advies-bespreken', 'advies-melding'], ...advice })
  await expectFits(page)
  await fill(page, { besproken: 'De plekken.', wanneer: ['moment'] })
  await press(page, 'Leg vast')
  await expectSaid(page, 'Het overleg staat nu in het dossier')
  for (const text of [...Object.values(advice), 'Zonder namenJa', 'of een melding nodig is.'])
    await expect(main(page)).toContainText(text)
  await expectFits(page)
  await page.goto(`${dossier}/overleg/nieuw`)
  await page.getByRole('radio', { name: /letseldeskundige/i }).check()
  await expect(main(page)).not.toContainText('en dan pas een letseldeskundige')
  const colleague = { met: ['collega'], opAfstand: ['ja'], besproken: 'Zonder namen.', wanneer: ['moment'] }
  await record(page, `${dossier}/overleg/nieuw`, colleague)
  await expect(main(page)).toContainText('Op afstand van de zaakJa')
})

test('a person of 65 or older: the five forms of the framework can be chosen together, and stand in the dossier (R-57)', async ({
  as,
}) => {
  const { page, dossier } = await narrow(as, 'oudere', 'Moerbei')
  await page.goto(`${dossier}/personen/nieuw`)
  await fill(page, { aanduiding: 'mevrouw', rollen: ['slachtoffer'], leeftijd: ['65+'] })
  const forms = page.getByRole('group', { name: 'Ziet u een vorm van ouderenmishandeling?' }).getByRole('checkbox')
  await expect(forms).toHaveCount(5)
  for (const form of await forms.all()) await form.check()
  await expectFits(page)
  await press(page, 'Leg vast')
  const shown = page.getByRole('article').filter({ hasText: 'mevrouw' })
  for (const form of ['fysieke mishandeling', 'recht op privacy', 'verwaarlozing', 'financieel', 'seksueel'])
    await expect(shown).toContainText(form)
  await expectFits(page)
})
