import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DossierCommand } from '@/lib/domain/dossier/command'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { huidigBesluit } from '@/lib/domain/dossier/current'
import { COMMANDS_IN, decide } from '@/lib/domain/dossier/decide'
import { Entry } from '@/lib/domain/dossier/entries'
import { evolve, fold } from '@/lib/domain/dossier/evolve'
import { aangewezenNormen, pathOf } from '@/lib/domain/dossier/path'
import { progressOf } from '@/lib/domain/dossier/progress'
import type { Dossier } from '@/lib/domain/dossier/state'
import { whatNow } from '@/lib/domain/dossier/what-now'
import { AT, entry, inhoud, minutesAfter, play } from '../../support/builders'
import { smallKader, smallRef } from '../../support/small-kader'
import {
  AFWEGINGEN,
  anyAfweging,
  anyCommand,
  anyHulpvragen,
  HULP,
  kader,
  MELDEN,
  opening,
  partsOf,
  STAPPEN,
} from './arbitraries'

/** As a person would: whatever is possible is recorded, the rest is left. */
function attempt(commands: readonly DossierCommand[]): { dossier: Dossier; stored: Entry[]; refused: number } {
  const stored = play(kader, [opening])
  let refused = 0
  for (const command of commands) {
    const verdict = decide(kader, fold(stored), command, minutesAfter(stored.length))
    if (!verdict.ok) refused++
    else
      for (const nieuw of verdict.value) stored.push(entry(stored.length, nieuw.inhoud, { happened: nieuw.happened }))
  }
  return { dossier: fold(stored), stored, refused }
}

describe('I4, R-08: helper answers set nothing', () => {
  const outcomeOf = (dossier: Dossier) => {
    const pad = pathOf(kader, dossier)
    return {
      pad,
      concerns: concernsOf(kader, dossier, { melden: 'nee', hulp: 'niet-mogelijk' }),
      besluit: huidigBesluit(dossier)?.inhoud,
    }
  }

  test('no row of answers to all helper questions changes a head answer, the path, a concern or an outcome', () => {
    fc.assert(
      fc.property(
        fc.array(anyAfweging, { maxLength: 5 }),
        fc.array(anyHulpvragen, { minLength: 1, maxLength: 8 }),
        (afwegingen, hulp) => {
          const without = attempt(afwegingen).dossier
          const before = attempt([...hulp, ...afwegingen])
          const after = attempt([...afwegingen, ...hulp])
          expect(before.refused + after.refused).toBe(0)
          for (const { dossier } of [before, after]) {
            const strip = (o: ReturnType<typeof outcomeOf>) => ({
              ...o,
              pad: { ...o.pad, stappen: o.pad.stappen.map((s) => ({ ...s, entry: null })) },
            })
            expect(strip(outcomeOf(dossier))).toEqual(strip(outcomeOf(without)))
            expect(dossier.afwegingen.map((v) => v.inhoud)).toEqual(without.afwegingen.map((v) => v.inhoud))
          }
        },
      ),
    )
  })

  test('all parts answered "ja" leave every head question open, and no task "klaar"', () => {
    const all = AFWEGINGEN.map((afweging): DossierCommand => {
      const antwoorden = partsOf(afweging).map((d) => ({ onderdeel: d.id, antwoord: d.antwoorden[0] }))
      return { soort: 'hulpvragen', inhoud: { afweging, antwoorden } }
    })
    const { dossier, refused } = attempt(all)
    expect(refused).toBe(0)
    expect(dossier.hulpvragen).toHaveLength(5)
    expect(dossier.afwegingen).toEqual([])
    expect(pathOf(kader, dossier)).toMatchObject({ open: ['afweging-4-1'], meldenAangewezen: false, einde: null })
    const weighing = progressOf(kader, dossier)
      .stappen.flatMap((s) => s.taken)
      .filter((t) => t.soort === 'afweging')
    expect(weighing.map((t) => t.toestand)).toEqual(Array(5).fill('bezig'))
  })
})

