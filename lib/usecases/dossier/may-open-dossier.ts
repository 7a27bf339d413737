import { z } from 'zod'
import { defineAct, ownDossiers } from '../define'
import { done } from '../outcome'

/** Is there a form to show? For whoever may not open a dossier the page is not there. */
export const mayOpenDossier = defineAct({
  action: 'dossier.open',
  input: z.strictObject({}),
  audit: { none: 'nothing is read and nothing is recorded yet' },
  load: ownDossiers,
  run: async () => done(null),
})
