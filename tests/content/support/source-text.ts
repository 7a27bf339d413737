import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plekken } from '@/lib/domain/kader/find'
import type { Bron, Kader } from '@/lib/domain/kader/schema'
import type { z } from 'zod'

/** What the conversion of the source to text left behind: not the framework's words. */
const LEFT_BEHIND = new Map([
  [152, 'a word out of the picture of figure 1 (its note says so)'],
  [254, 'the address of a link, once more'],
  [310, 'the address of a link, once more'],
  [424, 'the address of a link, once more'],
  [427, 'a page number'],
  [755, 'the address of a link, once more'],
  [921, 'the address of a link, once more'],
  [922, 'the address of a link, once more'],
])
/** The heading "Afwegingen binnen de meldcode". */
export const FIRST_LINE = 430

export const sourceFile = () =>
  readFileSync(join(process.cwd(), 'content/kaders/rbcz/2018-11/bron.txt'), 'utf8').split('\n')

/** The source's lines from `first` to `last` that hold words of the framework. */
function sourceLines(first: number, last: number): string[] {
  return sourceFile()
    .map((text, i) => ({ number: i + 1, text: text.replace(/\f/g, ' ').trim() }))
    .filter(({ number, text }) => number >= first && number <= last && text !== '' && !LEFT_BEHIND.has(number))
    .map(({ text }) => text)
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Whitespace, bullets, list numbers and raised digits are form; everything else is the text. */
const inWords = (text: string) =>
  text
    .replace(/[⁰¹²³⁴]/g, (c) => String(DIGITS.indexOf(c)))
    .split(/\s+/)
    .filter(Boolean)

export function sourceWords(first: number, last = Infinity): string[] {
  const lines = sourceLines(first, last).map((text) => text.replace(/^(•|\*|-|\d\.)\s+/, ''))
  // One address is broken over two lines in the source.
  return inWords(lines.join(' ').replace('huiselijk_gew eld_en', 'huiselijk_geweld_en'))
}

const VIEWS = ['onderwerp', 'onderdeel', 'optie', 'consultkanaal', 'controle', 'koppeling', 'verwijzing']
type Piece = { bron: z.infer<typeof Bron>; text: string; id: string }

/** Every text of the framework that carries source lines, in the order of the source. */
export function pieces(kader: Kader): Piece[] {
  const found = plekken(kader)
    .filter((plek) => !VIEWS.includes(plek.soort))
    .flatMap(({ id, bron, kop, kopVanRedactie, tekst }) =>
      bron ? [kopVanRedactie ? null : kop, tekst].flatMap((text) => (text ? [{ id, bron, text }] : [])) : [],
    )
  const branches = kader.afwegingen.flatMap((afweging) => [
    ...[afweging.ja, afweging.nee].flatMap(({ bron, tekst }) => (bron ? [{ id: afweging.id, bron, text: tekst }] : [])),
    ...afweging.groepen.flatMap(({ id, vragenKop }) =>
      vragenKop?.bron ? [{ id, bron: vragenKop.bron, text: vragenKop.tekst }] : [],
    ),
  ])
  return [...found, ...branches].toSorted((a, b) => a.bron.van - b.bron.van)
}

export const pieceWords = (text: string) => inWords(text.replace(/^- /gm, '').replace(/^(\d)\. /gm, '$1 '))

/** The sentences of the source, from line `first` on, that the framework does not have, or not as often. */
export function missingSentences(kader: Kader, first: number): string[] {
  const source = sourceWords(first).join(' ')
  const ours = pieces(kader)
    .flatMap((piece) => pieceWords(piece.text))
    .join(' ')
  const times = (text: string, sentence: string) => text.split(sentence).length - 1
  return [...new Set(source.split(/(?<=[.?!:;])\s/))].filter(
    (sentence) => times(ours, sentence) < times(source, sentence),
  )
}
