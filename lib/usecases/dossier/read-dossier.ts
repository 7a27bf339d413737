import { z } from 'zod'
import { DossierId } from '@/lib/domain/shared/ids'
import { defineRead } from '../define'
import { loadDossier } from './load-dossier'

/** Which page of the dossier is read; it stands in the access log, so it names a place and never content. */
const Part = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** A dossier as its owner sees it: its entries, the state they make, and the framework version that it pins. */
export const readDossier = defineRead({
  action: 'dossier.read',
  input: z.strictObject({ dossierId: DossierId, part: Part }),
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async (_, __, { row, entries, dossier, kader }) => ({ row, entries, dossier, kader }),
  audit: ({ part }, { row }) => ({ type: 'dossier.gelezen', objectId: row.pseudonym, part }),
})
