import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { dossierWithFacts, newDossier } from './facts'
import { reportPages } from './report-flow'
import type { Visitor } from './visitor'
import { textOf } from './words'

const WEIGHINGS = ['afweging-4-1', 'afweging-4-2', 'afweging-5-1', 'afweging-5-2', 'afweging-5-3']

/**
 * Every page of the flow on a dossier with so many facts that speak to each question, with a decision: its title and its
 * address. What can only be reached from a form is reached from that form.
 */
export async function flowOf(visitor: Visitor, slug: string, facts: number): Promise<Readonly<Record<string, string>>> {
  const list = `/${slug}/dossiers`
  const dossier = await dossierWithFacts(visitor, slug, facts, WEIGHINGS)
  const weighing = `${dossier}/afwegingen/afweging-4-2`
  const decided = await decide(visitor, dossier, facts + 1)
  return {
    'mijn dossiers': list,
    'nieuw dossier': `${list}/nieuw`,
    [`dossier, ${facts} feiten`]: dossier,
    ...inDossier(dossier),
    ...Object.fromEntries(WEIGHINGS.map((id) => [`weging ${id}, ${facts} feiten`, `${dossier}/afwegingen/${id}`])),
    [`${facts} feiten bij één hulpvraag`]: await besideQuestion(visitor, weighing, facts + 2),
    'besluit nakijken': await checked(visitor, dossier, facts + 2),
    ...(await reportPages(visitor, dossier, facts + 2)),
    brief: await letter(visitor, dossier, facts + 2),
    besluit: decided,
    'besluit, wat nu': `${decided}/nu`,
    'opnieuw beginnen': `${await closed(visitor, slug)}/opnieuw`,
  }
}

const inDossier = (dossier: string): Record<string, string> =>
  Object.fromEntries(
    [
      ...[
        'acuut',
        'acuut/nu',
        'spoed',
        'notities',
        'notities/nieuw',
        'personen',
        'personen/nieuw',
        'feiten',
        'feiten/nieuw',
      ],
      ...[
        'overleg',
        'overleg/nieuw',
        'gesprekken',
        'gesprekken/nieuw',
        'gesprekken/voorbereiden',
        'weegmoment/nieuw',
        'autonomie',
        'autonomie/nieuw',
      ],
      ...['namen', 'namen/nieuw', 'controles', 'controles/nieuw', 'participatie', 'participatie/nieuw'],
      ...['feiten/afdruk', 'akkoord', 'akkoord/nieuw', 'akkoord/vel', 'achtergrond', 'achtergrond/nieuw'],
      ...['hulpverleners', 'hulpverleners/nieuw', 'toestemming', 'toestemming/nieuw'],
      ...['besluit', 'sluiten', 'tijdlijn', 'verslag', 'uitvoer', 'wat-ontbreekt', 'inzage'],
      ...['brieven', 'brieven/nieuw', 'brieven/nieuw/tekst?aan=kind'],
      ...['bel-kaart', 'meldingen', 'meldingen/nieuw', 'meldingen/doorgegeven', 'na-melding', 'na-melding/nieuw'],
      ...['informatieverzoeken', 'informatieverzoeken/nieuw', 'kader'],
    ].map((part) => [`… ${part}`, `${dossier}/${part}`]),
  )

const CHOSEN = { melden: 'ja-norm-1', hulp: 'samen-met-veilig-thuis' }
const typed = () => ({
  ...CHOSEN,
  meldenMotivering: textOf(901),
  hulpMotivering: textOf(902),
  vervangt: '',
  redenCorrectie: '',
})
const form = (version: number, action: string) => ({ _sleutel: randomUUID(), _versie: String(version), _actie: action })

async function sent(
  visitor: Visitor,
  address: string,
  fields: Parameters<Visitor['post']>[1],
  to: RegExp,
): Promise<string> {
  const answer = await visitor.post(`${address}/vastleggen`, fields)
  const url = new URL(answer.to ?? answer.url)
  if (!to.test(url.href)) throw new Error(`${address} led to ${answer.status} ${url.href}`)
  return url.pathname + url.search
}
const decide = async (visitor: Visitor, dossier: string, version: number): Promise<string> =>
  (await sent(visitor, `${dossier}/besluit/controle`, { ...typed(), ...form(version, 'vastleggen') }, /\/nu$/)).replace(
    /\/nu$/,
    '',
  )
const checked = (visitor: Visitor, dossier: string, version: number): Promise<string> =>
  sent(visitor, `${dossier}/besluit`, { ...typed(), ...form(version, 'vastleggen') }, /controle\?concept=/)

async function besideQuestion(visitor: Visitor, weighing: string, version: number): Promise<string> {
  const page = await visitor.get(weighing)
  const action = /value="(feiten-[a-z0-9-]+)"/.exec(page.text)?.[1]
  if (action === undefined) throw new Error(`${weighing}: no facts can be put beside a question`)
  return sent(visitor, weighing, form(version, action), /\/feiten\/.*concept=/)
}

const letter = (visitor: Visitor, dossier: string, version: number): Promise<string> =>
  sent(
    visitor,
    `${dossier}/brieven/nieuw/tekst`,
    {
      ...{ aan: 'ouders', tekst: textOf(905), wanneer: 'onbekend', vervangt: '', redenCorrectie: '' },
      ...form(version, 'vastleggen'),
    },
    /\/brieven\/[0-9a-f-]+$/,
  )

async function closed(visitor: Visitor, slug: string): Promise<string> {
  const dossier = await newDossier(visitor, slug)
  const fields = { stap: 'stap-1', reden: textOf(903), afspraken: textOf(904), ...form(1, 'vastleggen') }
  await sent(visitor, `${dossier}/sluiten`, fields, /gelukt=gesloten/)
  return dossier
}

/** The pages of the built application below this address that none of these is. */
export function missingFrom(addresses: readonly string[], below: string): readonly string[] {
  const manifest = readFileSync(path.join('.next', 'app-path-routes-manifest.json'), 'utf8')
  const routes = Object.entries(JSON.parse(manifest) as Record<string, string>)
  const pages = routes.filter(([file, route]) => file.endsWith('/page') && route.startsWith(below))
  if (pages.length === 0) throw new Error(`there is no page below ${below}`)
  const paths = addresses.map((address) => address.replace(/\?.*/, ''))
  return pages
    .map(([, route]) => route)
    .filter((route) => !paths.some((at) => new RegExp(`^${route.replaceAll(/\[\w+\]/g, '[^/]+')}$`).test(at)))
}
