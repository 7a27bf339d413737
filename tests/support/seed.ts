import { foundAssociation } from '@/lib/data/association-repository'
import { appendLeaf, originOf, type Receipt } from '@/lib/data/audit-log'
import { listAssociation, type ListedAssociation } from '@/lib/data/directory-repository'
import { bumpDossier, insertDossier } from '@/lib/data/dossier-repository'
import { insertEntry } from '@/lib/data/entry-repository'
import { importKader } from '@/lib/data/kader-repository'
import { createPersonWithIdentity } from '@/lib/data/person-repository'
import { setPortal } from '@/lib/data/portal-repository'
import { grantRole } from '@/lib/data/role-repository'
import { inTenant, type Scope, type Tx } from '@/lib/data/tenant'
import type { Actor, Role } from '@/lib/domain/access/actor'
import { commitment } from '@/lib/domain/audit/commitment'
import { entryType } from '@/lib/domain/audit/events'
import { leafText } from '@/lib/domain/audit/leaf'
import type { Entry, Inhoud } from '@/lib/domain/dossier/entries'
import { kaderBytes } from '@/lib/domain/kader/hash'
import type { Kader, KaderRef } from '@/lib/domain/kader/schema'
import {
  type AssociationId,
  type DossierId,
  type EntryId,
  type Instant,
  type PersonId,
  PLATFORM_ID,
  type SessionId,
} from '@/lib/domain/shared/ids'
import { type Key, newKey } from '@/lib/platform/crypto'
import { newId } from '@/lib/platform/ids'
import { newSalt } from '@/lib/platform/random'
import { AT } from './builders'
import { currentDatabase } from './database'
import { KLEIN, smallRef } from './small-kader'

export type SeededAssociation = ListedAssociation & { readonly issuer: string; readonly kader: KaderRef }

/** An association as the operator founds it: listed, with its key, the heads of its logs, a portal and a framework. */
export async function seedAssociation(
  slug: string,
  kader: Kader = KLEIN,
  at: Instant = AT,
): Promise<SeededAssociation> {
  const { operator } = currentDatabase()
  const associationId = newId<AssociationId>()
  const association = { associationId, slug, name: `Vereniging ${slug.toUpperCase()}`, shortName: slug.toUpperCase() }
  const issuer = `http://127.0.0.1:9/${slug}`
  await operator.inTenant(PLATFORM_ID, (tx) => listAssociation(tx, association))
  await operator.inTenant(associationId, async (tx) => {
    await foundAssociation(tx, association, at)
    await setPortal(tx, associationId, {
      issuer,
      clientId: `afwegingskader-${slug}`,
      clientSecret: 'geheim van het portaal',
    })
    await seedKader(tx, associationId, kader, at)
  })
  return { ...association, issuer, kader: smallRef(kader) }
}

export const seedKader = (tx: Tx, associationId: AssociationId, kader: Kader, at: Instant = AT): Promise<boolean> =>
  importKader(
    tx,
    associationId,
    {
      id: kader.id,
      versie: kader.versie,
      document: kaderBytes(kader),
      effectiveFrom: at,
      changeNote: kader.wijziging,
      basedOn: kader.basedOn,
    },
    at,
  )

/** A person of the association with these roles, as somebody who is logged in with the own second factor. */
export async function seedPerson(
  association: SeededAssociation,
  roles: readonly Role[] = ['member'],
  { personId = newId<PersonId>(), at = AT }: { readonly personId?: PersonId; readonly at?: Instant } = {},
): Promise<Actor> {
  const { associationId, slug, issuer } = association
  const pseudonym = newId<string>()
  await currentDatabase().operator.inTenant(associationId, async (tx) => {
    const person = { personId, pseudonym, displayName: `Persoon ${personId.slice(0, 4)}`, createdAt: at }
    await createPersonWithIdentity(tx, associationId, { ...person, issuer, subject: `sub-${personId}` })
    for (const role of roles) await grantRole(tx, associationId, { personId, role, at, by: null })
  })
  return { associationId, slug, personId, pseudonym, roles, sessionId: newId<SessionId>(), secondFactor: true }
}

export const scopeOf = ({ associationId, personId, roles }: Actor): Scope => ({
  associationId,
  actorId: personId,
  roles,
})
export const asActor = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> => inTenant(scopeOf(actor), work)

export type SeededDossier = {
  readonly dossierId: DossierId
  readonly pseudonym: string
  readonly key: Key
  readonly kader: KaderRef
}

/** A dossier of this actor, still without entries. */
export async function seedDossier(
  actor: Actor,
  kader: KaderRef = smallRef(),
  label = 'Kastanje',
): Promise<SeededDossier> {
  const dossier = { dossierId: newId<DossierId>(), pseudonym: newId<string>(), key: newKey(), kader }
  await asActor(actor, (tx) =>
    insertDossier(tx, actor.associationId, { ...dossier, ownerId: actor.personId, soort: 'kind', label, at: AT }),
  )
  return dossier
}

/** The leaf of an entry, as the application writes it. */
export function entryLeafText(
  actor: Actor,
  dossier: SeededDossier,
  origin: string,
  entry: Entry,
  salt: Uint8Array,
): string {
  return leafText({
    v: 1,
    log: origin,
    id: entry.id,
    type: entryType(entry.inhoud.kind),
    time: entry.recorded,
    actor: { id: actor.pseudonym, role: 'member', onBehalfOf: null },
    source: { system: 'afwegingskader', release: 'test' },
    object: { id: dossier.pseudonym, part: String(entry.position), version: entry.position + 1 },
    purpose: 'hulpverlening',
    framework: { id: dossier.kader.id, version: dossier.kader.versie, sha256: dossier.kader.sha256 },
    previous: null,
    result: 'gelukt',
    commit: commitment(salt, { happened: entry.happened, inhoud: entry.inhoud }),
  })
}

/** Records one entry with its leaf, at this position, in one transaction: the database's part of an act. */
export async function seedEntry(
  actor: Actor,
  dossier: SeededDossier,
  position: number,
  inhoud: Inhoud,
): Promise<{ readonly entry: Entry; readonly receipt: Receipt }> {
  const { associationId, personId } = actor
  const happened: Entry['happened'] = { soort: 'omstreeks', tekst: 'vorige week' }
  const entry: Entry = { id: newId<EntryId>(), position, author: personId, happened, recorded: AT, inhoud }
  const salt = newSalt()
  return asActor(actor, async (tx) => {
    const origin = await originOf(tx, associationId, 'd')
    await insertEntry(tx, associationId, dossier.dossierId, entry, salt, dossier.key)
    const change = { state: 'open', cycle: 1, kader: dossier.kader, entryCount: position + 1, changedAt: AT } as const
    const day = { eigenDag: null, key: dossier.key }
    if (!(await bumpDossier(tx, associationId, dossier.dossierId, position, { ...change, ...day })))
      throw new Error('stale')
    return { entry, receipt: await appendLeaf(tx, entryLeafText(actor, dossier, origin, entry, salt)) }
  })
}
