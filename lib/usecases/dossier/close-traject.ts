import { z } from 'zod'
import { endsOrRestarts } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'
import { Redenen } from './redenen'

/** Closes the traject at any step, with a reason. The file itself stays, and so does its retention (A14). */
export const closeTraject = defineDossierAct({
  action: 'dossier.close',
  input: z.strictObject({ ...DossierForm.shape, redenen: Redenen }),
  commands: ({ inhoud, redenen }) => [{ soort: 'sluiten', inhoud, redenen }],
  collides: (_, later) => endsOrRestarts(later),
})
