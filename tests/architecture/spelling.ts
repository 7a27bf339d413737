/** The parts of the glossary that a text may use: terms, plurals and the names that the code gives them. */
export type Term = { readonly term: string; readonly meervoud: string | null; readonly code: string | null }

const LEAST = 5
const split = (text: string) =>
  text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= LEAST)

/** Names in code are checked by the part (`recordAfweging` is "record" and "Afweging"), so the list holds parts. */
export function glossaryWords(terms: readonly Term[]): string {
  const words = terms.flatMap(({ term, meervoud, code }) => [term, meervoud ?? '', code ?? ''].flatMap(split))
  return `# Made of content/begrippen.json; made anew with UPDATE=1.\n${[...new Set(words)].toSorted().join('\n')}\n`
}

/** What is wrong with the list of words that are in neither dictionary nor glossary. */
export function wrongList(list: string, glossary: string): readonly string[] {
  const words = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const known = new Set(glossary.split('\n'))
  const inOrder = words.toSorted((a, b) => (a < b ? -1 : 1))
  return [
    ...words
      .filter((word, i) => word !== inOrder[i])
      .slice(0, 1)
      .map((word) => `${word}: not in order`),
    ...words.filter((word, i) => words.indexOf(word) !== i).map((word) => `${word}: twice`),
    ...words.filter((word) => known.has(word.toLowerCase())).map((word) => `${word}: already in the glossary`),
  ]
}
