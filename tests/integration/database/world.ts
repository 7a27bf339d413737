import { appendLeaf, originOf, recordAccess } from '@/lib/data/audit-log'
import { saveContact } from '@/lib/data/contact-repository'
import { saveDraft } from '@/lib/data/draft-repository'
import { storeAnswer } from '@/lib/data/idempotency-repository'
import { insertComment } from '@/lib/data/kader-comment-repository'
import { findConcept, insertConcept, keepText, moveConcept, type StepKind } from '@/lib/data/kader-concept-repository'
import { insertPractice } from '@/lib/data/practice-repository'
import { withdrawKader } from '@/lib/data/kader-repository'
import { hit } from '@/lib/data/rate-limit-repository'
import { involvedKey } from '@/lib/data/involved-repository'
import { endRole, grantRole } from '@/lib/data/role-repository'
import { enrolSecondFactor, issueRecoveryCodes } from '@/lib/data/second-factor-repository'
import { createSession } from '@/lib/data/session-repository'
import type { Tx } from '@/lib/data/tenant'
import type { Actor } from '@/lib/domain/access/actor'
import { leafText } from '@/lib/domain/audit/leaf'
import type { AccessType, AssociationType } from '@/lib/domain/audit/events'
import { kaderBytes, kaderRef } from '@/lib/domain/kader/hash'
import type { EntryId, FormKey } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { randomBytes } from '@/lib/platform/random'
import { AT, minutesAfter } from '@/tests/support/builders'
import { currentDatabase } from '@/tests/support/database'
import {
  asActor,
  type SeededAssociation,
  type SeededDossier,
  seedAssociation,
  seedDossier,
  seedEntry,
  seedKader,
  seedPerson,
} from '@/tests/support/seed'
import { KLEIN, smallKader } from '@/tests/support/small-kader'

export type World = {
  readonly association: SeededAssociation
  readonly therapist: Actor
  readonly colleague: Actor
  readonly supervisor: Actor
  readonly admin: Actor
  readonly dossier: SeededDossier
  readonly tokenHash: Uint8Array<ArrayBuffer>
}
export const notitie = (tekst: string) => ({ kind: 'notitie', tekst, vervangt: null, redenCorrectie: '' }) as const

/** An association with at least one row in every table. */
export async function seedWorld(slug: string): Promise<World> {
  const association = await seedAssociation(slug)
  const therapist = await seedPerson(association, ['member'])
  const colleague = await seedPerson(association, ['member'])
  const supervisor = await seedPerson(association, ['supervisor'])
  const admin = await seedPerson(association, ['admin'])
  const dossier = await seedDossier(therapist)
  const { entry } = await seedEntry(therapist, dossier, 0, notitie('Vader belde de afspraak af.'))
  const tokenHash = randomBytes(32)
  const world = { association, therapist, colleague, supervisor, admin, dossier, tokenHash }
  await fillLogin(world)
  await fillDossier(world)
  await fillNames(world, entry.id)
  await fillAssociation(world)
  await fillKader(world)
  return world
}

async function fillLogin({ therapist, tokenHash }: World): Promise<void> {
  const { associationId, personId, sessionId } = therapist
  await asActor(therapist, async (tx) => {
    await createSession(tx, associationId, { sessionId, personId, tokenHash, at: AT, expiresAt: minutesAfter(600) })
    await enrolSecondFactor(tx, associationId, personId, randomBytes(20), AT)
    await issueRecoveryCodes(tx, associationId, personId, [randomBytes(32), randomBytes(32)], AT)
    await hit(tx, associationId, 'login', personId, 60)
  })
}

async function fillDossier({ therapist, dossier: { dossierId, pseudonym } }: World): Promise<void> {
  const { associationId, personId } = therapist
  const draft = { form: 'notitie', baseVersion: 1, values: { tekst: 'half getypte zin' }, errors: [], updatedAt: AT }
  const answer = { formKey: newId<FormKey>(), inputMac: randomBytes(32), answer: '{}', at: AT }
  await asActor(therapist, async (tx) => {
    await saveDraft(tx, associationId, personId, { ...draft, draftId: newId<FormKey>(), dossierId })
    await saveDraft(tx, associationId, personId, { ...draft, draftId: newId<FormKey>(), dossierId: null })
    await storeAnswer(tx, associationId, personId, answer)
  })
  await noteAccess(therapist, 'dossier.gelezen', pseudonym)
  await noteAccess(therapist, 'toegang.ingelogd', null)
}

/** A key for the name of somebody involved, an address of one's own, and something practised. */
async function fillNames({ therapist, dossier: { dossierId, key } }: World, entry: EntryId): Promise<void> {
  const { associationId, personId } = therapist
  const fields = { naam: 'Huisarts' }
  await asActor(therapist, async (tx) => {
    await involvedKey(tx, associationId, dossierId, entry, key)
    await saveContact(tx, associationId, personId, { contactId: newId<string>(), version: null, fields, at: AT })
    const practised = { id: newId<EntryId>(), position: 0, author: personId, recorded: AT, inhoud: notitie('Oefenen.') }
    await insertPractice(tx, associationId, personId, 'casus-oefening', {
      ...practised,
      happened: { soort: 'onbekend' },
    })
  })
}

