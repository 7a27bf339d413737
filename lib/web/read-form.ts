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

/** What the field components show (`app/_ui/form-state.ts`). */
export type ReadForm = {
  readonly action: string
  readonly key: FormKey
  readonly version: number | null
  readonly values: Values
  readonly errors: readonly Fout[]
  readonly conflict: boolean
  readonly savedAt: string | null
  readonly now: Instant
}
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

/**
 * A form as it is to be shown: new, under a new key, or from the draft that `?concept=` names, with its errors. A draft
 * keeps the version that it started from, so that a later change is still noticed; after `?botsing=1` the person has
 * seen the change, and the version of now counts.
 */
export async function readForm<P extends Params, T>(
  spec: FormSpec<P, T>,
  params: P,
  query: Query,
  start: { readonly actor: Actor; readonly version: number | null; readonly values?: Values },
): Promise<ReadForm> {
  const base = { action: actionOf(spec, params), now: now() }
  const concept = FormKey.safeParse(await queryOf(query, 'concept'))
  const draft = concept.success
    ? await readDraft(start.actor, { sleutel: concept.data, dossierId: spec.dossierId?.(params) ?? null })
    : null
  if (draft === null || !draft.ok || draft.value.form !== formName(spec, params)) {
    const { version, values = {} } = start
    return { ...base, key: newId<FormKey>(), version, values, errors: [], conflict: false, savedAt: null }
  }
  const { draftId, baseVersion, values, errors, updatedAt } = draft.value
  const conflict = (await queryOf(query, 'botsing')) === '1'
  return {
    ...base,
    // After a conflict under a new key: the old one may stand for what was recorded already.
    key: conflict ? newId<FormKey>() : draftId,
    version: start.version === null || conflict ? start.version : baseVersion,
    values,
    errors,
    conflict,
    savedAt: errors.length > 0 || conflict ? null : clock.format(new Date(updatedAt)),
  }
}
