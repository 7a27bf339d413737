import type { Actor } from '@/lib/domain/access/actor'
import type { Outcome } from '@/lib/usecases/outcome'
import type { Values } from './values'

/** The dynamic parts of a route: always the association, and what its folder names in brackets. */
export type Params = { readonly vereniging: string }

/**
 * One form: its page, where it posts to, and which use case it calls. It stands in `form.ts` beside the page; the
 * child segment `vastleggen/route.ts` is `handlePost(spec)`.
 */
export type FormSpec<P extends Params, T> = {
  /** Names the form in its drafts: lower case, digits, hyphens. */
  readonly form: string | ((params: P) => string)
  /** What the person was doing, as heading of a page that gives the text back. */
  readonly title: string
  /** The name and label of each field, for the page that gives the text back and for the errors. */
  readonly labels: Readonly<Record<string, string>>
  readonly page: (params: P) => string
  /** Where it is posted to; the page's own address + `/vastleggen` when left out. */
  readonly action?: (params: P) => string
  /** Where to after the act. A later fragment or query is up to the form. */
  readonly to: (output: T, params: P, values: Values) => string
  /** Buttons with another `_actie` than to record or to keep: where each leads once the draft is kept, or null. */
  readonly elders?: (actie: string, params: P) => string | null
  /** The page of this same form that shows both texts after a conflict, where that is not `page`. */
  readonly conflictPage?: (params: P) => string
  /** False for a form that holds nothing a person typed: then there is no draft to keep. */
  readonly keepsDraft?: false
  readonly dossierId?: (params: P) => string
  readonly act: (actor: Actor, input: unknown) => Promise<Outcome<T>>
  /** `values` as sent → the input of the use case. Says nothing about right or wrong. */
  readonly toInput: (values: Values, params: P, form: FormMeta) => unknown
  /** Path in the input → name of the field, where they differ: `{'happened.op': 'wanneer-op'}`. */
  readonly fields?: Readonly<Record<string, string>>
  /** Path in the input → what to say, where the use case's own words would not fit this form. */
  readonly messages?: Readonly<Record<string, string>>
}
/** `sleutel`: the form's key. `versie`: how many entries the dossier had when the form was shown. */
export type FormMeta = { readonly sleutel: string; readonly versie: number }

export const formName = <P extends Params, T>(spec: FormSpec<P, T>, params: P): string =>
  typeof spec.form === 'string' ? spec.form : spec.form(params)
export const actionOf = <P extends Params, T>(spec: FormSpec<P, T>, params: P): string =>
  spec.action?.(params) ?? `${spec.page(params)}/vastleggen`
