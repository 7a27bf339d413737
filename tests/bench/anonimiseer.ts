import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { anonymise } from '../../lib/domain/consultatie/anonymise'
import { parseRecord } from '../../lib/domain/consultatie/record'
import { wordLists } from '../../lib/platform/word-lists'
import type { Extent, Line } from '../../lib/run/bench-line'
import { times } from './support/figures'
import { progress } from './support/progress'

export const name = 'Anonimiseren: snelheid, start, geheugen, en de uitslag op een gemerkte tekst'

const SIZES = [5, 50, 200]
const ROUNDS = { kort: 3, gewoon: 9, vol: 30 } as const
const PIECE =
  'Op 14-03-2026 belde mevrouw Tjepkema van basisschool De Ark (0512-589741) over Jelmer. Hij zei dat zijn vader had ' +
  'geslagen. Moeder, Roos de Wit, woont nu in Nijverdal. Wij spraken over wat het kind nodig heeft, wie dat kan geven en ' +
  'wanneer wij elkaar weer zien. De leerkracht ziet dat hij stil is en weinig eet. Zij houdt het de komende weken bij.\n'
const FAMILY = {
  refDate: '2026-03-31',
  persons: [
    { id: 'k', role: 'kind', label: 'het kind', firstName: 'Jelmer', surname: 'van der Zanden' },
    { id: 'm', role: 'moeder', label: 'ouder 1', firstName: 'Roos', surname: 'de Wit', gender: 'f' },
  ],
}
const WARM = 5
const KB = 1024
const MB = 1_000_000

export async function run(extent: Extent): Promise<readonly Line[]> {
  const before = process.memoryUsage().rss
  const from = performance.now()
  const lexicon = wordLists()
  const start = performance.now() - from
  const speeds = SIZES.map((size) => ({ size, ms: fastest(textOf(size), ROUNDS[extent], lexicon) }))
  const after = process.memoryUsage().rss
  const [small] = speeds
  return [
    { what: 'de woordenlijsten lezen', ratio: times(start / 600), value: `${Math.round(start)} ms` },
    {
      what: 'geheugen daarboven, na alles',
      ratio: times((after - before) / (120 * MB)),
      value: `${Math.round((after - before) / MB)} MB`,
    },
    ...speeds.map(({ size, ms }) => ({
      what: `${size} kB, per kB ÷ die van ${SIZES[0]} kB`,
      ratio: times(ms / size / (small!.ms / small!.size)),
      value: `${Math.round(ms)} ms, ${((size * KB) / ms / 1000).toFixed(2)} MB/s`,
    })),
    ...(await scores()),
  ]
}

const textOf = (kilobytes: number): string =>
  PIECE.repeat(Math.ceil((kilobytes * KB) / PIECE.length)).slice(0, kilobytes * KB)

function fastest(text: string, rounds: number, lexicon: ReturnType<typeof wordLists>): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds + WARM; round++) {
    const from = performance.now()
    anonymise(text, FAMILY, lexicon)
    best = Math.min(best, performance.now() - from)
  }
  return best
}

type Scorer = (gold: readonly unknown[], found: readonly unknown[]) => unknown
const Row = z.object({ n: z.number(), recall: z.number().nullable(), leak: z.number().nullable() })
const Scores = z.object({
  overall: z.object({ direct: Row }),
  classes: z.record(z.string(), Row),
  precision: z.number(),
  over_redaction: z.number(),
  doc_leak: z.number(),
  link: z.object({ found: z.number(), right: z.number(), wrong: z.number() }),
  surface_leaks: z.number().optional(),
})

/** The table of scores on a labelled file, by a scorer that stands beside it; both are somebody's own. */
async function scores(): Promise<readonly Line[]> {
  const file = process.env['ANONIMISEER_CORPUS']
  if (file === undefined) return [{ what: 'uitslag', value: 'geen ANONIMISEER_CORPUS' }]
  const scorer = path.join(path.dirname(path.resolve(file)), 'score.mjs')
  if (!existsSync(scorer)) return [{ what: 'uitslag', value: 'geen score.mjs naast het bestand' }]
  progress('de uitslag, met de opdracht zelf')
  const gold = lines(readFileSync(file, 'utf8'))
  const found = withCommand(readFileSync(file, 'utf8'))
  const { score } = (await import(pathToFileURL(scorer).href)) as { readonly score: Scorer }
  const read = Scores.parse(
    score(
      gold.map((line): unknown => JSON.parse(line)),
      found,
    ),
  )
  const percent = (what: string, value: number | null): Line => ({ what, value: `${value ?? '–'} %` })
  return [
    percent('volledig gevonden, directe gegevens', read.overall.direct.recall),
    percent('tekens die blijven staan', read.overall.direct.leak),
    percent('teksten met nog een direct gegeven', read.doc_leak),
    percent('terecht gemerkt', read.precision),
    percent('te veel weggehaald', read.over_redaction),
    percent('bekende personen: gevonden', read.link.found),
    percent('  met het goede label', read.link.right),
    percent('  met een verkeerd label', read.link.wrong),
    ...Object.entries(read.classes).map(([kind, { n, recall }]) => percent(`${kind} (${n})`, recall)),
    { what: 'namen in de uitvoer', value: String(read.surface_leaks ?? 0) },
    secondPass(gold, found),
  ]
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
const Found = z.object({ id: z.string(), review: z.array(z.unknown()) })

function withCommand(input: string): readonly unknown[] {
  const command = ['--import', 'tsx', path.join('lib', 'cli', 'anonimiseer.ts')]
  const done = spawnSync(process.execPath, command, { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(done.stderr)
  return lines(done.stdout).map((line) => JSON.parse(line) as unknown)
}

function secondPass(gold: readonly string[], found: readonly unknown[]): Line {
  const words = gold.reduce((sum, line) => {
    const record = parseRecord(line)
    return sum + (record.ok ? record.value.text.split(/\s+/u).length : 0)
  }, 0)
  const items = found.reduce<number>((sum, one) => sum + Found.parse(one).review.length, 0)
  return { what: 'te beslissen per 100 woorden', value: ((100 * items) / words).toFixed(1) }
}
