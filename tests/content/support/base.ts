import { readKader } from '@/lib/content/kaders'
import { parseKader, type KaderFout } from '@/lib/domain/kader/parse'
import type { Afweging, Hulpgroep, Kader } from '@/lib/domain/kader/schema'

export const base = () => readKader('rbcz/2018-11').kader

/** A copy of the base with something changed; not parsed, so that a fault can be planted. */
export function edited(edit: (kader: Kader) => void, kader: Kader = base()): Kader {
  const copy = structuredClone(kader)
  edit(copy)
  return copy
}

export function afweging(kader: Kader, id: string): Afweging {
  const found = kader.afwegingen.find((a) => a.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

export function groep(kader: Kader, id: string): Hulpgroep {
  const found = kader.afwegingen.flatMap((a) => a.groepen).find((g) => g.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

export function faults(json: unknown): KaderFout[] {
  const parsed = parseKader(json)
  return parsed.ok ? [] : parsed.error
}
