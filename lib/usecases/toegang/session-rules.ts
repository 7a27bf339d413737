import type { Actor, Role } from '@/lib/domain/access/actor'
import type { Instant, PersonId, SessionId } from '@/lib/domain/shared/ids'
import type { ListedAssociation } from '@/lib/data/directory-repository'

/** Idle: half an hour; a quarter for who can see or change what is others'. Ten hours at the most. */
const IDLE_MINUTES = 30
const IDLE_MINUTES_STRICT = 15
const ABSOLUTE_HOURS = 10
const MINUTE = 60_000

export const idleMinutes = (roles: readonly Role[]): number =>
  roles.includes('supervisor') || roles.includes('admin') ? IDLE_MINUTES_STRICT : IDLE_MINUTES
export const endOfSession = (from: Instant): Instant =>
  new Date(Date.parse(from) + ABSOLUTE_HOURS * 60 * MINUTE).toISOString() as Instant
export const isOlderThan = (minutes: number, seen: Instant, at: Instant): boolean =>
  Date.parse(at) - Date.parse(seen) >= minutes * MINUTE

/** The actor of a session's row. Everything in it is read anew at every request. */
export const actorOf = (
  { associationId, slug }: ListedAssociation,
  session: {
    readonly sessionId: SessionId
    readonly personId: PersonId
    readonly pseudonym: string
    readonly roles: readonly Role[]
    readonly secondFactorAt: Instant | null
  },
): Actor => ({
  associationId,
  slug,
  personId: session.personId,
  pseudonym: session.pseudonym,
  roles: session.roles,
  sessionId: session.sessionId,
  secondFactor: session.secondFactorAt !== null,
})
