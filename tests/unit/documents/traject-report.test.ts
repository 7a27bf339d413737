import { describe, expect, test } from 'vitest'
import { trajectReport } from '@/lib/documents/traject-report'
import { entry, entryId, inhoud } from '../../support/builders'
import { base, bewijs, caseEntries, recordInput } from './sample'

const entries = [
  ...caseEntries(),
  entry(11, inhoud('traject-gesloten', { stap: 'stap-4', reden: 'Gemeld.', afspraken: 'Veilig Thuis belt.' })),
  entry(12, inhoud('cyclus-gestart', { aanleiding: 'Nieuwe blauwe plek.' }, base)),
  entry(13, inhoud('notitie', { tekst: 'Tweede traject.' })),
  entry(14, inhoud('notitie', { tekst: 'Verbeterd.', vervangt: entryId(13), redenCorrectie: 'Naam stond erin.' })),
]

describe('the report of the whole traject (issue 2, record)', () => {
  const model = trajectReport(recordInput(entries))
  const text = JSON.stringify(model)
  const headings = model.blokken.flatMap((b) => (b.soort === 'kop' ? [b.tekst] : []))

  test('every entry is in it, in the order in which it was recorded', () => {
    expect(headings.filter((kop) => /^\d+\. /.test(kop)).map((kop) => parseInt(kop, 10))).toEqual(
      entries.map((_, i) => i + 1),
    )
  })

  test('a restart is a traject of its own (I7)', () => {
    expect(headings.filter((kop) => kop.startsWith('Traject'))).toEqual(['Traject 1', 'Traject 2'])
    expect(headings.indexOf('Traject 2')).toBeLessThan(headings.indexOf('13. Opnieuw begonnen'))
    expect(headings.indexOf('12. Traject gesloten')).toBeLessThan(headings.indexOf('Traject 2'))
  })

  test('what was typed stands there, the corrected text and its correction too', () => {
    for (const typed of [
      'Blauwe plekken',
      'Juf zegt',
      'Ik vertelde wat ik zag.',
      'Gemeld.',
      'Veilig Thuis belt.',
      'Nieuwe blauwe plek.',
      'Tweede traject.',
      'Verbeterd.',
      'Naam stond erin.',
      'Vader is op reis.',
      'Het kind is nu bij oma.',
    ])
      expect(text).toContain(typed)
    expect(text).toContain('Later verbeterd: zie nummer 15 in dit dossier')
    expect(text).toContain('Verbetert nummer 14 in dit dossier')
  })

  test('every entry has its place in the log', () => {
    const values = model.blokken.flatMap((b) => (b.soort === 'gegevens' ? b.rijen.map((rij) => rij.waarde) : []))
    for (const { position } of entries) {
      const { leafHash, root, body } = bewijs(position)
      expect(values).toEqual(expect.arrayContaining([leafHash, root, body]))
    }
  })

  test('an entry without a place in the log is said to have none', () => {
    const input = recordInput(entries)
    expect(JSON.stringify(trajectReport({ ...input, bewijzen: {} }))).toContain('Geen regel gevonden')
    expect(text).not.toContain('Geen regel gevonden')
  })

  test('an erased entry keeps its number', () => {
    const erased = entries.map((e) => (e.position === 4 ? { ...e, inhoud: { kind: 'gewist' as const } } : e))
    const shown = trajectReport(recordInput(erased)).blokken.flatMap((b) => (b.soort === 'kop' ? [b.tekst] : []))
    expect(shown).toContain('5. Gewist')
  })
})
