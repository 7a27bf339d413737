import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { huidigeAutonomie, openSpoed, openWeegmomenten } from '@/lib/domain/dossier/current'
import { decide } from '@/lib/domain/dossier/decide'
import { fold } from '@/lib/domain/dossier/evolve'
import { asReadNow } from '@/lib/domain/dossier/older-entries'
import { progressOf } from '@/lib/domain/dossier/progress'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import type { OpenDossier } from '@/lib/domain/dossier/state'
import { Day } from '@/lib/domain/shared/ids'
import { AT, dossierWith, entries, entryId, inhoud, openDossier, play, typed } from '../../support/builders'
import { smallRef } from '../../support/small-kader'
import { anyCommand, kader, opening } from './arbitraries'

const taskOf = (id: string, dossier: OpenDossier) =>
  progressOf(kader, dossier)
    .stappen.flatMap((s) => s.taken)
    .find((t) => t.id === id)
const over = (dossier: OpenDossier, id: string) => openWeegmomenten(dossier, id).map((v) => v.inhoud.op)
const moment = (about: string, op: string | null) =>
  inhoud('weegmoment', { over: about, op: op === null ? null : Day.parse(op) })
const volwassene = inhoud('dossier-geopend', { soort: 'volwassene' })
const weigert = inhoud('afweging', { afweging: 'afweging-5-2', antwoord: 'nee' })

