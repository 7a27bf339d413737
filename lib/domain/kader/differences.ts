import { DOCUMENT, inLade, knopen, LADEN, op, padVanVeld, type Ruw, type Soort, wortelVan } from './anatomy'
import { movedIn } from './side-by-side'
import type { Kader } from './schema'

/** What a block says itself, without the blocks in it. `zonder`: the fields that it no longer has. */
type Velden = { readonly id: string; readonly velden: Ruw; readonly zonder: readonly string[] }
/** Which blocks stand in one list, in order; null: the list is not there at all. */
type Plaats = { readonly ouder: string; readonly veld: string; readonly ids: readonly string[] | null }
/** All that makes the one version into the other, by stable ids (I2). It is data: it can be kept, sent and applied. */
export type Verschillen = {
  readonly nieuw: readonly Velden[]
  readonly weg: readonly string[]
  readonly veranderd: readonly Velden[]
  /** Blocks that stand somewhere else than before; `plaatsen` says where. */
  readonly verplaatst: readonly string[]
  readonly plaatsen: readonly Plaats[]
}

type Ontleed = { readonly blokken: ReadonlyMap<string, Ruw>; readonly plaatsen: ReadonlyMap<string, Plaats> }

export function compare(a: Kader, b: Kader): Verschillen {
  const [was, is] = [ontleed(a), ontleed(b)]
  const over = [...is.blokken].filter(([id]) => was.blokken.has(id))
  return {
    nieuw: [...is.blokken].filter(([id]) => !was.blokken.has(id)).map(([id, velden]) => ({ id, velden, zonder: [] })),
    weg: [...was.blokken.keys()].filter((id) => !is.blokken.has(id)),
    veranderd: over.flatMap(([id, hier]) => veranderd(id, was.blokken.get(id)!, hier)),
    verplaatst: [...movedIn(knopen(a), knopen(b))],
    plaatsen: plaatsenAnders(was, is),
  }
}

/** Exact: `applyDifferences(a, compare(a, b))` is `b`, block for block and word for word. */
export function applyDifferences(a: Kader, verschillen: Verschillen): Kader {
  const was = ontleed(a)
  const blokken = new Map(was.blokken)
  for (const id of verschillen.weg) blokken.delete(id)
  for (const { id, velden, zonder } of [...verschillen.nieuw, ...verschillen.veranderd]) {
    const oud = Object.entries(blokken.get(id) ?? {}).filter(([veld]) => !zonder.includes(veld))
    blokken.set(id, { ...Object.fromEntries(oud), ...velden })
  }
  const plaatsen = new Map(was.plaatsen)
  for (const plaats of verschillen.plaatsen) {
    if (plaats.ids === null) plaatsen.delete(sleutel(plaats))
    else plaatsen.set(sleutel(plaats), plaats)
  }
  return opgebouwd({ blokken, plaatsen })
}

const sleutel = ({ ouder, veld }: Pick<Plaats, 'ouder' | 'veld'>): string => `${ouder} ${veld}`

function ontleed(kader: Kader): Ontleed {
  const blokken = new Map<string, Ruw>()
  const plaatsen = new Map<string, Plaats>()
  for (const { id, soort, ruw } of [wortelVan(kader), ...knopen(kader)]) {
    blokken.set(id, zonderLaden(ruw, soort))
    for (const { veld } of LADEN[soort]) {
      if (!Array.isArray(op(ruw, padVanVeld(veld)))) continue
      const ids = inLade(ruw, veld).map((kind) => String(kind['id']))
      plaatsen.set(sleutel({ ouder: id, veld }), { ouder: id, veld, ids })
    }
  }
  return { blokken, plaatsen }
}

/** The fields of a block without its lists of blocks: `beslissing.vragen` leaves what else `beslissing` holds. */
function zonderLaden(ruw: Ruw, soort: Soort): Ruw {
  const paden = LADEN[soort].map(({ veld }) => padVanVeld(veld))
  const eigen = Object.entries(ruw).flatMap(([veld, waarde]) => {
    const [pad] = paden.filter(([eerste]) => eerste === veld)
    const dieper = pad?.[1]
    if (pad === undefined || waarde === undefined) return waarde === undefined ? [] : [[veld, waarde] as const]
    if (dieper === undefined) return Array.isArray(waarde) ? [] : [[veld, waarde] as const]
    return [[veld, Object.fromEntries(Object.entries(waarde as Ruw).filter(([deel]) => deel !== dieper))] as const]
  })
  return Object.fromEntries(eigen)
}

function veranderd(id: string, was: Ruw, is: Ruw): Velden[] {
  const velden = Object.fromEntries(Object.entries(is).filter(([veld, waarde]) => !gelijk(was[veld], waarde)))
  const zonder = Object.keys(was).filter((veld) => !(veld in is))
  return Object.keys(velden).length + zonder.length === 0 ? [] : [{ id, velden, zonder }]
}

/** The order of the fields of an object says nothing; that of a list does. */
function gelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [hier, daar] = [Object.entries(a), b as Ruw]
  return (
    hier.length === Object.keys(b).length && hier.every(([veld, waarde]) => veld in b && gelijk(waarde, daar[veld]))
  )
}

function plaatsenAnders(was: Ontleed, is: Ontleed): Plaats[] {
  const anders = [...is.plaatsen.values()].filter((plaats) => !gelijk(was.plaatsen.get(sleutel(plaats)), plaats))
  const weg = [...was.plaatsen.values()].filter(
    (plaats) => is.blokken.has(plaats.ouder) && !is.plaatsen.has(sleutel(plaats)),
  )
  return [...anders, ...weg.map(({ ouder, veld }) => ({ ouder, veld, ids: null }))]
}

function opgebouwd({ blokken, plaatsen }: Ontleed): Kader {
  const onder = new Map<string, Plaats[]>()
  for (const plaats of plaatsen.values()) onder.set(plaats.ouder, [...(onder.get(plaats.ouder) ?? []), plaats])
  const bouw = (id: string): Ruw => {
    const blok: Record<string, unknown> = { ...blokken.get(id) }
    for (const { veld, ids } of onder.get(id) ?? []) {
      const [eerste = veld, dieper] = padVanVeld(veld)
      const lijst = (ids ?? []).map(bouw)
      blok[eerste] = dieper === undefined ? lijst : { ...(blok[eerste] as Ruw | undefined), [dieper]: lijst }
    }
    return blok
  }
  const kader: unknown = bouw(DOCUMENT)
  return kader as Kader
}
