import { describe, expect, test } from 'vitest'
import { readKader, readKaders } from '@/lib/content/kaders'
import { beoordeel, warningsOf } from '@/lib/domain/kader/warnings'
import type { Kader } from '@/lib/domain/kader/schema'
import { afweging, base, edited, groep } from './support/base'

const own = () => readKader('vit/2026-01').kader
const found = (edit: (kader: Kader) => void) => {
  const before = new Set(warningsOf(base(), own()).map((warning) => JSON.stringify(warning)))
  return warningsOf(base(), edited(edit, own())).filter((warning) => !before.has(JSON.stringify(warning)))
}
const LONG = `${Array(31).fill('zorg').join(' ')}.`
const branch = (words: string) => (k: Kader) => Object.assign(afweging(k, 'afweging-5-3').nee, { tekst: words })
const PART = groep(base(), 'structureel').items[0]!.onderdelen[0]!.id
const part = (k: Kader) => groep(k, 'structureel').items[0]!.onderdelen[0]!
const blok = (extra: object) => (k: Kader) =>
  k.stappen[0]!.inhoud.push({ id: 'vit-nieuw', soort: 'tekst', tekst: 'Bel ons.', ...extra })

const PLANTED: [what: string, plaats: string, regel: string, edit: (kader: Kader) => void][] = [
  ['a sentence of 31 words', PART.replace(/-[a-z]$/, ''), 'leesbaarheid', (k) => Object.assign(groep(k, 'structureel').items[0]!, { tekst: LONG })],
  ['a block of one’s own without a source', 'vit-nieuw', 'bron', blok({})],
  ['a link that was last looked at years ago', base().links[0]!.id, 'link-controle', (k) => Object.assign(k.links[0]!, { gecontroleerdOp: '2019-01-01' })],
  ['a part without its polarity', PART, 'polariteit', (k) => void delete part(k).polariteit],
  ['an example without child, adult or elder', base().voorbeelden[0]!.id, 'doelgroep', (k) => void delete k.voorbeelden[0]!.doelgroep],
  ['a term in working days', 'afweging-5-3 › nee', 'vluchtig', branch('Doe binnen vijf werkdagen een melding.')],
  ['anonymous reporting', 'afweging-5-3 › nee', 'vluchtig', branch('U kunt dit anoniem bij Veilig Thuis melden.')],
  ['reporting, anonymously', 'afweging-5-3 › nee', 'vluchtig', branch('Meld dit zo nodig anoniem.')],
  ['a fax', 'afweging-5-3 › nee', 'vluchtig', branch('Stuur een fax.')],
  ['a phone number', 'afweging-5-3 › nee', 'vluchtig', branch('Bel 0800-2000.')],
  ['a phone number with spaces', 'afweging-5-3 › nee', 'vluchtig', branch('Bel 020 123 45 67.')],
] // prettier-ignore

describe('what makes a text less good is a warning, with its place and a reason in Dutch (A5, A8, A21, A24, A28)', () => {
  test.each(PLANTED)('%s', (_, plaats, regel, edit) => {
    expect(found(edit)).toEqual([{ plaats, regel, uitleg: expect.stringMatching(/^[A-Z].{20,}\.$/) }])
  })
  test('none of it forbids publication', () => {
    for (const [, , , edit] of PLANTED) expect(beoordeel(base(), edited(edit, own())).fouten).toEqual([])
  })
  test('short sentences, a named source, a fresh link and a lasting branch text say nothing', () => {
    expect(found(blok({ noot: { tekst: 'Van ons.', datum: '2026-01-01', bron: 'Bestuursbesluit 3' } }))).toEqual([])
    expect(found(blok({ bron: { van: 1, tot: 2 } }))).toEqual([])
    expect(found((k) => Object.assign(k.links[0]!, { gecontroleerdOp: k.geldigVanaf }))).toEqual([])
    expect(found(branch('Doe alsnog een melding bij Veilig Thuis. Dat mag na 3 dagen.'))).toEqual([])
  })
  test('what the base says just so is not the association’s to explain', () => {
    expect(warningsOf(base(), base())).toEqual([])
  })
  test.each(readKaders().map(({ path, kader }) => [path, kader] as const))('%s has few of them', (_, kader) => {
    expect(warningsOf(base(), kader).length).toBeLessThan(12)
  })
  test('the same text gives the same words on any day: an acceptance holds', () => {
    const kader = edited(PLANTED[2]![3], own())
    expect(warningsOf(base(), kader)).toEqual(warningsOf(base(), structuredClone(kader)))
  })
})
