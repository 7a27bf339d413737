import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anonymise } from '@/lib/domain/consultatie/anonymise'
import { namesOf } from '@/lib/domain/consultatie/case-file'
import { checkOutput } from '@/lib/domain/consultatie/output-check'
import { ageBand, relativeDay } from '@/lib/domain/consultatie/generalise'
import { rareFacts } from '@/lib/domain/consultatie/rarity'
import { parseRecord } from '@/lib/domain/consultatie/record'
import { FAMILY, lexicon, person, read } from './case'

const LETTERS = 'bcdfghjklmnpqrstvwxz'
const VOWELS = 'aeiou'
/** Names that no list holds: "Bakosi", "Ruteno". */
const made = fc
  .array(fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...VOWELS)), { minLength: 2, maxLength: 4 })
  .map((pairs) => pairs.map(([a, b]) => a + b).join(''))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
/** A name of its own for each number: "Quaaaqk". */
const unknownName = (n: number): string =>
  `Qu${[...n.toString(16)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')}`
const FORMS: readonly ((first: string, last: string) => string)[] = [
  (first) => first,
  (first) => first.toLowerCase(),
  (first, last) => `${first} ${last}`,
  (first, last) => `${first} ${last}`.toUpperCase(),
  (first, last) => `${last}, ${first}`,
  (first, last) => `mevrouw ${last}`,
  (first, last) => `${first.charAt(0)}. ${last}`,
  (first) => `${first}'s`,
  (first) => `${first}tje`,
]
const AROUND = ['Vandaag zei # dat het goed gaat.', '# komt morgen.', 'Ik sprak met # over school.', 'Daarna ging #.']
const mention = fc.record({ form: fc.constantFrom(...FORMS), around: fc.constantFrom(...AROUND) })

