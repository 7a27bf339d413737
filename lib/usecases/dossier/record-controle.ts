import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** A check that the framework names: the kindcheck, KOPP. */
export const recordControle = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'controle', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