/** An access event as the application writes it. */
export async function noteAccess(actor: Actor, type: AccessType, objectId: string | null): Promise<string> {
  const { associationId, personId, pseudonym } = actor
  const eventId = newId<string>()
  await asActor(actor, async (tx) => {
    const body = (log: string): string =>
      leafText({
        v: 1,
        log,
        id: eventId,
        type,
        time: AT,
        actor: { id: pseudonym, role: 'member', onBehalfOf: null },
        source: { system: 'afwegingskader', release: 'test' },
        object: objectId === null ? null : { id: objectId, part: null, version: null },
        purpose: 'hulpverlening',
        framework: null,
        previous: null,
        result: 'gelukt',
        commit: null,
      })
    const caseBound = type.startsWith('dossier.')
    await recordAccess(tx, associationId, { eventId, at: AT, actorId: personId, objectId, caseBound, body })
  })
  return eventId
}

async function fillAssociation({ therapist, colleague, supervisor, admin, dossier }: World): Promise<void> {
  const { associationId } = admin
  const change = { personId: colleague.personId, role: 'consultant', at: minutesAfter(1), by: admin.personId } as const
  await asActor(admin, async (tx) => {
    await grantRole(tx, associationId, change)
    await endRole(tx, associationId, { ...change, at: minutesAfter(2) })
  })
  // A share that has been withdrawn again: nobody reads by it.
  await share(therapist, supervisor, dossier, { withdrawn: true })
  await currentDatabase().operator.inRetention(
    associationId,
    (tx) => tx.$executeRaw`INSERT INTO app.erasure VALUES (${associationId}::uuid, ${newId<string>()}::uuid, now())`,
  )
}

/** A concept that is with the members, with what one of them says of it, and an older version that was withdrawn. */
async function fillKader({ association: { associationId }, therapist, admin }: World): Promise<void> {
  const { operator } = currentDatabase()
  const older = smallKader((k) => {
    k.versie = '0.1'
  })
  await operator.inTenant(associationId, (tx) => seedKader(tx, associationId, older, minutesAfter(-60)))
  const conceptId = newId<string>()
  const by = admin.personId
  const step = (kind: StepKind, eventId: string) => ({ conceptId, eventId, kind, at: AT, by, detail: {} })
  await asActor(admin, async (tx) => {
    const sha256 = await keepText(tx, associationId, kaderBytes(KLEIN))
    const ids = [newId<string>(), newId<string>(), newId<string>()] as const
    await insertConcept(tx, associationId, step('concept-begonnen', ids[0]), { sha256, startedFrom: null })
    const begun = (await findConcept(tx, associationId, conceptId))!
    const offered = { ...begun, status: 'ter-consultatie' } as const
    await moveConcept(tx, associationId, begun, offered, step('ter-consultatie', ids[1]))
    const withdrawal = { ref: kaderRef(older), eventId: ids[2], by, reason: 'Vervangen.' }
    await withdrawKader(tx, associationId, withdrawal, AT)
    const types = ['kader.concept-begonnen', 'kader.ter-consultatie', 'kader.ingetrokken'] as const
    for (const [i, type] of types.entries()) await appendLeaf(tx, await kaderLeafText(tx, admin, type, ids[i]!))
  })
  await asActor(therapist, async (tx) => {
    const commentId = newId<string>()
    const comment = { commentId, conceptId, revision: 1, blockId: 'norm-1', tekst: 'Mooi.', at: AT }
    await insertComment(tx, associationId, { ...comment, authorId: therapist.personId })
    await appendLeaf(tx, await kaderLeafText(tx, therapist, 'kader.reactie-gegeven', commentId))
  })
}

const kaderLeafText = async (tx: Tx, actor: Actor, type: AssociationType, id: string): Promise<string> =>
  leafText({
    v: 1,
    id,
    type,
    log: await originOf(tx, actor.associationId, 'd'),
    time: AT,
    actor: { id: actor.pseudonym, role: actor.roles[0] ?? 'onbekend', onBehalfOf: null },
    source: { system: 'afwegingskader', release: 'test' },
    object: { id: 'kader', part: null, version: null },
    purpose: 'beheer',
    framework: null,
    previous: null,
    result: 'gelukt',
    commit: null,
  })

type Share = { readonly scope?: 'geheel' | 'besluiten'; readonly until?: Date; readonly withdrawn?: boolean }
/** The owner shares a dossier. The use case comes with a later issue; the policies are final now. */
export async function share(
  owner: Actor,
  supervisor: Actor,
  { dossierId }: SeededDossier,
  s: Share = {},
): Promise<void> {
  const { associationId, personId } = owner
  const granted = new Date(Date.parse(AT) + Math.floor(Math.random() * 1e9))
  const until = s.until ?? new Date(Date.now() + 86_400_000)
  await asActor(owner, async (tx) => {
    await tx.$executeRaw`INSERT INTO app.share (association_id, dossier_id, supervisor_id, granted_at, owner_id, scope, until)
      VALUES (${associationId}::uuid, ${dossierId}::uuid, ${supervisor.personId}::uuid, ${granted}, ${personId}::uuid, ${s.scope ?? 'geheel'}, ${until})`
    if (s.withdrawn === true)
      await tx.$executeRaw`INSERT INTO app.share_withdrawal (association_id, dossier_id, supervisor_id, granted_at, owner_id, withdrawn_at)
        VALUES (${associationId}::uuid, ${dossierId}::uuid, ${supervisor.personId}::uuid, ${granted}, ${personId}::uuid, now())`
  })
}
