import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accordOn, isAccorded } from '@/lib/domain/dossier/accord'
import { notHeard } from '@/lib/domain/dossier/accused'
import { huidige } from '@/lib/domain/dossier/current'
import { decide } from '@/lib/domain/dossier/decide'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import { filterFacts, type FactFilter } from '@/lib/domain/dossier/fact-filter'
import { offeredFacts } from '@/lib/domain/dossier/report-facts'
import { AT, entries, entryId, inhoud, openDossier } from '../../support/builders'
import { anyStored, kader } from './arbitraries'
import { codes, MET_MELDING, tegen } from './child-dossier'

const fact = (over: object = {}) => inhoud('feit', { hand: 'tweede', bron: 'de leerkracht', ...over })
const answer = (n: number, stand: 'gevraagd' | 'akkoord' | 'gecorrigeerd' | 'niet-akkoord') =>
  inhoud('akkoord', { feit: entryId(n), stand })
/** The newest text of the only fact, and what its source said of it. The first entry after the opening has id 1. */
function accordIn(...contents: Inhoud[]) {
  const dossier = openDossier(...contents)
  return accordOn(dossier, huidige(dossier.feiten)[0]!)
}
const verbeterd = (over: object = {}) => fact({ vervangt: entryId(1), redenCorrectie: 'Zo zei zij het.', ...over })

describe('R-11, R-20: the accord of the informant is on this exact text', () => {
  test.each(['gevraagd', 'akkoord', 'gecorrigeerd', 'niet-akkoord'] as const)(
    '%s, as it was answered last',
    (stand) => {
      expect(accordIn(fact(), answer(1, 'gevraagd'), answer(1, stand))).toMatchObject({ stand, eerder: null })
    },
  )
  test('not asked is not asked, and what was noted with the fact counts until it was answered apart', () => {
    expect(accordIn(fact())).toEqual({ stand: 'niet-gevraagd', antwoord: null, eerder: null })
    expect(accordIn(fact({ akkoord: 'gevraagd' })).stand).toBe('gevraagd')
    expect(accordIn(fact({ akkoord: 'akkoord' }), answer(1, 'niet-akkoord')).stand).toBe('niet-akkoord')
  })
  test('another word opens it anew, and the earlier answer stays readable', () => {
    const anew = accordIn(fact(), answer(1, 'akkoord'), verbeterd({ wat: 'Blauwe plek op de rechterarm.' }))
    expect(anew).toMatchObject({ stand: 'niet-gevraagd', eerder: 'akkoord' })
    for (const over of [{ bron: 'de buurvrouw' }, { waar: 'thuis' }]) {
      expect(accordIn(fact(), answer(1, 'akkoord'), verbeterd(over)).stand).toBe('niet-gevraagd')
    }
  })
  test('the same text that is only linked to a weighing, or said to be of other persons, keeps its accord', () => {
    expect(accordIn(fact(), answer(1, 'akkoord'), verbeterd({ weging: [], soort: 'mening' })).stand).toBe('akkoord')
  })
  test('a text that is set back to what was accorded is accorded again', () => {
    const back = verbeterd({ vervangt: entryId(3) })
    expect(accordIn(fact(), answer(1, 'akkoord'), verbeterd({ wat: 'Anders.' }), back).stand).toBe('akkoord')
  })
  test('the concern goes with the accord, and comes back with an edit', () => {
    const without = MET_MELDING.filter((c) => c.kind !== 'feit')
    const n = without.length + 2
    const base = [...without, tegen, fact()]
    expect(codes(base)).toEqual(['feit-zonder-akkoord'])
    expect(codes([...base, answer(n, 'akkoord')])).toEqual([])
    const edit = fact({ wat: 'Iets anders.', vervangt: entryId(n), redenCorrectie: 'Zo zei zij het.' })
    expect(codes([...base, answer(n, 'akkoord'), edit])).toEqual(['feit-zonder-akkoord'])
  })
  test('an answer to a text that was corrected meanwhile is not recorded, and says where to look', () => {
    const dossier = openDossier(fact(), verbeterd({ wat: 'Anders.' }))
    const ask = (n: number) =>
      decide(
        kader,
        dossier,
        { soort: 'akkoord', happened: undefined, inhoud: { feit: entryId(n), stand: 'akkoord' } },
        AT,
      )
    expect(ask(1)).toMatchObject({ ok: false, error: { errors: [{ message: expect.stringContaining('intussen') }] } })
    expect(ask(2).ok).toBe(true)
  })
  test('in any dossier: accorded only when some answer or note says so', () => {
    fc.assert(
      fc.property(fc.array(anyStored, { maxLength: 14 }), (contents) => {
        const dossier = fold(entries(inhoud('dossier-geopend'), ...contents))
        for (const v of huidige(dossier.feiten)) {
          const row = dossier.feiten.filter((f) => f.reeks === v.reeks)
          const said =
            row.some((f) => f.inhoud.akkoord === 'akkoord') ||
            dossier.akkoorden.some((a) => a.inhoud.stand === 'akkoord' && row.some((f) => f.id === a.inhoud.feit))
          expect(isAccorded(dossier, v) && !said).toBe(false)
        }
      }),
    )
  })
})

