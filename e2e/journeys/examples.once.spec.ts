import type { Page } from '@playwright/test'
import { openDossier } from '../fixtures/dossier'
import { expectSaid, press, record } from '../fixtures/form'
import { afwegingOf, exampleOf, kaderOf } from '../fixtures/kader'
import { bare } from '../fixtures/pdf'
import { expect, test } from '../fixtures/test'
import { EXAMPLES, type ExampleStory } from './examples'

/** The association that works with the text of the seed itself. */
const AT = 'nvpa'
const kader = kaderOf(AT)

/** What the page says of a deviation; whoever decides as the example does must never read one. */
const DEVIATES = [
  'U besluit niet te melden',
  'wijzen niet naar een melding',
  'U noemt een andere grond',
  'Toch is er hulp van u',
  'U besluit anders',
]

async function recordFacts(page: Page, dossier: string, { facts }: ExampleStory): Promise<void> {
  for (const { wat, bron, eerste } of facts) {
    await record(page, `${dossier}/feiten/nieuw`, {
      wat,
      bron,
      soort: ['feit'],
      hand: [eerste ? 'eerste' : 'tweede'],
      wanneer: ['onbekend'],
    })
  }
}

/** Each question of the case, under its own text; the example stands with the question that it belongs to. */
async function weigh(page: Page, dossier: string, story: ExampleStory): Promise<void> {
  const { antwoorden, voorbeeld } = exampleOf(story.name)
  const example = kader.voorbeelden.find((v) => v.id === voorbeeld)
  for (const [i, [id, antwoord]] of Object.entries(antwoorden).entries()) {
    await record(page, `${dossier}/afwegingen/${id}`, {
      antwoord: [antwoord],
      motivering: story.why[i] ?? '',
      andereVerklaringen: story.other,
    })
    await expectSaid(page, 'Uw afweging is vastgelegd')
    if (example?.afweging !== id) continue
    await page.goto(`${dossier}/afwegingen/${id}`)
    expect(bare((await page.getByRole('main').textContent()) ?? '')).toContain(bare(example.tekst))
  }
}

/** The page says to these answers what the worked case expects, question by question. */
async function expectPath(page: Page, { name }: ExampleStory): Promise<void> {
  const { antwoorden, verwacht } = exampleOf(name)
  const path = page.getByRole('region', { name: `Het kader van NVPA, versie ${kader.versie}, zegt` })
  const norms = verwacht.normen.map((id) => id.replace('norm-', '')).join(' en ')
  await expect(path).toContainText(
    verwacht.meldenAangewezen
      ? `Uw antwoorden wijzen naar melden bij Veilig Thuis (norm ${norms}). Hulp geven kan daarnaast.`
      : 'Uw antwoorden wijzen tot nu toe niet naar melden.',
  )
  await expect(path.getByText('De volgende afwegingen doet u samen met Veilig Thuis.')).toHaveCount(
    verwacht.gezamenlijk ? 1 : 0,
  )
  const said = path.getByRole('list', { name: 'De vijf afwegingen' }).getByRole('listitem')
  for (const [i, [id, stand]] of Object.entries(verwacht.standen).entries()) {
    const answer = antwoorden[id]
    const open = {
      gevraagd: 'Nog open.',
      samen: 'samen met Veilig Thuis',
      mag: 'U mag',
      'niet-aan-de-orde': 'Nog niet',
    }
    await expect(said.nth(i)).toContainText(afwegingOf(AT, id).vraag)
    await expect(said.nth(i)).toContainText(
      answer === undefined ? open[stand] : `U antwoordde ${answer}. Het kader: ${afwegingOf(AT, id)[answer].tekst}`,
    )
  }
}

/** Decides as the therapist in the example did, which is no deviation; answers where the record stands. */
async function decide(page: Page, dossier: string, story: ExampleStory): Promise<string> {
  const { melden, hulp } = story
  await page.goto(`${dossier}/besluit`)
  await expectPath(page, story)
  const outcome = { meldenMotivering: melden.why, hulpMotivering: hulp.why }
  await record(page, `${dossier}/besluit`, { melden: [melden.value], hulp: [hulp.value], ...outcome }, /^Verder/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit?')
  const summary = (await page.getByRole('main').textContent()) ?? ''
  expect(DEVIATES.filter((words) => summary.includes(words))).toEqual([])
  await press(page, 'Leg besluit vast')
  await expectSaid(page, `Melden: ${melden.onPage}. Hulp: ${hulp.onPage}.`)
  const reports = melden.value === 'nee' ? 0 : 1
  await expect(page.getByRole('heading', { name: 'Bel Veilig Thuis' })).toHaveCount(reports)
  return new URL(page.url()).pathname.replace(/\/nu$/, '')
}

/** All of it stands in the record: facts, answers with their reasons under the words of the framework, and the outcome. */
async function readBack(page: Page, besluit: string, story: ExampleStory): Promise<void> {
  await page.goto(besluit)
  const text = bare(await page.getByRole('main').innerText())
  const weighed = Object.entries(exampleOf(story.name).antwoorden)
  const wanted = [
    ...story.facts.flatMap(({ wat, bron }) => [wat, bron]),
    ...story.why,
    story.other,
    ...weighed.flatMap(([id, antwoord]) => [afwegingOf(AT, id).vraag, afwegingOf(AT, id)[antwoord].tekst]),
    ...[story.melden, story.hulp].flatMap(({ inRecord, why }) => [inRecord, why]),
  ]
  expect(wanted.filter((words) => !text.includes(bare(words)))).toEqual([])
}

function journeyOf(story: ExampleStory): void {
  test(`${story.name}: weighed, decided in line with the example, and read back (R-09, R-42, R-46, R-47, I5)`, async ({
    as,
  }) => {
    const page = await as(AT, 'therapeut')
    const dossier = await openDossier(page, AT, story.soort)
    await recordFacts(page, dossier, story)
    await weigh(page, dossier, story)
    await readBack(page, await decide(page, dossier, story), story)
  })
}

test('the nine examples of the seed are these nine, each with a reason for each answer (R-09)', () => {
  const walked = EXAMPLES.map(({ name }) => exampleOf(name).voorbeeld)
  expect(walked.toSorted()).toEqual(kader.voorbeelden.map(({ id }) => id).toSorted())
  for (const { name, why } of EXAMPLES) expect(Object.keys(exampleOf(name).antwoorden)).toHaveLength(why.length)
})

// Half of them each way: what a script changes on these pages is shown by other journeys.
test.describe('an example of the framework, with JavaScript', () => {
  EXAMPLES.filter((_, i) => i % 2 === 0).forEach(journeyOf)
})
test.describe('an example of the framework, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  EXAMPLES.filter((_, i) => i % 2 === 1).forEach(journeyOf)
})
