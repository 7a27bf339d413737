import { DOCUMENT, knoopVan, type Knoop, type Lade, LADEN, op, padVanVeld, type Soort } from '../anatomy'
import type { Kader } from '../schema'
import { err, ok, type Result } from '../../shared/result'
import type { EditRefusal } from './edit'

const VOORBEELDEN = LADEN.document.find(({ veld }) => veld === 'voorbeelden')!

/**
 * The lists of a block as an editor sees them: an example stands under the head question that it illustrates, and a
 * point within a point has no points of its own.
 */
export function ladenVan({ soort, ouderSoort }: Pick<Knoop, 'soort' | 'ouderSoort'>): readonly Lade[] {
  if (soort === 'afweging') return [...LADEN.afweging, VOORBEELDEN]
  if (soort === 'document') return LADEN.document.filter((lade) => lade !== VOORBEELDEN)
  if (soort === 'lijstitem' && ouderSoort === 'lijstitem') return []
  return LADEN[soort]
}

/** The block that an editor sees above this one. */
export const seenUnder = (knoop: Knoop): string =>
  knoop.soort === 'voorbeeld' ? String(knoop.ruw['afweging']) : knoop.ouder

/** The blocks that an editor sees in the same list, in order, itself included. */
export const neighbours = (alle: readonly Knoop[], knoop: Pick<Knoop, 'ouder' | 'veld' | 'ruw' | 'soort'>): Knoop[] =>
  alle.filter(
    (buur) =>
      buur.ouder === knoop.ouder &&
      buur.veld === knoop.veld &&
      (knoop.soort !== 'voorbeeld' || buur.ruw['afweging'] === knoop.ruw['afweging']),
  )

export const unknown = (id: string) =>
  err<EditRefusal>({ code: 'onbekend-blok', plaats: id, uitleg: `Er is geen blok ${id} in deze versie.` })

/** Where in which list a block comes: the list of its parent, and its number there. */
export type Plaats = { readonly lijst: unknown[]; readonly nummer: number }

/** The list of a parent in which a kind may stand, and the number after `na` (null: first, absent: last). */
export function placeIn(
  kader: Kader,
  soort: Soort,
  { ouder, lade, na }: { ouder: string; lade: string; na?: string | null | undefined },
): Result<Plaats, EditRefusal> {
  const boven = knoopVan(kader, ouder)
  if (!boven) return unknown(ouder)
  if (!ladenVan(boven).some((l) => l.veld === lade && l.soorten.includes(soort))) return noRoom(ouder, soort, lade)
  const houder = lade === 'voorbeelden' ? kader : boven.ruw
  const lijst = listAt(houder, lade)
  if (na === undefined) return ok({ lijst, nummer: afterLast(lijst, lade, ouder) })
  if (na === null) return ok({ lijst, nummer: lade === 'voorbeelden' ? beforeFirst(lijst, ouder) : 0 })
  const buur = lijst.findIndex((blok) => op(blok, ['id']) === na)
  if (buur < 0) return noRoom(ouder, soort, lade, ` na ${na}`)
  return ok({ lijst, nummer: buur + 1 })
}

/** The array itself, made where the block has none yet. */
function listAt(houder: unknown, lade: string): unknown[] {
  const pad = padVanVeld(lade)
  const laatste = pad.pop() ?? lade
  const los = (pad.length > 0 ? op(houder, pad) : houder) as Record<string, unknown[]>
  return (los[laatste] ??= [])
}

const hoortBij = (afweging: string) => (blok: unknown) => op(blok, ['afweging']) === afweging
const beforeFirst = (lijst: readonly unknown[], afweging: string): number => {
  const eerste = lijst.findIndex(hoortBij(afweging))
  return eerste < 0 ? lijst.length : eerste
}
function afterLast(lijst: readonly unknown[], lade: string, ouder: string): number {
  const laatste = lade === 'voorbeelden' ? lijst.findLastIndex(hoortBij(ouder)) : -1
  return laatste < 0 ? lijst.length : laatste + 1
}

const noRoom = (ouder: string, soort: Soort, lade: string, waar = '') =>
  err<EditRefusal>({
    code: 'past-niet',
    plaats: ouder === DOCUMENT ? lade : ouder,
    uitleg: `Een blok van de soort ${soort} past hier niet${waar} (${lade}).`,
  })

/** The array in which a block stands. */
export function listOf(kader: Kader, { ouder, veld }: Pick<Knoop, 'ouder' | 'veld'>): unknown[] {
  return listAt(knoopVan(kader, ouder)?.ruw, veld)
}
