import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** What was seen, heard or said: source, hand, and what it speaks for or against. */
export const recordFeit = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'feit', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
