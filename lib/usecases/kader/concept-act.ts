import { z } from 'zod'
import { originOf } from '@/lib/data/audit-log'
import { deleteDraft } from '@/lib/data/draft-repository'
import {
  conceptText,
  findConcept,
  insertConcept,
  keepText,
  moveConcept,
  type ConceptRow,
  type ConceptState,
  type StepDetail,
  type StepKind,
} from '@/lib/data/kader-concept-repository'
import { listMembers } from '@/lib/data/person-repository'
import type { Tx } from '@/lib/data/tenant'
import type { AssociationType } from '@/lib/domain/audit/events'
import { leafText } from '@/lib/domain/audit/leaf'
import { kaderBytes } from '@/lib/domain/kader/hash'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader, KaderRef } from '@/lib/domain/kader/schema'
import { FormKey, type AssociationId, type PersonId } from '@/lib/domain/shared/ids'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/ids'
import { frameworkOf } from '../audit-notes'
import type { Context, Loaded } from '../define'
import { answerOnce } from '../once'
import { Abort, refused, stale, type Outcome } from '../outcome'

/** What every form on a concept sends along: which one, its own key, and the revision that was shown. */
export const ConceptForm = z.strictObject({ concept: z.uuid().toLowerCase(), sleutel: FormKey, versie: z.int().min(0) })

/** The concept, held until the end of the transaction. Of another association there is none. */
export async function loadConcept(
  { tx, actor }: Context,
  { concept }: { readonly concept: string },
): Promise<Loaded<ConceptRow>> {
  const row = await findConcept(tx, actor.associationId, concept, { forUpdate: true })
  return row && { relation: 'vereniging', subject: row }
}

// A text is found by its hash, so what was parsed once stays true.
const parsed = new Map<string, Kader>()
const MOST = 32

/** A concept's text as a framework. What cannot be read was never kept. */
export async function kaderAt(tx: Tx, associationId: AssociationId, sha: string): Promise<Kader> {
  const known = parsed.get(sha)
  if (known !== undefined) return known
  const kader = parseKader(JSON.parse(await conceptText(tx, associationId, sha)))
  if (!kader.ok) throw new Error('a kept text of a concept does not parse')
  if (parsed.size >= MOST) parsed.clear()
  parsed.set(sha, kader.value)
  return kader.value
}

/** At most once for a form's key; the draft of the form ends with the act. Also on a resend, which stores it again. */
export async function once<T extends object>(
  ctx: Context,
  input: { readonly sleutel: FormKey },
  answer: T,
  work: () => Promise<readonly string[]>,
): Promise<Outcome<T>> {
  const { tx, actor } = ctx
  await deleteDraft(tx, actor.associationId, actor.personId, input.sleutel)
  return answerOnce(ctx, input.sleutel, input, answer, work)
}

const CLOSED: Readonly<Partial<Record<ConceptState, string>>> = {
  gepubliceerd: 'Deze versie is al gepubliceerd. Begin een nieuwe versie als u iets wilt veranderen.',
  weggelegd: 'Deze versie is weggelegd. Begin een nieuwe versie als u verder wilt.',
}
/** Why nothing can be done with this concept any more; throws it as the answer. */
export function assertOpen({ status }: ConceptRow): void {
  const why = CLOSED[status]
  if (why !== undefined) throw new Abort(refused([{ veld: '', tekst: why }]))
}

/** For steps that are about the whole text: whoever takes one has seen it as it is now. */
export function assertSeen(concept: ConceptRow, versie: number): void {
  if (concept.revision === versie) return
  const tekst = 'Intussen is er iets veranderd aan deze versie. Kijk opnieuw en doe dit dan nog eens.'
  throw new Abort(refused([{ veld: '', tekst }]))
}

export const wrongHere = (tekst: string, veld = ''): Outcome<never> => refused([{ veld, tekst }])

type Change = { readonly kind: StepKind; readonly detail?: StepDetail } & (
  | { readonly kader: Kader }
  /** Back to a text that was kept before. */
  | { readonly sha256: string }
  | { readonly status: ConceptState }
)

