import { describe, expect, test } from 'vitest'
import type { Entry } from '@/lib/domain/dossier/entries'
import type { Kader } from '@/lib/domain/kader/schema'
import { decisionRecord } from '@/lib/documents/decision-record'
import type { DocBlock, DocumentModel } from '@/lib/documents/model'
import { entry, entryId, inhoud, minutesAfter } from '../../support/builders'
import { base, baseRef, besluitId, bewijs, caseEntries, recordInput } from './sample'

const quotes = (model: DocumentModel) =>
  model.blokken.flatMap((b) => (b.soort === 'citaat' ? [[b.bron ?? '', b.tekst] as const] : []))
const rows = (model: DocumentModel) => model.blokken.flatMap((b) => (b.soort === 'gegevens' ? b.rijen : []))
const rowOf = (model: DocumentModel, label: string) => rows(model).find((row) => row.label === label)?.waarde
const all = (model: DocumentModel) => JSON.stringify(model)
const own = (model: DocumentModel, label: string) =>
  model.blokken
    .filter((b): b is Extract<DocBlock, { soort: 'eigen' }> => b.soort === 'eigen' && b.label === label)
    .map((b) => b.tekst)

/** The base with another wording everywhere: what a later publication would bring. */
const later: Kader = {
  ...base,
  versie: '2030.1',
  afwegingen: base.afwegingen.map((a) => ({ ...a, vraag: `Nieuw: ${a.vraag}`, kop: `Nieuw ${a.kop}` })),
  normen: base.normen.map((n) => ({ ...n, tekst: `Nieuw: ${n.tekst}` })),
}
const withBesluit = (over: Partial<Extract<Entry['inhoud'], { kind: 'besluit' }>>, extra: Entry[] = []) => {
  const entries = caseEntries()
  const besluit = entries[10]!
  return [...entries.slice(0, 10), { ...besluit, inhoud: { ...besluit.inhoud, ...over } as Entry['inhoud'] }, ...extra]
}

describe('the record of a decision shows it as it was (I1)', () => {
  test('every question stands there in the exact words of the pinned version, and who says it', () => {
    const afweging = base.afwegingen.find((a) => a.id === 'afweging-4-2')!
    const model = decisionRecord(recordInput(caseEntries()), besluitId)
    expect(quotes(model)).toContainEqual(['Het kader van VIT, versie 2018.11, vraagt:', afweging.vraag])
    expect(quotes(model)).toContainEqual([
      'Het kader van VIT, versie 2018.11, zegt bij dit antwoord:',
      afweging.ja.tekst,
    ])
  })

  test('a later publication changes nothing in it', () => {
    const before = decisionRecord(recordInput(caseEntries()), besluitId)
    expect(decisionRecord(recordInput(caseEntries(), [later, base]), besluitId)).toEqual(before)
    expect(all(decisionRecord(recordInput(caseEntries(later), [later, base]), besluitId))).toContain('Nieuw: ')
  })

  test('what was recorded after it is not in it', () => {
    const extra = entry(11, inhoud('notitie', { tekst: 'LATER-1' }))
    const gesprek = entry(12, inhoud('gesprek', { inhoud: 'LATER-2' }))
    const feit = entry(13, inhoud('feit', { wat: 'LATER-3', vervangt: entryId(2), redenCorrectie: 'x' }))
    const model = decisionRecord(recordInput([...caseEntries(), extra, gesprek, feit]), besluitId)
    expect(all(model)).not.toContain('LATER')
    expect(model).toEqual(decisionRecord(recordInput(caseEntries()), besluitId))
  })

  test('facts and conversations stand in the wording of that moment', () => {
    const entries = caseEntries()
    const corrected = entry(
      10,
      inhoud('gesprek', { inhoud: 'Verbeterde tekst.', vervangt: entryId(5), redenCorrectie: 'fout' }),
    )
    const besluit = entry(11, inhoud('besluit', {}, base), { id: entryId(99) })
    const model = decisionRecord(recordInput([...entries.slice(0, 10), corrected, besluit]), entryId(99))
    expect(own(model, 'Wat er is gezegd')).toEqual(['Verbeterde tekst.'])
    expect(own(decisionRecord(recordInput(entries), besluitId), 'Wat er is gezegd')).toEqual([
      'Ik vertelde wat ik zag.',
    ])
  })

  test('a text of the version that is not at hand is said to be missing, never replaced by another version’s', () => {
    const model = decisionRecord(recordInput(caseEntries(), [later]), besluitId)
    expect(all(model)).not.toContain('Nieuw: ')
    expect(all(model)).toContain('De tekst van onderdeel afweging-4-2 is hier niet bij de hand.')
  })
})