describe('I6: no name of the dossier reaches the output, whatever the name and however it is written', () => {
  test('random names in random forms', () => {
    const property = fc.property(
      made,
      made,
      fc.array(mention, { minLength: 1, maxLength: 5 }),
      (first, last, mentions) => {
        const caseFile = { refDate: '2026-03-31', persons: [person({ id: 'k', firstName: first, surname: last })] }
        const text = mentions.map(({ form, around }) => around.replace('#', form(first, last))).join(' ')
        const { output } = read(text, caseFile)
        const lower = output?.toLowerCase() ?? ''
        expect(lower).not.toContain(first.toLowerCase())
        expect(lower).not.toContain(last.toLowerCase())
      },
    )
    fc.assert(property, { numRuns: 300 })
  })
  test.each(['Roos', 'Storm', 'Bloem', 'Beer', 'Mei', 'Hoop', 'Wit'])('a name that is a word: %s', (first) => {
    const caseFile = { refDate: '2026-03-31', persons: [person({ id: 'k', firstName: first, surname: 'Bakker' })] }
    for (const form of FORMS)
      for (const around of AROUND) {
        const { output } = read(around.replace('#', form(first, 'Bakker')), caseFile)
        expect(output).not.toMatch(new RegExp(`(?<!\\p{L})(?:${first}|Bakker)(?!\\p{L})`, 'iu'))
      }
  })
  test('findings lie within the text and never overlap, also in nonsense; and the same text gives the same answer', () => {
    const scraps = fc.constantFrom(
      'Jelmer',
      ' ',
      '. ',
      ', ',
      'de Wit',
      '06-',
      '1234',
      '@',
      '14-3',
      'van der',
      '(',
      '’s',
      '\n',
      'A.',
      'é',
      '𝒜',
      '\u200b',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('')
          const one = read(text, FAMILY)
          let end = 0
          for (const finding of one.findings) {
            expect(finding.start).toBeGreaterThanOrEqual(end)
            expect(finding.end).toBeGreaterThan(finding.start)
            end = finding.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
          expect(read(text, FAMILY)).toEqual(one)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('I6: the last look fails closed', () => {
  const check = (text: string, surfaces: readonly string[] = [], kept: readonly string[] = []) =>
    checkOutput({ text, labels: [] }, namesOf(FAMILY), new Set(surfaces), lexicon, new Set(kept))
  test.each([
    ['zij noemt jelmer nog', 'naam-uit-dossier'],
    ['zij noemt Jelmer’s jas nog', 'naam-uit-dossier'],
    ['Zanden-Bos staat er', 'naam-uit-dossier'],
    ['mail naar a@b.nl', 'apenstaart'],
    ['er staat 1234567 in', 'lang-getal'],
    ['BSN 111222333', 'vorm'],
    ['bel 06-12345678', 'vorm'],
  ])('%s is stopped', (text, why) => {
    expect(check(text)).toContain(why)
  })
  test('a surface that was accepted elsewhere is stopped, one that a person kept with a reason is not', () => {
    expect(check('bij Tjepkema thuis', ['tjepkema'])).toEqual(['gevonden-tekst'])
    expect(check('bij Tjepkema thuis', ['tjepkema'], ['tjepkema'])).toEqual([])
    expect(check('bij iemand thuis, 20 mg, art. 5 lid 2, bel 0800-2000')).toEqual([])
  })
  test('a label may hold what the text may not: only what stands outside the labels is judged', () => {
    const text = 'Vandaag zei jelmer iets.'
    const at = text.indexOf('jelmer')
    const labels = [[at, at + 6]] as const
    expect(checkOutput({ text, labels }, namesOf(FAMILY), new Set(), lexicon)).toEqual([])
  })
})

describe('R-21: the case stays readable: one label per person, days and ages in general terms', () => {
  test('the same person has the same label throughout, and a stranger keeps a letter', () => {
    const { output } = read('Jelmer sloeg Mohammed. Roos zag Jelmer. Mohammed huilde.', FAMILY)
    expect(output).toBe('het kind sloeg persoon A. ouder 1 zag het kind. persoon A huilde.')
  })
  test('days count from the reference day, ages fall in bands', () => {
    expect(relativeDay('17 maart 2026', '2026-03-31')).toBe('ongeveer 2 weken eerder')
    expect(relativeDay('1 april', '2026-03-31')).toBe('1 dag later')
    expect(relativeDay('geen dag', '2026-03-31')).toBeUndefined()
    expect([0, 4, 8, 17, 30, 40, 84, 90].map(ageBand)).toEqual([
      '0 of 1 jaar',
      '4 of 5 jaar',
      '6 tot en met 8 jaar',
      '15 tot en met 17 jaar',
      '25 tot en met 34 jaar',
      '35 tot en met 44 jaar',
      '75 tot en met 84 jaar',
      '85 jaar of ouder',
    ])
  })
  test('rare facts are pointed at, ordinary ones are not', () => {
    expect(rareFacts('Vader is dominee; het stond in de krant.').map(({ kind }) => kind)).toEqual([
      'geloof-en-ambt',
      'media',
    ])
    expect(rareFacts('Vader werkt in een winkel.')).toEqual([])
  })
  test('the work grows with the text: eight times the words ask the lists eight times as often', () => {
    let asked = 0
    const counting = { ...lexicon, flags: (word: string) => (asked++, lexicon.flags(word)) }
    const work = (from: number, words: number) => {
      asked = 0
      const text = Array.from({ length: words }, (_, i) => `${unknownName(from + i)} zei op 14-03-2026 wat`).join('. ')
      anonymise(text, FAMILY, counting)
      return asked
    }
    const small = work(50_000, 100)
    expect(small).toBeGreaterThan(200)
    expect(work(60_000, 800)).toBeLessThan(9 * small)
  })
})

describe('R-21: a record that is none is refused without a word of what is in it', () => {
  test('names the field, never the text', () => {
    const refused = parseRecord('{"id":"1","text":"geheim","persons":[{}]}')
    expect(refused).toMatchObject({ ok: false })
    expect(JSON.stringify(refused)).not.toContain('geheim')
    expect(parseRecord('geen json')).toEqual({ ok: false, error: 'het is geen JSON' })
    expect(parseRecord('{"id":"1","text":"","persons":[],"refDate":"2026-03-31"}')).toMatchObject({ ok: true })
  })
})
