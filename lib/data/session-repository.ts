import { ROLES, type Role } from '../domain/access/actor'
import type { AssociationId, Instant, PersonId, SessionId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { Prisma } from './generated/client'
import { toDate, toInstant, toInstantOrNull } from './instants'
import { askAlone } from './read-transaction'
import type { Tx } from './tenant'

export type Session = {
  readonly sessionId: SessionId
  readonly personId: PersonId
  readonly createdAt: Instant
  readonly seenAt: Instant
  readonly secondFactorAt: Instant | null
  readonly expiresAt: Instant
  readonly revokedAt: Instant | null
}
export type SessionWithPerson = Session & {
  readonly pseudonym: string
  readonly roles: readonly Role[]
  /** Was a role given or taken after the session began? Then the session is over (security.md). */
  readonly rolesChanged: boolean
}
export type NewSession = {
  readonly sessionId: SessionId
  readonly personId: PersonId
  /** SHA-256 of the token in the cookie; the token itself is never stored. */
  readonly tokenHash: Bytes
  readonly at: Instant
  readonly expiresAt: Instant
}

/** By the person who logs in (`becomes`, or a scope with this actor). */
export async function createSession(tx: Tx, associationId: AssociationId, s: NewSession): Promise<void> {
  await tx.$executeRaw`INSERT INTO app.session (association_id, session_id, person_id, token_hash, created_at, seen_at, expires_at)
    VALUES (${associationId}::uuid, ${s.sessionId}::uuid, ${s.personId}::uuid, ${s.tokenHash}, ${toDate(s.at)}, ${toDate(s.at)}, ${toDate(s.expiresAt)})`
}

type SessionColumns = {
  readonly sessionId: SessionId
  readonly personId: PersonId
  readonly createdAt: Date
  readonly seenAt: Date
  readonly secondFactorAt: Date | null
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly pseudonym: string
  readonly roles: readonly Role[]
  readonly rolesChanged: boolean
}

/**
 * The session of a cookie with its person. Also when it has expired, was revoked or its roles changed: the caller decides
 * what an old session may still do (save a draft). The roles come in the order of ROLES.
 */
export async function findSession(associationId: AssociationId, tokenHash: Bytes): Promise<SessionWithPerson | null> {
  const [row] = await askAlone<SessionColumns[]>(
    Prisma.sql`SELECT session_id AS "sessionId", person_id AS "personId", created_at AS "createdAt", seen_at AS "seenAt",
      second_factor_at AS "secondFactorAt", expires_at AS "expiresAt", revoked_at AS "revokedAt", pseudonym, roles, roles_changed AS "rolesChanged"
      FROM app.session_of_cookie(${associationId}::uuid, ${tokenHash})`,
  )
  if (!row) return null
  return {
    ...row,
    createdAt: toInstant(row.createdAt),
    seenAt: toInstant(row.seenAt),
    secondFactorAt: toInstantOrNull(row.secondFactorAt),
    expiresAt: toInstant(row.expiresAt),
    revokedAt: toInstantOrNull(row.revokedAt),
    roles: ROLES.filter((role) => row.roles.includes(role)),
  }
}

/** False when the session is revoked: a revoked session cannot be changed any more. */
export async function touchSession(
  tx: Tx,
  associationId: AssociationId,
  sessionId: SessionId,
  at: Instant,
): Promise<boolean> {
  const n = await tx.$executeRaw`UPDATE app.session SET seen_at = ${toDate(at)}
    WHERE association_id = ${associationId}::uuid AND session_id = ${sessionId}::uuid`
  return n === 1
}

export async function markSecondFactor(
  tx: Tx,
  associationId: AssociationId,
  sessionId: SessionId,
  at: Instant,
): Promise<boolean> {
  const n = await tx.$executeRaw`UPDATE app.session SET second_factor_at = ${toDate(at)}
    WHERE association_id = ${associationId}::uuid AND session_id = ${sessionId}::uuid`
  return n === 1
}

export async function revokeSession(
  tx: Tx,
  associationId: AssociationId,
  sessionId: SessionId,
  at: Instant,
): Promise<boolean> {
  const n = await tx.$executeRaw`UPDATE app.session SET revoked_at = ${toDate(at)}
    WHERE association_id = ${associationId}::uuid AND session_id = ${sessionId}::uuid`
  return n === 1
}

/** Everywhere at once: "log uit op alle apparaten", and after a new second factor. */
export const revokeOtherSessions = (
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  sessionId: SessionId,
  at: Instant,
): Promise<number> =>
  tx.$executeRaw`UPDATE app.session SET revoked_at = ${toDate(at)}
    WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid AND session_id <> ${sessionId}::uuid
      AND revoked_at IS NULL`
