import type { Actor } from '@/lib/domain/access/actor'
import { FormKey, type Instant } from '@/lib/domain/shared/ids'
import { readDraft } from '@/lib/usecases/concept/read-draft'
import type { Fout } from '@/lib/usecases/outcome'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { actionOf, formName, type FormSpec, type Params } from './form-spec'
import type { Values } from './values'

/** The query of a page, as Next gives it. */
export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>
export const queryOf = async (query: Query, name: string): Promise<string | undefined> => {
  const value = (await query)[name]
  return Array.isArray(value) ? value[0] : value
}

/** What was recorded while somebody was filling in a form (`app/_ui/form-state.ts`). */
export type Conflict = {
  readonly again: boolean
  readonly over?: 'kader'
  readonly since: readonly string[]
  readonly recorded: { readonly at: string; readonly values: Values } | null
}
/** What the field components show (`app/_ui/form-state.ts`). */
export type ReadForm = {
  readonly action: string
  readonly key: FormKey
  readonly version: number | null
  readonly values: Values
  readonly errors: readonly Fout[]
  readonly conflict: Conflict | null
  readonly savedAt: string | null
  readonly now: Instant
}
type Start = {
  readonly actor: Actor
  /** How many entries the dossier has now; null for a form without a dossier. */
  readonly version: number | null
  /** The values of a new form. */
  readonly values?: Values
  /**
   * What changed since a draft was begun, and its values as they are to go on. `sentAs` is the key under which the
   * form was sent when that was noticed; null when nothing was noticed yet.
   */
  readonly changed?: (draft: Begun, sentAs: string | null) => { values: Values; conflict: Conflict } | null
}
/** A draft as far as its age matters: what was typed, and how many entries there were. */
export type Begun = { readonly values: Values; readonly baseVersion: number }

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
/** `14:03`, Dutch time. */
export const clockTime = (at: Instant): string => clock.format(new Date(at))

/**
 * A form as it is to be shown: new, under a new key, or from the draft that `?concept=` names, with its errors. A draft
 * keeps the version that it started from, so that a later change is still noticed; after `?botsing=` (the key under
 * which the form was sent) the person sees the change on this page, and the version of now counts.
 */
export async function readForm<P extends Params, T>(
  spec: FormSpec<P, T>,
  params: P,
  query: Query,
  start: Start,
): Promise<ReadForm> {
  const base = { action: actionOf(spec, params), now: now() }
  const concept = FormKey.safeParse(await queryOf(query, 'concept'))
  const draft = concept.success
    ? await readDraft(start.actor, { sleutel: concept.data, dossierId: spec.dossierId?.(params) ?? null })
    : null
  if (draft === null || !draft.ok || draft.value.form !== formName(spec, params)) {
    const { version, values = {} } = start
    return { ...base, key: newId<FormKey>(), version, values, errors: [], conflict: null, savedAt: null }
  }
  const { draftId: key, baseVersion, errors, updatedAt } = draft.value
  const { values, conflict } = withChange(draft.value, (await queryOf(query, 'botsing')) ?? null, start)
  if (conflict !== null) return { ...base, key, version: start.version, values, errors: [], conflict, savedAt: null }
  return {
    ...base,
    key,
    version: start.version === null ? null : baseVersion,
    values,
    errors,
    conflict,
    savedAt: errors.length > 0 ? null : clockTime(updatedAt),
  }
}

function withChange(draft: Begun, sentAs: string | null, { changed }: Start) {
  const found = changed?.(draft, sentAs) ?? null
  if (found !== null) return found
  return { values: draft.values, conflict: sentAs === null ? null : { again: true, since: [], recorded: null } }
}
