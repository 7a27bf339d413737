import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/lib/domain/access/actor'
import { findSession, type SessionState } from '@/lib/usecases/toegang/find-session'
import { readAssociation } from '@/lib/usecases/vereniging/read-association'
import { houseStyleHref } from './house-style'
import { withQuery } from './see-other'
import { readToken } from './session-cookie'

export type Place = {
  readonly slug: string
  readonly name: string
  readonly shortName: string
  /** The address of its stylesheet; null when it has the service's own colours. */
  readonly stylesheet: string | null
}
export type Visitor = { readonly place: Place; readonly session: SessionState }

/** Who asks, at which association; null when there is no such association. Looked up once a request. */
export const findVisitor = cache(async (slug: string): Promise<Visitor | null> => {
  const association = await readAssociation(slug, {})
  if (!association.ok) return null
  const token = await readToken(slug)
  const session: SessionState = token === null ? { state: 'geen' } : await findSession(slug, token)
  const { name, shortName } = association.value
  return { place: { slug, name, shortName, stylesheet: await houseStyleHref(slug) }, session }
})

/** For public pages of an association: who is logged in, if anybody. An unknown association is a 404. */
export async function visit(slug: string): Promise<{ readonly place: Place; readonly actor: Actor | null }> {
  const visitor = await findVisitor(slug)
  if (visitor === null) notFound()
  const { place, session } = visitor
  return { place, actor: session.state === 'actief' ? session.actor : null }
}

/**
 * For pages behind login: the actor, or a redirect to the login or the second step, which leads back to `path`.
 * What this actor may do is decided by the use case, never here.
 */
export async function requireActor(
  slug: string,
  { path, secondFactor = true }: { readonly path: string; readonly secondFactor?: boolean },
): Promise<{ readonly place: Place; readonly actor: Actor }> {
  const visitor = await findVisitor(slug)
  if (visitor === null) notFound()
  const { place, session } = visitor
  if (session.state !== 'actief') {
    const why: Record<string, string> = session.state === 'verlopen' ? { fout: 'verlopen' } : {}
    redirect(withQuery(`/${slug}/inloggen`, { naar: path, ...why }))
  }
  if (secondFactor && !session.actor.secondFactor) redirect(withQuery(`/${slug}/tweede-stap`, { naar: path }))
  return { place, actor: session.actor }
}
