import { z } from 'zod'
import { definePublicRead } from '../define-public'

/** The public face of one association: its slug and names. */
export const readAssociation = definePublicRead({
  action: 'vereniging.read',
  input: z.strictObject({}),
  listed: (association) => association,
})
