import type { CommandVan } from '../dossier/command'
import { decide, type NieuweInhoud, type Refusal } from '../dossier/decide'
import type { Entry } from '../dossier/entries'
import { evolve, fold } from '../dossier/evolve'
import type { Kader, KaderRef } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { ok, type Result } from '../shared/result'
import type { Oefening } from './oefening'

/** What can be practised: weighing and deciding. The rules are those of a dossier, and not a copy of them. */
export type OefenOpdracht = CommandVan<'hulpvragen' | 'afweging' | 'besluit'>
/** Gives what was decided its id, author, moment and place. */
export type Noteer = (nieuw: NieuweInhoud, position: number, isLast: boolean) => Entry

/**
 * The entries that these commands add to a practised case. The first time they open it too, pinned to the version that
 * is practised under.
 */
export function practise(
  { kader, ref, oefening }: { readonly kader: Kader; readonly ref: KaderRef; readonly oefening: Oefening },
  entries: readonly Entry[],
  opdrachten: readonly OefenOpdracht[],
  { at, noteer }: { readonly at: Instant; readonly noteer: Noteer },
): Result<readonly Entry[], Refusal> {
  const inhoud = { soort: oefening.soort, label: oefening.titel, kader: ref }
  const commands = entries.length === 0 ? [{ soort: 'open', inhoud } as const, ...opdrachten] : opdrachten
  let dossier = fold(entries)
  const made: Entry[] = []
  for (const [i, command] of commands.entries()) {
    const verdict = decide(kader, dossier, command, at)
    if (!verdict.ok) return verdict
    for (const [j, nieuw] of verdict.value.entries()) {
      const isLast = i === commands.length - 1 && j === verdict.value.length - 1
      const entry = noteer(nieuw, entries.length + made.length, isLast)
      made.push(entry)
      dossier = evolve(dossier, entry)
    }
  }
  return ok(made)
}
