import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** Somebody in this case, by pseudonym and role. */
export const recordPersoon = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'persoon', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
