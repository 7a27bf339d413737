import { DEMO_ASSOCIATIONS, type DemoAssociation } from '../../lib/run/demo/associations'
import type { Extent, Line } from '../../lib/run/bench-line'
import { seconds } from '../../lib/run/say'
import { withCommand } from './support/command'
import { type Crowd, fillDatabase } from './support/crowd'
import { dossierWithFacts, newDossier } from './support/facts'
import { figure, median, ms, ratioOf } from './support/figures'
import { type Installation, withInstallation } from './support/installation'
import { inTurns, type Target } from './support/load'
import { progress } from './support/progress'
import { countScans } from './support/scans'
import { logIn } from './support/visitor'

export const name =
  'Groei: dezelfde bladzijde in een lege en in een volle database, één bezoeker, om en om (grens 1,2 ×)'

const FACTS = 30
const OWN = 10
/** Of one therapist: the list has no pages, so it grows with what somebody keeps. */
const MANY = 300
const FULL: Crowd = { associations: 1_000, dossiers: 10_000, therapists: 200, entries: 1_000_000 }
const EXTENT = {
  kort: { crowd: { associations: 100, dossiers: 1_000, therapists: 20, entries: 100_000 }, rounds: 5, each: 10 },
  gewoon: { crowd: FULL, rounds: 10, each: 15 },
  vol: { crowd: FULL, rounds: 30, each: 25 },
} as const
type Slug = DemoAssociation['slug']
type Pages = Readonly<Record<'dossier' | 'weging' | 'lijst', Target>>

/**
 * Two installations side by side, in each the same dossiers by the same accounts: ten in VIT and ten in VvvK, one of
 * them with thirty facts. Then one is filled: VIT grows, VvvK stays as it is in a database that grows around it.
 */
export async function run(extent: Extent): Promise<readonly Line[]> {
  const { crowd, ...visits } = EXTENT[extent]
  return withCommand((small) =>
    withInstallation(async (large) => {
      const targets = {
        ...named('klein', await pagesOf(small, 'vit'), await pagesOf(small, 'vvvk')),
        ...named('vol', await pagesOf(large.origin, 'vit'), await pagesOf(large.origin, 'vvvk')),
        veel: await longList(large.origin),
      }
      const from = performance.now()
      const [vit] = DEMO_ASSOCIATIONS.filter(({ slug }) => slug === 'vit')
      await fillDatabase(large.superuser, vit?.id ?? '', crowd)
      const filled = performance.now() - from
      progress('meten')
      const scans = await countScans(large.superuser)
      const measured = await inTurns(targets, visits)
      const scanned = await scans()
      const against = (what: string, full: string, empty: string): Line => {
        const [a, b] = [measured.get(full) ?? [], measured.get(empty) ?? []]
        const rounds = a.map((round, i) => ({ a: median(round), b: median(b[i] ?? []) }))
        return { what, ratio: ratioOf(rounds), value: `${ms(median(a.flat()))} tegen ${ms(median(b.flat()))}` }
      }
      return [
        ...PAGES.map(([page, what]) =>
          against(`${what}, vereniging ${grown(crowd)}`, `vol vit ${page}`, `klein vit ${page}`),
        ),
        ...PAGES.map(([page, what]) =>
          against(`${what}, vereniging van ${OWN} blijft zo`, `vol vvvk ${page}`, `klein vvvk ${page}`),
        ),
        against(
          `Mijn dossiers met ${MANY} eigen dossiers tegen ${OWN} (heeft geen bladzijden; geen grens)`,
          'veel',
          'vol vit lijst',
        ),
        {
          what: 'grote tabellen die tijdens het meten in hun geheel werden gelezen',
          ratio: scanned.join(', ') || 'geen',
          value: '',
        },
        ...(await sizeOf(large, filled)),
      ]
    }),
  )
}

const PAGES: readonly (readonly [keyof Pages, string])[] = [
  ['dossier', `dossier, ${FACTS} feiten`],
  ['lijst', 'Mijn dossiers'],
  ['weging', 'weging met hulpvragen'],
]
const grown = ({ dossiers }: Crowd): string => `van ${OWN} naar ${figure(dossiers)} dossiers`

async function pagesOf(origin: string, slug: Slug): Promise<Pages> {
  const visitor = await logIn(origin, slug, 'therapeut')
  for (let n = 1; n < OWN; n++) await newDossier(visitor, slug)
  const dossier = await dossierWithFacts(visitor, slug, FACTS)
  const target = (path: string): Target => ({ origin, path, cookie: visitor.cookie })
  return {
    dossier: target(dossier),
    weging: target(`${dossier}/afwegingen/afweging-4-2`),
    lijst: target(`/${slug}/dossiers`),
  }
}

async function longList(origin: string): Promise<Target> {
  progress(`${MANY} dossiers van één therapeut`)
  const visitor = await logIn(origin, 'vit', 'tweede-therapeut')
  for (let n = 0; n < MANY; n++) await newDossier(visitor, 'vit')
  return { origin, path: '/vit/dossiers', cookie: visitor.cookie }
}

const named = (size: string, vit: Pages, vvvk: Pages): Record<string, Target> =>
  Object.fromEntries(
    Object.entries({ vit, vvvk }).flatMap(([slug, pages]) =>
      Object.entries(pages).map(([page, target]) => [`${size} ${slug} ${page}`, target]),
    ),
  )

async function sizeOf({ superuser }: Installation, filled: number): Promise<Line[]> {
  const { rows } = await superuser.query<Record<'dossiers' | 'entries' | 'reads' | 'associations' | 'bytes', string>>(
    `SELECT (SELECT count(*) FROM app.dossier) AS dossiers, (SELECT count(*) FROM app.entry) AS entries, (SELECT count(*) FROM app.access_event) AS reads,
       (SELECT count(*) FROM app.association) AS associations, pg_database_size(current_database()) AS bytes`,
  )
  const [row] = rows
  if (row === undefined) throw new Error('the database does not say how large it is')
  const count = (of: keyof typeof row) => figure(Number(row[of]))
  return [
    {
      what: 'de volle database',
      value: `${count('associations')} verenigingen, ${count('dossiers')} dossiers, ${count('entries')} stukken met hun bladen, ${count('reads')} keer inzage; ${figure(Number(row.bytes) / 1e9, 1)} GB, gevuld in ${seconds(filled)}`,
    },
  ]
}
