import { z } from 'zod'
import { DossierId } from '@/lib/domain/shared/ids'
import { listUnfinished } from '@/lib/data/draft-repository'
import { definePageRead } from '../define'
import { loadDossier } from './load-dossier'

/** Which page of the dossier is read; it stands in the access log, so it names a place and never content. */
const Part = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** A dossier as its owner sees it: its entries, the state they make, and the framework version that it pins. */
export const readDossier = definePageRead({
  action: 'dossier.read',
  input: z.strictObject({ dossierId: DossierId, part: Part, withDrafts: z.boolean().default(false) }),
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async ({ tx, actor }, { dossierId, withDrafts }, { row, key, entries, dossier, kader }) => ({
    ...{ row, entries, dossier, kader },
    // Nobody sees another's. Of an erased dossier they cannot be opened any more.
    drafts: withDrafts && key !== null ? await listUnfinished(tx, actor.associationId, actor.personId, dossierId) : [],
  }),
  audit: ({ part }, { row }) => ({ type: 'dossier.gelezen', objectId: row.pseudonym, part }),
})
