import { z } from 'zod'
import { DossierId } from '@/lib/domain/shared/ids'
import { listUnfinished } from '@/lib/data/draft-repository'
import { newerKader } from '@/lib/data/kader-repository'
import { dagHier } from '@/lib/documents/tijd'
import { definePageRead } from '../define'
import { pinnedKader } from '../kader/pinned-kader'
import { loadDossier } from './load-dossier'

/** Which page of the dossier is read; it stands in the access log, so it names a place and never content. */
const Part = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** A dossier as its owner sees it: its entries, the state they make, and the framework version that it pins. */
export const readDossier = definePageRead({
  action: 'dossier.read',
  // `nieuwer`: is there a version that took effect after the pinned one, and is its text asked for too?
  input: z.strictObject({
    dossierId: DossierId,
    part: Part,
    withDrafts: z.boolean().default(false),
    nieuwer: z.enum(['nee', 'welke', 'tekst']).default('nee'),
  }),
  load: async (ctx, { dossierId, withDrafts, nieuwer }) => {
    const { associationId, personId } = ctx.actor
    const [loaded, drafts, newer] = await Promise.all([
      loadDossier(ctx, dossierId),
      // Nobody sees another's.
      withDrafts ? listUnfinished(ctx.tx, associationId, personId, dossierId) : [],
      nieuwer === 'nee' ? null : newerKader(ctx.tx, associationId, dossierId, ctx.at),
    ])
    return loaded && { ...loaded, subject: { ...loaded.subject, drafts, newer } }
  },
  run: async ({ tx, actor, at }, { nieuwer }, { row, key, entries, dossier, kader, drafts, newer }) => ({
    ...{ row, entries, dossier, kader },
    vandaag: dagHier(at),
    // Of an erased dossier they cannot be opened any more.
    drafts: key === null ? [] : drafts,
    nieuwer: newer && {
      ...{ ref: newer.ref, effectiveFrom: newer.effectiveFrom, changeNote: newer.changeNote },
      kader: nieuwer === 'tekst' ? await pinnedKader(tx, actor.associationId, newer.ref) : null,
    },
  }),
  audit: ({ part }, { row }) => ({ type: 'dossier.gelezen', objectId: row.pseudonym, part }),
})
