import type { AssociationId } from '../domain/shared/ids'
import { open, seal } from '../platform/crypto'
import { associationKey } from './key-repository'
import { place } from './place'
import { type Tx, inTenant } from './tenant'

export type Portal = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }

const placeOf = (associationId: AssociationId, version: number) =>
  place(associationId, null, 'portal', 'client_secret', associationId, version)

/** The association's own OpenID provider, read when nobody is logged in yet. Null: login has not been set up. */
export const portalOf = (associationId: AssociationId): Promise<Portal | null> =>
  inTenant({ associationId, actorId: null, roles: [] }, async (tx) => {
    const row = await tx.portal.findUnique({ where: { associationId } })
    if (!row) return null
    const key = await associationKey(tx, associationId)
    const secret = open(key, row.clientSecret, placeOf(associationId, row.secretVersion))
    return { issuer: row.issuer, clientId: row.clientId, clientSecret: Buffer.from(secret).toString('utf8') }
  })

/** By the operator. */
export async function setPortal(tx: Tx, associationId: AssociationId, portal: Portal): Promise<void> {
  const before = await tx.portal.findUnique({ where: { associationId }, select: { secretVersion: true } })
  const secretVersion = before ? before.secretVersion + 1 : 0
  const clientSecret = seal(
    await associationKey(tx, associationId),
    Buffer.from(portal.clientSecret, 'utf8'),
    placeOf(associationId, secretVersion),
  )
  const row = { issuer: portal.issuer, clientId: portal.clientId, clientSecret, secretVersion }
  await tx.portal.upsert({ where: { associationId }, create: { associationId, ...row }, update: row })
}
