import { z } from 'zod'
import { appendLeaf, originOf } from '@/lib/data/audit-log'
import { findPerson } from '@/lib/data/person-repository'
import type { AssociationType } from '@/lib/domain/audit/events'
import { leafText } from '@/lib/domain/audit/leaf'
import { PersonId } from '@/lib/domain/shared/ids'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/ids'
import type { Context, Loaded } from '../define'

/** The roles that an administrator gives and takes. Membership is not among them: it follows from the portal. */
export const GIVEN_ROLES = ['consultant', 'supervisor', 'editor', 'admin'] as const
export const RoleChange = z.strictObject({
  persoon: PersonId,
  rol: z.enum(GIVEN_ROLES, { error: 'Kies een rol uit de lijst.' }),
})
type Change = z.infer<typeof RoleChange>

export const ownAssociation = async (): Promise<Loaded<null>> => ({ relation: 'vereniging', subject: null })
/** Somebody of the administrator's own association; of another one there is nobody to find. */
export async function loadPerson({ tx, actor }: Context, { persoon }: Change) {
  const person = await findPerson(tx, actor.associationId, persoon)
  return person && { relation: 'vereniging' as const, subject: person }
}

/** The leaf of a change of roles: who, which role, by which administrator. The last statement of the transaction. */
export async function appendRoleLeaf(
  { tx, actor, at }: Context,
  type: Extract<AssociationType, `rol.${string}`>,
  pseudonym: string,
  rol: Change['rol'],
): Promise<void> {
  const leaf = leafText({
    v: 1,
    id: newId<string>(),
    type,
    log: await originOf(tx, actor.associationId, 'd'),
    time: at,
    actor: { id: actor.pseudonym, role: 'admin', onBehalfOf: null },
    source: { system: 'afwegingskader', release: env().RELEASE },
    object: { id: pseudonym, part: rol, version: null },
    purpose: 'beheer',
    framework: null,
    previous: null,
    result: 'gelukt',
    commit: null,
  })
  await appendLeaf(tx, leaf)
}