describe('I5: each answer leads to exactly its branch; melden and hulp are free of each other', () => {
  const answered = (afweging: string, antwoord: string) =>
    attempt([{ soort: 'afweging', inhoud: { afweging, antwoord, motivering: 'x' } }]).dossier

  test.each([
    ['afweging-4-1', 'nee', { meldenAangewezen: false, normen: [], gezamenlijk: false, open: [], einde: 'afsluiten' }],
    ['afweging-4-1', 'ja', { meldenAangewezen: false, normen: [], gezamenlijk: false, open: ['afweging-4-2'] }],
    ['afweging-4-2', 'nee', { meldenAangewezen: false, normen: [], gezamenlijk: false }],
    ['afweging-4-2', 'ja', { meldenAangewezen: true, normen: ['norm-1'], gezamenlijk: true }],
    ['afweging-5-1', 'nee', { meldenAangewezen: true, normen: ['norm-2'], mag: ['afweging-5-2', 'afweging-5-3'] }],
    ['afweging-5-1', 'ja', { meldenAangewezen: false, normen: [] }],
    ['afweging-5-2', 'nee', { meldenAangewezen: true, normen: ['norm-2'], mag: ['afweging-5-3'] }],
    ['afweging-5-2', 'ja', { meldenAangewezen: false, normen: [] }],
    ['afweging-5-3', 'nee', { meldenAangewezen: true, normen: ['norm-3'] }],
    ['afweging-5-3', 'ja', { meldenAangewezen: false, normen: [] }],
  ])('%s: %s', (afweging, antwoord, expected) => {
    const pad = pathOf(kader, answered(afweging, antwoord))
    expect(pad).toMatchObject(expected)
    expect(pad.open.includes('afweging-4-1')).toBe(afweging !== 'afweging-4-1')
    const stap = pad.stappen.find((s) => s.afweging === afweging)
    const tak = kader.afwegingen.find((a) => a.id === afweging)?.[antwoord as 'ja' | 'nee']
    expect(stap).toMatchObject({ antwoord, gevolg: { volgende: tak?.volgende, na: tak?.na, norm: tak?.norm } })
  })

  test('A1: yes at s4a2 opens the three questions of step 5 together with Veilig Thuis, it does not skip them', () => {
    const pad = pathOf(kader, answered('afweging-4-2', 'ja'))
    const later = pad.stappen.filter((s) => s.stap === 'stap-5')
    expect(later.map((s) => [s.stand, s.samen])).toEqual(later.map(() => ['samen', true]))
    expect(later).toHaveLength(3)
    const alone = pathOf(kader, answered('afweging-4-2', 'nee')).stappen.filter((s) => s.stap === 'stap-5')
    expect(alone.some((s) => s.samen)).toBe(false)
  })

  test('every melden × hulp can be recorded after every answer; the one never fixes the other', () => {
    for (const afweging of AFWEGINGEN)
      for (const antwoord of ['ja', 'nee'])
        for (const melden of MELDEN)
          for (const hulp of HULP) {
            const command: DossierCommand = {
              soort: 'besluit',
              inhoud: { melden, meldenMotivering: 'x', hulp, hulpMotivering: 'y' },
            }
            const verdict = decide(kader, answered(afweging, antwoord), command, AT)
            expect(verdict.ok && verdict.value.map((n) => n.inhoud)).toMatchObject([{ kind: 'besluit', melden, hulp }])
          }
  })

  test('the branch is data: edit it and the path follows', () => {
    const edited = smallKader((k) => {
      k.afwegingen[1]!.nee = { ...k.afwegingen[1]!.nee, meldenAangewezen: true, norm: 'norm-3' }
    })
    const dossier = answered('afweging-4-2', 'nee')
    expect(pathOf(kader, dossier).meldenAangewezen).toBe(false)
    const pad = pathOf(edited, dossier)
    expect(pad).toMatchObject({ meldenAangewezen: true, normen: ['norm-3'] })
    expect(aangewezenNormen(edited, pad)).toEqual(['ja-norm-3'])
  })
})

