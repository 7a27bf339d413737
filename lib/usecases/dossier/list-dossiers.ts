import { z } from 'zod'
import { listDossiers as list } from '@/lib/data/dossier-repository'
import { definePageRead, ownDossiers } from '../define'

/**
 * "Mijn dossiers": the own ones, those that are open before those that are closed, the last changed first. A part of
 * them, or all. Only of what is shown the own name is unsealed.
 */
export const listDossiers = definePageRead({
  action: 'dossier.list',
  input: z.strictObject({
    vanaf: z.int().min(0).max(1_000_000).optional(),
    aantal: z.int().min(1).max(200).optional(),
  }),
  load: ownDossiers,
  run: ({ tx, actor }, { vanaf = 0, aantal }) =>
    list(tx, actor.associationId, actor.personId, { vanaf, ...(aantal === undefined ? {} : { aantal }) }),
  audit: () => ({ type: 'dossier.lijst-gelezen', objectId: null, part: null }),
})
