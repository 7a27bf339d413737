import { findAssociation } from '@/lib/data/directory-repository'
import { findSession as findRow, revokeSession } from '@/lib/data/session-repository'
import { inTenant } from '@/lib/data/tenant'
import { now } from '@/lib/platform/clock'
import { sha256 } from '@/lib/platform/crypto'
import { recordRead } from '../audit-notes'
import { allowed, scopeOf } from '../define'
import { actorOf } from './session-rules'

/** Ends the session of this token for good, idle or not. Ending what has ended is no fault. */
export async function endSession(slug: string, token: string): Promise<void> {
  const association = await findAssociation(slug)
  if (association === null) return
  const row = await findRow(association.associationId, sha256(token))
  if (row === null || row.revokedAt !== null) return
  const actor = actorOf(association, row)
  if (!allowed(actor, 'session.end', 'zelf')) return
  const at = now()
  await inTenant(scopeOf(actor), async (tx) => {
    if (!(await revokeSession(tx, actor.associationId, actor.sessionId, at))) return
    await recordRead({ tx, actor, at }, { type: 'toegang.uitgelogd', objectId: null, part: null, purpose: 'toegang' })
  })
}
