import { correctsSame, endsOrRestarts } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** How the refusal of an adult was weighed, where no minors are involved (A7, R-58). */
export const recordAutonomie = defineDossierAct({
  action: 'dossier.weigh',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'autonomie', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later) || endsOrRestarts(later),
})
