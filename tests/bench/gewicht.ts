import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Extent, Line } from '../../lib/run/bench-line'
import { kB, MB, sum, times } from './support/figures'
import { flowOf, missingFrom } from './support/flow'
import { residentBytes, withInstallation } from './support/installation'
import { load } from './support/load'
import { progress } from './support/progress'
import { logIn } from './support/visitor'
import { fetchWire, type Wire } from './support/wire'

export const name = 'Gewicht: wat een bladzijde kost, en wat de toepassing aan geheugen houdt (gzip zoals verstuurd)'

const LOAD_MS = { kort: 4_000, gewoon: 12_000, vol: 60_000 } as const
const FACTS = 30
const HOME = `dossier, ${FACTS} feiten`
const PUBLIC = { 'nu bellen': '/nu-bellen', 'kader lezen': '/vit/kader', inloggen: '/vit/inloggen' }
const CASE = '/vit/oefenen/casus-acuut-vader-doet-pijn'
const PRACTICE = {
  ...{ oefenen: '/vit/oefenen', oefening: CASE, 'oefening, weging': `${CASE}/afwegingen/afweging-4-2` },
  ...{
    'oefening, besluit': `${CASE}/besluit`,
    'oefening, naast elkaar': `${CASE}/vergelijken`,
    'oefening, opnieuw': `${CASE}/opnieuw`,
  },
}
const LIMIT = { javascript: 12_000, css: 15_000, html: 20_000 }

type Weighed = {
  readonly title: string
  readonly html: Wire
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The floor: what Next itself sends along with every page, by its own manifest; all else is ours. */
export async function run(extent: Extent): Promise<readonly Line[]> {
  const floor = floorOf(JSON.parse(readFileSync(path.join('.next', 'build-manifest.json'), 'utf8')) as Manifest)
  return withInstallation(async ({ origin, appPid }) => {
    const idle = residentBytes(appPid())
    const visitor = await logIn(origin, 'vit', 'therapeut')
    const flow = await flowOf(visitor, 'vit', FACTS)
    const missing = [
      ...missingFrom(Object.values(flow), '/[vereniging]/dossiers'),
      ...missingFrom(Object.values(PRACTICE), '/[vereniging]/oefenen'),
    ]
    if (missing.length > 0) throw new Error(`these pages are not weighed: ${missing.join(', ')}`)
    const pages: Weighed[] = []
    for (const [title, page] of Object.entries({ ...PUBLIC, ...flow, ...PRACTICE })) {
      const html = await fetchWire(origin, page, visitor.cookie)
      pages.push({ title, html, scripts: linked(html.text, SCRIPT), styles: linked(html.text, STYLE) })
    }
    const sizes = await sizesOf(origin, pages)
    progress('onder druk, voor het geheugen')
    const seen = residentBytes(appPid())
    await load({ origin, path: flow[HOME] ?? '', cookie: visitor.cookie }, { clients: 10, ms: LOAD_MS[extent] })
    const loaded = residentBytes(appPid())
    return [
      ...pages.map((page) => lineOf(page, sizes, floor)),
      {
        what: 'bodem: JavaScript van Next op elke bladzijde',
        value: kB(sum(floor.map((file) => sizes.get(file)?.gzip ?? 0))),
      },
      ...cssLines(pages, sizes),
      { what: 'geheugen toepassing, net gestart', value: MB(idle) },
      { what: '  na een bezoek aan elke bladzijde', ratio: times(seen / idle), value: MB(seen) },
      { what: '  meteen na 10 tegelijk op het dossier', ratio: times(loaded / idle), value: MB(loaded) },
    ]
  })
}

type Manifest = { readonly rootMainFiles: readonly string[]; readonly polyfillFiles: readonly string[] }
const floorOf = ({ rootMainFiles, polyfillFiles }: Manifest): readonly string[] =>
  [...rootMainFiles, ...polyfillFiles].map((file) => `/_next/${file}`)

// Also what a preload asks for: the browser fetches it all the same.
const SCRIPT = /(?:src|href)="(\/_next\/[^"?]+\.js)(?:\?[^"]*)?"/g
const STYLE = /href="(\/[^"?]+\.css)(?:\?[^"]*)?"/g
const linked = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, file]) => file ?? '')),
]

async function sizesOf(origin: string, pages: readonly Weighed[]): Promise<ReadonlyMap<string, Wire>> {
  const files = new Set(pages.flatMap((page) => [...page.scripts, ...page.styles]))
  const sizes = new Map<string, Wire>()
  for (const file of files) sizes.set(file, await fetchWire(origin, file))
  return sizes
}

/** Each as a part of its limit, and a word where it is more; then the figures. */
function lineOf({ title, html, scripts }: Weighed, sizes: ReadonlyMap<string, Wire>, floor: readonly string[]): Line {
  const own = sum(scripts.filter((file) => !floor.includes(file)).map((file) => sizes.get(file)?.gzip ?? 0))
  const over = own > LIMIT.javascript || html.gzip > LIMIT.html ? '  BOVEN DE GRENS' : ''
  return {
    what: title,
    ratio: `${times(own / LIMIT.javascript)} js, ${times(html.gzip / LIMIT.html)} html${over}`,
    value: `eigen js ${kB(own)} van ${kB(LIMIT.javascript)}, html ${kB(html.gzip)} van ${kB(LIMIT.html)} (uitgepakt ${kB(html.raw)})`,
  }
}

function cssLines(pages: readonly Weighed[], sizes: ReadonlyMap<string, Wire>): Line[] {
  const gzip = (page: Weighed) => sum(page.styles.map((file) => sizes.get(file)?.gzip ?? 0))
  const heaviest = Math.max(...pages.map(gzip))
  return [{ what: 'css', ratio: `${times(heaviest / LIMIT.css)} css`, value: `${kB(heaviest)} van ${kB(LIMIT.css)}` }]
}
