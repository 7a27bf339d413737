import { describe, expect, test } from 'vitest'
import { readBegrippen } from '@/lib/content/begrippen'
import { only, repository } from '../architecture/repository'
import { HOLE, type OwnText, ownTexts } from './support/own-texts'
import { partsOf, textsOfParts } from './support/page-texts'
import { EASY, ENOUGH_WORDS, MOST_WORDS, reading, readings, sentencesOf, tooLong, wordsOf } from './support/readability'

const P = 'app/x/page.tsx'
const page = (jsx: string) => `export default (p: { a: string; b: boolean }) => ${jsx}`
const READS: readonly (readonly [what: string, source: string, texts: readonly string[]])[] = [
  ['a paragraph', page('<p>Bel eerst.</p>'), ['Bel eerst.']],
  ['lines as one text', page('<p>\n  Bel\n  nu <b>even</b>.\n</p>'), ['Bel nu even.']],
  ['a link in the sentence', page('<p>Kijk <a href="/x">wie u belt</a>.</p>'), ['Kijk wie u belt.']],
  ['what is filled in', page('<p>Versie {p.a} geldt.</p>'), [`Versie ${HOLE} geldt.`]],
  ['a space that is written out', page("<p>Bel{' '}\n  <b>nu</b>.</p>"), ['Bel nu.']],
  ['what comes only sometimes', page("<p>Bel.{p.b && ' Het is gratis.'}</p>"), ['Bel. Het is gratis.']],
  ['both of two ways', page("<h1>{p.b ? 'Wat nu?' : 'Wat eerst?'}</h1>"), ['Wat eerst?', 'Wat nu?']],
  ['blocks apart', page('<ul><li>Bel nu</li><li>Schrijf later</li></ul>'), ['Bel nu', 'Schrijf later']],
  ['a component as a block', page('<p>Zie <Typed>Uw tekst</Typed> hier.</p>'), ['Zie', 'Uw tekst', 'hier.']],
  ['what is said of a field', page('<Field name="wat" label="Wat zag u?" size="klein" />'), ['Wat zag u?']],
  ['a list of words', `const A = { ja: 'Ja, ik meld', kind: 'rustig' }`, ['Ja, ik meld']],
  ['a list of rows', `const A = [['Praat eerst', 'Wat zegt het kind?']]`, ['Praat eerst', 'Wat zegt het kind?']],
  ['a list on the page', page('<ul>{[1].map((n) => <li key={n}>Bel {n} keer</li>)}</ul>'), [`Bel ${HOLE} keer`]],
  ['a message with a hole', 'const f = (n: number) => `Er zijn ${n} tekens.`', [`Er zijn ${HOLE} tekens.`]],
  ['a message in two parts', `const a = 'Bel eerst. ' + 'Schrijf dan.'`, ['Bel eerst. Schrijf dan.']],
  ['a message as an argument', `if (a) { list.push(concern('code', 'Zoek ook daarnaar.')) }`, ['Zoek ook daarnaar.']],
  ['HTML that is a text', "const m = `<p>Ga <a href='/'>terug</a>.</p><p>Bel nu.</p>`", ['Ga terug.', 'Bel nu.']],
  ['a part that ends a sentence', `const a = 'weeg verder alsof het ja is.'`, ['weeg verder alsof het ja is.']],
  ['no class, name or address', page('<p className="page wrap" id="Kop-1"><a href={`/a/${p.a}/b`} /></p>'), []],
  ['nothing that makers read', `import 'Een pakket'; throw new Error('This is not for people.')`, []],
  ['no header, type or comparison', `type A = 'Een twee'; const h = 'Path=/; HttpOnly'; if (a === 'Bel nu') b()`, []],
  ['no pattern', `const a = 'Jip en Janneke|Raad (?:voor|van) de Bescherming'`, []],
  ['no directive', `'use client'; const a = 1`, []],
]

const texts = (sources: Iterable<readonly [string, string]>): OwnText[] =>
  [...sources].flatMap(([file, source]) => ownTexts(file, source))
const own = only(repository(), (file) => /^(?:app|lib\/(?:domain|usecases|web|documents))\/.*\.tsx?$/.test(file))
const glossary = readBegrippen().map(({ definitie }) => ({ file: 'content/begrippen.json', line: 1, text: definitie }))
const all = [...texts(own), ...glossary]

