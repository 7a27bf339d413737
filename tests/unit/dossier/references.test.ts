import { describe, expect, test } from 'vitest'
import type { DossierCommand } from '@/lib/domain/dossier/command'
import { decide } from '@/lib/domain/dossier/decide'
import { AT, entryId, inhoud, openDossier, typed } from '../../support/builders'
import { kader } from './arbitraries'
import { accepted, messageAt, open, refusalOf } from './verdict'

const besluit = typed('besluit')
const afweging = typed('afweging')

describe('ids that are not of this dossier or framework', () => {
  const withNote = openDossier(inhoud('notitie'), inhoud('feit'), inhoud('afweging'), inhoud('besluit'))
  const [note, fact, weighing, decision] = [1, 2, 3, 4].map(entryId)

  test.each([
    ['of nobody', entryId(99)],
    ['of another kind', fact],
    ['of the opening', entryId(0)],
  ])('vervangt names an entry %s', (_, vervangt) => {
    const command: DossierCommand = { soort: 'notitie', inhoud: { ...typed('notitie'), vervangt } }
    expect(messageAt(command, 'vervangt', withNote)).toContain('staat hier niet')
    expect(refusalOf(command, withNote).reden).toBe('verwijzing')
  })
  test('vervangt that is no id at all; an empty one means no correction', () => {
    expect(messageAt({ soort: 'notitie', inhoud: { tekst: 'x', vervangt: "' or 1=1" } }, 'vervangt')).toBeTruthy()
    expect(accepted({ soort: 'notitie', inhoud: { tekst: 'x', vervangt: '' } })).toBe(true)
  })
  test('the right one is accepted, once: what was corrected is corrected in its newest text', () => {
    const command: DossierCommand = { soort: 'notitie', inhoud: { tekst: 'Beter.', vervangt: note } }
    expect(accepted(command, withNote)).toBe(true)
    const corrected = openDossier(inhoud('notitie'), inhoud('notitie', { vervangt: entryId(1) }))
    expect(messageAt(command, 'vervangt', corrected)).toContain('al verbeterd')
  })
  test('a decision is corrected with the reason why, and nothing less', () => {
    const correction = { ...besluit, vervangt: decision }
    expect(messageAt({ soort: 'besluit', inhoud: correction }, 'redenCorrectie', withNote)).toContain('waarom')
    expect(
      accepted({ soort: 'besluit', inhoud: { ...correction, redenCorrectie: 'Ik vergiste mij.' } }, withNote),
    ).toBe(true)
  })
  test('a decision or answer does not replace what is no decision or answer', () => {
    const wrong = { vervangt: note, redenCorrectie: 'x' }
    for (const command of [
      { soort: 'besluit', inhoud: { ...besluit, ...wrong } },
      { soort: 'afweging', inhoud: { ...afweging, ...wrong } },
    ] as const) {
      expect(messageAt(command, 'vervangt', withNote)).toContain('staat hier niet')
    }
  })
  test('an answer to one question does not replace the answer to another', () => {
    const inhoudVan = (id: string) => ({ ...afweging, afweging: id, vervangt: weighing, redenCorrectie: 'x' })
    expect(messageAt({ soort: 'afweging', inhoud: inhoudVan('afweging-5-1') }, 'vervangt', withNote)).toContain(
      'andere vraag',
    )
    expect(accepted({ soort: 'afweging', inhoud: inhoudVan('afweging-4-1') }, withNote)).toBe(true)
  })
  test('a decision of an earlier cycle stays as it was', () => {
    const second = openDossier(inhoud('besluit'), inhoud('traject-gesloten'), inhoud('cyclus-gestart'))
    const command: DossierCommand = {
      soort: 'besluit',
      inhoud: { ...besluit, vervangt: entryId(1), redenCorrectie: 'x' },
    }
    expect(messageAt(command, 'vervangt', second)).toContain('eerder traject')
  })

  test.each<[DossierCommand, string]>([
    [{ soort: 'afweging', inhoud: { ...afweging, afweging: 'afweging-9-9' } }, 'afweging'],
    [{ soort: 'afweging', inhoud: { ...afweging, afweging: 'constructor' } }, 'afweging'],
    [{ soort: 'afweging', inhoud: { ...afweging, afweging: '../x' } }, 'afweging'],
    [{ soort: 'hulpvragen', inhoud: { afweging: 'afweging-9-9' } }, 'afweging'],
    [{ soort: 'sluiten', inhoud: { stap: 'stap-9', reden: 'x' } }, 'stap'],
    [
      { soort: 'feit', inhoud: { ...typed('feit'), weging: [{ afweging: 'afweging-9-9', richting: 'voor' }] } },
      'weging.0.afweging',
    ],
    [
      { soort: 'feit', inhoud: { ...typed('feit'), weging: [{ afweging: '', richting: 'voor' }] } },
      'weging.0.afweging',
    ],
  ])('an id that the framework does not have: %j', (command, field) => {
    expect(messageAt(command, field)).toMatch(/(?:Kies|kies) (?:er een|een afweging|haar)/)
  })

  const part = (n: string) => `deel-afweging-4-1-0${n}`
  const answers = (...antwoorden: object[]): DossierCommand => ({
    soort: 'hulpvragen',
    inhoud: { afweging: 'afweging-4-1', antwoorden },
  })
  test.each<[string, object[], string]>([
    ['a part of another weighing', [{ onderdeel: 'deel-afweging-5-1-01', antwoord: 'ja' }], 'antwoorden.0.onderdeel'],
    ['a part twice', [{ onderdeel: part('1') }, { onderdeel: part('1') }], 'antwoorden.1.onderdeel'],
    [
      'an answer of another question',
      [{ onderdeel: part('1'), antwoord: 'optie-afweging-4-1-nu' }],
      'antwoorden.0.antwoord',
    ],
    ['yes to a choice', [{ onderdeel: part('2'), antwoord: 'ja' }], 'antwoorden.0.antwoord'],
    ['yes to a question in words', [{ onderdeel: part('3'), antwoord: 'ja' }], 'antwoorden.0.antwoord'],
  ])('helper answers: %s', (_, antwoorden, field) => {
    expect(messageAt(answers(...antwoorden), field)).toBeTruthy()
  })
  test('helper answers that fit are accepted, and untouched ones stay open', () => {
    const verdict = decide(
      kader,
      open,
      answers(
        { onderdeel: part('1'), antwoord: 'speelt-niet' },
        { onderdeel: part('2'), antwoord: 'optie-afweging-4-1-nu' },
        { onderdeel: part('3'), antwoord: '', toelichting: 'Ik zag het zelf.' },
      ),
      AT,
    )
    expect(verdict).toMatchObject({
      ok: true,
      value: [
        {
          inhoud: {
            antwoorden: [{ antwoord: 'speelt-niet' }, { antwoord: 'optie-afweging-4-1-nu' }, { antwoord: null }],
          },
        },
      ],
    })
  })
  test('a reason with an unknown code is refused, one for what is no longer open is kept', () => {
    expect(
      messageAt({ soort: 'besluit', inhoud: besluit, redenen: [{ code: 'toString', reden: 'x' }] }, 'redenen'),
    ).toBeTruthy()
    const verdict = decide(
      kader,
      withNote,
      { soort: 'besluit', inhoud: besluit, redenen: [{ code: 'geen-feiten', reden: 'Al gedaan.' }] },
      AT,
    )
    expect(verdict).toMatchObject({
      ok: true,
      value: [
        {
          inhoud: {
            aandachtspunten: expect.arrayContaining([
              expect.objectContaining({ code: 'geen-feiten', reden: 'Al gedaan.' }),
            ]),
          },
        },
      ],
    })
  })
})
