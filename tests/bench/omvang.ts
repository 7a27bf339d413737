import { randomUUID } from 'node:crypto'
import type { Extent, Line } from '../../lib/run/bench-line'
import { dossierWithFacts } from './support/facts'
import { median, ms, percentile, ratioOf, times } from './support/figures'
import { withInstallation } from './support/installation'
import { inTurns, load, type Target } from './support/load'
import { progress } from './support/progress'
import { logIn, type Visitor } from './support/visitor'
import { textOf } from './support/words'

export const name = 'Omvang: een groot dossier tegen een klein, en bladzijden terwijl er PDF’s worden gemaakt (1,5 ×)'

const SMALL = 30
const LARGE = 300
const OTHERS = 60
const PDFS = 5
const EXTENT = {
  kort: { rounds: 3, each: 10, ms: 4_000 },
  gewoon: { rounds: 8, each: 15, ms: 10_000 },
  vol: { rounds: 20, each: 25, ms: 30_000 },
} as const

/** The same pages of two dossiers in turn; then one visitor's pages with and without five PDFs of the large one being made. */
export async function run(extent: Extent): Promise<readonly Line[]> {
  const { ms: long, ...visits } = EXTENT[extent]
  return withInstallation(async ({ origin }) => {
    const visitor = await logIn(origin, 'vit', 'therapeut')
    const target = (path: string): Target => ({ origin, path, cookie: visitor.cookie })
    const small = await dossierWithFacts(visitor, 'vit', SMALL)
    const large = await dossierWithFacts(visitor, 'vit', LARGE)
    await withNotes(visitor, large)
    progress('de dossiers staan klaar')
    const opened = await inTurns({ groot: target(large), klein: target(small) }, visits)
    const [a, b] = [opened.get('groot') ?? [], opened.get('klein') ?? []]
    const rounds = a.map((round, i) => ({ a: median(round), b: median(b[i] ?? []) }))
    const alone = (await load(target(small), { clients: 1, ms: long })).latencies
    const pdf = target(`${large}/verslag/pdf`)
    const [beside] = await Promise.all([
      load(target(small), { clients: 1, ms: long }),
      load(pdf, { clients: PDFS, ms: long }),
    ])
    const [without, during] = [percentile(alone, 0.95), percentile(beside.latencies, 0.95)]
    return [
      {
        what: `dossier openen, ${LARGE} feiten en ${OTHERS} andere stukken tegen ${SMALL} feiten`,
        ratio: ratioOf(rounds),
        value: `${ms(median(a.flat()))} tegen ${ms(median(b.flat()))}`,
      },
      {
        what: `p95 van een bladzijde tijdens ${PDFS} PDF’s tegelijk, tegen zonder`,
        ratio: times(during / without),
        value: `${ms(during)} tegen ${ms(without)}`,
      },
    ]
  })
}

async function withNotes(visitor: Visitor, dossier: string): Promise<void> {
  for (let n = 0; n < OTHERS; n++) {
    const kept = await visitor.post(`${dossier}/notities/nieuw/vastleggen`, {
      ...{ _sleutel: randomUUID(), _versie: String(LARGE + n + 1), _actie: 'vastleggen' },
      ...{ tekst: textOf(1_000 + n), wanneer: 'onbekend' },
    })
    if (kept.to?.includes('gelukt=notitie') !== true) throw new Error(`no note: ${kept.status} ${kept.to}`)
  }
}
