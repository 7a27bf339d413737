import { findAssociation } from '@/lib/data/directory-repository'
import { portalOf, type Portal } from '@/lib/data/portal-repository'
import { done, notFound, type Outcome } from '../outcome'

export type FoundPortal = Portal & { readonly slug: string; readonly name: string }

/** Where the members of an association log in. Nobody is known yet, so there is no actor and nothing to audit. */
export async function findPortal(slug: string): Promise<Outcome<FoundPortal>> {
  const association = await findAssociation(slug)
  if (association === null) return notFound
  const portal = await portalOf(association.associationId)
  return portal === null ? notFound : done({ ...portal, slug, name: association.name })
}
