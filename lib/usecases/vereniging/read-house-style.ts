import { z } from 'zod'
import { findAssociationRow } from '@/lib/data/association-repository'
import { huisstijlVan } from '@/lib/domain/vereniging/huisstijl'
import { definePublicRead } from '../define-public'

/** The two colours that an association gave; null when it has the service's own. */
export const readHouseStyle = definePublicRead({
  action: 'vereniging.read',
  input: z.strictObject({}),
  run: async ({ tx, association }) => {
    const row = await findAssociationRow(tx, association.associationId)
    return { huisstijl: huisstijlVan(row?.settings) }
  },
})
