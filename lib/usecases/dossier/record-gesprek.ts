import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** A conversation with those involved, or why it was not held. */
export const recordGesprek = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'gesprek', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
