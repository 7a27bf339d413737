import { z } from 'zod'
import { accessOf } from '@/lib/data/audit-log'
import { readLeaf } from '@/lib/domain/audit/leaf'
import { DossierId } from '@/lib/domain/shared/ids'
import { defineRead } from '../define'
import { loadDossier } from './load-dossier'

/** Who looked in this dossier, when, and at which part; newest first. Looking at it is noted too. */
export const readAccessLog = defineRead({
  action: 'dossier.access-log',
  input: z.strictObject({ dossierId: DossierId }),
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async ({ tx, actor }, _, view) => {
    const seen = await accessOf(tx, actor.associationId, view.row.pseudonym)
    const lines = seen.map(({ eventId, at, actorId, body }) => {
      const leaf = readLeaf(body)
      return {
        eventId,
        at,
        self: actorId === actor.personId,
        type: leaf?.type ?? null,
        part: leaf?.object?.part ?? null,
      }
    })
    return { view, lines }
  },
  audit: (_, { row }) => ({
    type: 'dossier.inzage-gelezen',
    objectId: row.pseudonym,
    part: null,
    purpose: 'verantwoording',
  }),
})
