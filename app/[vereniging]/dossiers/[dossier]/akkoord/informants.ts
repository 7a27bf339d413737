import { accordOn, needsAccord, type Accord } from '@/lib/domain/dossier/accord'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier, Vermelding } from '@/lib/domain/dossier/state'

export type Asked = { readonly feit: Vermelding<'feit'>; readonly akkoord: Accord }
/** Everything that one source told, as the therapist named that source. */
export type Informant = { readonly bron: string; readonly teksten: readonly Asked[] }

/** Who told what, in the order in which they first did. A sheet is made for one informant, so that nobody reads another's words. */
export function informantsOf(dossier: Dossier): readonly Informant[] {
  const perSource = new Map<string, Asked[]>()
  for (const feit of huidige(dossier.feiten).filter(needsAccord)) {
    const bron = feit.inhoud.bron
    const told = perSource.get(bron) ?? []
    perSource.set(bron, [...told, { feit, akkoord: accordOn(dossier, feit) }])
  }
  return [...perSource].map(([bron, teksten]) => ({ bron, teksten }))
}
