import { z } from 'zod'
import { listDossiers as list } from '@/lib/data/dossier-repository'
import { dagHier } from '@/lib/documents/tijd'
import { defineRead, ownDossiers } from '../define'

/**
 * "Mijn dossiers": the own ones, the last changed first. `aangebroken`: the day that the therapist set has come.
 */
export const listDossiers = defineRead({
  action: 'dossier.list',
  input: z.strictObject({}),
  load: ownDossiers,
  run: async ({ tx, actor, at }) => {
    const vandaag = dagHier(at)
    const rows = await list(tx, actor.associationId, actor.personId)
    return rows.map((row) => ({ ...row, aangebroken: row.eigenDag !== null && row.eigenDag <= vandaag }))
  },
  audit: () => ({ type: 'dossier.lijst-gelezen', objectId: null, part: null }),
})
