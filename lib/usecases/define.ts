import type { z } from 'zod'
import type { Actor } from '@/lib/domain/access/actor'
import { can, needsSecondFactor, type Action, type Relation } from '@/lib/domain/access/permissions'
import type { AccessType, DecisionType } from '@/lib/domain/audit/events'
import type { Instant } from '@/lib/domain/shared/ids'
import { LogRenamed } from '@/lib/data/audit-log'
import { readInTenant, type Work } from '@/lib/data/read-transaction'
import { inTenant, type PlainTx, type Scope, type Tx } from '@/lib/data/tenant'
import { now } from '@/lib/platform/clock'
import { log } from '@/lib/platform/log'
import { recordRead, recordReadLast, type AccessNote } from './audit-notes'
import { Abort, done, invalid, notFound, type Outcome } from './outcome'

/** What a use case works with: one transaction of one association, who acts, and the one moment of the act. */
export type Context<T extends PlainTx = Tx> = { readonly tx: T; readonly actor: Actor; readonly at: Instant }
/** The same for what asks in SQL only. */
export type PlainContext = Context<PlainTx>
/** A way into the database, and how the note of a read is written there: `last` is what a COMMIT need not wait for. */
type Door<T extends PlainTx> = {
  readonly enter: <O>(scope: Scope, work: Work<O, T>) => Promise<O>
  readonly note: (ctx: Context<T>, note: AccessNote) => Promise<{ readonly last: Promise<void> }>
}
const WRITTEN: { readonly last: Promise<void> } = { last: Promise.resolve() }
const DOOR: Door<Tx> = {
  enter: (scope, work) => inTenant(scope, async (tx) => (await work(tx)).value),
  note: async (ctx, note) => {
    await recordRead(ctx, note)
    return WRITTEN
  },
}
const PAGE_DOOR: Door<PlainTx> = { enter: readInTenant, note: recordReadLast }
/** What the actor is to the thing that was loaded; null when the thing is not there (or the database hides it). */
export type Loaded<S> = { readonly relation: Relation; readonly subject: S } | null

export const scopeOf = (actor: Actor): Scope => ({
  associationId: actor.associationId,
  actorId: actor.personId,
  roles: actor.roles,
})

/** May this actor do this now? The second factor counts as part of the permission (product.md, "Own second factor"). */
export const allowed = (actor: Actor, action: Action, relation: Relation): boolean =>
  can(actor, action, relation) && (actor.secondFactor || !needsSecondFactor(action))

type ReadSpec<T extends PlainTx, I, S, O> = {
  readonly action: Action
  readonly input: z.ZodType<I>
  readonly load: (ctx: Context<T>, input: I) => Promise<Loaded<S>>
  readonly run: (ctx: Context<T>, input: I, subject: S) => Promise<O>
  readonly audit: (input: I, subject: S) => AccessNote
}
const reader =
  <T extends PlainTx>(door: Door<T>) =>
  <I, S, O>(spec: ReadSpec<T, I, S, O>) =>
  async (actor: Actor, raw: unknown): Promise<Outcome<O>> => {
    const parsed = spec.input.safeParse(raw)
    if (!parsed.success) return invalid(parsed.error)
    const input = parsed.data
    return throughDoor(door, actor, spec.action, async (ctx) => {
      const loaded = await spec.load(ctx, input)
      if (loaded === null || !allowed(actor, spec.action, loaded.relation)) throw new Abort(notFound)
      const value = await spec.run(ctx, input, loaded.subject)
      const { last } = await door.note(ctx, spec.audit(input, loaded.subject))
      return { value: done(value), last }
    })
  }

/**
 * A use case that reads. parse → inTenant → load → can() → run → audit → commit: without the audit row there is no
 * answer. Somebody else's record gives `niet-gevonden`, and the attempt is noted.
 */
export const defineRead = reader(DOOR)
/** The same for what is read at every page of a dossier: its transaction costs a third (.adr/0022). */
export const definePageRead = <I, S, O>(spec: ReadSpec<PlainTx, I, S, O>) => {
  const read = reader(PAGE_DOOR)(spec)
  return (actor: Actor, raw: unknown): Promise<Outcome<O>> =>
    read(actor, raw).catch((error: unknown) => {
      // The log had another name than when it was last seen. Nothing was written or answered: once more.
      if (error instanceof LogRenamed) return read(actor, raw)
      throw error
    })
}

/**
 * A use case that writes something else than entries of a dossier (for those: `dossier/dossier-act.ts`).
 * `audit` names the events that `run` appends or notes; a use case without any says why.
 */
export function defineAct<I, S, O>(spec: {
  readonly action: Action
  readonly input: z.ZodType<I>
  readonly load: (ctx: Context, input: I) => Promise<Loaded<S>>
  readonly audit: readonly (AccessType | DecisionType)[] | { readonly none: string }
  readonly run: (ctx: Context, input: I, subject: S) => Promise<Outcome<O>>
}) {
  return async (actor: Actor, raw: unknown): Promise<Outcome<O>> => {
    const parsed = spec.input.safeParse(raw)
    if (!parsed.success) return invalid(parsed.error)
    const input = parsed.data
    return guarded(actor, spec.action, async (ctx) => {
      const loaded = await spec.load(ctx, input)
      if (loaded === null || !allowed(actor, spec.action, loaded.relation)) throw new Abort(notFound)
      return spec.run(ctx, input, loaded.subject)
    })
  }
}
/** For what is the actor's own without being loaded: the own dossiers as a whole, or the own account and drafts. */
export const ownDossiers = async (): Promise<Loaded<null>> => ({ relation: 'eigenaar', subject: null })
export const ownAccount = async (): Promise<Loaded<null>> => ({ relation: 'zelf', subject: null })

/** Runs one transaction; what it refuses is rolled back and then noted in a small transaction of its own. */
export const guarded = <O>(
  actor: Actor,
  action: Action,
  work: (ctx: Context) => Promise<Outcome<O>>,
): Promise<Outcome<O>> =>
  throughDoor(DOOR, actor, action, async (ctx) => ({ value: await work(ctx), last: WRITTEN.last }))

async function throughDoor<T extends PlainTx, O>(
  door: Door<T>,
  actor: Actor,
  action: Action,
  work: (ctx: Context<T>) => ReturnType<Work<Outcome<O>>>,
): Promise<Outcome<O>> {
  const at = now()
  try {
    return await door.enter(scopeOf(actor), async (tx) => {
      const answer = await work({ tx, actor, at })
      if (!answer.value.ok) throw new Abort(answer.value)
      return answer
    })
  } catch (error) {
    if (!(error instanceof Abort)) throw error
    await noteRefusal(actor, action, error.outcome)
    return error.outcome
  }
}

/** A mistake made in practice is nobody's business; somebody without a way in is noted there too. */
const isMistakeInPractice = (action: Action, { reden }: Exclude<Outcome<never>, { ok: true }>): boolean =>
  action === 'oefening.practise' && reden !== 'niet-gevonden'

async function noteRefusal(actor: Actor, action: Action, outcome: Outcome<never>): Promise<void> {
  if (outcome.ok || isMistakeInPractice(action, outcome)) return
  const type: AccessType = outcome.reden === 'niet-gevonden' ? 'toegang.geweigerd' : 'handeling.geweigerd'
  log.info('refused', { action, reason: outcome.reden })
  await inTenant(scopeOf(actor), (tx) =>
    recordRead({ tx, actor, at: now() }, { type, objectId: null, part: action, result: outcome.reden }),
  )
}
