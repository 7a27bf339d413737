import { z } from 'zod'
import { listDossiers as list } from '@/lib/data/dossier-repository'
import { definePageRead, ownDossiers } from '../define'

/** "Mijn dossiers": the own ones, the last changed first. */
export const listDossiers = definePageRead({
  action: 'dossier.list',
  input: z.strictObject({}),
  load: ownDossiers,
  run: ({ tx, actor }) => list(tx, actor.associationId, actor.personId),
  audit: () => ({ type: 'dossier.lijst-gelezen', objectId: null, part: null }),
})
