import { z } from 'zod'
import { listContacts, saveContact as save } from '@/lib/data/contact-repository'
import { deleteDraft } from '@/lib/data/draft-repository'
import { inPlainDutch, refusalOf } from '@/lib/domain/dossier/refusal'
import { FormKey } from '@/lib/domain/shared/ids'
import { Contact } from '@/lib/domain/vereniging/contact'
import { recordRead } from '../audit-notes'
import { defineAct, ownAccount, type Context } from '../define'
import { answerOnce } from '../once'
import { Abort, refused, stale } from '../outcome'

/** Without `contact` a new one; else the one that was shown, in the version that was shown. */
const Input = z.strictObject({
  sleutel: FormKey,
  contact: z.uuid().toLowerCase().nullable(),
  versie: z.int().min(0),
  inhoud: z.record(z.string(), z.unknown()),
})

/** Adds to the own list, or changes one of it. Dossiers that used it keep what they copied. */
export const saveContact = defineAct({
  action: 'contact.save',
  input: Input,
  audit: ['contacten.gewijzigd'],
  load: ownAccount,
  run: async (ctx, input) => {
    const { tx, actor, at } = ctx
    const { sleutel, contact, versie, inhoud } = input
    const answer = { contactId: contact ?? sleutel }
    await deleteDraft(tx, actor.associationId, actor.personId, sleutel)
    return answerOnce(ctx, sleutel, input, answer, async () => {
      const parsed = Contact.safeParse(inhoud, { error: inPlainDutch })
      if (!parsed.success) {
        const { errors } = refusalOf(parsed.error)
        throw new Abort(refused(errors.map((e) => ({ veld: e.field, tekst: e.message }))))
      }
      const version = contact === null || !(await isThere(ctx, contact)) ? null : versie
      const row = { ...answer, version, fields: parsed.data, at }
      // Changed in another window: what was typed is shown again, beside what stands there now.
      if (!(await save(tx, actor.associationId, actor.personId, row))) throw new Abort(stale)
      await recordRead(ctx, { type: 'contacten.gewijzigd', objectId: null, part: 'contact' })
      return []
    })
  },
})

/** Taken off the list while it was being changed: then what was typed is put on it again, and not lost. */
const isThere = async ({ tx, actor }: Context, contact: string): Promise<boolean> =>
  (await listContacts(tx, actor.associationId, actor.personId)).some((c) => c.contactId === contact)
