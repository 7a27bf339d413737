import { z } from 'zod'
import { listMembers as list } from '@/lib/data/person-repository'
import { defineRead } from '../define'
import { ownAssociation } from './association-act'

/** Who has ever logged in at this association, with the present roles. Says nothing about dossiers. */
export const listMembers = defineRead({
  action: 'members.list',
  input: z.strictObject({}),
  load: ownAssociation,
  run: async ({ tx, actor }) =>
    (await list(tx, actor.associationId)).map(({ personId, displayName, createdAt, roles }) => ({
      personId,
      displayName,
      createdAt,
      roles,
      self: personId === actor.personId,
    })),
  audit: () => ({ type: 'leden.gelezen', objectId: null, part: null, role: 'admin', purpose: 'beheer' }),
})
