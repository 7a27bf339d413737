import { z } from 'zod'
import { portalOf } from '@/lib/data/portal-repository'
import { defineEntrance } from '../define-entrance'
import { done, notFound } from '../outcome'

/** Where the members of an association log in: its own OpenID provider. */
export const findPortal = defineEntrance({
  action: 'session.start',
  input: z.strictObject({}),
  run: async ({ associationId, slug, name }) => {
    const portal = await portalOf(associationId)
    return portal === null ? notFound : done({ ...portal, slug, name })
  },
})
