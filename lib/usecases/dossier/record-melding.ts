import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** The text of a report as it was made, with what the check found and what was done about it (R-51, R-52, I10). */
export const recordMelding = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'melding', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
