import { readKader } from '../../lib/content/kaders'
import { knopen } from '../../lib/domain/kader/anatomy'
import { compare } from '../../lib/domain/kader/differences'
import { kaderBytes } from '../../lib/domain/kader/hash'
import type { Kader } from '../../lib/domain/kader/schema'
import { sideBySide } from '../../lib/domain/kader/side-by-side'
import type { Extent, Line } from '../../lib/run/bench-line'
import { figure } from './support/figures'

export const name = 'Vergelijken: twee versies naast elkaar, ten opzichte van één keer hashen van de tekst'

const ROUNDS = { kort: 3, gewoon: 10, vol: 40 } as const
const BLOCKS = 200
const GOAL_MS = 100

/** The base beside a version in which every block with a text says something else: the most that can differ. */
export function run(extent: Extent): Promise<readonly Line[]> {
  const [was, is] = [readKader('rbcz/2018-11').kader, reworded()]
  const blocks = knopen(was).length
  const hash = median(ROUNDS[extent], () => kaderBytes(was))
  const line = (what: string, work: () => unknown): Line => {
    const ms = (median(ROUNDS[extent], work) * BLOCKS) / blocks
    return {
      what,
      ratio: `${figure((ms * blocks) / BLOCKS / hash, 1)} ×`,
      value: `${figure(ms, 1)} ms per ${BLOCKS} blokken (doel ${GOAL_MS}), van ${blocks}`,
    }
  }
  return Promise.resolve([
    line('naast elkaar, met de woorden', () => sideBySide(was, is)),
    line('verschillen, om toe te passen', () => compare(was, is)),
  ])
}

function reworded(): Kader {
  const kader = structuredClone(readKader('rbcz/2018-11').kader)
  for (const { ruw } of knopen(kader))
    if (typeof ruw['tekst'] === 'string')
      Object.assign(ruw, {
        tekst: ruw['tekst'].replaceAll(/\p{L}+/gu, (word) => (word.length > 6 ? `${word}en` : word)),
      })
  return kader
}

function median(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!
}