describe('our own texts, as a person reads them', () => {
  test.each(READS)('sees %s', (_what, source, expected) => {
    expect(
      ownTexts(P, source)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(expected.toSorted())
  })
  test('knows where a text stands', () => {
    expect(ownTexts(P, page('\n<p>\nBel nu.</p>'))[0]).toEqual({ file: P, line: 2, text: 'Bel nu.' })
  })

  test('sees every page of the service, and the messages of every layer', () => {
    const seen = new Set(all.map(({ file }) => file))
    const pages = [...own.keys()].filter((file) => file.endsWith('/page.tsx'))
    // Pages that only show a document: its words stand in lib/documents.
    const silent = pages.filter((file) => !seen.has(file)).map((file) => file.split('/').at(-2))
    expect(new Set(silent)).toEqual(new Set(['[versie]', 'kader', 'verslag']))
    expect(pages.length).toBeGreaterThan(35)
    for (const layer of ['lib/domain/dossier/', 'lib/domain/shared/', 'lib/usecases/', 'lib/web/', 'lib/documents/']) {
      expect([...seen].filter((file) => file.startsWith(layer)).length, layer).toBeGreaterThan(1)
    }
    expect(all.length).toBeGreaterThan(1_000)
    expect(all.flatMap(({ text }) => sentencesOf(text)).length).toBeGreaterThan(1_200)
  })
})

describe('B1: sentences of at most 20 words', () => {
  const planted = (words: number) =>
    texts([
      [
        P,
        page(
          `<p>${Array(words - 2)
            .fill('zorg')
            .join(' ')} <a href="/">en rust</a>. Goed.</p>`,
        ),
      ],
    ])
  test('a sentence of 21 words is found, also when a link stands in it; one of 20 is fine', () => {
    expect(tooLong(planted(MOST_WORDS + 1))).toEqual([expect.stringContaining(`${P}:1 21 words`)])
    expect(tooLong(planted(MOST_WORDS))).toEqual([])
  })
  test('what is filled in counts as a word, a dash does not; a question ends a sentence, a colon does not', () => {
    expect(wordsOf(`Bel ${HOLE} – of 112`)).toHaveLength(4)
    expect(sentencesOf('Weet u het niet? Kies dan: “Dat weet ik niet”. Klaar!')).toHaveLength(3)
  })

  test('no sentence of ours is longer', () => expect(tooLong(all)).toEqual([]))
})

describe('B1: reading ease of Flesch-Douma at least 70', () => {
  test('is the formula: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence', () => {
    // 6 words, 6 syllables, 1 sentence; then 10 words, 14 syllables, 2 sentences.
    expect(reading(['De kat zit op de mat.']).score).toBeCloseTo(206.84 - 0.77 * 100 - 0.93 * 6, 1)
    expect(reading(['Wij helpen u met wegen. Melden kan nu altijd nog.']).score).toBeCloseTo(
      206.84 - 0.77 * 140 - 0.93 * 5,
      1,
    )
  })
  test('labels, very short sentences and a text said twice do not flatter', () => {
    const hard = 'De verantwoordelijkheid voor besluitvorming berust bij de betrokken hulpverlener.'
    expect(reading([hard, hard, 'Leeftijd', 'Bel eerst.', 'Nee']).score).toBe(reading([hard]).score)
  })
  test('a page in the language of an office is found, and a small one by way of its folder', () => {
    const office = 'De motivering van de afweging dient onverwijld schriftelijk te worden geregistreerd. '
    const hard = (times: number) =>
      texts([
        [
          P,
          page(
            `<p>${Array.from({ length: times }, (_, i) => office.replace('De', `De ${'zo '.repeat(i)}`)).join('')}</p>`,
          ),
        ],
      ])
    expect(readings(hard(6)).get(P)?.score).toBeLessThan(EASY)
    const small = texts(
      [1, 2, 3, 4, 5].map((n) => [`app/x/${n}.tsx`, page(`<p>${office.replace('De', `${n} keer`)}</p>`)]),
    )
    expect([...readings(small).keys()]).toEqual(['app/x'])
    expect(readings(small).get('app/x')?.score).toBeLessThan(EASY)
  })

  test('every page and every list of messages of ours reads easily', () => {
    const measured = readings(all)
    const hard = [...measured].filter(([, { score }]) => score < EASY)
    expect(hard).toEqual([])
    expect(measured.size).toBeGreaterThan(40)
    expect([...measured.values()].reduce((sum, { words }) => sum + words, 0)).toBeGreaterThan(4_500)
  })
  test('every page as it is put together, with the parts, words and messages that it uses, reads easily', () => {
    const scores = [...own.keys()]
      .filter((file) => file.startsWith('app/') && file.endsWith('/page.tsx') && file !== 'app/_ui/page.tsx')
      .map((file) => [file, reading(textsOfParts(partsOf(file, own), own).map(({ text }) => text))] as const)
      .filter(([, { words }]) => words >= ENOUGH_WORDS)
    expect(scores.filter(([, { score }]) => score < EASY)).toEqual([])
    expect(scores.length).toBeGreaterThan(30)
  }, 60_000)
})
