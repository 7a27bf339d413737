import { createHash } from 'node:crypto'
import type { Operator } from '../../data/operator'
import { createPersonWithIdentity, findByIdentity, findPerson } from '../../data/person-repository'
import { grantRole } from '../../data/role-repository'
import { enrolSecondFactor, findSecondFactor, saveAttempt } from '../../data/second-factor-repository'
import { inTenant } from '../../data/tenant'
import type { PersonId } from '../../domain/shared/ids'
import { now } from '../../platform/clock'
import { newId } from '../../platform/ids'
import { appendOperatorLeaf } from '../operator-leaf'
import { accountsAt, subjectOf, type DemoAccount } from './accounts'
import type { DemoAssociation } from './associations'
import { issuerOf, totpSecret, type DemoSecrets } from './demo-secrets'

export async function seedPersons(
  operator: Operator,
  association: DemoAssociation,
  secrets: DemoSecrets,
): Promise<void> {
  const own = secrets.portals[association.slug]
  if (!own) throw new Error(`no portal secrets for ${association.slug}`)
  for (const account of accountsAt(association.slug).filter((candidate) => candidate.admitted)) {
    await seedPerson(operator, association, account, issuerOf(own))
    if (account.secondFactor) await seedSecondFactor(association, account, totpSecret(secrets, account))
  }
}

/** The same person in every run of an installation, also when its portal had to move to another port. */
function personIdOf(account: DemoAccount): PersonId {
  const digest = createHash('sha256')
    .update(`demo person ${subjectOf(account)}`)
    .digest('hex')
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5') as PersonId
}

/** Roles are given once, with the person: an administrator may have ended one since. */
async function seedPerson(
  operator: Operator,
  { id }: DemoAssociation,
  account: DemoAccount,
  issuer: string,
): Promise<void> {
  const personId = personIdOf(account)
  const subject = subjectOf(account)
  await operator.inTenant(id, async (tx) => {
    if (await findByIdentity(tx, id, issuer, subject)) return
    if (await findPerson(tx, id, personId)) {
      // The portal moved to another port: a new name for the same person.
      await tx.identity.createMany({ data: [{ associationId: id, issuer, subject, personId }] })
      return
    }
    const at = now()
    const person = { personId, pseudonym: newId<string>(), displayName: account.name, createdAt: at, issuer, subject }
    await createPersonWithIdentity(tx, id, person)
    for (const role of account.roles) {
      await grantRole(tx, id, { personId, role, at, by: null })
      await appendOperatorLeaf(tx, id, { type: 'rol.toegekend', at, object: { id: person.pseudonym, part: role } })
    }
  })
}

/** As the person: there is nobody else who may write it, the operator neither. An own factor is left alone. */
async function seedSecondFactor({ id }: DemoAssociation, account: DemoAccount, secret: Uint8Array): Promise<void> {
  const personId = personIdOf(account)
  await inTenant({ associationId: id, actorId: personId, roles: account.roles }, async (tx) => {
    if (await findSecondFactor(tx, id, personId)) return
    const at = now()
    await enrolSecondFactor(tx, id, personId, secret, at)
    await saveAttempt(tx, id, personId, { confirmedAt: at, lastStep: 0, failures: 0, windowAt: at })
  })
}
