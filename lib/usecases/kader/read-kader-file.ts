import { z } from 'zod'
import { findKader, listKaders } from '@/lib/data/kader-repository'
import { definePublicRead } from '../define-public'

/**
 * A published version as the exact text that was published: its SHA-256 is the one on every record that pins it. So
 * anybody can check a decision's framework without asking us (records name it in "Hoe kunt u dit controleren?").
 */
export const readKaderFile = definePublicRead({
  action: 'kader.read',
  input: z.strictObject({ versie: z.string().max(20) }),
  run: async ({ tx, association: { associationId } }, { versie }) => {
    const listed = (await listKaders(tx, associationId)).find((v) => v.ref.versie === versie)
    return listed === undefined ? null : findKader(tx, associationId, listed.ref)
  },
})