describe('R-10, R-13, R-19: facts for and against, each with its source', () => {
  const persoon = inhoud('persoon', { aanduiding: 'kind A', leeftijd: '0-11', gezien: 'nee' })
  const dossier = openDossier(
    persoon,
    fact({ over: [entryId(1)] }),
    inhoud('feit', { soort: 'tegenfeit', weging: [] }),
    inhoud('feit', { soort: 'mening', weging: [{ afweging: 'afweging-4-2', richting: 'tegen' }] }),
    inhoud('persoon', {
      aanduiding: 'kind B',
      leeftijd: '0-11',
      vervangt: entryId(1),
      redenCorrectie: 'Een andere naam.',
    }),
  )
  const shown = (filter: FactFilter) => filterFacts(dossier, filter).map((v) => v.position)

  test.each<[FactFilter, number[]]>([
    [{}, [2, 3, 4]],
    [{ soort: 'mening' }, [4]],
    [{ hand: 'tweede' }, [2]],
    [{ akkoord: 'niet-gevraagd' }, [2]],
    [{ richting: 'tegen' }, [3, 4]],
    [{ richting: 'voor' }, [2]],
    [{ richting: 'geen' }, [3]],
    [{ afweging: 'afweging-4-2' }, [4]],
    [{ over: entryId(1) }, [2]],
    [{ over: entryId(5) }, [2]],
    [{ over: entryId(9) }, []],
    [{ soort: 'mening', hand: 'tweede' }, []],
  ])('the filter %j', (filter, positions) => expect(shown(filter)).toEqual(positions))

  test('R-13: a fact against speaks against without being linked to a weighing', () => {
    const rest = MET_MELDING.filter((c) => c !== tegen)
    expect(codes(rest)).toEqual(['geen-feiten-tegen'])
    expect(codes([...rest, inhoud('feit', { soort: 'tegenfeit', weging: [] })])).toEqual([])
  })
  test('R-13: another explanation may stand in the background instead of in a weighing', () => {
    const leeg = MET_MELDING.map((c) => (c.kind === 'afweging' ? { ...c, andereVerklaringen: '' } : c))
    expect(codes(leeg)).toEqual(['geen-andere-verklaring'])
    expect(codes([...leeg, inhoud('achtergrond', { onderwerp: 'voorgeschiedenis' })])).toEqual([
      'geen-andere-verklaring',
    ])
    expect(codes([...leeg, inhoud('achtergrond', { onderwerp: 'andere-verklaring' })])).toEqual([])
  })
  test('R-52: what is said of a child that was not seen is held back from a report about a parent', () => {
    expect(offeredFacts(dossier, 'oudersignalen').nietAangeboden.map((v) => v.position)).toEqual([2])
    expect(offeredFacts(dossier, 'kind').nietAangeboden).toEqual([])
  })
})

