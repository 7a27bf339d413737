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
  readonly conflict: Conflict | null
  /** `14:03`, when what is shown comes from a stored draft. */
  readonly savedAt: string | null
  /** When it was shown: what "Nu" means on it. */
  readonly now: Instant
}
/** What happened since a form was shown. */
export type Conflict = {
  /** This very form was recorded already, with another text. */
  readonly again: boolean
  /** What was changed meanwhile, where that is no dossier. */
  readonly over?: 'kader'
  /** What was recorded since, in words: `Afweging, dinsdag 24 november 2026 om 14.03 uur`. */
  readonly since: readonly string[]
  /** What is recorded now, and when, of the fields where the person's answer differs; in the order of the form. */
  readonly recorded: {
    readonly at: string
    readonly values: Readonly<Record<string, readonly string[]>>
  } | null
}
/** `veld` is the name of the field; '' when it belongs to none. */
export type FieldError = { readonly veld: string; readonly tekst: string }

export const valueOf = (state: FormState, name: string): string => state.values[name]?.[0] ?? ''
export const isChosen = (state: FormState, name: string, value: string): boolean =>
  state.values[name]?.includes(value) ?? false
export const errorOf = (state: FormState, name: string): string | undefined =>
  state.errors.find((e) => e.veld === name)?.tekst

/** The attributes that tie a field to its hint, its error, and what is recorded now where that differs. */
export function described(state: FormState, name: string, hint: unknown) {
  const error = errorOf(state, name)
  const differs = state.conflict?.recorded?.values[name] !== undefined
  const ids = [
    hint === undefined ? '' : `${name}-uitleg`,
    error === undefined ? '' : `${name}-fout`,
    differs ? `${name}-vastgelegd` : '',
  ].filter(Boolean)
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(error === undefined ? {} : { 'aria-invalid': true as const }),
  }
}
