import { correctsSame, endsOrRestarts } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** "Weet ik nog niet", or a moment to weigh again: with the therapist's own day, or without one. */
export const recordWeegmoment = defineDossierAct({
  action: 'dossier.weigh',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'weegmoment', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later) || endsOrRestarts(later),
})
