import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CommandSoort, DossierCommand } from '@/lib/domain/dossier/command'
import { decide } from '@/lib/domain/dossier/decide'
import { MAX_TEXT } from '@/lib/domain/shared/text'
import { NIEUW } from '@/lib/domain/dossier/state'
import { AT, dossierWith, entryId, inhoud, typed } from '../../support/builders'
import { smallKader, smallRef } from '../../support/small-kader'
import { kader, STAPPEN } from './arbitraries'
import { accepted, messageAt, open, refusalOf } from './verdict'
import { ENGLISH, longestSentence } from './plain-dutch'

const besluit = typed('besluit')
const afweging = typed('afweging')

describe('A29: refused only when an answer or a motivation is missing, with what to do at the field', () => {
  test.each<[DossierCommand, string, RegExp]>([
    [{ soort: 'notitie', inhoud: {} }, 'tekst', /Schrijf op/],
    [{ soort: 'notitie', inhoud: { tekst: ' \u200b\n' } }, 'tekst', /Schrijf op/],
    [{ soort: 'persoon', inhoud: { rollen: ['ouder'] } }, 'aanduiding', /aanduiding/],
    [{ soort: 'persoon', inhoud: { aanduiding: 'moeder' } }, 'rollen', /rol/],
    [{ soort: 'feit', inhoud: { soort: 'feit', hand: 'eerste' } }, 'wat', /Schrijf op/],
    [
      { soort: 'feit', inhoud: { wat: 'x', hand: 'eerste' } },
      'soort',
      /feit, mening, vermoeden of feit dat ertegen spreekt/,
    ],
    [{ soort: 'feit', inhoud: { wat: 'x', soort: 'feit' } }, 'hand', /Kies/],
    [{ soort: 'overleg', inhoud: { met: 'collega' } }, 'besproken', /Schrijf op/],
    [{ soort: 'gesprek', inhoud: { met: 'moeder', inhoud: 'x' } }, 'gevoerd', /Kies/],
    [{ soort: 'gesprek', inhoud: { met: 'moeder', gevoerd: false } }, 'inhoud', /waarom/],
    [{ soort: 'acuut', inhoud: {} }, 'gevaar', /Kies/],
    [{ soort: 'afweging', inhoud: { ...afweging, antwoord: undefined } }, 'antwoord', /ja of nee/],
    [{ soort: 'afweging', inhoud: { ...afweging, antwoord: 'weet-niet' } }, 'antwoord', /concept/],
    [{ soort: 'afweging', inhoud: { ...afweging, motivering: '  ' } }, 'motivering', /waarom/],
    [{ soort: 'besluit', inhoud: { ...besluit, melden: undefined } }, 'melden', /Kies/],
    [{ soort: 'besluit', inhoud: { ...besluit, hulp: '' } }, 'hulp', /Kies/],
    [{ soort: 'besluit', inhoud: { ...besluit, meldenMotivering: '' } }, 'meldenMotivering', /waarom/],
    [{ soort: 'besluit', inhoud: { ...besluit, hulpMotivering: '' } }, 'hulpMotivering', /waarom/],
    [{ soort: 'sluiten', inhoud: { stap: 'stap-1' } }, 'reden', /waarom/],
    [{ soort: 'sluiten', inhoud: { reden: 'x' } }, 'stap', /Kies bij welke stap/],
  ])('%j at %s', (command, field, message) => {
    expect(messageAt(command, field)).toMatch(message)
  })

  test('all messages at once, one a field: nobody has to mend a form three times', () => {
    const { errors, reden } = refusalOf({ soort: 'besluit', inhoud: {}, happened: { soort: 'dag', op: '' } })
    expect(reden).toBe('invoer')
    expect(errors.map((e) => e.field).toSorted()).toEqual(
      ['happened.op', 'hulp', 'hulpMotivering', 'melden', 'meldenMotivering'].toSorted(),
    )
  })

  test('only with these, everything else may stay empty', () => {
    const least: DossierCommand[] = [
      { soort: 'notitie', inhoud: { tekst: 'x' } },
      { soort: 'persoon', inhoud: { aanduiding: 'x', rollen: ['ander'] } },
      { soort: 'feit', inhoud: { soort: 'feit', wat: 'x', hand: 'tweede' } },
      { soort: 'overleg', inhoud: { met: 'anders', besproken: 'x' } },
      { soort: 'gesprek', inhoud: { gevoerd: false, met: 'x', inhoud: 'x' } },
      { soort: 'acuut', inhoud: { gevaar: 'weet-niet' } },
      { soort: 'hulpvragen', inhoud: { afweging: 'afweging-4-1' } },
      { soort: 'afweging', inhoud: { afweging: 'afweging-5-3', antwoord: 'nee', motivering: 'x' } },
      {
        soort: 'besluit',
        inhoud: { melden: 'nee', meldenMotivering: 'x', hulp: 'niet-mogelijk', hulpMotivering: 'x' },
      },
      ...STAPPEN.map((stap): DossierCommand => ({ soort: 'sluiten', inhoud: { stap, reden: 'x' } })),
    ]
    for (const command of least) expect(accepted(command), command.soort).toBe(true)
  })
})

