import { ROLES, type Role } from '../domain/access/actor'
import type { AssociationId, Instant, PersonId } from '../domain/shared/ids'
import { toDate } from './instants'
import type { Tx } from './tenant'

/** The roles that the person has now, in the order of ROLES. */
export async function rolesOf(tx: Tx, associationId: AssociationId, personId: PersonId): Promise<Role[]> {
  const rows = await tx.$queryRaw<{ role: Role }[]>`SELECT DISTINCT g.role FROM app.role_grant g
    WHERE g.association_id = ${associationId}::uuid AND g.person_id = ${personId}::uuid AND NOT EXISTS (SELECT FROM app.role_end e
      WHERE (e.association_id, e.person_id, e.role, e.granted_at) = (g.association_id, g.person_id, g.role, g.granted_at))`
  return ROLES.filter((role) => rows.some((r) => r.role === role))
}

export type RoleChange = {
  readonly personId: PersonId
  readonly role: Role
  readonly at: Instant
  /** The administrator; null for membership, which follows from the portal, and for the operator. */
  readonly by: PersonId | null
}

/** Does nothing when the person has the role already. */
export async function grantRole(tx: Tx, associationId: AssociationId, c: RoleChange): Promise<boolean> {
  const granted =
    await tx.$executeRaw`INSERT INTO app.role_grant (association_id, person_id, role, granted_at, granted_by)
    SELECT ${associationId}::uuid, ${c.personId}::uuid, ${c.role}, ${toDate(c.at)}, ${c.by}::uuid
    WHERE NOT EXISTS (SELECT FROM app.role_grant g WHERE g.association_id = ${associationId}::uuid AND g.person_id = ${c.personId}::uuid AND g.role = ${c.role}
      AND NOT EXISTS (SELECT FROM app.role_end e WHERE (e.association_id, e.person_id, e.role, e.granted_at) = (g.association_id, g.person_id, g.role, g.granted_at)))`
  return granted === 1
}

/** Ends every present grant of the role. False when there was none. */
export async function endRole(tx: Tx, associationId: AssociationId, c: RoleChange): Promise<boolean> {
  const ended =
    await tx.$executeRaw`INSERT INTO app.role_end (association_id, person_id, role, granted_at, ended_at, ended_by)
    SELECT g.association_id, g.person_id, g.role, g.granted_at, ${toDate(c.at)}, ${c.by}::uuid FROM app.role_grant g
    WHERE g.association_id = ${associationId}::uuid AND g.person_id = ${c.personId}::uuid AND g.role = ${c.role}
      AND NOT EXISTS (SELECT FROM app.role_end e WHERE (e.association_id, e.person_id, e.role, e.granted_at) = (g.association_id, g.person_id, g.role, g.granted_at))`
  return ended > 0
}

export type LastMembership = 'nooit' | 'geldt' | 'door-portaal-beeindigd' | 'door-beheerder-beeindigd'

/** How it stands with the person's latest membership, and who ended it. */
export async function lastMembership(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
): Promise<LastMembership> {
  const [row] = await tx.$queryRaw<{ ended: boolean; by: string | null }[]>`
    SELECT e.ended_at IS NOT NULL AS ended, e.ended_by::text AS by FROM app.role_grant g
      LEFT JOIN app.role_end e USING (association_id, person_id, role, granted_at)
     WHERE g.association_id = ${associationId}::uuid AND g.person_id = ${personId}::uuid AND g.role = 'member'
     ORDER BY g.granted_at DESC LIMIT 1`
  if (!row) return 'nooit'
  if (!row.ended) return 'geldt'
  return row.by === null ? 'door-portaal-beeindigd' : 'door-beheerder-beeindigd'
}