/** Takes a concept one step on; gives the text of the step's leaf, which is appended last. */
export async function stepOn(ctx: Context, from: ConceptRow, change: Change): Promise<readonly string[]> {
  const { tx, actor, at } = ctx
  const { kind, detail = {} } = change
  const to = await target(ctx, from, change)
  // The same text once more is no step.
  if (to.sha256 === from.sha256 && !('status' in change)) return []
  const eventId = newId<string>()
  const step = { conceptId: from.conceptId, eventId, kind, at, by: actor.personId, detail }
  if (!(await moveConcept(tx, actor.associationId, from, to, step))) throw new Abort(stale)
  const kader = await kaderAt(tx, actor.associationId, to.sha256)
  const ref = { id: kader.id, versie: kader.versie, sha256: to.sha256 }
  const object = { id: from.conceptId, part: partOf(detail.plek), version: from.revision + 1 }
  return [await kaderLeaf(ctx, `kader.${kind}`, { eventId, object, ref })]
}

async function target({ tx, actor }: Context, from: ConceptRow, change: Change) {
  if ('status' in change) {
    const { status } = change
    const approvedBy = status === 'akkoord' && from.status !== 'akkoord' ? actor.personId : from.approvedBy
    const kept = status === 'akkoord' || status === 'gepubliceerd'
    return { status, sha256: from.sha256, lastAuthor: from.lastAuthor, approvedBy: kept ? approvedBy : null }
  }
  const sha256 = 'kader' in change ? await keepText(tx, actor.associationId, kaderBytes(change.kader)) : change.sha256
  // A changed text is nobody's approved text any more.
  const status: ConceptState = from.status === 'concept' ? 'concept' : 'ter-consultatie'
  return { status, sha256, lastAuthor: actor.personId, approvedBy: null }
}

/** The document itself has an id that is no word. */
const partOf = (plek: string | undefined): string | null => (plek === undefined ? null : plek.replace(/^_/, ''))

type About = {
  readonly eventId: string
  readonly object: { readonly id: string; readonly part: string | null; readonly version: number | null }
  readonly ref: KaderRef
}

/** The leaf of a step in the life of a version: who, which step, and under which hash the text is known. */
export async function kaderLeaf(
  { tx, actor, at }: Context,
  type: Extract<AssociationType, `kader.${string}`>,
  { eventId, object, ref }: About,
): Promise<string> {
  return leafText({
    v: 1,
    id: eventId,
    type,
    log: await originOf(tx, actor.associationId, 'd'),
    time: at,
    actor: { id: actor.pseudonym, role: roleOf(actor.roles), onBehalfOf: null },
    source: { system: 'afwegingskader', release: env().RELEASE },
    object,
    purpose: 'beheer',
    framework: frameworkOf(ref),
    previous: null,
    result: 'gelukt',
    commit: null,
  })
}

/** In which role somebody works at the framework. */
export const roleOf = (roles: Context['actor']['roles']) =>
  roles.includes('admin') ? 'admin' : roles.includes('editor') ? 'editor' : 'member'

/** The concept with its first step; gives the text of the leaf. */
export async function begin(
  ctx: Context,
  conceptId: string,
  kader: Kader,
  startedFrom: KaderRef | null,
): Promise<readonly string[]> {
  const { tx, actor, at } = ctx
  const sha256 = await keepText(tx, actor.associationId, kaderBytes(kader))
  const eventId = newId<string>()
  const step = { conceptId, eventId, kind: 'concept-begonnen', at, by: actor.personId, detail: {} } as const
  await insertConcept(tx, actor.associationId, step, { sha256, startedFrom })
  const object = { id: conceptId, part: null, version: 0 }
  const ref = { id: kader.id, versie: kader.versie, sha256 }
  return [await kaderLeaf(ctx, 'kader.concept-begonnen', { eventId, object, ref })]
}

/** An administrator knows everybody's name; a member who is editor only the own one. */
export async function namesOf({ tx, actor }: Context): Promise<ReadonlyMap<PersonId, string>> {
  if (roleOf(actor.roles) !== 'admin') return new Map()
  const members = await listMembers(tx, actor.associationId)
  return new Map(members.map(({ personId, displayName }) => [personId, displayName]))
}
