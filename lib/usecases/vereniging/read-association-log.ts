import { z } from 'zod'
import { associationLog } from '@/lib/data/association-log-repository'
import { listMembers } from '@/lib/data/person-repository'
import { readLeaf } from '@/lib/domain/audit/leaf'
import { defineRead } from '../define'
import { ownAssociation } from './association-act'

const MOST = 200

/** The association's own log: what is not about a case, newest first. Looking at it is noted too. */
export const readAssociationLog = defineRead({
  action: 'audit.read-association',
  input: z.strictObject({}),
  load: ownAssociation,
  run: async ({ tx, actor }) => {
    const events = await associationLog(tx, actor.associationId, MOST)
    const names = new Map((await listMembers(tx, actor.associationId)).map((m) => [m.pseudonym, m.displayName]))
    return events.flatMap(({ log, body }) => {
      const leaf = readLeaf(body)
      if (leaf === undefined) return []
      const { id, type, time, actor: by, object, result } = leaf
      const nameOf = (pseudonym: string | null) => (pseudonym === null ? null : (names.get(pseudonym) ?? null))
      const about = nameOf(object?.id ?? null)
      return [{ id, log, type, time, role: by.role, by: nameOf(by.id), about, part: object?.part ?? null, result }]
    })
  },
  audit: () => ({ type: 'log.gelezen', objectId: null, part: null, role: 'admin', purpose: 'beheer' }),
})
