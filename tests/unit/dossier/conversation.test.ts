import { describe, expect, test } from 'vitest'
import { readKader } from '@/lib/content/kaders'
import { kindcheckOpen } from '@/lib/domain/dossier/checks'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { ingehaaldDoor, inTeHalen, openGesprekken } from '@/lib/domain/dossier/conversations'
import { decide } from '@/lib/domain/dossier/decide'
import type { Inhoud, InhoudVan } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import { kinderenVoorParticipatie, participatieVan, puntengroepen, standen } from '@/lib/domain/dossier/participation'
import { progressOf } from '@/lib/domain/dossier/progress'
import type { GestartDossier } from '@/lib/domain/dossier/state'
import { whatNow } from '@/lib/domain/dossier/what-now'
import { kaderRef } from '@/lib/domain/kader/hash'
import { AT, entries, entryId, inhoud, typed } from '../../support/builders'
import { KINDCHECK, MELDT } from './child-dossier'

const base = readKader('rbcz/2018-11').kader
const ref = kaderRef(base)
type Soort = InhoudVan<'dossier-geopend'>['soort']
const dossierOf = (soort: Soort, ...contents: readonly Inhoud[]) =>
  fold(entries(inhoud('dossier-geopend', { soort, kader: ref }), ...contents)) as GestartDossier
const taskOf = (soort: string, dossier: GestartDossier) =>
  progressOf(base, dossier)
    .stappen.flatMap((s) => s.taken)
    .find((t) => t.soort === soort)
const codes = (dossier: GestartDossier) => concernsOf(base, dossier, MELDT).map((c) => c.code)
const ADULTS = ['volwassene', 'oudere'] as const

describe('R-16, R-12: the kindcheck of an adult client', () => {
  test.each(ADULTS)('is a task of step 1 about a %s, and asked at the decision while it is open', (soort) => {
    const check = (over: Partial<InhoudVan<'controle'>>) => dossierOf(soort, inhoud('controle', over))
    for (const [dossier, toestand] of [
      [dossierOf(soort), 'niet-begonnen'],
      [check({ uitkomst: 'weet-niet' }), 'bezig'],
      [check({ uitkomst: 'geen-zorgen', minderjarigen: 'weet-niet' }), 'bezig'],
      [check({ uitkomst: 'niet-gedaan', toelichting: '' }), 'bezig'],
      [check({ uitkomst: 'niet-gedaan', toelichting: 'Zij is tachtig en woont alleen.' }), 'klaar'],
      [check({ uitkomst: 'zorgen', minderjarigen: 'ja' }), 'klaar'],
    ] as const) {
      expect(taskOf('controles', dossier)?.toestand).toBe(toestand)
      expect(codes(dossier).includes('kindcheck-open')).toBe(toestand !== 'klaar')
    }
  })
  test('KOPP alone is no kindcheck (R-12)', () => {
    expect(kindcheckOpen(base, dossierOf('volwassene', inhoud('controle', { controle: 'kopp' })))).toBe(true)
  })
  test('about a child it can be noted, and is not asked', () => {
    expect(taskOf('controles', dossierOf('kind'))?.toestand).toBe('niet-van-toepassing')
    expect(taskOf('controles', dossierOf('kind', KINDCHECK))?.toestand).toBe('klaar')
    expect(codes(dossierOf('kind'))).not.toContain('kindcheck-open')
  })
  test('a new cycle asks again: a situation changes', () => {
    const again = dossierOf(
      'volwassene',
      KINDCHECK,
      inhoud('traject-gesloten'),
      inhoud('cyclus-gestart', { kader: ref }),
    )
    expect(kindcheckOpen(base, again)).toBe(true)
  })
  test('danger comes first: then it is not asked beside the one reason for all open steps', () => {
    expect(codes(dossierOf('volwassene', inhoud('acuut', { gevaar: 'ja' })))).not.toContain('kindcheck-open')
  })
})

