import type { Plek } from './find'
import type { Kader } from './schema'

/** The document itself, as the block that holds the top-level lists. No id of a block can be this: it has an underscore. */
export const DOCUMENT = '_document'
export type Soort = Plek['soort'] | 'document'

/** One list of blocks within a block: under which field it stands, and which kinds may stand in it. */
export type Lade = { readonly veld: string; readonly kop: string; readonly soorten: readonly Soort[] }
const lade = (veld: string, kop: string, ...soorten: Soort[]): Lade => ({ veld, kop, soorten })

/**
 * How a framework is built, as data: which lists of blocks each kind of block has. Editing, comparing and outlining all
 * walk the document by this table; a test holds it against the schema.
 */
export const LADEN: Readonly<Record<Soort, readonly Lade[]>> = {
  document: [
    lade('hoofdstukken', 'Hoofdstukken vooraf', 'hoofdstuk'),
    lade('normen', 'Normen', 'norm'),
    lade('stappen', 'Stappen', 'stap'),
    lade('afwegingen', 'Afwegingen', 'afweging'),
    lade('beslissing.vragen', 'Besluiten', 'beslissing'),
    lade('voorbeelden', 'Voorbeelden', 'voorbeeld'),
    lade('procedures', 'Hoofdstukken na de stappen', 'hoofdstuk'),
    lade('consultkanalen', 'Met wie u kunt overleggen', 'consultkanaal'),
    lade('controles', 'Controles', 'controle'),
    lade('links', 'Links', 'koppeling'),
    lade('verwijzingen', 'Verwijzingen', 'verwijzing'),
    lade('contacten', 'Contacten', 'contact'),
    lade('woorden', 'Woorden', 'woord'),
  ],
  hoofdstuk: [lade('inhoud', 'Tekst', 'blok', 'lijst')],
  stap: [lade('inhoud', 'Tekst', 'blok', 'lijst')],
  afweging: [
    lade('toelichting', 'Uitleg', 'blok', 'lijst'),
    lade('onderdelen', 'Onderwerpen van de motivering', 'onderwerp'),
    lade('groepen', 'Groepen hulpvragen', 'hulpgroep'),
  ],
  hulpgroep: [lade('definitie', 'Uitleg', 'blok'), lade('items', 'Hulpvragen', 'hulpvraag')],
  hulpvraag: [lade('onderdelen', 'Onderdelen', 'onderdeel')],
  onderdeel: [lade('opties', 'Keuzes', 'optie')],
  lijst: [lade('items', 'Punten', 'lijstitem')],
  lijstitem: [lade('items', 'Punten', 'lijstitem')],
  blok: [],
  norm: [],
  onderwerp: [],
  optie: [],
  beslissing: [],
  voorbeeld: [],
  consultkanaal: [],
  controle: [],
  koppeling: [],
  verwijzing: [],
  contact: [],
  woord: [],
}

export type Ruw = { readonly [veld: string]: unknown }
/** A block where it stands: in which list of which block, how deep, and its fields as they are (its lists included). */
export type Knoop = {
  readonly id: string
  readonly soort: Soort
  readonly ouder: string
  readonly ouderSoort: Soort
  readonly veld: string
  readonly nummer: number
  /** JSON path in the document: `['afwegingen', 1, 'groepen', 0]`. */
  readonly pad: readonly (string | number)[]
  readonly ruw: Ruw
}

/** The value at a path; undefined when there is nothing. */
export function op(value: unknown, pad: readonly (string | number)[]): unknown {
  let hier = value
  for (const sleutel of pad) hier = typeof hier === 'object' && hier !== null ? (hier as Ruw)[sleutel] : undefined
  return hier
}
export const padVanVeld = (veld: string): string[] => veld.split('.')

/** The blocks of one list of a block. */
export function inLade(ruw: unknown, veld: string): readonly Ruw[] {
  const lijst = op(ruw, padVanVeld(veld))
  return Array.isArray(lijst) ? (lijst as readonly Ruw[]) : []
}

const soortVan = (ruw: Ruw, soorten: readonly Soort[]): Soort =>
  soorten.length > 1 && 'items' in ruw ? 'lijst' : (soorten[0] ?? 'blok')

/** Every block of the document, each before what stands in it, in the order of the document. */
export function knopen(kader: Kader): Knoop[] {
  const uit: Knoop[] = []
  const daal = (ouder: string, soort: Soort, ruw: Ruw, pad: readonly (string | number)[]) => {
    for (const { veld, soorten } of LADEN[soort])
      inLade(ruw, veld).forEach((kind, nummer) => {
        const hier = [...pad, ...padVanVeld(veld), nummer]
        const id = String(kind['id'])
        const eigen = soortVan(kind, soorten)
        uit.push({ id, soort: eigen, ouder, ouderSoort: soort, veld, nummer, pad: hier, ruw: kind })
        daal(id, eigen, kind, hier)
      })
  }
  daal(DOCUMENT, 'document', kader, [])
  return uit
}

/** The document itself as a block. */
export function wortelVan(kader: Kader): Knoop {
  const ruw: unknown = kader
  return {
    id: DOCUMENT,
    soort: 'document',
    ouder: DOCUMENT,
    ouderSoort: 'document',
    veld: '',
    nummer: 0,
    pad: [],
    ruw: ruw as Ruw,
  }
}

/** The block with this id. `DOCUMENT` is the document itself. */
export function knoopVan(kader: Kader, id: string): Knoop | undefined {
  if (id === DOCUMENT) return wortelVan(kader)
  return knopen(kader).find((knoop) => knoop.id === id)
}
