import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** Agreements, feedback and support after a report. */
export const recordNaMelding = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'na-melding', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