describe('I7, R-05: closeable from every step, restartable, and closed is closed', () => {
  test('at any moment, at any step, a traject can be closed; a restart gives a new cycle that is linked', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), fc.constantFrom(...STAPPEN), (commands, stap) => {
        const { stored } = attempt(commands)
        if (fold(stored).toestand === 'gesloten') stored.push(entry(stored.length, inhoud('cyclus-gestart')))
        const open = fold(stored)
        if (open.toestand !== 'open') throw new Error('unreachable')
        const restart: DossierCommand = { soort: 'herstarten', inhoud: { aanleiding: 'x', kader: smallRef(kader) } }
        const closing: DossierCommand = { soort: 'sluiten', inhoud: { stap, reden: 'x' } }
        const again = fold(play(kader, [closing, restart], stored))
        if (again.toestand !== 'open') throw new Error('the restart did not open a cycle')
        expect(again.cyclus).toBe(open.cyclus + 1)
        expect(again.cycli.at(-2)).toMatchObject({ nummer: open.cyclus, stap, reden: 'x' })
        expect(again.cycli.at(-2)?.gesloten).not.toBeNull()
      }),
    )
  })

  test('a closed traject refuses every write but the restart; open, the same commands are taken', () => {
    const stored = play(kader, [opening, { soort: 'sluiten', inhoud: { stap: 'stap-1', reden: 'x' } }])
    const closed = fold(stored)
    const open = fold(stored.slice(0, 1))
    fc.assert(
      fc.property(anyCommand, (command) => {
        fc.pre(command.soort !== 'herstarten')
        const verdict = decide(kader, closed, command, AT)
        expect(verdict.ok ? null : verdict.error.reden).toBe('toestand')
        expect(decide(kader, open, command, AT).ok).toBe(true)
      }),
    )
    expect(COMMANDS_IN.gesloten).toEqual(['herstarten'])
  })
})

describe('decide and evolve agree', () => {
  test('what decide gives out is a valid entry, evolves without loss, and is allowed by the list of the state', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
        let dossier = fold(play(kader, [opening]))
        for (const command of commands) {
          const verdict = decide(kader, dossier, command, AT)
          expect(verdict.ok).toBe(COMMANDS_IN[dossier.toestand].includes(command.soort))
          if (!verdict.ok) continue
          for (const nieuw of verdict.value) {
            const next = Entry.parse(entry(dossier.entryCount, nieuw.inhoud, { happened: nieuw.happened }))
            expect(next.inhoud).toEqual(nieuw.inhoud)
            const after = evolve(dossier, next)
            expect(after.entryCount).toBe(dossier.entryCount + 1)
            dossier = after
          }
        }
      }),
    )
  })
})

describe('I8, R-06: no date that the user did not set', () => {
  const DATE = /\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?/gu
  // Words of a term: a number of hours, days or weeks, or a deadline by name.
  const TERM = /\b\d+\s*(?:uur|dag|dagen|week|weken|maand|maanden)\b|\btermijn|\bdeadline|\buiterlijk\b/iu

  test('in nothing that the domain gives out, for any dossier', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        const { dossier, stored } = attempt(commands)
        const known = new Set(
          [JSON.stringify(commands), JSON.stringify(stored.map((e) => e.recorded))].join().match(DATE),
        )
        const besluit = huidigBesluit(dossier)?.inhoud ?? inhoud('besluit')
        const output = JSON.stringify([
          dossier,
          progressOf(kader, dossier),
          pathOf(kader, dossier),
          concernsOf(kader, dossier, besluit),
          dossier.toestand === 'nieuw' ? [] : whatNow(kader, dossier, besluit),
        ])
        for (const date of output.match(DATE) ?? []) expect([...known]).toContain(date)
      }),
    )
  })

  test('and no text of ours names a term', () => {
    const dossier = attempt([{ soort: 'acuut', inhoud: { gevaar: 'ja' } }]).dossier
    if (dossier.toestand === 'nieuw') throw new Error('unreachable')
    for (const melden of MELDEN)
      for (const hulp of HULP) {
        const besluit = inhoud('besluit', { melden, hulp })
        const texts = [...whatNow(kader, dossier, besluit), ...concernsOf(kader, dossier, besluit)].map(
          (t) => `${t.kop} ${t.tekst}`,
        )
        expect(texts.length).toBeGreaterThan(3)
        for (const text of texts) expect(text).not.toMatch(TERM)
      }
  })
})
