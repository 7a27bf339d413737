import type { EntryId } from '../shared/ids'
import { err, ok, type Result } from '../shared/result'
import { corrected } from './correction'
import { ONBEKEND, parseHappened, together, type NieuweInhoud } from './decide-input'
import type { InhoudVan, Soort } from './entries'
import type { FieldError, Refusal } from './refusal'
import type { Vermelding } from './state'

export type Vastgelegd = Result<readonly NieuweInhoud[], Refusal>
/** The kinds of which an entry can be corrected by a newer one. */
export type Verbeterbaar = { [K in Soort]: InhoudVan<K> extends { vervangt: EntryId | null } ? K : never }[Soort]

/** What can be noted at any moment, in any order: one entry, or the correction of one. */
export function noted<K extends Verbeterbaar>(
  lijst: readonly Vermelding<K>[],
  happened: unknown,
  inhoud: Result<InhoudVan<K>, Refusal>,
  unknown: (inhoud: InhoudVan<K>) => readonly FieldError[] = () => [],
): Vastgelegd {
  const nieuw = together(parseHappened(happened, ONBEKEND), inhoud)
  if (!nieuw.ok) return nieuw
  const errors = unknown(nieuw.value.inhoud)
  if (errors.length > 0) return err({ reden: 'verwijzing', errors })
  const vorige = corrected(lijst, nieuw.value.inhoud)
  return vorige.ok ? ok([nieuw.value]) : vorige
}

/**
 * Ids that are not in this list, as messages at their field. A text that was corrected since the form was opened is said
 * as such: what was chosen is no longer what stands there.
 */
export function notThere<K extends Soort>(
  lijst: readonly Vermelding<K>[],
  field: string,
  ids: readonly EntryId[],
): readonly FieldError[] {
  const wrong = ids.flatMap((id): string[] => {
    const found = lijst.find((v) => v.id === id)
    if (found === undefined) return ['Wat u koos, staat niet in dit dossier. Open de pagina opnieuw en kies nog eens.']
    if (found.vervangenDoor === null) return []
    return ['Wat u koos, is intussen verbeterd. Open de pagina opnieuw en kies de nieuwe tekst.']
  })
  return wrong.slice(0, 1).map((message) => ({ field, message }))
}

/** A person is named by any entry of its row of corrections: who it is does not change when its description does. */
export const unknownPersons = (
  personen: readonly Vermelding<'persoon'>[],
  field: string,
  ids: readonly EntryId[],
): readonly FieldError[] =>
  ids.every((id) => personen.some((p) => p.id === id))
    ? []
    : [{ field, message: 'Deze persoon staat niet in dit dossier. Open de pagina opnieuw en kies nog eens.' }]
