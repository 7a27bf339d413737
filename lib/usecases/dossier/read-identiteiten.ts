import { z } from 'zod'
import { DossierId } from '@/lib/domain/shared/ids'
import { dagHier } from '@/lib/documents/tijd'
import { defineRead } from '../define'
import { loadDossier } from './load-dossier'
import { openIdentities } from './open-identities'

/** The real names in a dossier: only where a page needs them, and noted as a read of its own. */
export const readIdentiteiten = defineRead({
  action: 'dossier.read',
  input: z.strictObject({ dossierId: DossierId }),
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async (ctx, _input, loaded) => ({
    ...loaded,
    vandaag: dagHier(ctx.at),
    identiteiten: await openIdentities(ctx, loaded),
  }),
  audit: (_input, { row }) => ({ type: 'dossier.gelezen', objectId: row.pseudonym, part: 'namen' }),
})
