import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { huidige, huidigeAfweging, huidigeHulpvragen, huidigBesluit } from '@/lib/domain/dossier/current'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { concernsOnClosing } from '@/lib/domain/dossier/concerns-closing'
import { Entry } from '@/lib/domain/dossier/entries'
import { evolve, fold } from '@/lib/domain/dossier/evolve'
import { pathOf } from '@/lib/domain/dossier/path'
import { progressOf } from '@/lib/domain/dossier/progress'
import { NIEUW } from '@/lib/domain/dossier/state'
import { dossierWith, entries, entry, entryId, inhoud, startedDossier } from '../../support/builders'
import { anyStored, kader } from './arbitraries'

const LISTS = [
  'notities',
  'personen',
  'feiten',
  'overleggen',
  'gesprekken',
  'acuut',
  'hulpvragen',
  'afwegingen',
  'weegmomenten',
  'autonomie',
  'besluiten',
  'identiteiten',
  'akkoorden',
  'hulpverleners',
  'toestemmingen',
  'achtergrond',
  'controles',
  'participatie',
  'meldingen',
  'doorgegeven',
  'naMelding',
  'informatieverzoeken',
  'brieven',
  'kaderkeuzes',
] as const

describe('fold is total: whatever was stored can be read', () => {
  test('any row of entries, with holes and references to anything, gives a dossier that everything can be asked of', () => {
    fc.assert(
      fc.property(fc.array(anyStored, { maxLength: 16 }), (contents) => {
        const dossier = fold(entries(...contents))
        expect(dossier.entryCount).toBe(contents.length)
        expect(dossier.gewist).toBe(contents.filter((c) => c.kind === 'gewist').length)
        progressOf(kader, dossier)
        pathOf(kader, dossier)
        concernsOf(kader, dossier, { melden: 'nee', hulp: null })
        concernsOnClosing(kader, dossier, { afspraken: '' })
        for (const list of LISTS) huidige<'notitie'>(dossier[list] as never)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing that was recorded is lost: every entry of a list kind stands in its list exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyStored, { maxLength: 16 }), (contents) => {
        const stored = entries(...contents)
        const dossier = fold(stored)
        const listed = LISTS.flatMap((list) => dossier[list].map((v) => v.id))
        const kinds = new Set(['dossier-geopend', 'traject-gesloten', 'cyclus-gestart', 'gewist'])
        const expected = stored.filter((e) => !kinds.has(e.inhoud.kind)).map((e) => e.id)
        expect(listed.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  test('folding in two parts is folding at once, and no earlier state is changed', () => {
    fc.assert(
      fc.property(fc.array(anyStored, { maxLength: 12 }), fc.nat({ max: 12 }), (contents, cut) => {
        const stored = entries(...contents)
        const half = fold(stored.slice(0, cut))
        const frozen = structuredClone(half)
        expect(stored.slice(cut).reduce(evolve, half)).toEqual(fold(stored))
        expect(half).toEqual(frozen)
      }),
    )
    expect(NIEUW.entryCount).toBe(0)
  })

  test('what the builders make is what the schema of entries accepts', () => {
    fc.assert(
      fc.property(anyStored, (content) => {
        expect(Entry.parse(entry(0, content)).inhoud).toEqual(content)
      }),
    )
  })
})

describe('a correction takes the place, the corrected text stays as history', () => {
  const eerste = inhoud('notitie', { tekst: 'Eerste.' })
  const beter = inhoud('notitie', { tekst: 'Beter.', vervangt: entryId(1) })
  const best = inhoud('notitie', { tekst: 'Best.', vervangt: entryId(3) })
  const ander = inhoud('notitie', { tekst: 'Ander.' })

  test('a row of corrections shows its newest, at the place where the row began', () => {
    const dossier = dossierWith(eerste, ander, beter, best)
    expect(huidige(dossier.notities).map((v) => v.inhoud.tekst)).toEqual(['Best.', 'Ander.'])
    expect(dossier.notities.map((v) => [v.inhoud.tekst, v.vervangenDoor])).toEqual([
      ['Eerste.', entryId(3)],
      ['Ander.', null],
      ['Beter.', entryId(4)],
      ['Best.', null],
    ])
  })

  test('a correction of what is gone stands on its own', () => {
    const dossier = dossierWith(inhoud('gewist'), inhoud('notitie', { tekst: 'Beter.', vervangt: entryId(1) }))
    expect(huidige(dossier.notities).map((v) => v.inhoud.tekst)).toEqual(['Beter.'])
    expect(dossier.gewist).toBe(1)
  })

  test('of a decision, which one stands and which was corrected by which', () => {
    const dossier = startedDossier(
      inhoud('besluit', { melden: 'nee' }),
      inhoud('besluit', { melden: 'ja-norm-1', vervangt: entryId(1), redenCorrectie: 'Verkeerd gelezen.' }),
    )
    expect(huidigBesluit(dossier)?.id).toBe(entryId(2))
    expect(dossier.besluiten[0]?.vervangenDoor).toBe(entryId(2))
  })

  test('of two decisions in a row, neither a correction, the newer stands', () => {
    const dossier = startedDossier(inhoud('besluit', { melden: 'nee' }), inhoud('besluit'))
    expect(huidigBesluit(dossier)?.id).toBe(entryId(2))
  })

  test('helper answers are as they stood last', () => {
    const dossier = startedDossier(inhoud('hulpvragen'), inhoud('hulpvragen'))
    expect(huidigeHulpvragen(dossier, 'afweging-4-1')?.id).toBe(entryId(2))
  })

  test('R-47: weighing again makes the newest stand; correcting the older weighing does not bring it back', () => {
    const weging = (antwoord: 'ja' | 'nee', vervangt: ReturnType<typeof entryId> | null = null) =>
      inhoud('afweging', { afweging: 'afweging-5-3', antwoord, vervangt })
    const dossier = startedDossier(weging('nee'), weging('ja'), weging('nee', entryId(1)))
    expect(huidigeAfweging(dossier, 'afweging-5-3')?.id).toBe(entryId(2))
    expect(huidige(dossier.afwegingen).map((v) => v.id)).toEqual([entryId(3), entryId(2)])
  })
})

describe('R-05: cycles', () => {
  test('a restart is a new cycle with its own version, weighings and decisions; facts and persons go on', () => {
    const dossier = startedDossier(
      inhoud('feit'),
      inhoud('afweging'),
      inhoud('besluit'),
      inhoud('traject-gesloten', { stap: 'stap-4', reden: 'Geen vermoeden meer.' }),
      inhoud('cyclus-gestart', { aanleiding: 'Nieuw signaal.' }),
    )
    expect(dossier.toestand).toBe('open')
    expect(dossier.cyclus).toBe(2)
    expect(dossier.cycli).toMatchObject([
      { nummer: 1, stap: 'stap-4', reden: 'Geen vermoeden meer.', aanleiding: null },
      { nummer: 2, gesloten: null, aanleiding: 'Nieuw signaal.' },
    ])
    expect(huidigeAfweging(dossier, 'afweging-4-1')).toBeUndefined()
    expect(huidigBesluit(dossier)).toBeUndefined()
    expect(huidige(dossier.feiten)).toHaveLength(1)
    expect(dossier.besluiten).toHaveLength(1)
    expect('sluiting' in dossier).toBe(false)
  })

  test('life-cycle entries out of place change nothing: opened twice, closed twice, begun anew before the opening', () => {
    const again = inhoud('dossier-geopend', { label: 'Ander', soort: 'oudere' })
    const closed = startedDossier(
      again,
      inhoud('traject-gesloten', { reden: 'Eerst.' }),
      inhoud('traject-gesloten', { reden: 'Later.' }),
    )
    expect(closed).toMatchObject({ toestand: 'gesloten', label: 'Kastanje', soort: 'kind', entryCount: 4 })
    expect(closed.cycli).toMatchObject([{ reden: 'Eerst.' }])
    expect(fold(entries(inhoud('cyclus-gestart'), inhoud('traject-gesloten')))).toEqual({ ...NIEUW, entryCount: 2 })
  })

  test('a hole where the closing was does not keep the next cycle from beginning', () => {
    const dossier = startedDossier(inhoud('gewist'), inhoud('cyclus-gestart'))
    expect(dossier.cyclus).toBe(2)
    expect(dossier.cycli[0]?.gesloten).toBeNull()
  })

  test('a correction in a later cycle counts in the cycle of what it corrects', () => {
    const dossier = startedDossier(
      inhoud('overleg'),
      inhoud('traject-gesloten'),
      inhoud('cyclus-gestart'),
      inhoud('overleg', { vervangt: entryId(1) }),
    )
    expect(dossier.overleggen.map((v) => v.cyclus)).toEqual([1, 1])
  })
})
