import type { Actor, Role } from '@/lib/domain/access/actor'
import type { AssociationId, Instant } from '@/lib/domain/shared/ids'
import { commitment } from '@/lib/domain/audit/commitment'
import { entryType, type AccessType } from '@/lib/domain/audit/events'
import { leafText, type LeafInput } from '@/lib/domain/audit/leaf'
import type { Entry } from '@/lib/domain/dossier/entries'
import { type AccessEvent, knowLog, originOf, recordAccess, recordAccessLast } from '@/lib/data/audit-log'
import type { DossierRow } from '@/lib/data/dossier-repository'
import type { KaderRef } from '@/lib/domain/kader/schema'
import type { PlainTx } from '@/lib/data/tenant'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/ids'
import type { Context, PlainContext } from './define'

type Common = Pick<LeafInput, 'v' | 'source'>
const common = (): Common => ({ v: 1, source: { system: 'afwegingskader', release: env().RELEASE } })
const actorOf = (actor: Actor | null, role: Role | 'onbekend') => ({
  id: actor?.pseudonym ?? null,
  role,
  onBehalfOf: null,
})
export const frameworkOf = ({ id, versie, sha256 }: KaderRef) => ({ id, version: versie, sha256 })

/** The leaf of one entry, as its text: pins the framework and commits to what was typed, without holding any of it. */
export async function entryLeaf(
  { tx, actor }: Context,
  row: Pick<DossierRow, 'pseudonym' | 'version'>,
  kader: KaderRef,
  entry: Entry,
  salt: Uint8Array,
): Promise<string> {
  const { inhoud, happened } = entry
  return leafText({
    ...common(),
    id: entry.id,
    type: entryType(inhoud.kind),
    log: await originOf(tx, actor.associationId, 'd'),
    time: entry.recorded,
    actor: actorOf(actor, 'member'),
    object: { id: row.pseudonym, part: 'afweging' in inhoud ? inhoud.afweging : null, version: row.version + 1 },
    purpose: 'hulpverlening',
    framework: frameworkOf(kader),
    previous: 'vervangt' in inhoud ? inhoud.vervangt : null,
    result: 'gelukt',
    commit: commitment(salt, { happened, inhoud }),
  })
}

/** Membership follows from what the portal attests: nobody gives or takes it, so the actor is the system. */
export async function membershipLeaf(
  { tx, actor, at }: Context,
  type: 'rol.toegekend' | 'rol.beeindigd',
): Promise<string> {
  return leafText({
    ...common(),
    id: newId(),
    type,
    log: await originOf(tx, actor.associationId, 'd'),
    time: at,
    actor: { id: null, role: 'systeem', onBehalfOf: null },
    object: { id: actor.pseudonym, part: 'member', version: null },
    purpose: 'toegang',
    framework: null,
    previous: null,
    result: 'gelukt',
    commit: null,
  })
}

/** What a use case notes of a read, an entrance or a refusal. `objectId` is the dossier's pseudonym; its owner sees the note. */
export type AccessNote = {
  readonly type: AccessType
  readonly objectId: string | null
  /** Which page or which action: a word of ours. */
  readonly part: string | null
  readonly role?: Role
  readonly result?: LeafInput['result']
  readonly purpose?: LeafInput['purpose']
}

/**
 * What a refused attempt may be about for an administrator to read of it. All else is hidden: that somebody tried the
 * address of a case, or has a draft, tells that there is a case.
 */
const NO_CASE = /^(vereniging|kader|session|factor|members|role|audit)\./

/** Writes the note in the transaction of the read: no note, no answer. */
export const recordRead = ({ tx, actor, at }: PlainContext, note: AccessNote): Promise<void> =>
  recordNote(tx, { associationId: actor.associationId, actor, at }, note)

/** The same as the last statement of the transaction: `last` succeeds when it is written, and is not waited for here. */
export async function recordReadLast(
  { tx, actor, at }: PlainContext,
  note: AccessNote,
): Promise<{ readonly last: Promise<void> }> {
  await knowLog(tx, actor.associationId)
  return { last: recordAccessLast(tx, actor.associationId, eventOf(actor, at, note)) }
}

/** `actor` is null when nobody was known yet: an entrance that failed. */
export const recordNote = (
  tx: PlainTx,
  by: { readonly associationId: AssociationId; readonly actor: Actor | null; readonly at: Instant },
  note: AccessNote,
): Promise<void> => recordAccess(tx, by.associationId, eventOf(by.actor, by.at, note))

function eventOf(actor: Actor | null, at: Instant, note: AccessNote): AccessEvent {
  const id = newId()
  const role = note.role ?? actor?.roles.find((r) => r === 'member') ?? actor?.roles[0] ?? 'onbekend'
  const about = note.objectId ?? (note.part === null ? null : 'vereniging')
  const body = (log: string): string =>
    leafText({
      ...common(),
      id,
      type: note.type,
      log,
      time: at,
      actor: actorOf(actor, role),
      object: about === null ? null : { id: about, part: note.part, version: null },
      purpose: note.purpose ?? 'hulpverlening',
      framework: null,
      previous: null,
      result: note.result ?? 'gelukt',
      commit: null,
    })
  const caseBound =
    note.objectId !== null || note.type.startsWith('dossier.') || (note.part !== null && !NO_CASE.test(note.part))
  return { eventId: id, at, actorId: actor?.personId ?? null, objectId: note.objectId, caseBound, body }
}
