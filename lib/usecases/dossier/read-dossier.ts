import { z } from 'zod'
import type { KaderRef } from '@/lib/domain/kader/schema'
import { DossierId } from '@/lib/domain/shared/ids'
import { listDrafts } from '@/lib/data/draft-repository'
import { newerKader } from '@/lib/data/kader-repository'
import { type Context, defineRead } from '../define'
import { pinnedKader } from '../kader/pinned-kader'
import { loadDossier } from './load-dossier'

/** Which page of the dossier is read; it stands in the access log, so it names a place and never content. */
const Part = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** A dossier as its owner sees it: its entries, the state they make, and the framework version that it pins. */
export const readDossier = defineRead({
  action: 'dossier.read',
  // `nieuwer`: is there a version that took effect after the pinned one, and is its text asked for too?
  input: z.strictObject({
    dossierId: DossierId,
    part: Part,
    withDrafts: z.boolean().default(false),
    nieuwer: z.enum(['nee', 'welke', 'tekst']).default('nee'),
  }),
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async (ctx, { dossierId, withDrafts, nieuwer }, { row, entries, dossier, kader }) => ({
    ...{ row, entries, dossier, kader },
    drafts: withDrafts ? await ownDrafts(ctx, dossierId) : [],
    nieuwer: nieuwer === 'nee' ? null : await newerVersion(ctx, row.kader, nieuwer === 'tekst'),
  }),
  audit: ({ part }, { row }) => ({ type: 'dossier.gelezen', objectId: row.pseudonym, part }),
})

/** Which forms this person left unfinished, newest first, without their text. Nobody sees another's. */
async function ownDrafts({ tx, actor }: Context, dossierId: DossierId) {
  const drafts = await listDrafts(tx, actor.associationId, actor.personId, { dossierId })
  return drafts.map(({ draftId, form, updatedAt }) => ({ draftId, form, updatedAt }))
}

async function newerVersion({ tx, actor, at }: Context, pinned: KaderRef, withText: boolean) {
  const newer = await newerKader(tx, actor.associationId, pinned, at)
  if (newer === null) return null
  const { ref, effectiveFrom, changeNote } = newer
  return { ref, effectiveFrom, changeNote, kader: withText ? await pinnedKader(tx, actor.associationId, ref) : null }
}
