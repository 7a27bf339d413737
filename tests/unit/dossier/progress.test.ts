import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import { progressOf } from '@/lib/domain/dossier/progress'
import { NIEUW } from '@/lib/domain/dossier/state'
import { LABELS } from '@/lib/domain/dossier/task'
import { entries, entryId, inhoud, openDossier } from '../../support/builders'
import { smallKader } from '../../support/small-kader'
import { anyStored, kader } from './arbitraries'
import { longestSentence } from './plain-dutch'

const weging = (n: string, antwoord: 'ja' | 'nee') => inhoud('afweging', { afweging: `afweging-${n}`, antwoord })
const progress = (...contents: readonly Inhoud[]) => progressOf(kader, openDossier(...contents))
const taskOf = (id: string, ...contents: readonly Inhoud[]) => {
  const { altijd, stappen } = progress(...contents)
  return [...altijd, ...stappen.flatMap((s) => s.taken)].find((t) => t.id === id)
}
const tegen = inhoud('feit', { weging: [{ afweging: 'afweging-4-1', richting: 'tegen' }] })

describe('the task list says how far each task is', () => {
  test('a new dossier: everything "Nog niet begonnen", the acute question and a note always at hand', () => {
    const { altijd, stappen } = progress()
    expect(altijd.map((t) => [t.soort, t.label])).toEqual([
      ['acuut', 'Nog niet begonnen'],
      ['notitie', 'Nog niet begonnen'],
    ])
    expect(stappen.map((s) => [s.nummer, s.label, s.taken.map((t) => t.soort).join()])).toEqual([
      [1, 'Nog niet begonnen', 'personen,feiten,achtergrond,hulpverleners,toestemming,controles'],
      [2, 'Nog niet begonnen', 'overleg'],
      [3, 'Nog niet begonnen', 'gesprek'],
      [4, 'Nog niet begonnen', 'afweging,afweging'],
      [5, 'Nog niet begonnen', 'afweging,afweging,afweging,besluit'],
    ])
    expect(progressOf(kader, NIEUW)).toEqual({ altijd: [], stappen: [] })
  })

  test.each<[string, string, readonly Inhoud[]]>([
    ['acuut', 'klaar', [inhoud('acuut', { gevaar: 'nee' })]],
    ['acuut', 'bezig', [inhoud('acuut', { gevaar: 'nee' }), inhoud('acuut', { gevaar: 'ja' })]],
    ['acuut', 'bezig', [inhoud('acuut', { gevaar: 'weet-niet' })]],
    ['notitie', 'klaar', [inhoud('notitie')]],
    ['personen', 'klaar', [inhoud('persoon')]],
    ['feiten', 'bezig', [inhoud('feit')]],
    ['feiten', 'klaar', [inhoud('feit'), tegen]],
    ['feiten', 'bezig', [tegen, inhoud('feit', { hand: 'tweede' })]],
    ['achtergrond', 'klaar', [inhoud('achtergrond')]],
    ['hulpverleners', 'klaar', [inhoud('hulpverlener')]],
    ['toestemming', 'bezig', [inhoud('toestemming', { stand: 'gevraagd' })]],
    ['toestemming', 'klaar', [inhoud('toestemming', { stand: 'geweigerd' })]],
    ['overleg', 'klaar', [inhoud('overleg')]],
    ['overleg', 'bezig', [inhoud('overleg', { uitkomst: '' })]],
    ['overleg', 'bezig', [inhoud('overleg'), inhoud('overleg', { uitkomst: '' })]],
    ['gesprek', 'klaar', [inhoud('gesprek')]],
    ['gesprek', 'bezig', [inhoud('gesprek'), inhoud('gesprek', { gevoerd: false })]],
    ['afweging-4-1', 'bezig', [inhoud('hulpvragen')]],
    ['afweging-4-1', 'klaar', [inhoud('hulpvragen'), weging('4-1', 'nee')]],
    ['afweging-4-2', 'niet-van-toepassing', [weging('4-1', 'nee')]],
    ['afweging-4-2', 'niet-begonnen', [weging('4-1', 'ja')]],
    ['afweging-5-1', 'niet-begonnen', [weging('4-1', 'ja')]],
    ['afweging-5-2', 'niet-van-toepassing', [weging('4-1', 'ja'), weging('4-2', 'nee'), weging('5-1', 'nee')]],
    ['besluit', 'klaar', [inhoud('besluit')]],
    ['besluit', 'bezig', [inhoud('besluit'), weging('4-1', 'nee')]],
    ['besluit', 'klaar', [weging('4-1', 'nee'), inhoud('besluit', { afwegingen: [entryId(1)] })]],
  ])('%s is %s', (id, toestand, contents) => {
    const task = taskOf(id, ...contents)
    expect(task?.toestand).toBe(toestand)
    expect(task?.label).toBe(LABELS[task?.toestand ?? 'klaar'])
  })

  test('A1: after yes at s4a2 the questions of step 5 are talked over with Veilig Thuis', () => {
    expect(taskOf('afweging-5-2', weging('4-1', 'ja'), weging('4-2', 'ja'))?.uitleg).toContain('samen met Veilig Thuis')
    expect(taskOf('afweging-5-2', weging('4-1', 'ja'), weging('4-2', 'nee'))?.uitleg).toBeNull()
  })

  test('a conversation that was corrected into one that was held is done', () => {
    const alsnog = inhoud('gesprek', { gevoerd: true, vervangt: entryId(1) })
    expect(taskOf('gesprek', inhoud('gesprek', { gevoerd: false }), alsnog)?.toestand).toBe('klaar')
  })

  test('a task with only a draft is begun; what was recorded says more than a draft', () => {
    const met = (...contents: Inhoud[]) =>
      progressOf(kader, openDossier(...contents), new Set(['overleg', 'afweging-4-1'])).stappen.flatMap((s) => s.taken)
    expect(
      met()
        .filter((t) => t.toestand === 'bezig')
        .map((t) => t.id),
    ).toEqual(['overleg', 'afweging-4-1'])
    expect(met(inhoud('overleg')).find((t) => t.id === 'overleg')?.toestand).toBe('klaar')
  })

  test('a step is as far as its tasks together', () => {
    const stap = (n: number, ...contents: Inhoud[]) =>
      progress(...contents).stappen.find((s) => s.nummer === n)?.toestand
    expect(stap(1, inhoud('persoon'))).toBe('bezig')
    expect(stap(1, inhoud('persoon'), inhoud('feit'), tegen)).toBe('klaar')
    // What only some dossiers need keeps no step open until it was begun.
    const gevraagd = inhoud('toestemming', { stand: 'gevraagd' })
    expect(stap(1, inhoud('persoon'), inhoud('feit'), tegen, gevraagd)).toBe('bezig')
    expect(stap(4, weging('4-1', 'nee'))).toBe('klaar')
    expect(stap(5, weging('4-1', 'nee'))).toBe('niet-begonnen')
    expect(stap(5, weging('4-1', 'nee'), inhoud('besluit', { melden: 'nee', afwegingen: [entryId(1)] }))).toBe('klaar')
  })
})

