import { cache } from 'react'
import { readConcept } from '@/lib/usecases/kader/read-concept'
import type { FormSpec } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { momentTekst } from '@/lib/documents/tijd'
import { differences } from '@/lib/web/differences'
import { queryOf, readForm, type Query, type ReadForm } from '@/lib/web/read-form'
import type { Values } from '@/lib/web/values'
import { conceptPath, type ConceptParams } from './paths'

export type ConceptView = Extract<Awaited<ReturnType<typeof readConcept>>, { ok: true }>['value']
export type ConceptPage = Awaited<ReturnType<typeof requireMember>> & { readonly view: ConceptView }

/** One read, and so one line in the access log, however many parts of a page ask for it. */
const read = cache(async (vereniging: string, concept: string, path: string): Promise<ConceptPage> => {
  const member = await requireMember(vereniging, path)
  return { ...member, view: valueOrNotFound(await readConcept(member.actor, { concept })) }
})
export const conceptPage = (at: ConceptParams, path = conceptPath(at)): Promise<ConceptPage> =>
  read(at.vereniging, at.concept, path)

export type ConceptProps<P extends ConceptParams> = { readonly params: Promise<P>; readonly searchParams: Query }

/**
 * A page with a form on a concept. `start`: what stands in the form now; after a conflict it is shown beside what the
 * person typed.
 */
export async function conceptForm<P extends ConceptParams, T>(
  spec: FormSpec<P, T>,
  { params, searchParams }: ConceptProps<P>,
  start: (view: ConceptView, at: P) => Values = () => ({}),
): Promise<{ readonly at: P; readonly page: ConceptPage; readonly state: ReadForm }> {
  const at = await params
  const page = await conceptPage(at, spec.page(at))
  const { concept } = page.view
  const now = start(page.view, at)
  const state = await readForm(spec, at, searchParams, {
    actor: page.actor,
    version: concept.revision,
    values: now,
    changed: (draft, sentAs) => {
      if (sentAs === null) return null
      const recorded = { at: momentTekst(concept.changedAt), values: differences(now, draft.values) }
      const conflict = { again: false, since: sinceOf(page.view, draft.baseVersion), recorded, over: 'kader' } as const
      return { values: { ...now, ...draft.values }, conflict }
    },
  })
  return { at, page, state }
}

const sinceOf = ({ steps }: ConceptView, from: number): readonly string[] =>
  steps
    .filter(({ revision }) => revision > from)
    .map(({ at, detail, kind }) => `${detail.wat ?? kind}, ${momentTekst(at)}`)

/** What was just done, by the word in the address. */
export const doneIn = (query: Query): Promise<string | undefined> => queryOf(query, 'gelukt')
