import type { Role } from '../domain/access/actor'
import type { AssociationId, Instant, PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { type Key, open, seal } from '../platform/crypto'
import { toDate, toInstant } from './instants'
import { associationKey } from './key-repository'
import { place } from './place'
import { type Tx, becomes } from './tenant'

export type Person = {
  readonly personId: PersonId
  readonly pseudonym: string
  readonly displayName: string
  readonly createdAt: Instant
}
export type NewPerson = Person & { readonly issuer: string; readonly subject: string }

/** A row of the table, its name still sealed. */
export type PersonColumns = {
  personId: string
  pseudonym: string
  displayName: Bytes
  displayVersion: number
  createdAt: Date
}
const namePlace = (associationId: AssociationId, personId: PersonId, version: number) =>
  place(associationId, null, 'person', 'display_name', personId, version)
export const toPerson = (associationId: AssociationId, key: Key, row: PersonColumns): Person => {
  const personId = row.personId as PersonId
  const name = open(key, row.displayName, namePlace(associationId, personId, row.displayVersion))
  return {
    personId,
    pseudonym: row.pseudonym,
    displayName: Buffer.from(name).toString('utf8'),
    createdAt: toInstant(row.createdAt),
  }
}

/** The person of a portal identity, within `inLogin` for that identity (or by the operator). */
export async function findByIdentity(
  tx: Tx,
  associationId: AssociationId,
  issuer: string,
  subject: string,
): Promise<PersonId | null> {
  const row = await tx.identity.findUnique({
    where: { associationId_issuer_subject: { associationId, issuer, subject } },
    select: { personId: true },
  })
  return row && (row.personId as PersonId)
}

/** At the first login, within `inLogin`: from here on the transaction acts as this person. Also by the operator. */
export async function createPersonWithIdentity(tx: Tx, associationId: AssociationId, p: NewPerson): Promise<void> {
  await becomes(tx, p.personId)
  const key = await associationKey(tx, associationId)
  const name = seal(key, Buffer.from(p.displayName, 'utf8'), namePlace(associationId, p.personId, 0))
  await tx.$executeRaw`INSERT INTO app.person (association_id, person_id, pseudonym, display_name, created_at)
    VALUES (${associationId}::uuid, ${p.personId}::uuid, ${p.pseudonym}::uuid, ${name}, ${toDate(p.createdAt)})`
  await tx.$executeRaw`INSERT INTO app.identity (association_id, issuer, subject, person_id)
    VALUES (${associationId}::uuid, ${p.issuer}, ${p.subject}, ${p.personId}::uuid)`
}

/** The portal's name for the person, if it has changed. */
export async function renamePerson(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  name: string,
): Promise<void> {
  const where = { associationId_personId: { associationId, personId } }
  const row = await tx.person.findUniqueOrThrow({ where })
  const key = await associationKey(tx, associationId)
  if (toPerson(associationId, key, row).displayName === name) return
  const displayVersion = row.displayVersion + 1
  const displayName = seal(key, Buffer.from(name, 'utf8'), namePlace(associationId, personId, displayVersion))
  await tx.person.update({ where, data: { displayName, displayVersion } })
}

export async function findPerson(tx: Tx, associationId: AssociationId, personId: PersonId): Promise<Person | null> {
  const row = await tx.person.findUnique({ where: { associationId_personId: { associationId, personId } } })
  return row && toPerson(associationId, await associationKey(tx, associationId), row)
}

export type Member = Person & { readonly roles: readonly Role[] }

/** All persons with their present roles. Only an administrator sees more than the own row. */
export async function listMembers(tx: Tx, associationId: AssociationId): Promise<Member[]> {
  const persons = await tx.person.findMany({ where: { associationId }, orderBy: { createdAt: 'asc' } })
  const grants = await tx.$queryRaw<
    { person_id: string; role: Role }[]
  >`SELECT DISTINCT g.person_id, g.role FROM app.role_grant g
    WHERE g.association_id = ${associationId}::uuid AND NOT EXISTS (SELECT FROM app.role_end e
      WHERE (e.association_id, e.person_id, e.role, e.granted_at) = (g.association_id, g.person_id, g.role, g.granted_at))
    ORDER BY g.person_id, g.role`
  const key = await associationKey(tx, associationId)
  return persons.map((row) => ({
    ...toPerson(associationId, key, row),
    roles: grants.filter((g) => g.person_id === row.personId).map((g) => g.role),
  }))
}
