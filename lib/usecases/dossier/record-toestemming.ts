import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** Consent asked for before a third party is contacted, or why it was not. */
export const recordToestemming = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'toestemming', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
