import { knopen, type Knoop } from './anatomy'
import { type Bevinding, conformsTo, type Conformiteit, type WaarschuwingsRegel } from './conforms'
import type { ReadKader } from './read-file'
import type { Kader, Tak } from './schema'

/** A sentence of a framework with more words than this is hard to read; what we write ourselves stops at twenty. */
const MEESTE_WOORDEN = 30
/** A link that was looked at longer than this before the version takes effect, may lead nowhere by then. */
const LANG_GELEDEN_DAGEN = 365
const DAG_MS = 86_400_000

/** Facts that change while the text stays: they belong among the contacts and links, which have a check date (A8, A21). */
const VLUCHTIG: readonly (readonly [patroon: RegExp, wat: string])[] = [
  [/(?<!\p{L})werkdag(?:en)?(?!\p{L})/iu, 'een termijn in werkdagen'],
  [/(?<!\p{L})anoniem(?:e)?(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:meld|melden|meldt|melding)(?!\p{L})/iu, 'anoniem melden'],
  [/(?<!\p{L})(?:meld|melden|meldt|melding)(?!\p{L})[^.?!]{0,60}(?<!\p{L})anoniem(?:e)?(?!\p{L})/iu, 'anoniem melden'],
  [/(?<!\p{L})(?:fax|faxen|faxt|faxnummer)(?!\p{L})/iu, 'een fax'],
  [/(?<![\d-])(?:\+31|0)[\d\s()-]{6,14}\d(?!\d)/u, 'een telefoonnummer'],
]

const SOORTEN_MET_BRON: readonly string[] = ['blok', 'lijst', 'norm', 'hulpvraag', 'voorbeeld', 'controle']
/** What somebody reads as running text. */
const LEESVELDEN = ['tekst', 'vraag', 'inleiding'] as const

/** Everything to say of an own version beside its base: what forbids publication, and what somebody accepts with a reason. */
export function beoordeel(base: Kader, own: Kader): Conformiteit {
  const { fouten, waarschuwingen } = conformsTo(base, own)
  return { fouten, waarschuwingen: [...waarschuwingen, ...warningsOf(base, own)] }
}

export type Toets = Conformiteit & { readonly conform: boolean }

/** A text from outside, whole: what is wrong with its form, with its core, and what to look at. */
export function toets(read: ReadKader, baseOf: (own: Kader) => Kader): Toets {
  const vorm = read.fouten.map(({ plaats, uitleg }) => ({ plaats, regel: 'vorm' as const, uitleg }))
  const { fouten, waarschuwingen } =
    read.kader === null ? { fouten: [], waarschuwingen: [] } : beoordeel(baseOf(read.kader), read.kader)
  const alle = [...vorm, ...fouten]
  return { conform: alle.length === 0, fouten: alle, waarschuwingen }
}

/**
 * What makes a text less good. Words that stand in the base just so are the base's: only what this version says itself
 * is looked at, but for links, which age. No clock: the day that counts is the one on which the version takes effect.
 */
export function warningsOf(base: Kader, own: Kader): Bevinding[] {
  const was = new Map(knopen(base).map((knoop) => [knoop.id, knoop]))
  return [
    ...knopen(own).flatMap((knoop) => {
      const toen = was.get(knoop.id)
      return [
        ...leesbaarheid(toen, knoop),
        ...zonderBron(toen, knoop),
        ...verouderd(own, knoop),
        ...ongemerkt(toen, knoop),
      ]
    }),
    ...vluchtig(base, own),
  ]
}

const waarschuw = (plaats: string, regel: WaarschuwingsRegel, uitleg: string): Bevinding => ({ plaats, regel, uitleg })
const tekstIn = (knoop: Knoop | undefined, veld: string): string => {
  const waarde = knoop?.ruw[veld]
  return typeof waarde === 'string' ? waarde : ''
}

/** Paragraphs and list items are texts of their own; what else Markdown marks is within a sentence. */
const zinnen = (tekst: string): readonly string[] =>
  tekst.split(/\n(?=\n|[-*+] |\d+[.)] )|(?<=[.?!…:;])\s/u).map((zin) => zin.trim())