describe('what the record holds (issue 2, record)', () => {
  const model = decisionRecord(recordInput(caseEntries()), besluitId)

  test.each([
    ['Melden', 'Ja, melden volgens norm 1'],
    ['Hulp', 'Samen met Veilig Thuis te bepalen'],
    ['Vastgelegd door', 'A. Jansen'],
    ['Regel in het logboek', '50 (geteld vanaf 0)'],
    ['Aantal regels toen', '51'],
    ['Tekst van deze regel', bewijs(10).body],
    ['Code van deze regel', bewijs(10).leafHash],
    ['Code van het hele logboek toen', bewijs(10).root],
    ['Code van het kader', baseRef.sha256],
    ['Kenmerk', besluitId],
    ['Logboek', 'afwegingskader/00000000-0000-4000-8000-00000000b001/d/1'],
    ['kind A', 'mogelijk slachtoffer; leeftijd: 0 tot en met 11 jaar'],
  ])('%s: %s', (label, value) => expect(rowOf(model, label)).toBe(value))

  test('version and hash of the framework and the leaf stand in the foot of every page', () => {
    expect(model.voettekst).toContain(`versie 2018.11, sha256 ${baseRef.sha256}`)
    expect(model.voettekst).toContain(bewijs(10).leafHash)
  })

  test('the title holds nothing of the case', () => {
    expect(`${model.titel} ${model.onderwerp}`).not.toMatch(/Kastanje|kind A|Jansen/)
  })

  test('each motivation, each fact with its two times and source, each reason', () => {
    expect(own(model, 'Waarom wel of niet melden')).toEqual(['De onveiligheid is structureel.'])
    expect(own(model, 'Motivering')).toHaveLength(2)
    expect(own(model, 'Mening')).toEqual(['Juf zegt: het kind is stil sinds de herfstvakantie.'])
    expect(own(model, 'De kindcheck is niet gedaan.')).toEqual(['Het gaat hier om een kind als cliënt.'])
    expect(
      rows(model)
        .filter((row) => row.label === 'Gebeurd')
        .map((row) => row.waarde),
    ).toContain('22 november 2026')
    expect(rowOf(model, 'Spreekt tegen het vermoeden bij')).toBe('Afweging 2 bij stap 4 Meldcode')
  })

  test('helper answers stand under the question’s own words and are not counted (R-08)', () => {
    const question = base.afwegingen[1]!.groepen[0]!.items[0]!.tekst
    expect(own(model, question)).toEqual(['Antwoord: Nee\nHet kind is nu bij oma.'])
    expect(all(model)).not.toMatch(/\d+ (?:van de|van) \d+|score|punten/i)
  })

  test('an empty field is said to be empty', () => {
    expect(rowOf(model, 'De mening van het kind')).toBe('Niet ingevuld')
  })

  test.each([
    ['ja-norm-1', 'zegt in norm 1:', 'norm-1'],
    ['ja-norm-2', 'zegt in norm 2:', 'norm-2'],
    ['ja-norm-3', 'zegt in norm 3:', 'norm-3'],
  ] as const)('%s quotes that norm (R-18)', (melden, says, id) => {
    const found = quotes(decisionRecord(recordInput(withBesluit({ melden })), besluitId)).filter(([bron]) =>
      bron.includes('norm'),
    )
    expect(found).toEqual([[`Het kader van VIT, versie 2018.11, ${says}`, base.normen.find((n) => n.id === id)!.tekst]])
  })
  test.each(['nee', 'ja-anders'] as const)('%s quotes no norm', (melden) => {
    const found = quotes(decisionRecord(recordInput(withBesluit({ melden })), besluitId))
    expect(found.filter(([bron]) => bron.includes('norm'))).toEqual([])
  })
})

describe('a correction is a new decision that points to the old one', () => {
  const newer = entry(
    11,
    inhoud('besluit', { melden: 'nee', vervangt: besluitId, redenCorrectie: 'Typefout in norm.' }, base),
    {
      recorded: minutesAfter(60),
    },
  )
  const input = recordInput([...caseEntries(), newer])

  test('the old one says that it was corrected, and by what', () => {
    const model = decisionRecord(input, besluitId)
    expect(model.blokken[0]).toMatchObject({ soort: 'nadruk' })
    expect(all(model)).toContain('Het nieuwe besluit is nummer 12 in dit dossier')
    expect(rowOf(model, 'Melden')).toBe('Ja, melden volgens norm 1')
  })
  test('the new one says what it corrects, and why', () => {
    const model = decisionRecord(input, newer.id)
    expect(all(model)).toContain('Dat is nummer 11 in dit dossier')
    expect(own(model, 'Reden van de verbetering')).toEqual(['Typefout in norm.'])
  })
})

test('an erased fact keeps its place: the record says that it is gone', () => {
  const entries = caseEntries().map((e) => (e.position === 2 ? { ...e, inhoud: { kind: 'gewist' as const } } : e))
  const model = decisionRecord(recordInput(entries), besluitId)
  expect(all(model)).toContain('De inhoud van deze vastlegging is gewist.')
  expect(all(model)).not.toContain('Blauwe plekken')
})

test('an example version is marked as such', () => {
  const example = { ...base, voorbeeldversie: true }
  const model = decisionRecord(recordInput(caseEntries(example), [example]), besluitId)
  expect(all(model)).toContain('voorbeeldversie')
  expect(all(decisionRecord(recordInput(caseEntries()), besluitId))).not.toContain('voorbeeldversie')
})

test('only a decision has a decision record', () => {
  expect(() => decisionRecord(recordInput(caseEntries()), entryId(2))).toThrow('not a decision')
})
