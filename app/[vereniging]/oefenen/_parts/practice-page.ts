import type { Actor } from '@/lib/domain/access/actor'
import { readOefening } from '@/lib/usecases/oefening/read-oefening'
import type { FormSpec } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { queryOf, readForm, type Query, type ReadForm } from '@/lib/web/read-form'
import { withQuery } from '@/lib/web/see-other'
import type { Place } from '@/lib/web/session'
import type { Values } from '@/lib/web/values'
import { changedMeanwhile } from '../../dossiers/_parts/changed-meanwhile'
import { oefeningPath, type OefenParams } from './paths'

export type OefenView = Extract<Awaited<ReturnType<typeof readOefening>>, { ok: true }>['value']
/** What every page of an exercise starts with. */
export type OefenPage = {
  readonly actor: Actor
  readonly place: Place
  readonly visitor: Actor
  readonly view: OefenView
}

export async function practicePage(at: OefenParams, path = oefeningPath(at)): Promise<OefenPage> {
  const member = await requireMember(at.vereniging, path)
  return { ...member, view: valueOrNotFound(await readOefening(member.actor, { oefening: at.oefening })) }
}

export type OefenFormProps<P extends OefenParams> = { readonly params: Promise<P>; readonly searchParams: Query }

/** A page with a form on an exercise. `start`: what stands in it when it opens; an answer names its own entry. */
export async function practiceForm<P extends OefenParams, T>(
  spec: FormSpec<P, T>,
  { params, searchParams }: OefenFormProps<P>,
  start: (view: OefenView, at: P) => Values,
): Promise<{ readonly at: P; readonly page: OefenPage; readonly state: ReadForm }> {
  const at = await params
  const concept = await queryOf(searchParams, 'concept')
  // A login on the way leads back to this very draft, and not to a blank form.
  const page = await practicePage(at, withQuery(spec.page(at), concept === undefined ? {} : { concept }))
  const values = start(page.view, at)
  const state = await readForm(spec, at, searchParams, {
    actor: page.actor,
    version: page.view.entries.length,
    values,
    changed: (draft, sentAs) => changedMeanwhile(page.view.dossier, () => values, draft, sentAs),
  })
  return { at, page, state }
}
