import type { Page } from '@playwright/test'
import { fill, press, type Fields } from '../fixtures/form'
import type { Account } from '../fixtures/login'
import type { Sample } from '../fixtures/sample'

/** A page as it is to be looked at: how to come there, and what to do before looking. */
export type Look = { readonly name: string; readonly open: (page: Page, sample: Sample) => Promise<void> }

const at = (path: string): Look => ({ name: path, open: async (page) => void (await page.goto(path)) })
const inDossier = (path: string): Look => ({
  name: `a dossier’s ${path === '' ? 'home' : path}`,
  open: async (page, sample) => void (await page.goto(`${sample.path}${path}`)),
})
const decision = (path: string): Look => ({
  name: `a decision${path}`,
  open: async (page, sample) => void (await page.goto(`${sample.path}/besluiten/${sample.parts['besluit']}${path}`)),
})
/** The form filled in, and then the form as it comes back when it is refused. */
const form = (path: string, fields: Fields, button = 'Leg vast'): readonly Look[] => [
  inDossier(path),
  {
    name: `a dossier’s ${path}, refused`,
    open: async (page, sample) => {
      await page.goto(`${sample.path}${path}`)
      await fill(page, fields)
      await press(page, button)
    },
  },
]

export const PUBLIC: readonly Look[] = [
  ...['/', '/vit', '/vvvk', '/nvpa', '/vit/kader/3.0', '/begrippen', '/nu-bellen', '/privacy'].map(at),
  ...['/vit/inloggen', '/vit/inloggen?fout=portaal-weg', '/vit/bestaat-niet'].map(at),
]

/** One long word without a space: it must fit a narrow screen too. */
const LONG = 'aaneengeschreven'.repeat(8)
export const DOSSIER: readonly Look[] = [
  at('/vit/dossiers'),
  ...['', '/feiten', '/notities', '/personen', '/overleg', '/gesprekken', '/tijdlijn', '/verslag', '/inzage'].map(
    inDossier,
  ),
  ...['', '/nu'].map(decision),
  ...form('/acuut', { wat: LONG }),
  ...form('/notities/nieuw', { tekst: LONG }),
  ...form('/personen/nieuw', { aanduiding: LONG }),
  ...form('/feiten/nieuw', { wat: LONG }),
  ...form('/overleg/nieuw', { wie: LONG }),
  ...form('/gesprekken/nieuw', { met: LONG }),
  ...form('/afwegingen/afweging-4-2?opnieuw=1', { andereVerklaringen: LONG }),
  ...form('/besluit', { melden: ['nee'] }, 'Verder naar controleren'),
  ...form('/sluiten', { afspraken: LONG }, 'Sluit het traject af'),
  ...form('/opnieuw', {}, 'Begin een nieuw traject'),
  {
    name: 'the summary before a decision',
    open: async (page, sample) => {
      await page.goto(`${sample.path}/besluit`)
      const why = { meldenMotivering: LONG, hulpMotivering: LONG }
      await fill(page, { melden: ['nee'], hulp: ['niet-mogelijk'], ...why })
      await press(page, 'Verder naar controleren')
    },
  },
]

export const OTHERS: readonly { readonly account: Account; readonly looks: readonly Look[] }[] = [
  { account: 'beheerder', looks: ['/vvvk', '/vvvk/beheer', '/vvvk/beheer/logboek'].map(at) },
  { account: 'consulent', looks: [at('/vvvk/consultaties')] },
  { account: 'toezichthouder', looks: [at('/vvvk/toezicht')] },
]
