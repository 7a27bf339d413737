import { z } from 'zod'
import { DossierId, FormKey } from '@/lib/domain/shared/ids'
import { findDraft } from '@/lib/data/draft-repository'
import { defineAct, ownAccount } from '../define'
import { Abort, done, notFound } from '../outcome'

/** One draft of the actor's own, as it was typed, with what was wrong with it. */
export const readDraft = defineAct({
  action: 'draft.read',
  input: z.strictObject({ sleutel: FormKey, dossierId: DossierId.nullable() }),
  audit: { none: 'the writer reads back what is still being written' },
  load: ownAccount,
  run: async ({ tx, actor }, { sleutel, dossierId }) => {
    const draft = await findDraft(tx, actor.associationId, actor.personId, sleutel)
    if (draft === null || draft.dossierId !== dossierId) throw new Abort(notFound)
    const values = Object.fromEntries(Object.entries(draft.values).map(([name, value]) => [name, [value].flat()]))
    const errors = draft.errors.map(({ field, message }) => ({ veld: field, tekst: message }))
    return done({ ...draft, values, errors })
  },
})
