import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** A quick note ("nu even vastleggen"), or the correction of one. */
export const recordNotitie = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'notitie', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
