import { lijstVoor } from '../kader/find'
import type { Kader, Lijst } from '../kader/schema'
import type { FieldError } from './refusal'

/** The ids of a framework's list for these uses, items within items too; empty when the version leaves the list out. */
export const itemsOf = (kader: Kader, ...gebruik: readonly Lijst['gebruik'][]): ReadonlySet<string> =>
  new Set(
    gebruik
      .flatMap((g) => lijstVoor(kader, g)?.items ?? [])
      .flatMap((item) => [item.id, ...(item.items ?? []).map((sub) => sub.id)]),
  )

/** The items that the framework of this traject does not have, or that stand there twice: only a broken form sends them. */
export function unknownItems(known: ReadonlySet<string>, field: string, ids: readonly string[]): readonly FieldError[] {
  const wrong = ids.some((id, i) => !known.has(id) || ids.indexOf(id) < i)
  const message = 'Een van de punten staat niet in het kader van dit traject. Open de pagina opnieuw.'
  return wrong ? [{ field, message }] : []
}
