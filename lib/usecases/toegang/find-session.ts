import { findAssociation } from '@/lib/data/directory-repository'
import { findSession as findRow, touchSession } from '@/lib/data/session-repository'
import { inTenant } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import { now } from '@/lib/platform/clock'
import { sha256 } from '@/lib/platform/crypto'
import { allowed, scopeOf } from '../define'
import { actorOf, idleMinutes, isOlderThan } from './session-rules'

/** `verlopen`: idle for too long, but not ended: it may still save a draft of its own person, and nothing else. */
export type SessionState = { readonly state: 'geen' } | { readonly state: 'actief' | 'verlopen'; readonly actor: Actor }
const NONE: SessionState = { state: 'geen' }

/** Often enough for the idle limit, seldom enough not to make every read a write. */
const TOUCH_MINUTES = 1

/** Who comes with this token. The row decides at every request: ended, too old, other roles since, or idle for too long. */
export async function findSession(slug: string, token: string): Promise<SessionState> {
  const association = await findAssociation(slug)
  if (association === null) return NONE
  const row = await findRow(association.associationId, sha256(token))
  const at = now()
  if (row === null || row.revokedAt !== null || row.rolesChanged || row.expiresAt <= at) return NONE
  const actor = actorOf(association, row)
  if (!allowed(actor, 'session.read', 'zelf')) return NONE
  if (isOlderThan(idleMinutes(row.roles), row.seenAt, at)) return { state: 'verlopen', actor }
  if (isOlderThan(TOUCH_MINUTES, row.seenAt, at)) {
    await inTenant(scopeOf(actor), (tx) => touchSession(tx, actor.associationId, actor.sessionId, at))
  }
  return { state: 'actief', actor }
}
