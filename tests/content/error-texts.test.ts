import { describe, expect, test } from 'vitest'
import { only, repository } from '../architecture/repository'
import { errorTexts, saysWhatToDo } from './support/error-texts'
import { MOST_WORDS, wordsOf } from './support/readability'

const D = 'lib/domain/x.ts'
const SEEN: readonly (readonly [what: string, file: string, source: string, texts: readonly string[]])[] = [
  ['a refusal', D, `const f = () => refuse('invoer', 'wat', 'Dit mag niet.')`, ['Dit mag niet.']],
  ['a field that may not be empty', D, `const a = requiredText('Dit is verplicht.')`, ['Dit is verplicht.']],
  ['what a schema says', D, `const a = z.enum(['a'], { error: 'Dit klopt niet.' })`, ['Dit klopt niet.']],
  ['what it makes of it', D, 'const a = { error: (i) => `Dit is te lang: ${i.n}.` }', ['Dit is te lang: □.']],
  ['a list by its name', 'app/x.ts', `const WHY = { a: 'U mag hier niet in.' }`, ['U mag hier niet in.']],
  ['a refused act', 'lib/x.ts', `refused([{ veld: 'a', tekst: 'Er is iets mis.' }])`, ['Er is iets mis.']],
  [
    'every sentence of a file of refusals',
    'lib/domain/dossier/decide-x.ts',
    `const A = 'Dit is oud.'`,
    ['Dit is oud.'],
  ],
  ['no heading and no other text', 'app/x.ts', `const WHY = { a: 'Een kop' }; const B = 'Een zin.'`, []],
]
const messages = [...only(repository(), (file) => /^(?:app|lib)\/.*\.tsx?$/.test(file))]
  .filter(([file]) => !/^lib\/(?:run|cli|data|platform)\//.test(file))
  .flatMap(([file, source]) => errorTexts(file, source))

describe('an error text says what to do', () => {
  test.each(SEEN)('sees %s', (_what, file, source, expected) => {
    expect(errorTexts(file, source).map(({ text }) => text)).toEqual(expected)
  })
  test.each([
    'Schrijf op waarom u meldt.',
    'Dit traject is gesloten. Begin een nieuw traject.',
    'Dit dossier is al open. U kunt er direct in werken.',
    'Weet u het niet? Kies dan “Dat weet ik niet”.',
  ])('allows: %s', (text) => expect(saysWhatToDo(text)).toBe(true))
  test.each([
    'Dit veld is verplicht.',
    'De code klopt niet.',
    'U kunt dit niet doen.',
    'Een keuze ontbreekt.',
    'Kiesrecht is hier niet aan de orde.',
  ])('refuses: %s', (text) => expect(saysWhatToDo(text)).toBe(false))

  test('sees the refusals of every layer', () => {
    for (const place of ['lib/domain/dossier/', 'lib/domain/shared/', 'lib/usecases/', 'lib/web/', 'app/']) {
      expect(messages.filter(({ file }) => file.startsWith(place)).length, place).toBeGreaterThan(0)
    }
    expect(messages.length).toBeGreaterThan(65)
  })
  test('every one of ours does, in at most 20 words', () => {
    const place = ({ file, line, text }: (typeof messages)[number]) => `${file}:${line} ${text}`
    expect(messages.filter(({ text }) => !saysWhatToDo(text)).map(place)).toEqual([])
    expect(messages.filter(({ text }) => wordsOf(text).length > MOST_WORDS).map(place)).toEqual([])
  })
})
