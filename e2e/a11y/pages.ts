import type { Page } from '@playwright/test'
import { fill, press, type Fields } from '../fixtures/form'
import { giveCode, throughPortal, type Account, type Association } from '../fixtures/login'
import type { Sample } from '../fixtures/sample'

/** The dossier that a page is looked at in. */
export type Where = Pick<Sample, 'path' | 'parts'>
/** A page as it is to be looked at: how to come there, and what to do before looking. */
export type Look = { readonly name: string; readonly open: (page: Page, where: Where) => Promise<void> }

const at = (path: string): Look => ({ name: path, open: async (page) => void (await page.goto(path)) })
const inDossier = (path: string): Look => ({
  name: `a dossier’s ${path === '' ? 'home' : path}`,
  open: async (page, where) => void (await page.goto(`${where.path}${path}`)),
})
const decision = (path: string): Look => ({
  name: `a decision${path}`,
  open: async (page, where) => void (await page.goto(`${where.path}/besluiten/${where.parts['besluit']}${path}`)),
})
/** The form blank, and then the form as it comes back when it is refused. */
const form = (path: string, fields: Fields, button = 'Leg vast'): readonly Look[] => [
  inDossier(path),
  {
    name: `a dossier’s ${path}, refused`,
    open: async (page, where) => {
      await page.goto(`${where.path}${path}`)
      await fill(page, fields)
      await press(page, button)
    },
  },
]

export const PUBLIC: readonly Look[] = [
  ...[
    '/',
    '/vit',
    '/vvvk',
    '/nvpa',
    '/vit/kader/3.0',
    '/vit/kader/vergelijk/basis/3.0',
    '/begrippen',
    '/nu-bellen',
    '/privacy',
  ].map(at),
  ...['/vit/inloggen', '/vit/inloggen?fout=portaal-weg', '/vit/bestaat-niet'].map(at),
]

