import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** The answer to the question that is always open: is anybody in danger now? */
export const recordAcuut = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'acuut', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
