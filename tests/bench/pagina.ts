import type { Extent, Line } from '../../lib/run/bench-line'
import { dossierWithFacts } from './support/facts'
import { figure, median, ms, percentile, ratioOf, sum, times } from './support/figures'
import { withInstallation } from './support/installation'
import { alternate, load, type Slice, type Target } from './support/load'
import { allowProfiles, profileOf, type Profile } from './support/profile'
import { progress } from './support/progress'
import { statementsOf, type Statements } from './support/statements'
import { logIn } from './support/visitor'

export const name = 'Pagina: dossier met 30 feiten tegen een kale dynamische pagina (/nu-bellen), 10 tegelijk'

const CLIENTS = 10
const FACTS = 30
const EXTENT = {
  kort: { rounds: 3, ms: 1_500 },
  gewoon: { rounds: 6, ms: 2_000 },
  vol: { rounds: 20, ms: 4_000 },
} as const

/**
 * The bare page is `/nu-bellen`: drawn anew at every request in the same layout, through the same proxy, with the same
 * headers, but without a session, without storage and without anything to work out.
 */
export async function run(extent: Extent): Promise<readonly Line[]> {
  allowProfiles()
  return withInstallation(async (installation) => {
    const { origin } = installation
    const visitor = await logIn(origin, 'vit', 'therapeut')
    const address = await dossierWithFacts(visitor, 'vit', FACTS)
    progress(`een dossier met ${FACTS} feiten staat klaar`)
    const signedIn = (path: string): Target => ({ origin, path, cookie: visitor.cookie })
    const targets = {
      kaal: { origin, path: '/nu-bellen' },
      voorpagina: { origin, path: '/vit' },
      lijst: signedIn('/vit/dossiers'),
      feiten: signedIn(`${address}/feiten`),
      dossier: signedIn(address),
    }
    const measured = await alternate(targets, { ...EXTENT[extent], clients: CLIENTS })
    const asked = 40
    const statements = await statementsOf(installation, asked, async () => {
      for (let n = 0; n < asked; n++) await visitor.get(address)
    })
    const profiled = async (target: Target): Promise<Profiled> => {
      let requests = 0
      const profile = await profileOf(installation.appPid(), async () => {
        requests = (await load(target, { clients: CLIENTS, ms: 4_000 })).latencies.length
      })
      return { ...profile, requests }
    }
    return [
      ...against('dossier, ingelogd, 30 feiten', measured.dossier, measured.kaal),
      ...against('  dezelfde 30 feiten voluit (/feiten)', measured.feiten, measured.kaal),
      ...against('  Mijn dossiers (sessie, lijst)', measured.lijst, measured.kaal),
      ...against('  voorpagina van de vereniging, zonder sessie', measured.voorpagina, measured.kaal),
      { what: 'kale pagina /nu-bellen', value: `${perSecond(measured.kaal)}, ${latency(measured.kaal)}` },
      ...database(statements),
      ...processor(await profiled(targets.dossier), await profiled(targets.kaal)),
    ]
  })
}

const perSecond = (slices: readonly Slice[]): string => `${figure(median(slices.map((s) => s.perSecond)))}/s`
const all = (slices: readonly Slice[]): readonly number[] => slices.flatMap((s) => s.latencies)
const latency = (slices: readonly Slice[]): string =>
  `p50 ${ms(median(all(slices)))}, p95 ${ms(percentile(all(slices), 0.95))}`

function against(what: string, slices: readonly Slice[], bare: readonly Slice[]): Line[] {
  const rounds = slices.map((slice, i) => ({ a: slice.perSecond, b: bare[i]?.perSecond ?? Number.NaN }))
  return [{ what, ratio: ratioOf(rounds), value: `${perSecond(slices)}, ${latency(slices)}` }]
}

const database = ({ transactions, statements, ms: time, list }: Statements): Line[] => [
  {
    what: 'database per dossierpagina',
    value: `${figure(transactions, 1)} transacties, ${figure(statements, 1)} opdrachten, ${ms(time)}`,
  },
  ...list.slice(0, 14).map((row) => ({
    what: `  ${row.sql}`,
    ratio: `${figure((100 * row.ms) / time)} %`,
    value: `${figure(row.times, 1)} keer, ${figure(row.ms, 2)} ms`,
  })),
]

type Profiled = Profile & { readonly requests: number }

/** Milliseconds of the one thread in which Node draws pages, per page. */
function processor(page: Profiled, bare: Profiled): Line[] {
  const part = ({ origins, requests }: Profiled, origin: string) => (origins.get(origin) ?? 0) / requests
  const total = (of: Profiled) => sum([...of.origins.values()]) / of.requests
  const line = (what: string, a: number, b: number): Line => ({
    what,
    ratio: b < 0.01 ? '' : times(a / b),
    value: `${ms(a, 2)} tegen ${ms(b, 2)}`,
  })
  const origins = [...page.origins.keys()].toSorted((a, b) => part(page, b) - part(page, a))
  return [
    line('processor per dossierpagina, tegen die van de kale pagina', total(page), total(bare)),
    ...origins.slice(0, 16).map((origin) => line(`  ${origin}`, part(page, origin), part(bare, origin))),
    ...[...page.functions]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([what, time]) => ({ what: `    ${what}`, value: ms(time / page.requests, 2) })),
  ]
}
