import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** A consultation: colleague, expert, or anonymous advice of Veilig Thuis. */
export const recordOverleg = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'overleg', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
