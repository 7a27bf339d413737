import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readVoorbeelden } from '@/lib/content/voorbeelden'
import { readKaders } from '@/lib/content/kaders'
import { fold } from '@/lib/domain/dossier/evolve'
import { pathOf } from '@/lib/domain/dossier/path'
import type { Entry } from '@/lib/domain/dossier/entries'
import { isBeantwoord, naastElkaar, standVan } from '@/lib/domain/oefening/compare'
import { draftForm, draftsOf } from '@/lib/domain/oefening/drafts'
import { oefeningenVan } from '@/lib/domain/oefening/oefening'
import { practise, type Noteer, type OefenOpdracht } from '@/lib/domain/oefening/practise'
import { EntryId, FormKey, type PersonId } from '@/lib/domain/shared/ids'
import { AT } from '../../support/builders'

const cases = readVoorbeelden().map(({ kader: { kader }, casus }) => ({
  ...{ kader: kader.id, base: kader.basedOn === null, casus },
}))
const BASE = readKaders().find(({ path }) => path === 'rbcz/2018-11')!
const all = oefeningenVan(BASE.kader, cases)
const id = (n: number) => EntryId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
const noteer: Noteer = (nieuw, position) => ({
  ...{ id: id(position), position, author: id(0) as string as PersonId, recorded: AT },
  ...nieuw,
})
const answer = (afweging: string, antwoord: string): OefenOpdracht => ({
  soort: 'afweging',
  inhoud: { afweging, antwoord, motivering: 'Omdat.' },
})
function after(oefening: (typeof all)[number], opdrachten: readonly OefenOpdracht[], before: readonly Entry[] = []) {
  const made = practise({ kader: BASE.kader, ref: BASE.ref, oefening }, before, opdrachten, { at: AT, noteer })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return [...before, ...made.value]
}

describe('what can be practised', () => {
  test('the nine examples of the base and its own cases are exercises, each told before it is answered', () => {
    expect(all.filter(({ voorbeeld }) => voorbeeld !== null)).toHaveLength(9)
    expect(all.filter(({ voorbeeld }) => voorbeeld === null).length).toBeGreaterThanOrEqual(3)
    for (const { gegeven } of all) expect(gegeven.length).toBeGreaterThan(80)
  })
  test.each(readKaders().map((file) => [file.path, file.kader] as const))(
    '%s has exercises of its own and of the base, and never another association’s',
    (_, kader) => {
      const ours = oefeningenVan(kader, cases)
      const theirs = cases.filter(({ kader: of, base }) => !base && of !== kader.id).map(({ casus }) => casus.id)
      expect(ours.length).toBeGreaterThanOrEqual(10)
      expect(ours.filter((each) => theirs.includes(each.id))).toEqual([])
      expect(new Set(ours.map((each) => each.id)).size).toBe(ours.length)
    },
  )
  test('a case is told in the example’s own words; what gives the outcome away comes afterwards (R-09)', () => {
    const told = all.find((each) => each.voorbeeld?.id === 'voorbeeld-5-1-1')!
    expect(told.voorbeeld!.tekst.startsWith(told.gegeven)).toBe(true)
    expect(told.voorbeeld!.tekst).toContain('Veilig Thuis pakt de melding')
    expect(told.gegeven).not.toContain('Veilig Thuis')
    for (const { gegeven, casus } of all) expect(gegeven).not.toContain(casus.situatie)
  })
  test('each case can be told: it has an example or a text of its own', () => {
    for (const { casus } of cases) expect([casus.id, casus.voorbeeld ?? casus.gegeven]).not.toContain(undefined)
  })
})

describe('working through a case', () => {
  test.each(all.map((each) => [each.id, each] as const))(
    '%s: the answers of the worked case take the path that it says, by the rules of a dossier',
    (_, oefening) => {
      const { antwoorden, verwacht } = oefening.casus
      const entries = after(
        oefening,
        Object.entries(antwoorden).map(([a, b]) => answer(a, b)),
      )
      const path = pathOf(BASE.kader, fold(entries))
      expect(path.meldenAangewezen).toBe(verwacht.meldenAangewezen)
      expect(path.open).toEqual(verwacht.open)
    },
  )
  test('nothing that is answered, in whatever order, is lost or refused (R-04)', () => {
    const question = fc.constantFrom(...BASE.kader.afwegingen.map((a) => a.id))
    const step = fc.record({ afweging: question, antwoord: fc.constantFrom('ja', 'nee') })
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.array(step, { minLength: 1, maxLength: 12 }), (oefening, steps) => {
        let entries: readonly Entry[] = []
        for (const s of steps) entries = after(oefening, [answer(s.afweging, s.antwoord)], entries)
        expect(entries).toHaveLength(steps.length + 1)
        expect(entries.map(({ position }) => position)).toEqual(entries.map((_, i) => i))
        const last = new Map(steps.map((s) => [s.afweging, s.antwoord]))
        for (const row of naastElkaar(BASE.kader, fold(entries), oefening))
          expect(row.u?.inhoud.antwoord).toBe(last.get(row.afweging))
      }),
      { numRuns: 60 },
    )
  })
  test('what is missing is told at the field, and then nothing is recorded, the opening neither', () => {
    const oefening = all[0]!
    const empty: OefenOpdracht = { soort: 'afweging', inhoud: { afweging: 'afweging-4-1' } }
    const made = practise({ kader: BASE.kader, ref: BASE.ref, oefening }, [], [empty], { at: AT, noteer })
    expect(made.ok ? [] : made.error.errors.map((e) => e.field)).toEqual(['antwoord', 'motivering'])
  })
})

describe('both answers beside each other', () => {
  const oefening = all.find((each) => each.casus.antwoorden['afweging-4-2'] !== undefined)!
  test('every question of the framework stands there, with no word on whether they are the same (R-08)', () => {
    const rows = naastElkaar(BASE.kader, fold(after(oefening, [answer('afweging-4-1', 'nee')])), oefening)
    expect(rows.map((row) => row.afweging)).toEqual(BASE.kader.afwegingen.map((a) => a.id))
    for (const row of rows) {
      expect(Object.keys(row).toSorted()).toEqual(['afweging', 'u', 'voorbeeld', 'vraag'])
      expect(row.voorbeeld).toBe(oefening.casus.antwoorden[row.afweging] ?? null)
    }
  })
  test('how far somebody came is a word', () => {
    const decision: OefenOpdracht = {
      soort: 'besluit',
      inhoud: { melden: 'nee', meldenMotivering: 'a', hulp: 'niet-mogelijk', hulpMotivering: 'b' },
    }
    expect([standVan(fold([])), isBeantwoord(fold([]))]).toEqual(['niet-begonnen', false])
    const begun = after(oefening, [answer('afweging-4-1', 'ja')])
    expect([standVan(fold(begun)), isBeantwoord(fold(begun))]).toEqual(['bezig', true])
    expect(standVan(fold(after(oefening, [decision], begun)))).toBe('klaar')
  })
})

test('the drafts of one exercise are found by its name alone, and each name can be stored', () => {
  const ids = [...cases.map(({ casus }) => casus.id), 'casus-a', 'casus-a-b']
  for (const own of ids) {
    const drafts = ids.map((each) => ({
      draftId: FormKey.parse(id(1)),
      form: draftForm(each, 'besluit'),
      updatedAt: AT,
    }))
    for (const { form } of drafts) expect(form).toMatch(/^[a-z0-9-]{1,60}$/)
    expect(draftsOf(own, drafts)).toHaveLength(1)
  }
})
