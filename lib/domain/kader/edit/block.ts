import { DOCUMENT, knopen, knoopVan, op, padVanVeld, type Soort, wortelVan } from '../anatomy'
import { Noot, type Kader } from '../schema'
import type { z } from 'zod'
import { notePlaces } from './apply-edit'
import { type Veld, type Waarde, veldenVan, waardeVan } from './fields'
import { type Handeling, flatOutline, outlineOf, type OutlineBlok, type OutlineLade } from './outline'
import { seenUnder, ladenVan } from './places'

export type BlockField = Veld & { readonly waarde: Waarde }
export type BlockNote = { readonly bij: string; readonly label: string; readonly noot: z.infer<typeof Noot> | null }
/** One block with all that its form shows. */
export type Block = {
  readonly id: string
  readonly soort: Soort
  readonly label: string
  readonly vast: string | null
  readonly blijft: string | null
  readonly kan: readonly Handeling[]
  /** From the document down to its parent: id and label, for the way back. */
  readonly boven: readonly { readonly id: string; readonly label: string }[]
  readonly velden: readonly BlockField[]
  readonly noten: readonly BlockNote[]
  readonly laden: readonly OutlineLade[]
  /** Where it may be put under, with the list there: for a choice in the form. Empty when it stays. */
  readonly plekken: readonly { readonly ouder: string; readonly lade: string; readonly label: string }[]
}

const NOOT_LABEL: Readonly<Record<string, string>> = {
  noot: 'Noot van de redactie',
  'ja.noot': 'Noot bij ja',
  'nee.noot': 'Noot bij nee',
  'beslissing.noot': 'Noot bij de twee besluiten',
}

/** One block of a version for its form, or undefined when there is none with this id. */
export function blockOf(kader: Kader, id: string): Block | undefined {
  const knoop = knoopVan(kader, id)
  if (!knoop) return undefined
  const overzicht = flatOutline(outlineOf(kader))
  const blok = overzicht.find((b) => b.id === id)
  if (!blok) return undefined
  return {
    id,
    soort: blok.soort,
    label: blok.label,
    vast: blok.vast,
    blijft: blok.blijft,
    kan: blok.kan,
    boven: above(kader, overzicht, id),
    velden: veldenVan(kader, knoop).map((veld) => ({ ...veld, waarde: waardeVan(knoop.ruw, veld) })),
    noten: notePlaces(knoop).map((bij) => ({
      bij,
      label: NOOT_LABEL[bij] ?? bij,
      noot: Noot.safeParse(op(knoop.ruw, padVanVeld(bij))).data ?? null,
    })),
    laden: blok.laden,
    plekken: blok.kan.includes('onderbrengen') ? placesFor(kader, overzicht, blok) : [],
  }
}

function above(kader: Kader, overzicht: readonly OutlineBlok[], id: string): Block['boven'] {
  const labels = new Map(overzicht.map((blok) => [blok.id, blok.label]))
  const ouders = new Map(knopen(kader).map((knoop) => [knoop.id, seenUnder(knoop)]))
  const uit: { id: string; label: string }[] = []
  let hier = id === DOCUMENT ? undefined : ouders.get(id)
  for (; hier !== undefined; hier = hier === DOCUMENT ? undefined : ouders.get(hier))
    uit.unshift({ id: hier, label: labels.get(hier) ?? hier })
  return uit
}

/** Every list that takes a block of this kind, but the one in which it stands and those within itself. */
function placesFor(kader: Kader, overzicht: readonly OutlineBlok[], blok: OutlineBlok): Block['plekken'] {
  const binnen = new Set(flatOutline(blok).map((b) => b.id))
  const alle = new Map([wortelVan(kader), ...knopen(kader)].map((knoop) => [knoop.id, knoop]))
  const knoop = alle.get(blok.id)
  return overzicht.flatMap((doel) => {
    if (binnen.has(doel.id)) return []
    const daar = alle.get(doel.id)
    if (!daar || (blok.soort === 'lijstitem' && doel.soort === 'lijstitem' && blok.laden.some((l) => l.blokken.length)))
      return []
    return ladenVan(daar)
      .filter((lade) => lade.soorten.includes(blok.soort))
      .filter((lade) => !(knoop && seenUnder(knoop) === doel.id && knoop.veld === lade.veld))
      .map((lade) => ({ ouder: doel.id, lade: lade.veld, label: `${doel.label}: ${lade.kop}` }))
  })
}
