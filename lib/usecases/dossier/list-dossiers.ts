import { z } from 'zod'
import { listDossiers as list, listOpenDossiers } from '@/lib/data/dossier-repository'
import { dagHier } from '@/lib/documents/tijd'
import { definePageRead, ownDossiers } from '../define'

/**
 * "Mijn dossiers": the own ones, those that are open before those that are closed, the last changed first. A part of
 * them, or all. Only of what is shown the own name is unsealed. With the first part come those whose own day has come
 * wherever they stand: a day that somebody set must not wait on a next page.
 */
export const listDossiers = definePageRead({
  action: 'dossier.list',
  input: z.strictObject({
    vanaf: z.int().min(0).max(1_000_000).optional(),
    aantal: z.int().min(1).max(200).optional(),
  }),
  load: ownDossiers,
  run: async ({ tx, actor, at }, { vanaf = 0, aantal }) => {
    const { associationId, personId } = actor
    const dossiers = await list(tx, associationId, personId, { vanaf, ...(aantal === undefined ? {} : { aantal }) })
    if (vanaf > 0) return { dossiers, aangebroken: [] }
    const allOpen = dossiers.length !== aantal || dossiers.at(-1)?.state === 'gesloten'
    const open = allOpen
      ? dossiers.filter((d) => d.state === 'open')
      : await listOpenDossiers(tx, associationId, personId)
    const vandaag = dagHier(at)
    return { dossiers, aangebroken: open.filter((d) => d.eigenDag !== null && d.eigenDag <= vandaag) }
  },
  audit: () => ({ type: 'dossier.lijst-gelezen', objectId: null, part: null }),
})
