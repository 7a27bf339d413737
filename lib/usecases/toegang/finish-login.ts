import { z } from 'zod'
import { appendLeaf } from '@/lib/data/audit-log'
import type { ListedAssociation } from '@/lib/data/directory-repository'
import { createPersonWithIdentity, findByIdentity, findPerson, renamePerson } from '@/lib/data/person-repository'
import { hit } from '@/lib/data/rate-limit-repository'
import { endRole, grantRole, lastMembership, rolesOf } from '@/lib/data/role-repository'
import { createSession } from '@/lib/data/session-repository'
import { becomes, inLogin, type Tx } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import type { AssociationId, Instant, PersonId, SessionId } from '@/lib/domain/shared/ids'
import { sha256 } from '@/lib/platform/crypto'
import { newId } from '@/lib/platform/ids'
import { randomBytes } from '@/lib/platform/random'
import { membershipLeaf, recordRead } from '../audit-notes'
import { defineEntrance } from '../define-entrance'
import { Abort, done, refused } from '../outcome'
import { actorOf, endOfSession } from './session-rules'

/** What a portal says about who logged in. It attests membership of its own association and nothing else. */
const Input = z.object({
  issuer: z.string().min(1),
  claims: z.object({
    sub: z.string().min(1).max(255),
    association: z.string(),
    membership_number: z.union([z.string().trim().max(100), z.int()]).optional(),
    // A name that cannot be used is no reason to keep somebody out.
    name: z.string().trim().min(1).max(200).optional().catch(undefined),
  }),
})
type Claims = z.infer<typeof Input>['claims']

/** What a login changed in the membership, as the event of the `d` log. */
type Membership = 'rol.toegekend' | 'rol.beeindigd' | null

const TOKEN_BYTES = 32
const MOST_PER_QUARTER = 30
const QUARTER_SECONDS = 900
const no = (veld: string) => new Abort(refused([{ veld, tekst: veld }]))

/**
 * Someone comes back from the portal of this association with a verified ID token. An identity is exactly
 * (association, issuer, subject), never an e-mail address; it is a row on an internal person, so that the portal can
 * change. The session is a row; the browser gets a random token of which only the hash is kept.
 */
export const finishLogin = defineEntrance({
  action: 'session.start',
  input: Input,
  run: async (association, { issuer, claims }, at) => {
    const { associationId, slug } = association
    if (claims.association !== slug) throw no('andere-vereniging')
    return inLogin(associationId, { issuer, subject: claims.sub }, async (tx) => {
      const { personId, membership } = await recognise(tx, association, issuer, claims, at)
      const times = await hit(tx, associationId, 'inloggen', personId, QUARTER_SECONDS)
      if (times > MOST_PER_QUARTER) throw no('te-vaak')
      const { token, actor } = await begin(tx, association, personId, at)
      if (membership !== null) await appendLeaf(tx, await membershipLeaf({ tx, actor, at }, membership))
      return done({ token })
    })
  },
})

/** The person of this identity; a member who comes for the first time becomes one. From here on `tx` acts as that person. */
async function recognise(
  tx: Tx,
  { associationId }: ListedAssociation,
  issuer: string,
  claims: Claims,
  at: Instant,
): Promise<{ readonly personId: PersonId; readonly membership: Membership }> {
  const isMember = claims.membership_number !== undefined && claims.membership_number !== ''
  const known = await findByIdentity(tx, associationId, issuer, claims.sub)
  if (known !== null) {
    await becomes(tx, known)
    if (claims.name !== undefined) await renamePerson(tx, associationId, known, claims.name)
    return { personId: known, membership: await follow(tx, associationId, known, isMember, at) }
  }
  if (!isMember) throw no('geen-lid')
  const personId = newId<PersonId>()
  const displayName = claims.name ?? `Lid ${claims.membership_number}`
  const pseudonym = newId<string>()
  await createPersonWithIdentity(tx, associationId, {
    personId,
    pseudonym,
    displayName,
    createdAt: at,
    issuer,
    subject: claims.sub,
  })
  return { personId, membership: await follow(tx, associationId, personId, isMember, at) }
}

/**
 * Membership ends when the portal no longer attests it (I12: the person and the own files stay) and comes back with it.
 * It does not come to who holds another role only, nor back to whom an administrator took it from.
 */
async function follow(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  isMember: boolean,
  at: Instant,
): Promise<Membership> {
  const change = { personId, role: 'member' as const, at, by: null }
  if (!isMember) return (await endRole(tx, associationId, change)) ? 'rol.beeindigd' : null
  const had = await lastMembership(tx, associationId, personId)
  const hasNone = had === 'nooit' && (await rolesOf(tx, associationId, personId)).length === 0
  if (had !== 'door-portaal-beeindigd' && !hasNone) return null
  return (await grantRole(tx, associationId, change)) ? 'rol.toegekend' : null
}

async function begin(
  tx: Tx,
  association: ListedAssociation,
  personId: PersonId,
  at: Instant,
): Promise<{ readonly token: string; readonly actor: Actor }> {
  const { associationId } = association
  const roles = await rolesOf(tx, associationId, personId)
  await becomes(tx, personId, roles)
  const token = Buffer.from(randomBytes(TOKEN_BYTES)).toString('base64url')
  const sessionId = newId<SessionId>()
  const session = { sessionId, personId, tokenHash: sha256(token), at, expiresAt: endOfSession(at) }
  await createSession(tx, associationId, session)
  const person = await findPerson(tx, associationId, personId)
  if (person === null) throw new Error('a person that has just been recognised is not there')
  const actor = actorOf(association, { ...session, pseudonym: person.pseudonym, roles, secondFactorAt: null })
  await recordRead({ tx, actor, at }, { type: 'toegang.ingelogd', objectId: null, part: null, purpose: 'toegang' })
  return { token, actor }
}
