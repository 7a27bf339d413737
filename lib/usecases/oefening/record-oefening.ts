import { z } from 'zod'
import { huidigeHulpvragen } from '@/lib/domain/dossier/current'
import type { Entry } from '@/lib/domain/dossier/entries'
import { BlokId } from '@/lib/domain/kader/schema'
import { practise, type OefenOpdracht } from '@/lib/domain/oefening/practise'
import { EntryId, FormKey } from '@/lib/domain/shared/ids'
import { deleteDraft } from '@/lib/data/draft-repository'
import { insertPractice } from '@/lib/data/practice-repository'
import { newId } from '@/lib/platform/ids'
import { defineAct, type Context } from '../define'
import { answersSame, touchesDecision } from '../dossier/collisions'
import { MOST_ITEMS, Typed } from '../dossier/dossier-act'
import { answerOnce } from '../once'
import { Abort, refused, stale } from '../outcome'
import { loadOefening, type LoadedOefening } from './load-oefening'

const Input = z.strictObject({
  oefening: BlokId,
  sleutel: FormKey,
  versie: z.int().min(0),
  soort: z.enum(['afweging', 'besluit']),
  inhoud: Typed,
  antwoorden: z.array(z.unknown()).max(MOST_ITEMS).default([]),
})
type Input = z.infer<typeof Input>

/** One weighing or the decision of a case that is practised: judged as in a dossier, kept in a table of its own. */
export const recordOefening = defineAct({
  action: 'oefening.practise',
  input: Input,
  audit: { none: 'practice is about nobody, and whoever practises is not watched' },
  load: (ctx, { oefening }) => loadOefening(ctx, oefening, { forUpdate: true }),
  run: async (ctx, input, loaded) => {
    await deleteDraft(ctx.tx, ctx.actor.associationId, ctx.actor.personId, input.sleutel)
    const answer = { oefening: input.oefening }
    return answerOnce(ctx, input.sleutel, input, answer, () => recordNow(ctx, input, loaded))
  },
})

async function recordNow({ tx, actor, at }: Context, input: Input, loaded: LoadedOefening): Promise<readonly string[]> {
  // More entries than there are: the exercise was begun again since the form was shown.
  const isAhead = input.versie > loaded.entries.length
  if (isAhead || loaded.entries.some((e) => e.position >= input.versie && collides(input, e))) throw new Abort(stale)
  const made = practise(loaded, loaded.entries, commandsOf(input, loaded), {
    at,
    noteer: (nieuw, position, isLast) => ({
      ...{ id: isLast ? EntryId.parse(input.sleutel) : newId<EntryId>(), position, author: actor.personId },
      ...{ recorded: at, ...nieuw },
    }),
  })
  if (!made.ok) throw new Abort(refused(made.error.errors.map((e) => ({ veld: e.field, tekst: e.message }))))
  for (const entry of made.value) await insertPractice(tx, actor.associationId, actor.personId, input.oefening, entry)
  return []
}

const collides = ({ soort, inhoud }: Input, later: Entry): boolean =>
  soort === 'afweging' ? answersSame(inhoud, later) : touchesDecision(later)

function commandsOf({ soort, inhoud, antwoorden }: Input, { dossier }: LoadedOefening): readonly OefenOpdracht[] {
  if (soort === 'besluit') return [{ soort, inhoud: { ...inhoud, door: '' }, redenen: [] }]
  const before = huidigeHulpvragen(dossier, String(inhoud['afweging']))
  const helpers: OefenOpdracht = { soort: 'hulpvragen', inhoud: { afweging: inhoud['afweging'], antwoorden } }
  const answer: OefenOpdracht = { soort, inhoud }
  return before === undefined && antwoorden.length === 0 ? [answer] : [helpers, answer]
}