describe('R-32, R-33: a conversation that could not be held stays open, without a day, until it is held', () => {
  const putOff = inhoud('gesprek', { gevoerd: false, met: 'vader', inhoud: 'Hij dreigde.' })
  const held = (over: Partial<InhoudVan<'gesprek'>> = {}) => inhoud('gesprek', { gevoerd: true, met: 'vader', ...over })

  test('another conversation does not close it; one that names it does, also by an earlier wording', () => {
    const open = (...contents: readonly Inhoud[]) => openGesprekken(dossierOf('kind', putOff, ...contents)).length
    expect(open()).toBe(1)
    expect(open(held())).toBe(1)
    expect(open(held({ alsnog: [entryId(1)] }))).toBe(0)
    const reworded = inhoud('gesprek', {
      gevoerd: false,
      met: 'vader',
      inhoud: 'Hij dreigde weer.',
      vervangt: entryId(1),
    })
    expect(open(reworded, held({ alsnog: [entryId(1)] }))).toBe(0)
    expect(open(reworded, held({ alsnog: [entryId(2)] }))).toBe(0)
    expect(open(inhoud('gesprek', { gevoerd: false, alsnog: [entryId(1)] }))).toBe(2)
  })
  test('the task, the question at the decision and what to do now follow it', () => {
    const before = dossierOf('kind', putOff)
    const after = dossierOf('kind', putOff, held({ alsnog: [entryId(1)] }))
    expect(taskOf('gesprek', before)).toMatchObject({ toestand: 'bezig', op: null })
    expect(taskOf('gesprek', after)?.toestand).toBe('klaar')
    expect([before, after].map((d) => codes(d).includes('gesprek-nog-niet'))).toEqual([true, false])
    const now = (d: GestartDossier) => whatNow(base, d, inhoud('besluit', { kader: ref })).map((h) => h.code)
    expect([before, after].map((d) => now(d).includes('gesprek-alsnog'))).toEqual([true, false])
  })
  test('what was put off in an earlier cycle can be made good in a later one', () => {
    const restart = [inhoud('traject-gesloten'), inhoud('cyclus-gestart', { kader: ref })]
    const later = dossierOf('kind', putOff, ...restart)
    expect([openGesprekken(later).length, inTeHalen(later).length]).toEqual([0, 1])
    const done = dossierOf('kind', putOff, ...restart, held({ alsnog: [entryId(1)] }))
    expect(inTeHalen(done)).toEqual([])
    expect(ingehaaldDoor(done, done.gesprekken[0]!)?.id).toBe(entryId(4))
  })
  test('A11: its ground is of step 3, of either list; never one of the list before a report', () => {
    const grounded = (grond: string) =>
      decide(base, dossierOf('kind'), { soort: 'gesprek', inhoud: { ...typed('gesprek'), gevoerd: false, grond } }, AT)
        .ok
    for (const grond of ['', 'anders', 'achterwege-kind-veiligheid', 'achterwege-volwassene-veiligheid'])
      expect(grounded(grond), grond).toBe(true)
    expect(grounded('vooraf-veiligheid')).toBe(false)
  })
  test('R-25, R-63: own solutions, what was offered and what was agreed stand apart', () => {
    const content = { ...typed('gesprek'), eigenOplossingen: 'Opa helpt.', aanbod: 'Meegaan.', afspraken: 'Elke week.' }
    expect(decide(base, dossierOf('kind'), { soort: 'gesprek', inhoud: content }, AT)).toMatchObject({
      ok: true,
      value: [{ inhoud: { eigenOplossingen: 'Opa helpt.', aanbod: 'Meegaan.', afspraken: 'Elke week.' } }],
    })
  })
})

describe('R-17, R-21, R-22, R-23: advice is noted with what the framework asks of it', () => {
  const topics = ['advies-duidelijkheid', 'advies-melding']
  const noted = (over: object) =>
    decide(base, dossierOf('kind'), { soort: 'overleg', inhoud: { ...typed('overleg'), ...over } }, AT)
  test('the topics of Veilig Thuis by the framework’s list, each in words; no other', () => {
    const onderwerpen = topics.map((item) => ({ item, tekst: 'Praat eerst met moeder.' }))
    expect(noted({ met: 'veilig-thuis', wie: '', onderwerpen })).toMatchObject({
      ok: true,
      value: [{ inhoud: { onderwerpen } }],
    })
    expect(noted({ onderwerpen: [{ item: 'vooraf-veiligheid', tekst: '' }] }).ok).toBe(false)
  })
  test('at a distance, without names, and what was done with it', () => {
    expect(noted({ opAfstand: 'ja', anoniem: 'ja', gedaan: 'Ik belde moeder.' })).toMatchObject({
      ok: true,
      value: [{ inhoud: { opAfstand: 'ja', anoniem: 'ja', gedaan: 'Ik belde moeder.' } }],
    })
  })
})

