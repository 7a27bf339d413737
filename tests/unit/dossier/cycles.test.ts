import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eerdereTrajecten } from '@/lib/domain/dossier/earlier'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import { aangebroken, eigenDagen, vroegsteDag } from '@/lib/domain/dossier/own-day'
import { Day, type Instant } from '@/lib/domain/shared/ids'
import { dagHier } from '@/lib/documents/tijd'
import { dossierWith, entries, entryId, inhoud, openDossier } from '../../support/builders'
import { anyStored } from './arbitraries'

const day = (text: string) => Day.parse(text)
const moment = (over: string, op: string | null) => inhoud('weegmoment', { over, op: op === null ? null : day(op) })
const call = (op: string | null) => inhoud('na-melding', { opvolgenOp: op === null ? null : day(op) })
const restart = [inhoud('traject-gesloten', { afspraken: 'De huisarts belt mij.' }), inhoud('cyclus-gestart')] as const

describe('a day of one’s own (R-06, R-47, I8)', () => {
  test('R-47: it shows from the day itself on, for as long as it stands, and never before', () => {
    const dossier = openDossier(moment('afweging-5-3', '2027-02-01'))
    expect(aangebroken(dossier, day('2027-01-31'))).toEqual([])
    expect(aangebroken(dossier, day('2027-02-01'))).toEqual([{ op: '2027-02-01', over: 'afweging-5-3' }])
    expect(aangebroken(dossier, day('2031-01-01'))).toHaveLength(1)
  })
  test('R-47: weighing again ends it, and so do another day, no day, a new traject and the end of one', () => {
    const set = moment('afweging-5-3', '2027-02-01')
    const weighed = inhoud('afweging', { afweging: 'afweging-5-3', antwoord: 'ja' })
    expect(vroegsteDag(openDossier(set, weighed))).toBeNull()
    const later = inhoud('weegmoment', { over: 'afweging-5-3', op: day('2027-05-05'), vervangt: entryId(1) })
    expect(vroegsteDag(openDossier(set, later))).toBe('2027-05-05')
    expect(
      vroegsteDag(openDossier(set, inhoud('weegmoment', { over: 'afweging-5-3', vervangt: entryId(1) }))),
    ).toBeNull()
    expect(vroegsteDag(dossierWith(set, inhoud('traject-gesloten')))).toBeNull()
    expect(vroegsteDag(dossierWith(set, ...restart))).toBeNull()
  })
  test('R-45: the day to call after a report counts until something newer is recorded; the earliest day comes first', () => {
    const dossier = openDossier(moment('besluit', '2027-03-01'), call('2027-02-01'))
    expect(eigenDagen(dossier)).toEqual([
      { op: '2027-02-01', over: 'na-melding' },
      { op: '2027-03-01', over: 'besluit' },
    ])
    expect(vroegsteDag(openDossier(call('2027-02-01'), call(null)))).toBeNull()
  })
  test('I8, R-06: no row of entries makes a day that the therapist did not type in it', () => {
    const typedIn = (content: Inhoud) =>
      content.kind === 'weegmoment' ? content.op : content.kind === 'na-melding' ? content.opvolgenOp : null
    const anyDay = fc.constantFrom(null, '2027-02-01', '2027-03-01')
    const anyOwn = fc.oneof(
      anyDay.map((op) => moment('afweging-5-3', op)),
      anyDay.map((op) => call(op)),
    )
    let some = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(anyStored, anyOwn), { maxLength: 12 }), (contents) => {
        const dossier = fold(entries(inhoud('dossier-geopend'), ...contents))
        const typed = contents.map(typedIn)
        const days = eigenDagen(dossier).map(({ op }) => op)
        some += days.length
        expect(days.filter((op) => !typed.includes(op))).toEqual([])
      }),
    )
    expect(some).toBeGreaterThan(0)
  })
  test('today is the calendar day in the Netherlands', () => {
    expect(dagHier('2026-12-01T22:59:00.000Z' as Instant)).toBe('2026-12-01')
    expect(dagHier('2026-12-01T23:01:00.000Z' as Instant)).toBe('2026-12-02')
    expect(dagHier('2026-06-30T22:01:00.000Z' as Instant)).toBe('2026-07-01')
  })
})

describe('earlier trajects of a dossier', () => {
  const first = [
    inhoud('afweging', { antwoord: 'nee', motivering: 'Eerst.' }),
    inhoud('afweging', { antwoord: 'ja', motivering: 'Daarna.' }),
    inhoud('besluit'),
    inhoud('doorgegeven'),
  ]
  test('R-05, R-40: the standing answers, the decision, the report and how it ended are there; newest first', () => {
    const dossier = dossierWith(...first, ...restart, inhoud('afweging', { antwoord: 'nee' }), ...restart)
    if (dossier.toestand === 'nieuw') throw new Error('not opened')
    const [second, oldest] = eerdereTrajecten(dossier)
    expect(second?.cyclus.nummer).toBe(2)
    expect(second?.besluit).toBeUndefined()
    expect(oldest?.antwoorden.map((v) => v.inhoud.motivering)).toEqual(['Daarna.'])
    expect(oldest?.besluit?.cyclus).toBe(1)
    expect(oldest?.doorgegeven).toHaveLength(1)
    expect(oldest?.cyclus).toMatchObject({ nummer: 1, afspraken: 'De huisarts belt mij.' })
  })
  test('R-05: the first traject has none before it, and the one that runs is not among them', () => {
    expect(eerdereTrajecten(openDossier(...first))).toEqual([])
  })
})
