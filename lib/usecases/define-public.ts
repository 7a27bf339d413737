import type { z } from 'zod'
import { findAssociation, type ListedAssociation } from '@/lib/data/directory-repository'
import { inTenant, type Tx } from '@/lib/data/tenant'
import { can, type Action } from '@/lib/domain/access/permissions'
import type { Instant } from '@/lib/domain/shared/ids'
import { now } from '@/lib/platform/clock'
import { done, invalid, notFound, type Outcome } from './outcome'

export type PublicContext = { readonly tx: Tx; readonly association: ListedAssociation; readonly at: Instant }

/**
 * A use case for whoever reads the public pages of one association, named by its slug. No actor: the database shows
 * only what is published. Not audited: nobody's data is read, and readers are not followed.
 */
export function definePublicRead<I, O>(
  spec: { readonly action: Action; readonly input: z.ZodType<I> } & (
    | { readonly run: (ctx: PublicContext, input: I) => Promise<O | null> }
    /** For what the directory itself says: that is remembered, so no transaction is opened to answer it. */
    | { readonly listed: (association: ListedAssociation) => O }
  ),
) {
  return async (slug: string, raw: unknown): Promise<Outcome<O>> => {
    const parsed = spec.input.safeParse(raw)
    if (!parsed.success) return invalid(parsed.error)
    if (!can(null, spec.action, 'openbaar')) return notFound
    const association = await findAssociation(slug)
    if (association === null) return notFound
    if ('listed' in spec) return done(spec.listed(association))
    const scope = { associationId: association.associationId, actorId: null, roles: [] }
    const value = await inTenant(scope, (tx) => spec.run({ tx, association, at: now() }, parsed.data))
    return value === null ? notFound : done(value)
  }
}
