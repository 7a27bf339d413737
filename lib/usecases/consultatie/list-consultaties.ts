import { z } from 'zod'
import { defineRead } from '../define'

/** The briefs that were released to this consultant. Nothing can be released yet, so there is none to find. */
export const listConsultaties = defineRead({
  action: 'consultatie.list',
  input: z.strictObject({}),
  load: async () => ({ relation: 'gedeeld', subject: null }),
  run: async (): Promise<readonly never[]> => [],
  audit: () => ({
    type: 'dossier.lijst-gelezen',
    objectId: null,
    part: null,
    role: 'consultant',
    purpose: 'consultatie',
  }),
})
