import { describe, expect, test } from 'vitest'
import { untold } from '@/lib/domain/dossier/progress-melding'
import { openDossier, inhoud, entryId } from '../../support/builders'

describe('a report of which the family was not told is told of later (R-48, A11)', () => {
  const melding = inhoud('melding', { geinformeerd: 'nee' })
  test('it stays open until a conversation that was held names it; another conversation does not close it', () => {
    expect(untold(openDossier(melding)).map((m) => m.id)).toEqual([entryId(1)])
    expect(untold(openDossier(melding, inhoud('gesprek', { met: 'moeder' })))).toHaveLength(1)
    const put = inhoud('gesprek', { gevoerd: false, alsnog: [entryId(1)] })
    expect(untold(openDossier(melding, put))).toHaveLength(1)
    expect(untold(openDossier(melding, inhoud('gesprek', { alsnog: [entryId(1)] })))).toEqual([])
  })
  test('also when the text of the report was corrected since', () => {
    const corrected = inhoud('melding', { geinformeerd: 'nee', vervangt: entryId(1) })
    const told = inhoud('gesprek', { alsnog: [entryId(1)] })
    expect(untold(openDossier(melding, corrected))).toHaveLength(1)
    expect(untold(openDossier(melding, corrected, told))).toEqual([])
  })
  test('who was told beforehand, or of whom it is not known yet, is no task', () => {
    expect(untold(openDossier(inhoud('melding', { geinformeerd: 'ja' })))).toEqual([])
    expect(untold(openDossier(inhoud('melding', { geinformeerd: '' })))).toEqual([])
  })
})
