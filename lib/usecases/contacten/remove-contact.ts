import { z } from 'zod'
import { deleteContact } from '@/lib/data/contact-repository'
import { recordRead } from '../audit-notes'
import { defineAct, ownAccount } from '../define'
import { done } from '../outcome'

/** Takes one off the own list. What is not there (any more) is taken off already. */
export const removeContact = defineAct({
  action: 'contact.remove',
  input: z.strictObject({ contact: z.uuid().toLowerCase() }),
  audit: ['contacten.gewijzigd'],
  load: ownAccount,
  run: async (ctx, { contact }) => {
    const { tx, actor } = ctx
    const removed = await deleteContact(tx, actor.associationId, actor.personId, contact)
    if (removed > 0) await recordRead(ctx, { type: 'contacten.gewijzigd', objectId: null, part: 'contact' })
    return done({ removed: removed > 0 })
  },
})
