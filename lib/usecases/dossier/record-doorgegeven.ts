import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** The report was passed on, by the therapist: when, to whom and how. */
export const recordDoorgegeven = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'doorgegeven', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