/** One long word without a space: it must fit a narrow screen too. */
const LONG = 'aaneengeschreven'.repeat(8)
const LISTS = [
  ...['', '/feiten', '/notities', '/personen', '/namen', '/controles', '/overleg', '/gesprekken'],
  ...['/gesprekken/voorbereiden', '/participatie', '/tijdlijn', '/verslag', '/uitvoer', '/wat-ontbreekt', '/inzage'],
]
const FACTS: Look = {
  name: 'the facts beside a helper question',
  open: async (page, where) => {
    await page.goto(`${where.path}/afwegingen/afweging-4-2?opnieuw=1`)
    await fill(page, { motivering: LONG, 'noot-hulpvraag-acuut-02-a': LONG })
    await press(page, /^Zet er feiten bij\W+Is er ernstig letsel/)
  },
}
const SUMMARY: Look = {
  name: 'the summary before a decision',
  open: async (page, where) => {
    await page.goto(`${where.path}/besluit`)
    const why = { meldenMotivering: LONG, hulpMotivering: LONG }
    await fill(page, { melden: ['nee'], hulp: ['niet-mogelijk'], ...why })
    await press(page, 'Verder naar controleren')
  },
}
const REPORT: readonly (readonly string[])[] = [
  ['Verder'],
  ['Verder', 'Verder'],
  ['Verder', 'Verder', 'Maak de tekst'],
  ['Verder', 'Verder', 'Maak de tekst', 'Kijk de tekst na'],
]
/** The pages of a report after its first, each reached through those before it. */
const REPORT_PAGES: readonly Look[] = REPORT.map((buttons) => ({
  name: `a report, page ${buttons.length + 1}`,
  open: async (page, where) => {
    await page.goto(`${where.path}/meldingen/nieuw`)
    await fill(page, { modus: ['kind'] })
    for (const button of buttons) await press(page, button)
  },
}))
const report: Look = {
  name: 'a recorded report',
  open: async (page, where) => void (await page.goto(`${where.path}/meldingen/${where.parts['melding']}?namen=1`)),
}
const CASE = '/vit/oefenen/casus-5-2-relatietherapie'
/** A form of practice as it comes back when it is refused. */
const practice = (path: string, fields: Fields, button: string): Look => ({
  name: `practice${path}, refused`,
  open: async (page) => {
    await page.goto(`${CASE}${path}`)
    await fill(page, fields)
    await press(page, button)
  },
})
const PRACTICE: readonly Look[] = [
  ...['/vit/oefenen', CASE, `${CASE}/vergelijken`, `${CASE}/opnieuw`, `${CASE}/besluit`].map(at),
  practice('/afwegingen/afweging-4-2', { andereVerklaringen: LONG }, 'Bewaar mijn oefenantwoord'),
  practice('/besluit', { meldenMotivering: LONG }, 'Bewaar mijn oefenbesluit'),
]
/** A request for information, and each of its guidelines. */
const REQUEST: readonly Look[] = [
  '',
  ...['/vraag', '/terugbellen', '/gezin', '/client', '/antwoord', '/bronnen', '/verslag', '/kopie'],
].map((path) => ({
  name: `a request for information${path}`,
  open: async (page, where) =>
    void (await page.goto(`${where.path}/informatieverzoeken/${where.parts['verzoek']}${path}`)),
}))
/** A dossier with one of each in it. */
export const DOSSIER: readonly Look[] = [
  at('/vit/dossiers'),
  ...LISTS.map(inDossier),
  ...['', '/nu'].map(decision),
  ...form('/acuut', { wat: LONG }),
  inDossier('/acuut/nu'),
  ...form('/spoed', {}, 'Leg dit vast'),
  ...form('/notities/nieuw', { tekst: LONG }),
  ...form('/personen/nieuw', { aanduiding: LONG, leeftijd: ['65+'] }),
  ...form('/namen/nieuw', { naam: LONG }),
  ...form('/controles/nieuw', { aanleiding: LONG }),
  ...form('/feiten/nieuw', { wat: LONG }),
  ...['/feiten?hand=tweede&soort=mening', '/feiten/afdruk', '/akkoord', '/akkoord/vel'].map(inDossier),
  ...['/achtergrond', '/hulpverleners', '/hulpverleners/nieuw?kies=1', '/toestemming'].map(inDossier),
  ...form('/akkoord/nieuw', { toelichting: LONG }),
  ...form('/achtergrond/nieuw', { tekst: LONG }),
  ...form('/hulpverleners/nieuw', { bereikbaar: LONG }),
  ...form('/toestemming/nieuw', { waarvoor: LONG }),
  ...['/vit/contacten', '/vit/contacten/nieuw'].map(at),
  ...form('/overleg/nieuw', { met: ['veilig-thuis'], wie: LONG }),
  ...form('/gesprekken/nieuw', { gevoerd: ['nee'], met: LONG }),
  inDossier('/participatie/nieuw'),
  ...form('/afwegingen/afweging-4-2?opnieuw=1', { andereVerklaringen: LONG }),
  FACTS,
  inDossier('/afwegingen/afweging-5-3'),
  inDossier('/weegmoment/nieuw?over=afweging-4-1'),
  inDossier('/weegmoment/nieuw?over=afweging-5-3&evaluatie=1'),
  inDossier('/autonomie'),
  ...form('/autonomie/nieuw', { ernst: LONG }),
  ...form('/besluit', { melden: ['nee'] }, 'Verder naar controleren'),
  ...form('/sluiten', { afspraken: LONG }, 'Sluit het traject af'),
  ...form('/opnieuw', {}, 'Begin een nieuw traject'),
  SUMMARY,
  ...['/brieven', '/brieven/nieuw', '/brieven/nieuw/tekst?aan=kind'].map(inDossier),
  {
    name: 'a letter',
    open: async (page, where) => void (await page.goto(`${where.path}/brieven/${where.parts['brief']}`)),
  },
  ...['/bel-kaart', '/meldingen', '/na-melding', '/informatieverzoeken', '/kader'].map(inDossier),
  ...form('/informatieverzoeken/nieuw', { wie: LONG }),
  ...REQUEST,
  ...form('/meldingen/nieuw', {}, 'Verder'),
  ...REPORT_PAGES,
  report,
  ...form('/meldingen/doorgegeven', { toelichting: LONG }),
  ...form('/na-melding/nieuw', { traag: LONG }),
  ...PRACTICE,
]

