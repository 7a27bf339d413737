import { z } from 'zod'
import type { Actor } from '@/lib/domain/access/actor'
import type { Action } from '@/lib/domain/access/permissions'
import type { DossierCommand } from '@/lib/domain/dossier/command'
import { decide } from '@/lib/domain/dossier/decide'
import type { Entry } from '@/lib/domain/dossier/entries'
import { evolve } from '@/lib/domain/dossier/evolve'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Kader, KaderRef } from '@/lib/domain/kader/schema'
import { DossierId, EntryId, FormKey } from '@/lib/domain/shared/ids'
import { shortText } from '@/lib/domain/shared/text'
import { deleteDraft } from '@/lib/data/draft-repository'
import { findPerson } from '@/lib/data/person-repository'
import { newId } from '@/lib/platform/ids'
import { allowed, guarded, type Context } from '../define'
import { answerOnce } from '../once'
import { Abort, invalid, notFound, refused, stale, type Outcome } from '../outcome'
import { loadDossier, type LoadedDossier } from './load-dossier'
import { recordEntries } from './record-entries'

/** The most answers or choices that one form can hold; a framework has some forty helper questions. */
export const MOST_ITEMS = 500
/** The fields as they were typed. */
export const Typed = z.record(z.string(), z.unknown()).superRefine((fields, ctx) => {
  for (const [name, value] of Object.entries(fields)) {
    if (!Array.isArray(value) || value.length <= MOST_ITEMS) continue
    ctx.addIssue({ code: 'custom', path: [name], message: 'Dit zijn te veel keuzes. Open de pagina opnieuw.' })
  }
})

/**
 * What every form on a dossier sends along: which dossier, its own key, and how many entries there were when it was
 * shown. The content comes as it was typed; `decide` judges it and words what is wrong.
 */
export const DossierForm = z.strictObject({
  dossierId: DossierId,
  sleutel: FormKey,
  versie: z.int().min(0),
  happened: z.unknown().optional(),
  inhoud: Typed,
})
export type DossierForm = z.infer<typeof DossierForm>
/** What an act answers: the entry that it recorded (the last one, when it recorded several). */
export type Recorded = { readonly dossierId: DossierId; readonly entryId: EntryId }

type Under = { readonly ref: KaderRef; readonly kader: Kader }

/**
 * A use case that adds entries to one dossier:
 * parse → inTenant → load (row locked) → can() → answered before? → changed meanwhile? → decide → save → leaf → commit.
 */
export function defineDossierAct<I extends DossierForm>(spec: {
  readonly action: Action
  readonly input: z.ZodType<I>
  /** In order; each is decided on the state that the one before it left. */
  readonly commands: (input: I, loaded: LoadedDossier, ref: KaderRef, door: string) => readonly DossierCommand[]
  /** Does the entry carry the name of who acts, as it is now? Then `commands` is given it. */
  readonly signed?: true
  /** The framework version to decide under, when it is not the one that the dossier pins. */
  readonly under?: (ctx: Context, loaded: LoadedDossier) => Promise<Under>
  /** What must be done to the typed content before it is decided on, such as sealing a name. After the answer to a resend. */
  readonly prepare?: (ctx: Context, loaded: LoadedDossier, input: I) => Promise<I>
  /** Does an entry that was recorded after the form was shown change what this form is about? */
  readonly collides: (input: I, later: Entry) => boolean
}) {
  return async (actor: Actor, raw: unknown): Promise<Outcome<Recorded>> => {
    const parsed = spec.input.safeParse(raw)
    if (!parsed.success) return invalid(parsed.error)
    const input = parsed.data
    return guarded(actor, spec.action, async (ctx) => {
      const found = await loadDossier(ctx, input.dossierId, { forUpdate: true })
      if (found === null || !allowed(actor, spec.action, found.relation)) throw new Abort(notFound)
      const answer = { dossierId: input.dossierId, entryId: EntryId.parse(input.sleutel) }
      // Before anything else, and also on a resend: a second click stores the draft again.
      await deleteDraft(ctx.tx, actor.associationId, actor.personId, input.sleutel)
      return answerOnce(ctx, input.sleutel, input, answer, async () => {
        const loaded = found.subject
        // More entries than there are: the form is from before a restore, and rests on what is no longer there.
        const isAhead = input.versie > loaded.entries.length
        if (isAhead || loaded.entries.some((e) => e.position >= input.versie && spec.collides(input, e)))
          throw new Abort(stale)
        const under = (await spec.under?.(ctx, loaded)) ?? { ref: loaded.row.kader, kader: loaded.kader }
        const door = spec.signed ? await nameOf(ctx) : ''
        const ready = (await spec.prepare?.(ctx, loaded, input)) ?? input
        const made = decideAll(ctx, loaded, under.kader, answer.entryId, spec.commands(ready, loaded, under.ref, door))
        return recordEntries(ctx, loaded, made.entries, made.after)
      })
    })
  }
}

/** A name that a portal gives and that cannot be stored as one line is left out: it must not stop a decision. */
async function nameOf({ tx, actor }: Context): Promise<string> {
  const person = await findPerson(tx, actor.associationId, actor.personId)
  const name = shortText.safeParse(person?.displayName ?? '')
  return name.success ? name.data : ''
}

/** The entries that the commands make, the last one under `lastId`; throws the refusal as an Abort. */
function decideAll(
  { actor, at }: Context,
  { dossier, entries }: LoadedDossier,
  kader: Kader,
  lastId: EntryId,
  commands: readonly DossierCommand[],
): { readonly entries: readonly Entry[]; readonly after: Dossier } {
  const made: Entry[] = []
  let state = dossier
  for (const [i, command] of commands.entries()) {
    const verdict = decide(kader, state, command, at)
    if (!verdict.ok) throw new Abort(refused(verdict.error.errors.map((e) => ({ veld: e.field, tekst: e.message }))))
    for (const [j, nieuw] of verdict.value.entries()) {
      const isLast = i === commands.length - 1 && j === verdict.value.length - 1
      const id = isLast ? lastId : newId<EntryId>()
      const entry: Entry = {
        id,
        position: entries.length + made.length,
        author: actor.personId,
        recorded: at,
        ...nieuw,
      }
      made.push(entry)
      state = evolve(state, entry)
    }
  }
  return { entries: made, after: state }
}