describe('a moment to weigh is the therapist’s own, and ends when it was weighed (R-06, R-47, I8)', () => {
  test('several stand in the order of their days; those without a day last', () => {
    const dossier = openDossier(
      moment('afweging-5-3', null),
      moment('afweging-5-3', '2027-02-01'),
      moment('afweging-5-3', '2027-01-01'),
    )
    expect(over(dossier, 'afweging-5-3')).toEqual(['2027-01-01', '2027-02-01', null])
  })
  test('an answer to that question ends it, an answer to another does not; one set after the answer stands', () => {
    const answer = inhoud('afweging', { afweging: 'afweging-5-3', antwoord: 'ja' })
    expect(over(openDossier(moment('afweging-5-3', '2027-01-01'), inhoud('afweging')), 'afweging-5-3')).toHaveLength(1)
    expect(over(openDossier(moment('afweging-5-3', '2027-01-01'), answer), 'afweging-5-3')).toEqual([])
    expect(over(openDossier(answer, moment('afweging-5-3', '2027-03-01')), 'afweging-5-3')).toEqual(['2027-03-01'])
  })
  test('a decision ends what was put off about the decision, and only that', () => {
    const dossier = openDossier(moment('besluit', '2027-01-01'), moment('afweging-4-1', null), inhoud('besluit'))
    expect(openWeegmomenten(dossier).map((v) => v.inhoud.over)).toEqual(['afweging-4-1'])
  })
  test('a changed day takes the place of the first; a new traject begins without moments', () => {
    const changed = inhoud('weegmoment', { over: 'besluit', op: Day.parse('2027-05-05'), vervangt: entryId(1) })
    const dossier = openDossier(moment('besluit', '2027-01-01'), changed)
    expect(over(dossier, 'besluit')).toEqual(['2027-05-05'])
    const again = dossierWith(moment('besluit', null), inhoud('traject-gesloten'), inhoud('cyclus-gestart'))
    expect(openWeegmomenten(again)).toEqual([])
  })
  test('"weet ik nog niet" needs nothing but the question; a moment to weigh again needs a day or a word (A29)', () => {
    const put = (content: object) => decide(kader, openDossier(), { soort: 'weegmoment', inhoud: content }, AT).ok
    expect(put({ over: 'afweging-4-1', reden: 'weet-nog-niet' })).toBe(true)
    expect(put({ over: 'besluit', reden: 'weet-nog-niet', op: '' })).toBe(true)
    expect(put({ over: 'afweging-5-3', reden: 'evaluatie', op: '2027-01-01' })).toBe(true)
    expect(put({ over: 'afweging-5-3', reden: 'evaluatie', toelichting: 'Als de huisarts belt.' })).toBe(true)
    expect(put({ over: 'afweging-5-3', reden: 'evaluatie' })).toBe(false)
    expect(put({ over: 'afweging-9-9', reden: 'weet-nog-niet' })).toBe(false)
    expect(put({ over: 'afweging-4-1', reden: 'weet-nog-niet', op: '2027-02-30' })).toBe(false)
  })
  test('the task says that it was not known yet, with the day that was chosen', () => {
    expect(taskOf('afweging-4-1', openDossier(moment('afweging-4-1', '2027-01-01')))).toMatchObject({
      toestand: 'bezig',
      op: '2027-01-01',
    })
    expect(taskOf('besluit', openDossier(moment('besluit', null)))).toMatchObject({ toestand: 'bezig', op: null })
  })
  test('no act of any kind sets a day that was not typed (I8)', () => {
    const typedDays = new Set(['2027-01-31', null])
    let seen = 0
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
        const possible = commands.filter((c) => c.soort !== 'sluiten' && c.soort !== 'herstarten')
        const made = possible.reduce(
          (all, c) => {
            try {
              return play(kader, [c], all)
            } catch {
              return all
            }
          },
          play(kader, [opening]),
        )
        for (const { inhoud: content } of made) {
          if (content.kind !== 'weegmoment') continue
          seen += 1
          expect(typedDays.has(content.op)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(5)
  })
})

describe('a capable adult who refuses is weighed apart: neither forced nor blocked (A7, R-58)', () => {
  const adult = (...contents: Inhoud[]) => fold(entries(volwassene, ...contents)) as OpenDossier
  test('offered when an adult does not cooperate and no minors are known; recorded, it is done', () => {
    const open = adult(weigert)
    expect(taskOf('autonomie', open)).toMatchObject({ toestand: 'niet-begonnen' })
    const done = adult(weigert, inhoud('autonomie'))
    expect(taskOf('autonomie', done)).toMatchObject({ toestand: 'klaar' })
    expect(huidigeAutonomie(done)?.inhoud.wilsbekwaam).toBe('ja')
    const minor = adult(weigert, inhoud('persoon', { leeftijd: '0-11' }))
    expect(taskOf('autonomie', minor)).toBeUndefined()
    expect(taskOf('autonomie', openDossier(weigert))).toBeUndefined()
  })
  test('what was weighed is no longer asked for; every outcome can still be recorded', () => {
    const asked = (...contents: Inhoud[]) =>
      concernsOf(kader, adult(weigert, ...contents), { melden: 'nee', hulp: null }).map((c) => c.code)
    expect(asked()).toContain('volwassene-weigert')
    expect(asked(inhoud('autonomie'))).not.toContain('volwassene-weigert')
    for (const melden of ['nee', 'ja-norm-1', 'ja-norm-2', 'ja-norm-3', 'ja-anders'] as const) {
      const dossier = adult(weigert, inhoud('autonomie'))
      const content = { melden, meldenMotivering: 'x', hulp: 'niet-mogelijk', hulpMotivering: 'x' }
      expect(decide(kader, dossier, { soort: 'besluit', inhoud: content }, AT).ok).toBe(true)
    }
  })
})

describe('a decision in haste is two lines, completed later (R-37, R-53)', () => {
  const spoed = inhoud('acuut', { gevaar: 'ja', wat: 'Hij staat voor de deur.' })
  test('it is open until a decision follows; "no danger" is none', () => {
    expect(openSpoed(openDossier(spoed))?.inhoud.wat).toBe('Hij staat voor de deur.')
    expect(taskOf('besluit', openDossier(spoed))).toMatchObject({ toestand: 'bezig' })
    expect(openSpoed(openDossier(spoed, inhoud('besluit')))).toBeUndefined()
    expect(openSpoed(openDossier(inhoud('acuut')))).toBeUndefined()
  })
  test('both lines may be empty, and the decision names what it completes: only of this dossier', () => {
    expect(decide(kader, openDossier(), { soort: 'acuut', inhoud: { gevaar: 'ja' } }, AT).ok).toBe(true)
    const besluit = (id: unknown) => {
      const content = { ...typed('besluit'), kader: smallRef(kader), spoed: id }
      return decide(kader, openDossier(spoed), { soort: 'besluit', inhoud: content }, AT)
    }
    expect(besluit(entryId(1))).toMatchObject({ ok: true, value: [{ inhoud: { spoed: entryId(1) } }] })
    expect(besluit('')).toMatchObject({ ok: true, value: [{ inhoud: { spoed: null } }] })
    expect(besluit(entryId(7))).toMatchObject({ ok: false, error: { reden: 'verwijzing' } })
  })
})

describe('facts beside a helper question (R-08, R-10)', () => {
  const answers = (feiten: readonly unknown[]) => {
    const vraag = kader.afwegingen[1]!.groepen[0]!.items[0]!.onderdelen[0]!.id
    const dossier = openDossier(inhoud('feit'))
    const content = { afweging: 'afweging-4-2', antwoorden: [{ onderdeel: vraag, antwoord: '', feiten }] }
    return decide(kader, dossier, { soort: 'hulpvragen', inhoud: content }, AT)
  }
  test('a fact of this dossier is kept with the answer; one of another is refused', () => {
    expect(answers([entryId(1)])).toMatchObject({
      ok: true,
      value: [{ inhoud: { antwoorden: [{ feiten: [entryId(1)] }] } }],
    })
    expect(answers([])).toMatchObject({ ok: true })
    expect(answers([entryId(2)])).toMatchObject({ ok: false })
    expect(answers(['onzin'])).toMatchObject({ ok: false })
  })
})

describe('what an earlier release recorded is read as it was, the newer fields empty (I1)', () => {
  test('each kind that grew; what was recorded stays', () => {
    const { feiten: _, ...vroeger } = { onderdeel: 'x', antwoord: 'ja', toelichting: 'zo', feiten: [] }
    const hulpvragen = { kind: 'hulpvragen', afweging: 'afweging-4-1', antwoorden: [vroeger] } as unknown as Inhoud
    expect(asReadNow(hulpvragen)).toMatchObject({ antwoorden: [{ antwoord: 'ja', toelichting: 'zo', feiten: [] }] })
    const { stemGevraagd: _g, waaromNuAl: _n, ...afweging } = inhoud('afweging')
    expect(asReadNow(afweging as Inhoud)).toEqual({ ...inhoud('afweging'), stemGevraagd: '', waaromNuAl: '' })
    const { spoed: _s, ...besluit } = inhoud('besluit')
    expect(asReadNow(besluit as Inhoud)).toEqual(inhoud('besluit'))
    expect(asReadNow(inhoud('autonomie'))).toEqual(inhoud('autonomie'))
  })
})
