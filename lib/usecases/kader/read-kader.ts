import { z } from 'zod'
import { currentKader, listKaders } from '@/lib/data/kader-repository'
import { definePublicRead } from '../define-public'
import { pinnedKader } from './pinned-kader'

/** One published version of an association's framework; without a version number the one in force now. */
export const readKader = definePublicRead({
  action: 'kader.read',
  input: z.strictObject({ versie: z.string().max(20).nullable() }),
  run: async ({ tx, association, at }, { versie }) => {
    const { associationId } = association
    const current = await currentKader(tx, associationId, at)
    const versions = versie === null ? [] : await listKaders(tx, associationId)
    const row = versie === null ? current : (versions.find((v) => v.ref.versie === versie) ?? null)
    if (row === null) return null
    const kader = await pinnedKader(tx, associationId, row.ref)
    const { ref, effectiveFrom, publishedAt, withdrawn } = row
    return {
      association,
      kader,
      ref,
      effectiveFrom,
      publishedAt,
      withdrawn,
      inForce: ref.sha256 === current?.ref.sha256,
    }
  },
})
