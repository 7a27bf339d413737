import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** What went before, or another explanation. */
export const recordAchtergrond = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'achtergrond', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
