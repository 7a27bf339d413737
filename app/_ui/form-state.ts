import type { FormKey, Instant } from '@/lib/domain/shared/ids'

/** What the field components need to know of a form: `readForm` of lib/web makes one. */
export type FormState = {
  /** Where it is posted to. */
  readonly action: string
  /** The key of this form: id of its draft, and of its idempotency row. */
  readonly key: FormKey
  /** How many entries the dossier had when the form was first shown; null for a form without a dossier. */
  readonly version: number | null
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: readonly FieldError[]
  /** The record changed while this was being filled in; what was typed stands in `values`. */
  readonly conflict: boolean
  /** `14:03`, when what is shown comes from a stored draft. */
  readonly savedAt: string | null
  /** When it was shown: what "Nu" means on it. */
  readonly now: Instant
}
/** `veld` is the name of the field; '' when it belongs to none. */
export type FieldError = { readonly veld: string; readonly tekst: string }

export const valueOf = (state: FormState, name: string): string => state.values[name]?.[0] ?? ''
export const isChosen = (state: FormState, name: string, value: string): boolean =>
  state.values[name]?.includes(value) ?? false
export const errorOf = (state: FormState, name: string): string | undefined =>
  state.errors.find((e) => e.veld === name)?.tekst

/** The attributes that tie a field to its hint and its error. */
export function described(state: FormState, name: string, hint: unknown) {
  const error = errorOf(state, name)
  const ids = [hint === undefined ? '' : `${name}-uitleg`, error === undefined ? '' : `${name}-fout`].filter(Boolean)
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(error === undefined ? {} : { 'aria-invalid': true as const }),
  }
}
