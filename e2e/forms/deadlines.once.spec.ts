import { askedFor, openDossier, decide, makeReport, writeLetter, writeNote } from '../fixtures/dossier'
import { record } from '../fixtures/form'
import { addressOf, routes } from '../fixtures/routes'
import { expect, test } from '../fixtures/test'

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|')
const DAY = new RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g')
/** The day that the person sets in this test; the only one to come that may stand anywhere. */
const OWN = '2031-04-05'

/** Every day in a text, as `2026-11-24`. */
const daysIn = (text: string): readonly string[] =>
  [...text.matchAll(DAY)].map(
    ([, d = '', m = '', y = '']) => `${y}-${String(MONTHS.indexOf(m) + 1).padStart(2, '0')}-${d.padStart(2, '0')}`,
  )

/** Our own words about time that is running out. The framework's text, and what people typed, speak for themselves. */
const RUNNING_OUT =
  /(?<!naar uw oordeel )te laat|deadline|uiterlijk (?:op|binnen|over)|nog \d+ (?:dag|uur|week|weken)|binnen (?:\d+|een|twee|drie|vijf) (?:uur|dag|week|weken|werkdag)|verstreken|termijn/i

test('no screen of a dossier shows a deadline, or any day to come that the person did not set (I8, R-06)', async ({
  as,
}) => {
  test.setTimeout(180_000)
  const page = await as('vit', 'therapeut-beheerder')
  const dossier = await openDossier(page, 'vit', 'kind', 'Zandbank')
  await record(page, `${dossier}/acuut`, { gevaar: ['ja'], wat: 'Nu.', watIkDoe: 'Bellen.' })
  await writeNote(page, dossier, 'gezien')
  await record(page, `${dossier}/weegmoment/nieuw?over=afweging-5-3&evaluatie=1`, { op: OWN })
  const besluit = (await decide(page, dossier)).split('/').at(-1) ?? ''
  const melding = (await makeReport(page, dossier)).split('/').at(-1) ?? ''
  const verzoek = (await askedFor(page, dossier)).split('/').at(-1) ?? ''
  const parts = {
    ...{ verzoek, stap: 'terugbellen' },
    vereniging: 'vit',
    dossier: dossier.split('/').at(-1) ?? '',
    besluit,
    melding,
    brief: (await writeLetter(page, dossier)).split('/').at(-1) ?? '',
    afweging: 'afweging-4-2',
  }
  const today = new Date().toISOString().slice(0, 10)
  const seen: string[] = []
  let own = 0
  for (const route of routes('/[vereniging]/dossiers').filter((r) => r.page && !r.path.includes('[onderdeel]'))) {
    await page.goto(addressOf(route, parts))
    const text = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement
      for (const theirs of copy.querySelectorAll('.pinned, .typed, .doc-gegevens dd, .doc p, details, script'))
        theirs.remove()
      return copy.textContent
    })
    const days = daysIn(text)
    own += days.filter((day) => day === OWN).length
    expect
      .soft(
        days.filter((day) => day > today && day !== OWN),
        route.path,
      )
      .toEqual([])
    expect.soft(RUNNING_OUT.exec(text)?.[0], route.path).toBeUndefined()
    seen.push(route.path)
  }
  expect(seen.length).toBeGreaterThan(20)
  expect(own, 'the day that was set is shown').toBeGreaterThan(0)
})