describe('R-26 to R-31, A17: what a child is told and asked, item by item', () => {
  const points = puntengroepen(base).flatMap((g) => g.punten.map((p) => p.id))
  const told = (stand: 'gedaan' | 'nu-niet', ids: readonly string[], over: Partial<InhoudVan<'participatie'>> = {}) =>
    inhoud('participatie', {
      items: ids.map((item) => ({ item, stand, toelichting: '', opnieuwOp: null })),
      ...over,
    })
  const kind = (aanduiding: string) => inhoud('persoon', { aanduiding, leeftijd: '0-11' })

  test('the list has 8 items to inform (R-26), 3 on growing up safely (R-27), rights (R-28), 3 of the voice (R-29), how it was weighed (R-30), and support (R-31)', () => {
    expect(puntengroepen(base).map((g) => g.punten.length)).toEqual([8, 3, 1, 3, 1, 1])
    expect(new Set(points).size).toBe(17)
  })
  test('the last thing said of an item counts; what is not spoken of this time stays as it was', () => {
    const [a = '', b = ''] = points
    const dossier = dossierOf('kind', told('nu-niet', [a, b]), told('gedaan', [a]))
    const now = standen(dossier, null)
    expect([now.get(a)?.stand, now.get(b)?.stand]).toEqual(['gedaan', 'nu-niet'])
    expect(now.get(a)?.bij.id).toBe(entryId(2))
  })
  test('a task about a child: begun, later with a day of one’s own, done', () => {
    const [a = ''] = points
    const later = inhoud('participatie', {
      items: [{ item: a, stand: 'nu-niet', toelichting: 'Hij is moe.', opnieuwOp: '2027-01-14' as never }],
    })
    expect(taskOf('participatie', dossierOf('kind'))?.toestand).toBe('niet-begonnen')
    expect(taskOf('participatie', dossierOf('kind', told('gedaan', [a])))).toMatchObject({
      toestand: 'bezig',
      op: null,
    })
    expect(taskOf('participatie', dossierOf('kind', later))).toMatchObject({ toestand: 'bezig', op: '2027-01-14' })
    expect(taskOf('participatie', dossierOf('kind', told('gedaan', points)))?.toestand).toBe('klaar')
  })
  test('each child by itself; what names none belongs to the only child', () => {
    const [a = ''] = points
    const one = dossierOf('kind', kind('A'), told('gedaan', [a]))
    expect(standen(one, one.personen[0]!).has(a)).toBe(true)
    expect(kinderenVoorParticipatie(one)).toEqual([one.personen[0]])
    const two = dossierOf(
      'kind',
      kind('A'),
      kind('B'),
      told('gedaan', [a], { persoon: entryId(1) }),
      told('gedaan', [a]),
    )
    expect(two.personen.map((p) => participatieVan(two, p).length)).toEqual([1, 0])
    expect(kinderenVoorParticipatie(two)).toEqual([...two.personen, null])
    expect(taskOf('participatie', two)?.toestand).toBe('bezig')
  })
  test('asked at the decision about a child when nothing was told or asked; never of an adult', () => {
    expect(codes(dossierOf('kind'))).toContain('kind-niet-betrokken')
    expect(codes(dossierOf('kind', told('nu-niet', points.slice(0, 1))))).not.toContain('kind-niet-betrokken')
    expect(codes(dossierOf('volwassene', kind('zoon')))).not.toContain('kind-niet-betrokken')
  })
  test('R-58: about an adult it is an offer once a child is involved, and not there before', () => {
    expect(taskOf('participatie', dossierOf('volwassene'))).toBeUndefined()
    expect(taskOf('participatie', dossierOf('volwassene', kind('zoon')))?.toestand).toBe('niet-van-toepassing')
    expect(taskOf('participatie', dossierOf('oudere', kind('kleinzoon'), told('gedaan', points)))?.toestand).toBe(
      'klaar',
    )
  })
})
