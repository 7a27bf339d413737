import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKader, readKaders } from '@/lib/content/kaders'
import { knopen } from '@/lib/domain/kader/anatomy'
import { applyDifferences, compare } from '@/lib/domain/kader/differences'
import { applyEdit } from '@/lib/domain/kader/edit/apply-edit'
import { kaderBytes } from '@/lib/domain/kader/hash'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader } from '@/lib/domain/kader/schema'
import { sideBySide } from '@/lib/domain/kader/side-by-side'
import { KLEIN } from '../../support/small-kader'
import { anyEdit } from './support/any-edit'

const BASE = readKader('rbcz/2018-11').kader
const VERSIONS = readKaders().map(({ path, kader }) => [path, kader] as const)
const PAIRS = VERSIONS.flatMap(([van, a]) => VERSIONS.map(([naar, b]) => [`${van} → ${naar}`, a, b] as const))
const NOTHING = { nieuw: [], weg: [], veranderd: [], verplaatst: [], plaatsen: [] }
/** Over the same data as it would be sent and read again. */
const exact = (a: Kader, b: Kader) =>
  kaderBytes(applyDifferences(a, JSON.parse(JSON.stringify(compare(a, b))) as ReturnType<typeof compare>))

describe('what differs between two versions, exact and by stable ids (I2, R-18)', () => {
  test.each(PAIRS)('applied to the one it gives the other, byte for byte: %s', (_, a, b) => {
    expect(exact(a, b)).toBe(kaderBytes(b))
  })
  test('a version beside itself: nothing', () => {
    for (const [, kader] of VERSIONS) expect(compare(kader, structuredClone(kader))).toEqual(NOTHING)
  })

  test.each([
    ['the small framework', KLEIN],
    ['the base', BASE],
  ])(
    'over any row of edits, there and back: %s',
    (_, from) => {
      const rows = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 6 })
      fc.assert(
        fc.property(rows, (seeds) => {
          const to = seeds.reduce((kader, seed) => {
            const [edit] = fc.sample(anyEdit(kader), { seed, numRuns: 1 })
            const done = applyEdit(kader, edit!)
            return done.ok ? done.value : kader
          }, from)
          expect(exact(from, to)).toBe(kaderBytes(to))
          expect(exact(to, from)).toBe(kaderBytes(from))
          expect(parseKader(applyDifferences(from, compare(from, to))).ok).toBe(true)
        }),
        { numRuns: from === KLEIN ? 60 : 10 },
      )
    },
    60_000,
  )

  test('also when a list that may be absent comes, goes, or is empty', () => {
    const without = structuredClone(KLEIN)
    const empty = { ...structuredClone(KLEIN), contacten: [] }
    for (const [a, b] of [[without, empty], [empty, without]] as const) expect(exact(a, b)).toBe(kaderBytes(b)) // prettier-ignore
  })
  test('a field of the decision and a removed field are told; nothing else is', () => {
    const b = structuredClone(BASE)
    b.beslissing.staat = b.beslissing.staat === 'na' ? 'voor' : 'na'
    const [norm] = b.normen
    delete norm!.bron
    const found = compare(BASE, b)
    expect(found).toMatchObject({ ...NOTHING, veranderd: [{ id: '_document' }, { id: norm!.id, zonder: ['bron'] }] })
    expect(Object.keys(found.veranderd[0]!.velden)).toEqual(['beslissing'])
    expect(exact(BASE, b)).toBe(kaderBytes(b))
  })

  test.each(PAIRS)('the page beside it counts the same blocks: %s', (_, a, b) => {
    const found = compare(a, b)
    const { aantal } = sideBySide(a, b)
    expect([found.nieuw.length, found.weg.length, found.verplaatst.length]).toEqual([
      aantal.nieuw,
      aantal.weg,
      aantal.verplaatst,
    ])
  })
  test('a moved block is moved, not gone and new', () => {
    const question = knopen(BASE).find(({ soort }) => soort === 'hulpvraag')!
    const done = applyEdit(BASE, { soort: 'verplaatsen', blok: question.id, richting: 'omlaag' })
    if (!done.ok) throw new Error(done.error.uitleg)
    const found = compare(BASE, done.value)
    expect(found).toMatchObject({ nieuw: [], weg: [], veranderd: [] })
    expect(found.verplaatst).toHaveLength(1)
    expect(found.plaatsen).toHaveLength(1)
  })
})
