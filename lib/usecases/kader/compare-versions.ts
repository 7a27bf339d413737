import { z } from 'zod'
import { listKaders } from '@/lib/data/kader-repository'
import { sideBySide } from '@/lib/domain/kader/side-by-side'
import { definePublicRead, type PublicContext } from '../define-public'
import { baseOf } from './base-kader'
import { pinnedKader } from './pinned-kader'

/** The word in the address for the framework of the profession, on which the newer of the two rests. */
const BASE = 'basis'

/** What changed from one published version to another, or from the base to one of its own: public, like the versions. */
export const compareVersions = definePublicRead({
  action: 'kader.read',
  input: z.strictObject({ van: z.string().max(20), naar: z.string().max(20) }),
  run: async (ctx, { van, naar }) => {
    const to = await versionOf(ctx, naar)
    if (to === null) return null
    const from = van === BASE ? baseOf(to.kader) : await versionOf(ctx, van)
    return from && { association: ctx.association, from, to, naast: sideBySide(from.kader, to.kader) }
  },
})

async function versionOf({ tx, association: { associationId } }: PublicContext, versie: string) {
  const row = (await listKaders(tx, associationId)).find(({ ref }) => ref.versie === versie)
  return row === undefined ? null : { kader: await pinnedKader(tx, associationId, row.ref), ref: row.ref }
}
