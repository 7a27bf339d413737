import { describe, expect, test } from 'vitest'
import { raaktDossier } from '@/lib/domain/dossier/newer-version'
import { entryId, inhoud, openDossier } from '../../support/builders'
import { KLEIN, smallKader } from '../../support/small-kader'

const reworded = (id: string) =>
  smallKader((kader) => {
    for (const afweging of kader.afwegingen) if (afweging.id === id) Object.assign(afweging, { vraag: 'Anders?' })
  })
const weighed = inhoud('afweging', { afweging: 'afweging-4-1' })

describe('what a newer version changes for a dossier (I1)', () => {
  test('the same text changes nothing', () => {
    expect(raaktDossier(KLEIN, smallKader(), openDossier(weighed, inhoud('besluit')))).toEqual({
      ...{ blokken: [], inHetGeheel: 0, afwegingen: [], besluit: false },
    })
  })

  test('another text of a question touches whoever answered it, and nobody else', () => {
    const newer = reworded('afweging-4-1')
    expect(raaktDossier(KLEIN, newer, openDossier(weighed))).toMatchObject({
      ...{ blokken: [{ id: 'afweging-4-1', stand: 'anders' }], afwegingen: ['afweging-4-1'], besluit: false },
    })
    const elsewhere = raaktDossier(KLEIN, reworded('afweging-5-1'), openDossier(weighed))
    expect(elsewhere).toMatchObject({ blokken: [], inHetGeheel: 1, afwegingen: [] })
    expect(raaktDossier(KLEIN, newer, openDossier())).toMatchObject({ blokken: [], inHetGeheel: 1 })
  })

  test('a decision that stands is named with the question that it rests on', () => {
    const dossier = openDossier(weighed, inhoud('besluit'))
    expect(raaktDossier(KLEIN, reworded('afweging-4-1'), dossier).besluit).toBe(true)
    expect(raaktDossier(KLEIN, reworded('afweging-5-1'), dossier).besluit).toBe(false)
  })

  test('what was corrected away does not count any more', () => {
    const corrected = inhoud('afweging', { afweging: 'afweging-4-2', vervangt: entryId(1) })
    const { afwegingen } = raaktDossier(KLEIN, reworded('afweging-4-1'), openDossier(weighed, corrected))
    expect(afwegingen).toEqual([])
  })
})
