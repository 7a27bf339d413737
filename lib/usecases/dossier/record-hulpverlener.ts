import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** Another professional around those involved. */
export const recordHulpverlener = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'hulpverlener', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
