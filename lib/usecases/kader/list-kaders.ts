import { z } from 'zod'
import { listKaders as list } from '@/lib/data/kader-repository'
import { definePublicRead } from '../define-public'

/** The published versions of an association's framework, newest first, without their text. */
export const listKaders = definePublicRead({
  action: 'kader.list',
  input: z.strictObject({}),
  run: ({ tx, association }) => list(tx, association.associationId),
})
