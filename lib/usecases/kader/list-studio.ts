import { z } from 'zod'
import { listConcepts } from '@/lib/data/kader-concept-repository'
import { currentKader, listKaders } from '@/lib/data/kader-repository'
import { defineRead } from '../define'
import { ownAssociation } from '../vereniging/association-act'
import { kaderAt } from './concept-act'

/** The versions of an association and where each stands, with the concepts that are not published. */
export const listStudio = defineRead({
  action: 'kader.studio',
  input: z.strictObject({}),
  load: ownAssociation,
  run: async ({ tx, actor, at }) => {
    const { associationId } = actor
    const current = await currentKader(tx, associationId, at)
    const versions = await listKaders(tx, associationId)
    const concepts = await listConcepts(tx, associationId)
    const open = concepts.filter(({ status }) => status !== 'gepubliceerd')
    return {
      versions: versions.map((version) => ({ ...version, stand: standOf(version, current?.effectiveFrom ?? at, at) })),
      concepts: await Promise.all(
        open.map(async (concept) => ({
          ...concept,
          versie: (await kaderAt(tx, associationId, concept.sha256)).versie,
        })),
      ),
      mayPublish: actor.roles.includes('admin'),
    }
  },
  audit: () => ({ type: 'kader.concept-gelezen', objectId: null, part: 'kader.studio', purpose: 'beheer' }),
})

type Listed = Awaited<ReturnType<typeof listKaders>>[number]
export type Stand = 'geldt' | 'komt' | 'vervangen' | 'vervallen'
function standOf({ withdrawn, effectiveFrom }: Listed, inForceFrom: string, at: string): Stand {
  if (withdrawn !== null) return 'vervallen'
  if (effectiveFrom > at) return 'komt'
  return effectiveFrom === inForceFrom ? 'geldt' : 'vervangen'
}
