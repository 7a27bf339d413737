import { z } from 'zod'
import { DossierId, FormKey } from '@/lib/domain/shared/ids'
import { saveDraft as store } from '@/lib/data/draft-repository'
import { defineAct } from '../define'
import { ownPlace } from '../dossier/load-dossier'
import { Abort, done, notFound } from '../outcome'

/** Everything that a browser sent, as text: a draft is kept as it was typed, right or wrong. */
const Input = z.strictObject({
  sleutel: FormKey,
  form: z.string().regex(/^[a-z0-9-]{1,60}$/),
  dossierId: DossierId.nullable(),
  baseVersion: z.int().min(0),
  values: z.record(z.string().max(120), z.array(z.string())),
  fouten: z.array(z.strictObject({ veld: z.string(), tekst: z.string() })),
})

/**
 * Keeps what was typed, before anything is judged, in a transaction of its own: a refused or crashed act leaves it.
 * Sealed under the dossier's key, so that erasing the dossier erases its drafts.
 */
export const saveDraft = defineAct({
  action: 'draft.save',
  input: Input,
  audit: { none: 'nobody else can read a draft, and a leaf for each keystroke would drown the trail' },
  load: (ctx, { dossierId }) => ownPlace(ctx, dossierId),
  run: async ({ tx, actor, at }, { sleutel, form, dossierId, baseVersion, values, fouten }) => {
    const errors = fouten.map(({ veld, tekst }) => ({ field: veld, message: tekst }))
    const draft = { draftId: sleutel, form, dossierId, baseVersion, values, errors, updatedAt: at }
    if (!(await store(tx, actor.associationId, actor.personId, draft))) throw new Abort(notFound)
    return done(null)
  },
})
