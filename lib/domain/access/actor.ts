import type { AssociationId, PersonId, SessionId } from '../shared/ids'

export const ROLES = ['member', 'consultant', 'supervisor', 'admin', 'editor'] as const
export type Role = (typeof ROLES)[number]

/** Who acts, in which association. Read from the session row at every request; never from the client. */
export type Actor = {
  readonly associationId: AssociationId
  readonly slug: string
  readonly personId: PersonId
  /** What the audit trail calls this person; the link to the person can be cut. */
  readonly pseudonym: string
  readonly roles: readonly Role[]
  readonly sessionId: SessionId
  /** Has the own second factor been given in this session? */
  readonly secondFactor: boolean
}
