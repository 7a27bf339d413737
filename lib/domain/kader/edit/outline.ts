import { knopen, type Knoop, type Lade, type Soort, wortelVan } from '../anatomy'
import type { Kader } from '../schema'
import { notePlaces } from './apply-edit'
import { NIEUWE_SOORTEN, type NieuweSoort } from './edit'
import { veldenVan } from './fields'
import { lockOf, whyNotRemovable } from './locks'
import { ladenVan, seenUnder } from './places'

export type Handeling = 'velden' | 'omhoog' | 'omlaag' | 'onderbrengen' | 'verwijderen' | 'noot'
/** A list within a block: what may be added to it, and what stands in it. */
export type OutlineLade = {
  readonly veld: string
  readonly kop: string
  readonly toevoegen: readonly NieuweSoort[]
  readonly blokken: readonly OutlineBlok[]
}
export type OutlineBlok = {
  readonly id: string
  readonly soort: Soort
  /** What it is called in the outline: its heading, or its first words. */
  readonly label: string
  /** Why it stays where it is, or null. Its words may still be changed. */
  readonly vast: string | null
  /** Why it cannot be taken away, or null. */
  readonly blijft: string | null
  readonly kan: readonly Handeling[]
  readonly laden: readonly OutlineLade[]
}

const MOST = 80
/** The first words of a text, on one line. */
const eersteWoorden = (tekst: string): string => {
  const regel = tekst.replace(/\s+/g, ' ').trim()
  return regel.length <= MOST ? regel : `${regel.slice(0, MOST).replace(/\s+\S*$/, '')} …`
}

/** What a block is called: heading, title, question or first words. */
export function labelOf({ ruw, id }: Pick<Knoop, 'ruw' | 'id'>): string {
  for (const veld of ['kop', 'titel', 'vraag', 'tekst']) {
    const waarde = ruw[veld]
    if (typeof waarde === 'string' && waarde.trim() !== '') return eersteWoorden(waarde)
  }
  return id
}

type Kinderen = ReadonlyMap<string, readonly Knoop[]>

/** The whole version as a tree, as an editor sees it: what each block is, whether it is locked and why, and what can be done. */
export function outlineOf(kader: Kader): OutlineBlok {
  const alle = knopen(kader)
  const kinderen = new Map<string, Knoop[]>()
  for (const knoop of alle) {
    const waar = `${seenUnder(knoop)} ${knoop.veld}`
    const daar = kinderen.get(waar)
    if (daar) daar.push(knoop)
    else kinderen.set(waar, [knoop])
  }
  const wortel = wortelVan(kader)
  return blokOf(kader, kinderen, wortel, wortel)
}

function blokOf(kader: Kader, kinderen: Kinderen, knoop: Knoop, ouder: Knoop): OutlineBlok {
  const buren = kinderen.get(`${seenUnder(knoop)} ${knoop.veld}`) ?? []
  const vast = lockOf(kader, knoop)
  const blijft = whyNotRemovable(kader, knoop, buren, ouder)
  const laden = ladenVan(knoop).map((lade): OutlineLade => ({
    veld: lade.veld,
    kop: lade.kop,
    toevoegen: addable(knoop, lade),
    blokken: (kinderen.get(`${knoop.id} ${lade.veld}`) ?? []).map((kind) => blokOf(kader, kinderen, kind, knoop)),
  }))
  const kan = [
    ...(veldenVan(kader, knoop).length > 0 ? (['velden'] as const) : []),
    ...moves(kader, knoop, buren, vast),
    ...(blijft === null && knoop.soort !== 'stap' ? (['onderbrengen'] as const) : []),
    ...(blijft === null ? (['verwijderen'] as const) : []),
    ...(notePlaces(knoop).length > 0 ? (['noot'] as const) : []),
  ]
  return { id: knoop.id, soort: knoop.soort, label: labelOf(knoop), vast, blijft, kan, laden }
}

/** Up and down, as far as there is a neighbour to change places with. */
function moves(kader: Kader, knoop: Knoop, buren: readonly Knoop[], vast: string | null): ('omhoog' | 'omlaag')[] {
  if (vast !== null) return []
  const hier = buren.findIndex(({ id }) => id === knoop.id)
  const kanNaar = (buur: Knoop | undefined) =>
    buur !== undefined && (knoop.soort !== 'stap' || lockOf(kader, buur) === null)
  return [
    ...(kanNaar(buren[hier - 1]) ? (['omhoog'] as const) : []),
    ...(kanNaar(buren[hier + 1]) ? (['omlaag'] as const) : []),
  ]
}

/** Steps of the reporting code, head questions and decisions are not added; the options of a part only where it is a choice. */
function addable({ soort, ruw }: Knoop, lade: Lade): NieuweSoort[] {
  if (soort === 'onderdeel' && ruw['antwoord'] !== 'keuze') return []
  return NIEUWE_SOORTEN.filter((nieuw) => lade.soorten.includes(nieuw))
}

/** The blocks of an outline, flat, each before what stands in it. */
export const flatOutline = (blok: OutlineBlok): OutlineBlok[] => [
  blok,
  ...blok.laden.flatMap((lade) => lade.blokken.flatMap(flatOutline)),
]
