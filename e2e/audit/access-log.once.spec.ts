import { query } from '../fixtures/database'
import { askedFor, decide, makeReport, openDossier, writeLetter } from '../fixtures/dossier'
import { addressOf, routes } from '../fixtures/routes'
import { expect, test } from '../fixtures/test'

/** What each screen is called in the list; a new screen needs a line here. */
const PART: Readonly<Record<string, string>> = {
  '': 'taken',
  '/acuut': 'acuut',
  '/acuut/nu': 'acuut-nu',
  '/afwegingen/[afweging]': 'afweging',
  '/autonomie': 'autonomie',
  '/autonomie/nieuw': 'autonomie',
  '/besluit': 'besluit',
  '/controles': 'controles',
  '/controles/nieuw': 'controle',
  '/besluiten/[besluit]/nu': 'wat-nu',
  '/feiten': 'feiten',
  '/feiten/nieuw': 'feit',
  '/akkoord': 'akkoord',
  '/akkoord/nieuw': 'akkoord',
  '/akkoord/vel': 'akkoord-vel',
  '/achtergrond': 'achtergrond',
  '/achtergrond/nieuw': 'achtergrond',
  '/hulpverleners': 'hulpverleners',
  '/hulpverleners/nieuw': 'hulpverlener',
  '/toestemming': 'toestemming',
  '/toestemming/nieuw': 'toestemming',
  '/feiten/afdruk': 'feiten',
  '/gesprekken': 'gesprekken',
  '/gesprekken/nieuw': 'gesprek',
  '/gesprekken/voorbereiden': 'gesprek-voorbereiden',
  '/informatieverzoeken': 'informatieverzoeken',
  '/informatieverzoeken/nieuw': 'informatieverzoek',
  '/informatieverzoeken/[verzoek]': 'informatieverzoek',
  '/informatieverzoeken/[verzoek]/[stap]': 'informatieverzoek',
  '/brieven': 'brieven',
  '/brieven/nieuw': 'brief',
  '/brieven/[brief]': 'brief',
  '/bel-kaart': 'bel-kaart',
  '/kader': 'kader',
  '/meldingen': 'meldingen',
  '/meldingen/doorgegeven': 'doorgegeven',
  '/meldingen/nieuw': 'melding',
  '/meldingen/[melding]': 'melding',
  '/namen': 'namen',
  '/namen/nieuw': 'namen',
  '/na-melding': 'na-melding',
  '/na-melding/nieuw': 'na-melding',
  '/notities': 'notities',
  '/notities/nieuw': 'notitie',
  '/opnieuw': 'opnieuw',
  '/overleg': 'overleg',
  '/overleg/nieuw': 'overleg',
  '/participatie': 'participatie',
  '/participatie/nieuw': 'participatie',
  '/personen': 'personen',
  '/personen/nieuw': 'persoon',
  '/sluiten': 'sluiten',
  '/spoed': 'spoed',
  '/tijdlijn': 'tijdlijn',
  '/uitvoer': 'uitvoer',
  '/verslag': 'verslag',
  '/wat-ontbreekt': 'wat-ontbreekt',
  '/weegmoment/nieuw': 'weegmoment',
  '/besluiten/[besluit]': 'besluit',
}
const PRINTS: Readonly<Record<string, string>> = {
  '/brieven/[brief]/pdf': 'brief',
  '/uitvoer/bestand': 'uitvoer',
  '/verslag/pdf': 'verslag',
  '/feiten/afdruk/pdf': 'feiten',
  '/akkoord/vel/pdf': 'akkoord-vel',
  '/besluiten/[besluit]/pdf': 'besluit',
  '/meldingen/[melding]/pdf': 'melding',
}
/** These lead back to the form when there is no draft; they read the dossier for that. */
const LEADS_BACK = [
  ...['/besluit/controle', '/afwegingen/[afweging]/feiten/[onderdeel]', '/brieven/nieuw/tekst'],
  ...['feiten', 'gezin', 'tekst', 'controle'].map((step) => `/meldingen/nieuw/${step}`),
]
const BASE = '/[vereniging]/dossiers/[dossier]'
const short = (path: string) => path.slice(BASE.length)
const ofDossier = () => routes('/[vereniging]/dossiers').filter((r) => r.path.startsWith(BASE) && r.method === 'GET')