/** The same pages while nothing has been recorded yet, of an adult, at an association with other colours. */
export const EMPTY: readonly Look[] = [
  at('/vvvk/dossiers/nieuw'),
  ...LISTS.map(inDossier),
  ...['/afwegingen/afweging-4-1', '/afwegingen/afweging-4-2', '/besluit'].map(inDossier),
]

/** A member of the association, by the administrator; the first of the list. */
const MEMBER: Look = {
  name: '/vvvk/beheer/leden/…',
  open: async (page) => {
    await page.goto('/vvvk/beheer')
    await page.locator('a[href*="/beheer/leden/"]').first().click()
    await page.waitForURL(/\/beheer\/leden\//)
  },
}
/** A version in the making; begun when there is none. */
const concept = (path: string): Look => ({
  name: `a version in the making${path}`,
  open: async (page) => {
    const made = page.locator('main a[href*="/beheer/kader/"]').filter({ hasText: /Nieuwe versie \d/ })
    await page.goto('/vvvk/beheer/kader')
    if ((await made.count()) === 0) {
      await page.goto('/vvvk/beheer/kader/nieuw')
      await fill(page, { van: ['basis'] })
      await press(page, 'Begin')
      await page.goto('/vvvk/beheer/kader')
    }
    await page.goto(`${await made.first().getAttribute('href')}${path}`)
  },
})
const STUDIO: readonly Look[] = [
  ...['', '/nieuw', '/importeren', '/versies/1.0/vervallen'].map((path) => at(`/vvvk/beheer/kader${path}`)),
  ...['', '/gegevens', '/nakijken', '/verschillen', '/reacties', '/publiceren'].map(concept),
  ...['afweging-4-2', 'hulpvraag-acuut-01', 'hulpvraag-acuut-01/noot?bij=tekst'].map((blok) =>
    concept(`/blok/${blok}`),
  ),
  concept('/blok/afweging-4-2/nieuw?lade=groepen&soort=hulpgroep'),
]
export const OTHERS: readonly { readonly account: Account; readonly looks: readonly Look[] }[] = [
  { account: 'beheerder', looks: [...['/vvvk', '/vvvk/beheer', '/vvvk/beheer/logboek'].map(at), MEMBER] },
  { account: 'beheerder', looks: STUDIO },
  { account: 'consulent', looks: [at('/vvvk/consultaties')] },
  { account: 'toezichthouder', looks: [at('/vvvk/toezicht')] },
  { account: 'lid-van-beide', looks: [at('/vvvk/dossiers')] },
]

/** Known at the portal, the second step not given yet. */
const halfway = (
  name: string,
  association: Association,
  account: Account,
  then?: (page: Page) => Promise<void>,
): Look => ({
  name,
  open: async (page) => {
    await throughPortal(page, association, account)
    await then?.(page)
  },
})
export const HALFWAY: readonly Look[] = [
  halfway('the second step', 'nvpa', 'therapeut'),
  halfway('the second step, refused', 'nvpa', 'therapeut', (page) => giveCode(page, '000000')),
  halfway(
    'a recovery code',
    'nvpa',
    'therapeut',
    async (page) => void (await page.goto('/nvpa/tweede-stap/herstelcode')),
  ),
  halfway('the second step for a new member', 'nvpa', 'nieuw-lid'),
]

/** A text that was sent after the login had gone: the page without React gives it back. */
export const GIVEN_BACK: Look = {
  name: 'a text given back after the login had gone',
  open: async (page, where) => {
    await page.goto(`${where.path}/notities/nieuw`)
    await fill(page, { tekst: LONG })
    await page.context().clearCookies()
    await press(page, 'Leg vast')
  },
}
