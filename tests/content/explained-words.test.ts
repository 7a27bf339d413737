import { describe, expect, test } from 'vitest'
import { readBegrippen } from '@/lib/content/begrippen'
import { readKader } from '@/lib/content/kaders'
import { HARD_WORDS, hardWordsIn, hardWordsWithin } from '@/lib/domain/kader/hard-words'
import { type Files, only, repository } from '../architecture/repository'
import { partsOf, textsOfParts, wordsGiven } from './support/page-texts'

/** Parts of a page whose own words are no words of that page, and why. */
const STOPS = new Map(
  Object.entries({
    Page: 'the frame of every page: its own words are the menu, the bar and the foot',
    DossierFrame: 'the frame of a dossier: its rail shows the steps of the framework',
    StillOpen: 'shows steps of the framework that are open',
    Done: 'one sentence about what somebody just did by that name',
    CorrectionFields: 'one sentence about what somebody just chose by that name',
    changedMeanwhile: 'lists kinds of entries after a conflict',
    CONCERNS: 'headings; a page shows the texts',
  }),
)
/** A part that says in plain sight what its words mean. */
const SAYS_ITSELF = new Map([['CallNow', ['melding', 'veilig-thuis']]])

/** The hard words that a page uses in its own text, and does not explain. */
function unexplained(page: string, files: Files): readonly string[] {
  const parts = partsOf(page, files, new Set(STOPS.keys()))
  const used = hardWordsIn(
    textsOfParts(parts, files)
      .map(({ text }) => text)
      .join('\n'),
  )
  const shown = new Set(wordsGiven(parts, 'woorden'))
  const inSight = [...SAYS_ITSELF].filter(([part]) => usesOf(page, files).includes(part)).flatMap(([, ids]) => ids)
  return used.filter((id) => !shown.has(id) && !inSight.includes(id))
}
const usesOf = (page: string, files: Files): readonly string[] =>
  [...(files.get(page) ?? '').matchAll(/<([A-Z]\w+)/g)].map((found) => found[1] ?? '')

const ours = only(
  repository(),
  (file) => /^(?:app|lib\/domain\/(?:dossier|shared)|lib\/documents\/labels)/.test(file) && /\.tsx?$/.test(file),
)
const flow = [...ours.keys()].filter((file) => /^app\/\[vereniging\]\/dossiers\/.*\/?page\.tsx$/.test(file))

const planted = (page: string, more: Readonly<Record<string, string>> = {}): Files =>
  new Map(Object.entries({ 'app/x/page.tsx': page, ...more }))
const wrong = (files: Files) => unexplained('app/x/page.tsx', files)

describe('hard words are explained on first use', () => {
  test('a page that uses one and does not explain it is found', () => {
    expect(wrong(planted(`export default () => <p>Het traject is gesloten.</p>`))).toEqual(['traject'])
    expect(
      wrong(planted(`export default () => <><Explained woorden={['traject']} /><p>Het traject is gesloten.</p></>`)),
    ).toEqual([])
  })
  test('also when the word stands in a part that the page uses, or in a list or rule elsewhere', () => {
    const part = `export const Part = () => <p>Dit is een norm.</p>\nexport const Other = () => <p>Een traject.</p>`
    const page = `import { Part } from './part'\nexport default () => <Part />`
    expect(wrong(planted(page, { 'app/x/part.tsx': part }))).toEqual(['norm'])
    const rule = `const A = { a: 'U meldt nu niet.' }\nexport const rule = () => A\nexport const more = 'Een traject.'`
    const uses = `import { rule } from '@/lib/domain/dossier/rule'\nexport default () => <p>{rule().a}</p>`
    expect(wrong(planted(uses, { 'lib/domain/dossier/rule.ts': rule }))).toEqual(['melding'])
  })
  test('also in a label, a hint and a heading; and a type or an unused part gives no word', () => {
    expect(wrong(planted(`export default () => <Field label="Welke norm?" hint="Of het traject" />`))).toEqual([
      'norm',
      'traject',
    ])
    const page = `import type { Norm } from './part'\nexport default (p: { n: Norm }) => <p>Dag</p>`
    expect(wrong(planted(page, { 'app/x/part.tsx': `export const Norm = 'De norm is dit.'` }))).toEqual([])
  })

  test('every page of a dossier explains its own', () => {
    const found = flow.flatMap((page) => unexplained(page, ours).map((id) => `${page}: ${id}`))
    expect(found).toEqual([])
    expect(flow.length).toBeGreaterThan(25)
    const explained = flow.flatMap((page) => wordsGiven(partsOf(page, ours, new Set(STOPS.keys())), 'woorden'))
    expect(explained.length).toBeGreaterThan(40)
  })
  test('a page that shows the norms gives their words too, whatever the version says', () => {
    const norms = flow.filter((page) => usesOf(page, ours).includes('Norms'))
    expect(norms.length).toBeGreaterThan(2)
    expect(norms.filter((page) => !/kadertekst=\{[^}]*kader\.normen/.test(ours.get(page) ?? ''))).toEqual([])
  })
  test('a part that says it itself does', () => {
    const text = textsOfParts(partsOf('app/[vereniging]/dossiers/[dossier]/acuut/page.tsx', ours), ours)
    expect(text.some((t) => t.text.includes('om te melden dat iemand thuis niet veilig is'))).toBe(true)
  })
})

describe('the list of hard words', () => {
  const glossary = new Map(readBegrippen().map((begrip) => [begrip.id, begrip]))
  test('each is in the glossary, and its own term is seen as it', () => {
    const ids = Object.keys(HARD_WORDS)
    expect(ids.filter((id) => !glossary.has(id))).toEqual([])
    expect(
      ids.filter(
        (id) => !(hardWordsIn(`Een ${glossary.get(id)?.term.toLowerCase()}.`) as readonly string[]).includes(id),
      ),
    ).toEqual([])
    expect(ids.length).toBeGreaterThan(30)
  })
  test('a word within another word is not one', () => {
    expect(hardWordsIn('De normale gang, een vermelding en een trajectje.')).toEqual([])
    expect(hardWordsIn('Drie normen. U meldt het. Uw cliëntdossier.')).toEqual(['clientdossier', 'melding', 'norm'])
  })
  test('the second weighing of the base explains what acute and structural danger and disclosure are', () => {
    const weighing = readKader('rbcz/2018-11').kader.afwegingen.find((a) => a.kern === 'veiligheid')
    expect(hardWordsWithin(weighing)).toEqual(
      expect.arrayContaining(['acute-onveiligheid', 'disclosure', 'structurele-onveiligheid']),
    )
  })
})