const shown = (what: string, part: string | null) =>
  new RegExp(`^${what}Door uzelf, .+ uur${part === null ? '' : `, onderdeel: ${part}`}$`)

test('every look at a dossier is one line for its owner, with the part that was looked at (R-19, I2)', async ({
  as,
}) => {
  const page = await as('vit', 'tweede-therapeut')
  const dossier = await openDossier(page, 'vit', 'kind', 'Vlinder')
  const besluit = await decide(page, dossier)
  const melding = await makeReport(page, dossier)
  const verzoek = await askedFor(page, dossier)
  const parts = {
    ...{ vereniging: 'vit', dossier: dossier.split('/').at(-1) ?? '', afweging: 'afweging-4-1' },
    besluit: besluit.split('/').at(-1) ?? '',
    melding: melding.split('/').at(-1) ?? '',
    ...{ verzoek: verzoek.split('/').at(-1) ?? '', stap: 'terugbellen' },
    brief: (await writeLetter(page, dossier)).split('/').at(-1) ?? '',
  }
  await page.goto(`${dossier}/inzage`)
  const lines = page.getByRole('main').getByRole('listitem')
  const before = await lines.count()
  const expected: RegExp[] = [shown('Deze lijst bekeken', null)]
  for (const route of ofDossier().filter((r) => !['/inzage', ...LEADS_BACK].includes(short(r.path)))) {
    const part = PART[short(route.path)] ?? PRINTS[short(route.path)]
    expect(part, `${route.path} has no name in this test`).toBeDefined()
    const answer = route.page
      ? await page.goto(addressOf(route, parts))
      : await page.request.get(addressOf(route, parts))
    expect(answer?.status(), route.path).toBe(200)
    const kept = short(route.path) === '/uitvoer/bestand' ? 'Als bestand bewaard' : 'Geprint of als PDF geopend'
    expected.unshift(shown(route.page ? 'Gelezen' : kept, part ?? ''))
  }
  await page.goto(`${dossier}/inzage`)
  await expect(lines).toHaveCount(before + expected.length)
  const now = await lines.allInnerTexts()
  const seen = now.slice(0, expected.length).map((text) => text.replace(/\s*\n\s*/g, ''))
  for (const [i, pattern] of expected.entries()) expect(seen[i]).toMatch(pattern)
})

test('reading the framework, or a page that is not found, is nobody’s look at a dossier (I2)', async ({
  as,
  sample,
}) => {
  const count = () =>
    query<{ count: number }>(
      `SELECT count(*)::int FROM app.access_event e JOIN app.dossier d ON d.pseudonym = e.object_id WHERE d.dossier_id = $1`,
      [sample.parts['dossier']],
    )
  const before = await count()
  const other = await as('vit', 'tweede-therapeut')
  for (const path of [sample.path, `${sample.path}/tijdlijn`, '/vit/kader', '/vit/dossiers']) await other.goto(path)
  expect(await count()).toEqual(before)
})

test('that somebody tried a dossier’s address is noted, and tells an administrator nothing (I3)', async ({
  as,
  sample,
}) => {
  const refused = () =>
    query<{ count: number; cases: number }>(
      `SELECT count(*)::int, count(*) FILTER (WHERE case_bound)::int AS cases FROM app.access_event
       WHERE body::json->>'type' = 'toegang.geweigerd'`,
    )
  const [before] = await refused()
  const admin = await as('vit', 'beheerder')
  await admin.goto(sample.path)
  await admin.goto(`${sample.path}/tijdlijn`)
  const [after] = await refused()
  expect([after?.count, after?.cases]).toEqual([(before?.count ?? 0) + 2, (before?.cases ?? 0) + 2])
  await admin.goto('/vit/beheer/logboek')
  await expect(admin.getByRole('main')).not.toContainText('dossier.')
  await expect(admin.getByRole('main')).not.toContainText(sample.parts['dossier'] ?? '-')
})