describe('text that cannot be stored is refused where it stands, in every kind of entry', () => {
  const fields: [CommandSoort, string, DossierCommand['inhoud']][] = [
    ['notitie', 'tekst', typed('notitie')],
    ['persoon', 'toelichting', typed('persoon')],
    ['feit', 'wat', typed('feit')],
    ['overleg', 'uitkomst', typed('overleg')],
    ['gesprek', 'reactie', typed('gesprek')],
    ['acuut', 'wat', typed('acuut')],
    ['afweging', 'stemVanHetKind', afweging],
    ['besluit', 'hulpMotivering', besluit],
    ['sluiten', 'afspraken', { stap: 'stap-1', reden: 'x' }],
  ]
  test.each(fields)('%s, %s', (soort, field, content) => {
    const withText = (text: string) => ({ soort, inhoud: { ...content, [field]: text } }) as DossierCommand
    expect(messageAt(withText('a'.repeat(MAX_TEXT + 1)), field)).toContain('te lang')
    expect(messageAt(withText('a\u0007b'), field)).toContain('U+0007')
    expect(messageAt(withText('a\ud800'), field)).toContain('half teken')
    expect(accepted(withText('Şule Łukasz, مرحبا 👍\ntweede regel'))).toBe(true)
  })
  test('also the reason for leaving something out, and when it happened', () => {
    const redenen = [{ code: 'geen-overleg', reden: 'a\u0000' }]
    expect(messageAt({ soort: 'besluit', inhoud: besluit, redenen }, 'redenen.geen-overleg')).toContain('U+0000')
    const happened = { soort: 'omstreeks', tekst: 'zomer\ud800' }
    expect(messageAt({ soort: 'notitie', inhoud: typed('notitie'), happened }, 'happened.tekst')).toContain(
      'half teken',
    )
  })
})

describe('what the state excludes', () => {
  const closed = dossierWith(inhoud('traject-gesloten'))
  const restart: DossierCommand = { soort: 'herstarten', inhoud: { aanleiding: 'x', kader: smallRef(kader) } }
  const opening: DossierCommand = {
    soort: 'open',
    inhoud: { soort: 'kind', label: 'Kastanje', kader: smallRef(kader) },
  }

  test('a new dossier wants its own name and whom it is about, a new cycle its reason', () => {
    const refs = { kader: smallRef(kader) }
    expect(messageAt({ soort: 'open', inhoud: { ...refs, soort: 'kind', label: ' ' } }, 'label', NIEUW)).toContain(
      'naam',
    )
    expect(messageAt({ soort: 'open', inhoud: { ...refs, label: 'Kastanje' } }, 'soort', NIEUW)).toContain('Kies')
    expect(messageAt({ soort: 'herstarten', inhoud: refs }, 'aanleiding', closed)).toContain('aanleiding')
  })
  test('each state says what can be done instead', () => {
    expect(refusalOf({ soort: 'notitie', inhoud: { tekst: 'x' } }, closed)).toMatchObject({
      reden: 'toestand',
      errors: [{ field: '', message: expect.stringContaining('nieuw traject') }],
    })
    expect(refusalOf(restart).errors[0]?.message).toContain('nog open')
    expect(refusalOf(opening).errors[0]?.message).toContain('al open')
    expect(refusalOf({ soort: 'notitie', inhoud: { tekst: 'x' } }, NIEUW).errors[0]?.message).toContain(
      'Open het eerst',
    )
    expect(accepted(restart, closed)).toBe(true)
    expect(accepted(opening, NIEUW)).toBe(true)
  })
  test('what was erased is not opened a second time', () => {
    expect(refusalOf(opening, { ...NIEUW, entryCount: 1, gewist: 1 }).errors[0]?.message).toContain('gewist')
  })
  test('R-02: another version of the framework than the one that the traject is pinned to', () => {
    const other = smallKader((k) => {
      k.versie = '2.0'
    })
    const verdict = decide(other, open, { soort: 'notitie', inhoud: { tekst: 'x' } }, AT)
    expect(verdict).toMatchObject({ ok: false, error: { reden: 'kader' } })
    expect(decide(other, NIEUW, opening, AT)).toMatchObject({
      ok: false,
      error: { reden: 'kader', errors: [{ field: 'kader' }] },
    })
    expect(
      decide(other, closed, { soort: 'herstarten', inhoud: { aanleiding: 'x', kader: smallRef(other) } }, AT).ok,
    ).toBe(true)
  })
  test('the pinned version is recorded, whatever the form says', () => {
    const forged = { ...smallRef(kader), sha256: 'f'.repeat(64) }
    const verdict = decide(
      kader,
      open,
      { soort: 'besluit', inhoud: { ...besluit, kader: forged, feiten: [entryId(99)] } },
      AT,
    )
    expect(verdict).toMatchObject({ ok: true, value: [{ inhoud: { kader: smallRef(kader), feiten: [] } }] })
  })
})

describe('every message is plain Dutch', () => {
  const SOORTEN = [
    'notitie',
    'persoon',
    'feit',
    'overleg',
    'gesprek',
    'acuut',
    'hulpvragen',
    'afweging',
    'besluit',
    'sluiten',
  ] as const
  test('whatever is sent, decide answers, never throws, and never in zod’s own words', () => {
    const junk = fc.oneof(
      fc.constantFrom(null, undefined, 0, true, [], {}, 'x', '', 'ja', '\ud800', [null], [{}], {
        onderdeel: 'deel-afweging-4-1-01',
      }),
      fc.anything(),
    )
    const anyInput = fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          'tekst',
          'wat',
          'soort',
          'hand',
          'rollen',
          'weging',
          'afweging',
          'antwoorden',
          'antwoord',
          'motivering',
          'melden',
          'stap',
          'vervangt',
          'gevaar',
          'kind',
        ),
        fc.string(),
      ),
      junk,
    )
    fc.assert(
      fc.property(fc.constantFrom(...SOORTEN), anyInput, junk, (soort, content, happened) => {
        const verdict = decide(kader, open, { soort, inhoud: content, happened }, AT)
        for (const { message } of verdict.ok ? [] : verdict.error.errors) {
          expect(message).not.toMatch(ENGLISH)
          expect(message).toMatch(/^[A-Z].*[.]$/su)
          expect(longestSentence(message)).toBeLessThanOrEqual(20)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
