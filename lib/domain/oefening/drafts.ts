import type { FormKey, Instant } from '../shared/ids'

type Draft = { readonly draftId: FormKey; readonly form: string; readonly updatedAt: Instant }

/** The name of a form in its drafts: which exercise, and which part of it. */
export const draftForm = (oefening: string, deel: string): string => `oefen-${oefening.replace(/^casus-/, '')}--${deel}`

/** The unfinished forms of one exercise, without their text, and of which part each is. */
export function draftsOf(
  oefening: string,
  drafts: readonly Draft[],
): readonly (Omit<Draft, 'form'> & { deel: string })[] {
  const begin = draftForm(oefening, '')
  return drafts
    .filter(({ form }) => form.startsWith(begin))
    .map(({ draftId, form, updatedAt }) => ({ draftId, updatedAt, deel: form.slice(begin.length) }))
}