describe('R-19: the accused is heard too', () => {
  const vader = inhoud('persoon', { aanduiding: 'vader', rollen: ['ouder', 'mogelijke-pleger'] })
  const rest = MET_MELDING.filter((c) => c.kind !== 'gesprek')
  const met = (over: object) => inhoud('gesprek', { met: 'moeder', personen: [], ...over })

  test('a side that is missing is a concern once others were spoken to; never without anybody accused', () => {
    expect(codes([...rest, met({})])).toEqual([])
    expect(codes([...rest, vader, met({})])).toEqual(['beschuldigde-niet-gehoord'])
    expect(codes([...rest, vader, met({ met: 'moeder en vader' })])).toEqual([])
    expect(codes([...rest, vader, met({ personen: [entryId(rest.length + 1)] })])).toEqual([])
  })
  test('a child who may have done it is heard as a child', () => {
    const broer = inhoud('persoon', { aanduiding: 'broer', rollen: ['mogelijke-pleger'], leeftijd: '12-15' })
    expect(notHeard(openDossier(broer, met({})))).toEqual([])
  })
})

describe('a day that cannot be', () => {
  const on = (happened: object) =>
    decide(
      kader,
      openDossier(),
      { soort: 'feit', happened, inhoud: { soort: 'feit', wat: 'Gezien.', hand: 'eerste' } },
      AT,
    )
  const messages = (happened: object) => {
    const made = on(happened)
    return made.ok ? [] : made.error.errors.map((e) => `${e.field}: ${e.message}`)
  }

  test('a day to come is refused with what to do; the day after today may be today elsewhere', () => {
    // Recorded on 24 November 2026, 21.55 hours UTC.
    expect(messages({ soort: 'dag', op: '2026-11-25' })).toEqual([])
    expect(messages({ soort: 'dag', op: '2026-11-26' })).toEqual([
      'happened.op: Deze dag moet nog komen. Kijk de dag en het jaar na.',
    ])
    expect(messages({ soort: 'periode', van: '2026-11-01', tot: '2062-11-03' })).toEqual([
      'happened.tot: Deze dag moet nog komen. Kijk de dag en het jaar na.',
    ])
    expect(messages({ soort: 'dag', op: '0026-11-03' })).toEqual([
      'happened.op: Deze dag is te lang geleden. Kijk het jaar na.',
    ])
  })
  test('a day that is on no calendar, or was left open, is told apart', () => {
    const op = (day: string) => messages({ soort: 'dag', op: day })
    expect(op('2026-02-30')).toEqual(['happened.op: Deze dag staat niet op de kalender. Kijk de dag en de maand na.'])
    expect(op('')).toEqual(['happened.op: Vul de dag in, bijvoorbeeld 3-11-2026.'])
    expect(op('gisteren')).toEqual(['happened.op: Schrijf de dag met cijfers, bijvoorbeeld 3-11-2026.'])
  })
  test('all that is known roughly, or not, is taken', () => {
    for (const happened of [
      { soort: 'omstreeks', tekst: 'na de zomervakantie' },
      { soort: 'periode', van: '2026-03-01', tot: null },
      { soort: 'onbekend' },
      { soort: 'moment', op: AT },
    ])
      expect(on(happened).ok).toBe(true)
  })
})

describe('odd text is kept or refused with what to do', () => {
  const write = (wat: string) =>
    decide(
      kader,
      openDossier(),
      { soort: 'feit', happened: undefined, inhoud: { soort: 'feit', wat, hand: 'eerste' } },
      AT,
    )
  const stored = (wat: string) => {
    const made = write(wat)
    const first = made.ok ? made.value[0]?.inhoud : undefined
    return first?.kind === 'feit' ? first.wat : undefined
  }
  test.each([
    ['quotes, dashes, bullets and spaces of Word', '“Hij – zei zij — viel…” \u2022 \u00a0’s avonds\u00ad'],
    ['emoji', 'Zij stuurde 😢👨‍👩‍👧 en ❤️.'],
    ['from right to left', 'Zij zei: \u200f"أنا خائفة"\u200e en huilde.'],
    ['50,000 characters', 'x'.repeat(50_000)],
  ])('%s stay as they are', (_name, text) => expect(stored(text)).toBe(text))
  test.each([
    ['one character too many', 'x'.repeat(50_001), /50001 tekens, er passen er 50000/],
    ['what no screen can show', 'Een\u000bregel', /onzichtbaar teken/],
  ])('%s gets a message that says what to do', (_name, text, message) => {
    const made = write(text)
    expect(made.ok ? '' : made.error.errors[0]?.message).toMatch(message)
  })
})
