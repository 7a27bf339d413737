import { z } from 'zod'
import { listShared as list } from '@/lib/data/share-repository'
import { defineRead } from '../define'

/** What therapists have shared with this supervisor and not withdrawn. */
export const listShared = defineRead({
  action: 'toezicht.list',
  input: z.strictObject({}),
  load: async () => ({ relation: 'gedeeld', subject: null }),
  run: ({ tx, actor }) => list(tx, actor.associationId, actor.personId),
  audit: () => ({
    type: 'dossier.lijst-gelezen',
    objectId: null,
    part: null,
    role: 'supervisor',
    purpose: 'toezicht',
  }),
})