describe('it follows the framework, and never locks or counts', () => {
  test('two roles in one step, the decision before the questions, a step that is only text', () => {
    const other = smallKader((k) => {
      k.stappen[1]!.rollen = ['overleg', 'gesprek']
      k.stappen[2]!.rollen = []
      k.beslissing.staat = 'voor'
    })
    const { stappen } = progressOf(other, openDossier())
    expect(stappen.map((s) => s.taken.map((t) => t.soort).join())).toEqual([
      'personen,feiten,achtergrond,hulpverleners,toestemming,controles',
      'overleg,gesprek',
      '',
      'afweging,afweging',
      'besluit,afweging,afweging,afweging',
    ])
    expect(stappen[2]?.toestand).toBe('niet-van-toepassing')
  })

  test('R-08: for any dossier, no number of answered or done things in any text, and each text is plain', () => {
    fc.assert(
      fc.property(fc.array(anyStored, { maxLength: 14 }), (contents) => {
        const { altijd, stappen } = progressOf(kader, fold(entries(inhoud('dossier-geopend'), ...contents)))
        for (const { kop, uitleg, soort, toestand, label } of [...altijd, ...stappen.flatMap((s) => s.taken)]) {
          expect(label).toBe(LABELS[toestand])
          const own = `${soort === 'afweging' ? '' : kop} ${uitleg ?? ''}`
          expect(own.replace('112', '')).not.toMatch(/\d/u)
          expect(longestSentence(own)).toBeLessThanOrEqual(20)
        }
      }),
    )
  })
})
