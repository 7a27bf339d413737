import { z } from 'zod'
import { listContacts } from '@/lib/data/contact-repository'
import type { Instant } from '@/lib/domain/shared/ids'
import { readContact, type Contact } from '@/lib/domain/vereniging/contact'
import { defineRead, ownAccount } from '../define'

export type OwnContact = Contact & {
  readonly contactId: string
  readonly version: number
  readonly updatedAt: Instant
}

/** The own list, by name. Nobody sees another's, and an administrator not even that there is one. */
export const listContacten = defineRead({
  action: 'contact.list',
  input: z.strictObject({}),
  load: ownAccount,
  run: async ({ tx, actor }): Promise<readonly OwnContact[]> =>
    (await listContacts(tx, actor.associationId, actor.personId))
      .flatMap(({ contactId, version, fields, updatedAt }) => {
        const contact = readContact(fields)
        return contact === null ? [] : [{ ...contact, contactId, version, updatedAt }]
      })
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  audit: () => ({ type: 'contacten.gelezen', objectId: null, part: 'contact' }),
})
