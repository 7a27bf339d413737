import { describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { pathOf } from '@/lib/domain/dossier/path'
import { FIGURE, pathFigure, widthOf, wrap, type PathFigure } from '@/lib/domain/dossier/path-figure'
import type { Antwoord } from '@/lib/domain/kader/graph'
import type { Kader } from '@/lib/domain/kader/schema'
import { inhoud, openDossier } from '../../support/builders'

const base = readKader('rbcz/2018-11').kader
const figure = (kader: Kader, answers: Readonly<Record<string, Antwoord>>): PathFigure => {
  const given = Object.entries(answers).map(([afweging, antwoord]) => inhoud('afweging', { afweging, antwoord }))
  return pathFigure(kader, pathOf(kader, openDossier(...given)))
}
const BRANCHES = base.afwegingen.flatMap((a, i) =>
  (['ja', 'nee'] as const).map((antwoord) => ({ id: a.id, antwoord, tak: a[antwoord], i })),
)
/** Every box of the figure: no two may overlap. */
const boxes = (f: PathFigure) => [...f.vragen, ...f.uitkomsten]
const overlapping = (f: PathFigure) =>
  boxes(f).flatMap((a, i) =>
    boxes(f)
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
  )
const elsewhere: Kader = {
  ...base,
  afwegingen: base.afwegingen.map((a, i) => ({ ...a, staatIn: i === 0 ? 'stap-1' : 'stap-5' })),
}

describe('path figure: the framework’s figure with the path that was taken (A1, A3, I5)', () => {
  test('nothing is answered: both branches of each question are there and none is taken', () => {
    const f = figure(base, {})
    expect(f.vragen.map((q) => q.stap.afweging)).toEqual(base.afwegingen.map((a) => a.id))
    expect(f.stappen.map((s) => s.id)).toEqual(['stap-4', 'stap-5'])
    for (const { id, antwoord } of BRANCHES)
      expect(
        f.edges.filter((e) => e.afweging === id && e.antwoord === antwoord).length,
        `${id} ${antwoord}`,
      ).toBeGreaterThan(0)
    expect(f.edges.filter((e) => e.taken)).toEqual([])
    expect(f.uitkomsten.filter((o) => o.reached)).toEqual([])
  })

  test.each(BRANCHES)(
    'I5: $id answered $antwoord: the line taken is the branch of the data',
    ({ id, antwoord, tak, i }) => {
      const f = figure(base, { [id]: antwoord })
      const taken = f.edges.filter((e) => e.taken)
      expect(new Set(taken.map((e) => `${e.afweging} ${e.antwoord}`))).toEqual(new Set([`${id} ${antwoord}`]))
      expect(taken.some((e) => e.naar === 'volgende')).toBe(tak.volgende !== null)
      expect(f.uitkomsten.filter((o) => o.reached).map((o) => [o.afweging, o.melden])).toEqual(
        tak.meldenAangewezen || tak.na !== null ? [[id, tak.meldenAangewezen]] : [],
      )
      // Where it leads on, the line ends at the next question's edge.
      const next = f.vragen[i + 1]
      for (const edge of taken.filter((e) => e.naar === 'volgende')) {
        const [x, y] = edge.points.at(-1) ?? [NaN, NaN]
        expect([base.afwegingen[i + 1]?.id, tak.samenMetVeiligThuis]).toEqual([tak.volgende, edge.samen])
        expect(next && x <= next.w && y >= next.y && y <= next.y + next.h).toBe(true)
      }
    },
  )

  test('an edited branch gives another figure: the data decides', () => {
    const edited = {
      ...base,
      afwegingen: base.afwegingen.map((a) =>
        a.id === 'afweging-4-1' ? { ...a, nee: { ...a.nee, na: 'hulp-vervolgen' as const } } : a,
      ),
    }
    expect(figure(base, {}).uitkomsten[0]?.kop.join(' ')).toBe('Afsluiten')
    expect(figure(edited, {}).uitkomsten[0]?.kop.join(' ')).toBe('Hulp vervolgen')
  })

  test('the outcomes say the norm by its number among the three, and that help is possible beside a report', () => {
    const { uitkomsten } = figure(base, {})
    expect(uitkomsten.map((o) => [...o.kop, ...o.noot].join(' '))).toEqual([
      'Afsluiten',
      'Melden (norm 1) hulp kan ook',
      'Melden (norm 2) hulp kan ook',
      'Melden (norm 2) hulp kan ook',
      'Afsluiten met afspraken',
      'Melden (norm 3) hulp kan ook',
    ])
  })

  test('A26: a question stands in its shortest wording, in words of the framework itself', () => {
    for (const { stap, vraag } of figure(base, {}).vragen) {
      const a = base.afwegingen.find((each) => each.id === stap.afweging)
      expect([a?.vraag, ...(a?.ookVerwoordAls ?? []).map((o) => o.tekst)]).toContain(vraag.join(' '))
    }
  })

  test('a framework whose questions stand in other steps has its own headings, and nothing overlaps', () => {
    const f = figure(elsewhere, { 'afweging-4-2': 'ja' })
    expect(f.stappen.map((s) => s.id)).toEqual(['stap-1', 'stap-5'])
    expect(overlapping(f)).toEqual([])
  })

  test.each(['rbcz/2018-11', 'vit/2025-01', 'vit/2026-01', 'vvvk/2026-01'])(
    '%s: it fits, and nothing overlaps',
    (path) => {
      const { kader } = readKader(path)
      for (const answers of [{}, { 'afweging-4-1': 'ja', 'afweging-4-2': 'ja' }] as const) {
        const f = figure(kader, answers)
        expect(overlapping(f)).toEqual([])
        for (const box of boxes(f)) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.w <= f.width && box.y + box.h <= f.height).toBe(true)
          for (const text of box.kop) expect(widthOf(text, true), text).toBeLessThanOrEqual(box.w - 2 * FIGURE.pad)
          expect(box.h).toBeGreaterThanOrEqual((box.kop.length + 1) * FIGURE.line)
        }
      }
    },
  )

  test('a word longer than a line is broken, and no letter of a text is lost', () => {
    const long = 'aaneengeschreven'.repeat(6)
    const lines = wrap(`Een ${long} 👨‍👩‍👧 eind`, 120)
    expect(lines.join('').replaceAll(' ', '')).toBe(`Een${long}👨‍👩‍👧eind`)
    for (const text of lines) expect(widthOf(text)).toBeLessThanOrEqual(120)
    expect(wrap('  ', 120)).toEqual([])
  })
})