const woorden = (zin: string): number => zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord)).length

function leesbaarheid(toen: Knoop | undefined, knoop: Knoop): Bevinding[] {
  if (knoop.soort === 'koppeling') return []
  const eigen = LEESVELDEN.filter((veld) => tekstIn(knoop, veld) !== tekstIn(toen, veld))
  if (eigen.length === 0) return []
  const bekend = new Set(LEESVELDEN.flatMap((veld) => zinnen(tekstIn(toen, veld))))
  const [lang] = eigen
    .flatMap((veld) => zinnen(tekstIn(knoop, veld)))
    .filter((zin) => woorden(zin) > MEESTE_WOORDEN && !bekend.has(zin))
  if (lang === undefined) return []
  const begin = lang.split(/\s+/).slice(0, 6).join(' ')
  return [
    waarschuw(
      knoop.id,
      'leesbaarheid',
      `De zin ‘${begin} …’ heeft meer dan ${MEESTE_WOORDEN} woorden. Maak er kortere zinnen van.`,
    ),
  ]
}

/** What the base does not have is the association's own, and says where it comes from. */
function zonderBron(toen: Knoop | undefined, { id, soort, ruw }: Knoop): Bevinding[] {
  const noot = ruw['noot'] as { readonly bron?: string } | undefined
  if (toen !== undefined || !SOORTEN_MET_BRON.includes(soort)) return []
  if (ruw['bron'] !== undefined || (noot?.bron ?? '').trim() !== '') return []
  return [waarschuw(id, 'bron', 'Dit staat niet in de basis, en er staat geen bron bij. Noem de bron in een noot.')]
}

function verouderd(own: Kader, { id, ruw }: Knoop): Bevinding[] {
  const op = ruw['gecontroleerdOp']
  if (typeof op !== 'string') return []
  if (Date.parse(own.geldigVanaf) - Date.parse(op) <= LANG_GELEDEN_DAGEN * DAG_MS) return []
  return [
    waarschuw(
      id,
      'link-controle',
      `Dit is het laatst bekeken op ${op}, meer dan een jaar voor deze versie ingaat. Kijk of het nog klopt.`,
    ),
  ]
}

/** Left open by the base, then it is the base's to say. */
function ongemerkt(toen: Knoop | undefined, { id, soort, ruw }: Knoop): Bevinding[] {
  const open = (veld: string) => ruw[veld] === undefined && (toen === undefined || toen.ruw[veld] !== undefined)
  if (soort === 'onderdeel' && open('polariteit'))
    return [waarschuw(id, 'polariteit', 'Er staat niet bij of een ‘ja’ hier op zorg wijst of juist beschermt.')]
  if (soort === 'voorbeeld' && open('doelgroep'))
    return [waarschuw(id, 'doelgroep', 'Er staat niet bij over wie dit voorbeeld gaat: kind, volwassene of oudere.')]
  return []
}

/** What an answer leads to is read for years; a fact that changes does not stand there. */
function vluchtig(base: Kader, own: Kader): Bevinding[] {
  return own.afwegingen.flatMap((afweging) =>
    (['ja', 'nee'] as const).flatMap((antwoord) => {
      const toen = woordenVan(base.afwegingen.find(({ id }) => id === afweging.id)?.[antwoord])
      const hier = woordenVan(afweging[antwoord])
      const gevonden = VLUCHTIG.filter(([patroon]) => patroon.test(hier) && !patroon.test(toen)).map(([, wat]) => wat)
      return [...new Set(gevonden)].map((wat) =>
        waarschuw(
          `${afweging.id} › ${antwoord}`,
          'vluchtig',
          `Hier staat ${wat}. Dat kan veranderen; zet het bij de contacten of de links, met een datum.`,
        ),
      )
    }),
  )
}

const woordenVan = (tak: Tak | undefined): string =>
  tak === undefined ? '' : [tak.tekst, ...tak.vastleggen].join('\n')
