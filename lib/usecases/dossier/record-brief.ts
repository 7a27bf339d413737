import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** A letter for the parents, for a child of 12 and over or for an adult client, as it was given. */
export const recordBrief = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'brief', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
