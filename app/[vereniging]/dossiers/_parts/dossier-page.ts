import { cache } from 'react'
import type { Actor } from '@/lib/domain/access/actor'
import type { Dossier } from '@/lib/domain/dossier/state'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import type { FormSpec } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { readForm, type Query, type ReadForm } from '@/lib/web/read-form'
import { withQuery } from '@/lib/web/see-other'
import type { Place } from '@/lib/web/session'
import type { Values } from '@/lib/web/values'
import { changedMeanwhile, newestOf } from './changed-meanwhile'
import { dossierPath, type DossierParams } from './paths'

export type DossierView = Extract<Awaited<ReturnType<typeof readDossier>>, { ok: true }>['value']
/** What every page of a dossier starts with: who looks, where, and the dossier itself. */
export type DossierPage = {
  readonly actor: Actor
  readonly place: Place
  readonly visitor: Actor
  readonly view: DossierView
}

/** One read, and so one line in the access log, however many parts of the page ask for it. `part` names the page there. */
const read = cache(async (vereniging: string, dossier: string, part: string, path: string): Promise<DossierPage> => {
  const member = await requireMember(vereniging, path)
  const nieuwer = part === HOME ? 'welke' : part === KADER ? 'tekst' : 'nee'
  const asked = { dossierId: dossier, part, withDrafts: part === HOME, nieuwer }
  const view = valueOrNotFound(await readDossier(member.actor, asked))
  return { ...member, view }
})
/** The home also lists what was left unfinished. */
const HOME = 'taken'
/** The page about a newer version needs its text as well. */
export const KADER = 'kader'

export const dossierPage = (at: DossierParams, part: string, path = dossierPath(at)): Promise<DossierPage> =>
  read(at.vereniging, at.dossier, part, path)
export const dossierHome = (at: DossierParams): Promise<DossierPage> => dossierPage(at, HOME)

export type DossierFormProps<P extends DossierParams> = { readonly params: Promise<P>; readonly searchParams: Query }
export type Searched = Readonly<Record<string, string | undefined>>

type Start<P> = ((view: DossierView, query: Searched, at: P) => Values | undefined) | null

/**
 * A page with a form on a dossier: the page, and the form as it is to be shown. `start` gives the first values: of a new
 * form, or of the entry that `vervangt` or `verbeter` in the query names. An old link names one that was corrected
 * since: then the newest is meant. After a conflict `start` is asked for what is recorded now.
 */
export async function dossierForm<P extends DossierParams, T>(
  spec: FormSpec<P, T>,
  props: DossierFormProps<P>,
  part: string,
  start: Start<P> = null,
): Promise<{ readonly at: P; readonly page: DossierPage; readonly state: ReadForm; readonly query: Searched }> {
  const at = await props.params
  const page = await dossierPage(at, part, formAddress(spec, at, await props.searchParams))
  return { at, page, ...(await formOn(spec, at, page, props.searchParams, start)) }
}

/** A login on the way leads back to this very draft, and not to a blank form. */
export const formAddress = <P extends DossierParams, T>(spec: FormSpec<P, T>, at: P, query: Awaited<Query>): string =>
  withQuery(spec.page(at), given(searched(query)))

/** The form on a page that was read already. */
export async function formOn<P extends DossierParams, T>(
  spec: FormSpec<P, T>,
  at: P,
  page: DossierPage,
  searchParams: Query,
  start: Start<P>,
): Promise<{ readonly state: ReadForm; readonly query: Searched }> {
  const { dossier, row } = page.view
  const query = upToDate(dossier, searched(await searchParams))
  const values = start?.(page.view, query, at)
  const state = await readForm(spec, at, searchParams, {
    actor: page.actor,
    version: row.entryCount,
    ...(values === undefined ? {} : { values }),
    changed: (draft, sentAs) =>
      changedMeanwhile(dossier, start && ((id) => start(page.view, { vervangt: id, verbeter: id }, at)), draft, sentAs),
  })
  return { state, query }
}

function upToDate(dossier: Dossier, query: Searched): Searched {
  const newest = (name: string) => {
    const id = newestOf(dossier, query[name])?.id
    return id === undefined ? {} : { [name]: id }
  }
  return { ...query, ...newest('vervangt'), ...newest('verbeter') }
}

const given = (query: Searched): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
const searched = (query: Awaited<Query>): Searched =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]))
