import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '@/lib/domain/dossier/evolve'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { openPoints } from '@/lib/domain/dossier/open-points'
import { entries, inhoud, startedDossier } from '../../support/builders'
import { anyStored, kader } from './arbitraries'

const codesIn = (steps: ReturnType<typeof openPoints>) => steps.flatMap(({ punten }) => punten.map((p) => p.code))

describe('what is still open, step by step, as help (R-04, A29)', () => {
  test('a new dossier: danger first, then the steps in their order', () => {
    const steps = openPoints(kader, startedDossier())
    expect(steps[0]).toMatchObject({ stap: null, punten: [{ code: 'acuut-niet-gevraagd', reden: '' }] })
    const order = steps.slice(1).map(({ stap }) => kader.stappen.findIndex((s) => s.id === stap?.id))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(codesIn(steps)).toEqual(expect.arrayContaining(['geen-feiten', 'geen-overleg', 'geen-gesprek']))
  })

  test('nothing is said of a decision that is not there', () => {
    expect(JSON.stringify(openPoints(kader, startedDossier()))).not.toContain('U besluit')
  })

  test('what was done is no longer open', () => {
    const codes = codesIn(openPoints(kader, startedDossier(inhoud('feit'), inhoud('overleg'), inhoud('gesprek'))))
    for (const gone of ['geen-feiten', 'geen-overleg', 'geen-gesprek'] as const) expect(codes).not.toContain(gone)
  })

  test('the reason that was given at a decision stands beside it', () => {
    const aandachtspunten = [{ code: 'geen-overleg' as never, tekst: 'Nog niet.', reden: 'Er was haast.' }]
    const steps = openPoints(kader, startedDossier(inhoud('besluit', { aandachtspunten })))
    const point = steps.flatMap(({ punten }) => punten).find(({ code }) => code === 'geen-overleg')
    expect(point?.reden).toBe('Er was haast.')
  })

  test('whatever was recorded: every concern stands there once, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(anyStored, { maxLength: 12 }), (contents) => {
        const dossier = fold(entries(inhoud('dossier-geopend'), ...contents))
        if (dossier.toestand === 'nieuw') return
        const codes = codesIn(openPoints(kader, dossier))
        expect(new Set(codes).size).toBe(codes.length)
        const asked = concernsOf(kader, dossier, { melden: null, hulp: null }).map(({ code }) => code)
        expect(codes).toEqual(expect.arrayContaining(asked))
      }),
    )
  })
})
