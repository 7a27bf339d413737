import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '@/lib/domain/dossier/entries'
import { dossierJsonSchema, DossierExport, SCHEMA_ADDRESS } from '@/lib/domain/dossier/export'
import { fold } from '@/lib/domain/dossier/evolve'
import { AT, entries, personId, play, uuid } from '../../support/builders'
import { judgeOf } from '../../support/json-schema'
import { anyCommand, anyStored, kader, opening } from './arbitraries'

const judge = judgeOf(dossierJsonSchema())

/** A file with these entries, as text and read back: all that somebody else would have. */
function sent(stored: readonly Entry[]): unknown {
  const file = {
    formaat: 'afwegingskader-dossier',
    versie: 1,
    schema: SCHEMA_ADDRESS,
    gemaakt: AT,
    vereniging: { naam: 'Vereniging', korteNaam: 'V' },
    dossier: { id: uuid(1), soort: 'kind', label: 'Kastanje' },
    kaders: [],
    auteurs: [{ id: personId(1), naam: 'A. Jansen' }],
    vastleggingen: stored,
    namen: [],
    logboek: { naam: 'd', regels: [] },
  }
  return JSON.parse(JSON.stringify(file)) as unknown
}

describe('export → fold → the same state', () => {
  test('any row of stored entries, with holes and references to anything', () => {
    fc.assert(
      fc.property(fc.array(anyStored, { maxLength: 16 }), (contents) => {
        const stored = entries(...contents)
        const file = sent(stored)
        expect(judge(file)).toEqual([])
        expect(fold(DossierExport.parse(file).vastleggingen)).toEqual(fold(stored))
      }),
    )
  })

  test('any row of acts of a person, as far as each is possible', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        let stored = play(kader, [opening])
        for (const command of commands) {
          try {
            stored = play(kader, [command], stored)
          } catch {
            // Refused: nothing was recorded.
          }
        }
        const file = sent(stored)
        expect(judge(file)).toEqual([])
        expect(fold(DossierExport.parse(file).vastleggingen)).toEqual(fold(stored))
      }),
    )
  })
})

describe('the published schema says no', () => {
  const stored = play(kader, [opening])
  const file = sent(stored) as Record<string, unknown>
  const [first] = stored
  test.each([
    ['another version of the file', { versie: 2 }],
    ['a part that it does not know', { extra: 'x' }],
    ['a kind that it does not know', { vastleggingen: [{ ...first, inhoud: { kind: 'verzonnen' } }] }],
    ['an entry without its time', { vastleggingen: [{ ...first, recorded: undefined }] }],
    ['an id that is none', { dossier: { id: 'x', soort: 'kind', label: null } }],
  ])('%s', (_what, over) => {
    expect(judge(JSON.parse(JSON.stringify({ ...file, ...over }))).length).toBeGreaterThan(0)
  })
})
