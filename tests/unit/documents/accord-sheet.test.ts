import { describe, expect, test } from 'vitest'
import { accordSheet } from '@/lib/documents/accord-sheet'
import { factsDocument } from '@/lib/documents/facts-document'
import { isSoort } from '@/lib/documents/record-input'
import { kaderRef } from '@/lib/domain/kader/hash'
import { AT } from '../../support/builders'
import { base, caseEntries, recordInput } from './sample'

const entries = caseEntries()
const input = recordInput(entries)
const [seen, heard] = entries.filter(isSoort('feit'))

describe('R-11, R-20: the sheet that an informant reads', () => {
  const words = JSON.stringify(accordSheet(input, [heard!], AT))

  test('holds these very words, what they are tied to, and room for an answer', () => {
    for (const said of [heard!.inhoud.wat, heard!.id, 'Ja / Nee', 'Wat anders moet', 'Handtekening'])
      expect(words).toContain(said)
  })
  test('and nothing of the case: no name of it, no framework, no weighing, nothing that somebody else told', () => {
    for (const hidden of ['Kastanje', 'kader', 'afweging', 'vermoeden', 'Meldcode', 'mening', seen!.inhoud.wat])
      expect(words).not.toContain(hidden)
  })
  test('without any text it says what to do', () => {
    expect(JSON.stringify(accordSheet(input, [], AT).blokken)).toContain('kies een tekst')
  })
})

describe('R-10, R-19: the facts on paper', () => {
  const akkoord = { stand: 'niet-gevraagd', antwoord: null, eerder: 'akkoord' } as const
  const print = (feiten: Parameters<typeof factsDocument>[2]) =>
    JSON.stringify(factsDocument(input, kaderRef(base), feiten, true, AT))

  test('each with what it is, its source, and what its source said of an earlier text', () => {
    const words = print([
      { entry: seen!, akkoord: null },
      { entry: heard!, akkoord },
    ])
    for (const said of [
      seen!.inhoud.wat,
      heard!.inhoud.bron,
      'Mening',
      'Antwoord op een eerdere tekst',
      'Een deel van de lijst',
    ])
      expect(words).toContain(said)
  })
  test('an empty list says so', () => expect(print([])).toContain('Er staat niets in deze lijst.'))
})
