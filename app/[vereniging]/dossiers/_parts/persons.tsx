import { Checkboxes } from '@/app/_ui/choice'
import type { FormState } from '@/app/_ui/form-state'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier } from '@/lib/domain/dossier/state'
import { persoonVan } from '@/lib/domain/dossier/who'
import type { EntryId } from '@/lib/domain/shared/ids'

/** The words for these persons, in the order in which they came into the dossier. */
export const namedPersons = (dossier: Dossier, ids: readonly EntryId[]): string =>
  dossier.toestand === 'nieuw'
    ? ''
    : [...new Set(ids.map((id) => persoonVan(dossier, id)?.inhoud.aanduiding ?? 'gewist'))].join(', ')

/** The ids under which a form offers these persons now: a description that was corrected has another one. */
export const personValues = (dossier: Dossier, ids: readonly EntryId[]): string[] =>
  dossier.toestand === 'nieuw' ? [] : ids.flatMap((id) => persoonVan(dossier, id)?.id ?? [])

type PersonsFieldProps = {
  readonly state: FormState
  readonly dossier: Dossier
  readonly name: string
  readonly legend: string
  readonly hint?: string
}

/**
 * Those of the dossier, by the word that the therapist chose. Their words go along unseen (`<name>-woord-<id>`), so that
 * whoever ticks a name need not type it again; `wordsOf` reads them back.
 */
export function PersonsField({ state, dossier, name, legend, hint }: PersonsFieldProps) {
  const personen = huidige(dossier.personen)
  if (personen.length === 0) return null
  return (
    <>
      {personen.map((p) => (
        <input key={p.id} type="hidden" name={`${name}-woord-${p.id}`} defaultValue={p.inhoud.aanduiding} />
      ))}
      <Checkboxes
        state={state}
        name={name}
        legend={legend}
        {...(hint === undefined ? {} : { hint })}
        options={personen.map((p) => ({ value: p.id, label: p.inhoud.aanduiding }))}
      />
    </>
  )
}
